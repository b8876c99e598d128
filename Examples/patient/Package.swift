// swift-tools-version: 6.0
import PackageDescription

// A small program with the types alone: no validator, no definitions, no Foundation.
let package = Package(
    name: "patient",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Tasuki", path: "../..")],
    targets: [
        .executableTarget(name: "patient", dependencies: [.product(name: "FHIRModel", package: "Tasuki")])
    ],
    swiftLanguageModes: [.v6]
)
