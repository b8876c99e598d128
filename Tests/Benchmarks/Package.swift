// swift-tools-version: 6.0
import PackageDescription

// Speed against the neighbours, apart from the library so that a plain build never pays for it. simdjson is compared
// where the distribution has it (Debian: libsimdjson-dev) and TASUKI_SIMDJSON=1 asks for it.
let simdjson = Context.environment["TASUKI_SIMDJSON"] == "1"
// Structs with synthesized Codable, which Tests/Benchmarks/run generates and asks for.
let synthesized = Context.environment["TASUKI_SYNTHESIZED"] == "1"

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Tasuki", path: "../..")],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [.product(name: "Tasuki", package: "Tasuki")] + (simdjson ? ["SimdJSON"] : [])
                + (synthesized ? ["SynthesizedModel"] : []),
            swiftSettings: (simdjson ? [.define("SIMDJSON")] : []) + (synthesized ? [.define("SYNTHESIZED")] : []))
    ]
        + (synthesized ? [.target(name: "SynthesizedModel")] : [])
        + (simdjson
            ? [
                .target(
                    name: "SimdJSON", cxxSettings: [.unsafeFlags(["-O3"])],
                    linkerSettings: [.linkedLibrary("simdjson")])
            ] : []),
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
