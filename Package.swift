// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "Tasuki",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "Tasuki", targets: ["Tasuki"]),
        .library(name: "FHIRModel", targets: ["FHIRModel"]),
        .library(name: "JapaneseProfiles", targets: ["JapaneseProfiles"]),
        .library(name: "FHIRFoundation", targets: ["FHIRFoundation"]),
        .library(name: "JapaneseRecords", targets: ["JapaneseRecords"]),
        .library(name: "JapaneseFormats", targets: ["JapaneseFormats"]),
        .library(name: "Conversion", targets: ["Conversion"]),
        .executable(name: "tasuki", targets: ["TasukiCommand"]),
    ],
    targets: [
        // The core: no Foundation. Imports point up this list only.
        .target(name: "Diagnostics"),
        .target(name: "FHIRPrimitives"),
        .target(name: "UCUM", dependencies: ["Diagnostics", "FHIRPrimitives"]),
        .target(name: "FHIRTree", dependencies: ["Diagnostics", "FHIRPrimitives"]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),  // part of Apple's SDKs
        .target(name: "FHIRDefinitions", dependencies: ["Diagnostics", "FHIRTree", "CZlib"]),
        // The types. The resources stand in three modules of like size that build side by side; FHIRModel re-exports
        // them all.
        .target(name: "FHIRModelCore", dependencies: ["Diagnostics", "FHIRTree", "FHIRPrimitives"]),
        .target(name: "FHIRModelClinical", dependencies: ["FHIRModelCore"]),
        .target(name: "FHIRModelConformance", dependencies: ["FHIRModelCore"]),
        .target(name: "FHIRModelSpecialized", dependencies: ["FHIRModelCore"]),
        .target(
            name: "FHIRModel",
            dependencies: [
                "FHIRModelCore", "FHIRModelClinical", "FHIRModelConformance", "FHIRModelSpecialized",
            ]),
        .target(name: "JapaneseProfiles", dependencies: ["FHIRModel"]),
        // Bridges to Foundation, apart: what uses them pays for it.
        .target(name: "FHIRFoundation", dependencies: ["FHIRPrimitives", "FHIRModel"]),
        .target(
            name: "FHIRPath", dependencies: ["Diagnostics", "FHIRPrimitives", "UCUM", "FHIRTree", "FHIRDefinitions"]),
        .target(
            name: "FHIRValidation",
            dependencies: ["Diagnostics", "FHIRPrimitives", "UCUM", "FHIRTree", "FHIRDefinitions", "FHIRPath"]),
        // The records in the words of the domain, and the national formats that spell them.
        .target(name: "JapaneseRecords", dependencies: ["FHIRPrimitives"]),
        .target(
            name: "JapaneseFormats", dependencies: ["Diagnostics", "FHIRPrimitives", "FHIRTree", "JapaneseRecords"]),
        .target(
            name: "Conversion",
            dependencies: ["Diagnostics", "FHIRPrimitives", "FHIRTree", "JapaneseRecords", "JapaneseFormats"]),
        .target(
            name: "Tasuki",
            dependencies: [
                "Conversion", "Diagnostics", "FHIRTree", "FHIRDefinitions", "FHIRModel", "FHIRPath", "FHIRValidation",
                "JapaneseFormats", "JapaneseProfiles", "JapaneseRecords", "UCUM",
            ]),
        .executableTarget(name: "TasukiCommand", dependencies: ["Tasuki"]),
        // Development: packages → Schemas/ → generated Swift.
        .executableTarget(name: "SchemaCompiler", dependencies: ["Diagnostics", "FHIRTree", "FHIRDefinitions"]),
        // Tests mirror the sources.
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .target(
            name: "RecordGenerators", dependencies: ["JapaneseFormats", "TestSupport"], path: "Tests/RecordGenerators"),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
        .testTarget(name: "FHIRTreeTests", dependencies: ["FHIRTree", "TestSupport"]),
        .testTarget(
            name: "FHIRDefinitionsTests",
            dependencies: ["FHIRDefinitions", "SchemaCompiler", "CZlib", "TestSupport"], exclude: ["Golden"]),
        .testTarget(
            name: "JapaneseProfilesTests", dependencies: ["JapaneseProfiles", "FHIRValidation", "TestSupport"]),
        .testTarget(name: "FHIRPrimitivesTests", dependencies: ["FHIRPrimitives", "TestSupport"]),
        .testTarget(name: "UCUMTests", dependencies: ["UCUM", "TestSupport"]),
        .testTarget(name: "FHIRFoundationTests", dependencies: ["FHIRFoundation", "TestSupport"]),
        .testTarget(name: "FHIRModelTests", dependencies: ["FHIRModel", "TestSupport"]),
        .testTarget(
            name: "FHIRPathTests", dependencies: ["FHIRPath", "FHIRDefinitions", "TestSupport"], exclude: ["Golden"]),
        .testTarget(
            name: "FHIRValidationTests", dependencies: ["FHIRValidation", "TestSupport"], exclude: ["Golden"]),
        .testTarget(name: "JapaneseRecordsTests", dependencies: ["JapaneseRecords"]),
        .testTarget(
            name: "JapaneseFormatsTests", dependencies: ["JapaneseFormats", "RecordGenerators", "TestSupport"]),
        .testTarget(
            name: "ConversionTests",
            dependencies: ["Conversion", "FHIRValidation", "RecordGenerators", "TestSupport"]),
        .testTarget(
            name: "TasukiCommandTests", dependencies: ["TasukiCommand", "Tasuki", "JapaneseFormats", "TestSupport"],
            exclude: ["Golden"]),
    ],
    swiftLanguageModes: [.v6]
)
