import FHIRDefinitions

/// Every Swift file that is made from `Schemas/`, by its path in the repository.
enum GeneratedFiles {
    static func all(
        for folders: [SchemaFolder], _ units: UnitTable, _ formats: [FormatTables]
    ) -> [(path: String, text: String)] {
        let tables =
            SwiftTables.files(for: folders).map { ("Sources/FHIRDefinitions/Generated/\($0.file)", $0.text) }
            + formats.map(\.swiftFile) + formats.flatMap(\.mappingFiles) + formats.flatMap(\.listFiles)
            + formats.flatMap(\.mappingPages) + [units.swiftFile]
        guard let core = folders.first else { return tables }
        let shapes = ShapeTables(core), models = ModelTypes(core)
        return tables + [
            ("Sources/FHIRTree/Generated/ElementNameTable.swift", shapes.elementNameFile),
            ("Sources/FHIRTree/Generated/TypeShapeTable.swift", shapes.typeShapeFile),
        ] + ModelFiles.all(for: core, models, numbers: shapes.numbers)
            + ProfileFiles.all(for: folders, models: models)
    }
}
