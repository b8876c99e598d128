import FHIRTree
import TestSupport
import Testing

@testable import SchemaCompiler

/// The root of the repository.
private let root = String(#filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" })

@Suite("Generated files")
struct GeneratedFilesTests {
    @Test("are what the tables give")
    func fromSchemas() throws {
        let folders = try SchemaFolder.all(in: "\(root)/Schemas")
        #expect(folders.first?.package.name == "hl7.fhir.r4.core")
        let files = try GeneratedFiles.all(
            for: folders, SchemaFolder.units(in: "\(root)/Schemas"), FormatTables.all(in: "\(root)/Schemas"))
        let present = try Conformance.files(in: "\(root)/Sources").filter {
            $0.contains("/Generated/") && $0.hasSuffix(".swift")
        }
        let sources = files.map(\.path).filter { $0.hasPrefix("Sources/") && $0.hasSuffix(".swift") }
        #expect(Set(sources) == Set(present.map { "Sources/\($0)" }), "files that nothing makes")
        for (path, text) in files {
            let found = try FileInput.read("\(root)/\(path)")
            #expect(found.text(0..<found.count) == text, "\(path) is not what SchemaCompiler --from-schemas writes")
        }
    }

    @Test("tables are what the packages give", .enabled(if: SharedPackages.isAvailable, "TASUKI_SHARED is not set"))
    func fromPackages() throws {
        let folder = try #require(SharedPackages.folder)
        for made in try SchemaTables.folders(from: folder, note: { _ in }) {
            for (file, text) in made.tables {
                let found = try FileInput.read("\(root)/Schemas/\(made.package)/\(file)")
                #expect(
                    found.text(0..<found.count) == text, "\(made.package)/\(file) is not what SchemaCompiler writes")
            }
        }
    }

    @Test("the table of units is what UCUM gives", .enabled(if: SharedPackages.isAvailable, "TASUKI_SHARED is not set"))
    func fromEssence() throws {
        let folder = try #require(SharedPackages.folder)
        let made = try UnitTable(essence: FileInput.read("\(folder)/../ucum/ucum-essence.xml"))
        let found = try SchemaFolder.units(in: "\(root)/Schemas")
        #expect(made.folder == found.folder)
        #expect(made.text == found.text)
    }
}
