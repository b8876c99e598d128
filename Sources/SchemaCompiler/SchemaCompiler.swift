import Diagnostics
import FHIRDefinitions
import FHIRTree
import Foundation

/// `SchemaCompiler --packages <folder> | --ucum <file> | --from-schemas | --synthesized <folder>`, run in the root of
/// the repository.
///
/// With `--packages` it distils packages into `Schemas/`, with `--ucum` the UCUM table, and then, as with
/// `--from-schemas` alone, writes the Swift in `Sources/*/Generated`. With `--synthesized` it writes the plain structs
/// that the benchmarks compare with.
@main
struct SchemaCompiler {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch let finding as Diagnostic {
            fail(finding.message.en)
        } catch { fail("\(error)") }
    }

    private static func run(_ arguments: [String]) throws {
        switch arguments.first {
        case "--packages" where arguments.count == 2:
            let folders = try SchemaTables.folders(from: arguments[1], note: note)
            for folder in folders {
                for (file, text) in folder.tables { try write(text, to: "Schemas/\(folder.package)/\(file)") }
            }
            try write(SchemaFolder.list(folders), to: "Schemas/packages.tsv")
            try writeSwift(folders, SchemaFolder.units(in: "Schemas"))
        case "--ucum" where arguments.count == 2:
            let units = try UnitTable(essence: FileInput.read(arguments[1]))
            try write(units.text, to: "Schemas/\(units.folder)/\(UnitTable.fileName)")
            try writeSwift(SchemaFolder.all(in: "Schemas"), units)
        case "--from-schemas" where arguments.count == 1:
            try writeSwift(SchemaFolder.all(in: "Schemas"), SchemaFolder.units(in: "Schemas"))
        case "--synthesized" where arguments.count == 2:
            guard let core = try SchemaFolder.all(in: "Schemas").first else { fail("no schemas in Schemas") }
            for (name, text) in SynthesizedModel(ModelTypes(core)).files {
                try write(text, to: "\(arguments[1])/\(name)")
            }
        default:
            fail("usage: SchemaCompiler --packages <folder> | --ucum <file> | --from-schemas | --synthesized <folder>")
        }
    }

    /// Writes all generated Swift; a file that is no longer made goes.
    private static func writeSwift(_ folders: [SchemaFolder], _ units: UnitTable) throws {
        let files = try GeneratedFiles.all(for: folders, units, FormatTables.all(in: "Schemas"))
        let made = Set(files.map(\.path))
        for module in try FileManager.default.contentsOfDirectory(atPath: "Sources") {
            let folder = "Sources/\(module)/Generated"
            for path in (FileManager.default.subpaths(atPath: folder) ?? []).map({ "\(folder)/\($0)" })
            where path.hasSuffix(".swift") && !made.contains(path) {
                try FileManager.default.removeItem(atPath: path)
            }
        }
        for (path, text) in files { try write(text, to: path) }
    }

    /// Writes a file, unless it says the same already: then a build need not compile it again.
    private static func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: path)
        if let known = try? Data(contentsOf: url), known == Data(text.utf8) { return }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private static func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    private static func fail(_ text: String) -> Never {
        note(text)
        exit(2)
    }
}
