import FHIRDefinitions
import FHIRTree
import Foundation

/// The tables of one package below `Schemas/`.
struct SchemaFolder {
    var package: PackageID
    /// Texts by file name.
    var tables: [String: String]

    /// The files that every package has.
    static let fileNames = [
        "structures.tsv", "elements.tsv", "constraints.tsv", "valuesets.tsv", "codesystems.tsv", "codes.tsv",
        "searchparameters.tsv",
    ]

    /// Reads `Schemas/<name>#<version>/`.
    init?(reading folder: String, name: String) throws {
        guard let package = PackageID(name) else { return nil }
        self.package = package
        tables = [:]
        for file in Self.fileNames {
            let bytes = try FileInput.read("\(folder)/\(name)/\(file)")
            tables[file] = bytes.text(0..<bytes.count)
        }
    }

    /// Every package below `Schemas/`, in the order of look-up, which `Schemas/packages.tsv` keeps.
    static func all(in folder: String) throws -> [SchemaFolder] {
        let list = try FileInput.read("\(folder)/packages.tsv")
        return try TableLines.rows(of: list.text(0..<list.count)).compactMap { row in
            try SchemaFolder(reading: folder, name: String(row))
        }
    }

    /// The text of `Schemas/packages.tsv`.
    static func list(_ folders: [SchemaFolder]) -> String {
        (["# The packages of the library in the order of look-up.", "package"] + folders.map(\.package.description))
            .map { $0 + "\n" }.joined()
    }

    /// The table of units below `Schemas/`: the one folder that stems from no FHIR package.
    static func units(in folder: String) throws -> UnitTable {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("ucum#") }
        let name = names.max() ?? "ucum"
        let bytes = try FileInput.read("\(folder)/\(name)/\(UnitTable.fileName)")
        return UnitTable(folder: name, text: bytes.text(0..<bytes.count))
    }

    init(_ package: PackageID, tables: [(file: String, text: String)]) {
        self.package = package
        self.tables = Dictionary(uniqueKeysWithValues: tables.map { ($0.file, $0.text) })
    }
}
