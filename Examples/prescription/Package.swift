// swift-tools-version: 6.0
import PackageDescription

// A small program that turns prescriptions into FHIR, and says what became of their fields.
let package = Package(
    name: "prescription",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Tasuki", path: "../..")],
    targets: [
        .executableTarget(name: "prescription", dependencies: [.product(name: "Tasuki", package: "Tasuki")])
    ],
    swiftLanguageModes: [.v6]
)
