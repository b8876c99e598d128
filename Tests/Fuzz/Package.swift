// swift-tools-version: 6.0
import PackageDescription

// Fuzz targets for libFuzzer, which comes with the toolchain on Linux. Apart from the library, so that a plain build
// never pays for them. Tests/Fuzz/run builds and runs them.
let target: (String) -> Target = { name in
    .executableTarget(
        name: name,
        dependencies: [
            .product(name: "Tasuki", package: "Tasuki"), .product(name: "JapaneseFormats", package: "Tasuki"),
            "FuzzerEntry",
        ],
        swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Tasuki", path: "../..")],
    targets: [
        .target(name: "FuzzerEntry"), target("FuzzJSON"), target("FuzzXML"), target("FuzzDiff"), target("FuzzPackage"),
        target("FuzzStructs"), target("FuzzUnits"), target("FuzzPath"), target("FuzzValidate"),
        target("FuzzTagged"), target("FuzzRecords"),
    ],
    swiftLanguageModes: [.v6]
)
