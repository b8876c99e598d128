// swift-tools-version: 6.0
import PackageDescription

// Speed against the neighbours, apart from the library so that a plain build never pays for it. simdjson is compared where
// the distribution has it (Debian: libsimdjson-dev) and TASUKI_SIMDJSON=1 asks for it.
let simdjson = Context.environment["TASUKI_SIMDJSON"] == "1"

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Tasuki", path: "../..")],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [.product(name: "Tasuki", package: "Tasuki")] + (simdjson ? ["SimdJSON"] : []),
            swiftSettings: simdjson ? [.define("SIMDJSON")] : [])
    ]
        + (simdjson
            ? [
                .target(
                    name: "SimdJSON", cxxSettings: [.unsafeFlags(["-O3"])],
                    linkerSettings: [.linkedLibrary("simdjson")])
            ] : []),
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
