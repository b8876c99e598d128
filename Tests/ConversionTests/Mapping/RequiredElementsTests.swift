import Diagnostics
import FHIRTree
import FHIRValidation
import Foundation
import JapaneseFormats
import JapaneseRecords
import Testing

@testable import Conversion

@Suite("What guides ask for and a record does not say")
struct RequiredElementsTests {
    private static func findings(_ text: String, _ dialect: FHIRDialect) throws -> [Diagnostic] {
        PrescriptionConversion(try PrescriptionFile(SourceBytes(text), encoding: .utf8), dialect: dialect).findings
    }

    private static let cases: [(from: String, to: String, guide: [String], core: [String])] = [
        ("", "", [], []), ("11,98765,", "11,,", ["11-1"], []), ("2,330-0000,", "2,330-0000\n2,,", [], []),
        ("51,20261105", "51,", ["51-1"], ["51-1"]), ("12,1\n", "", ["12-1"], []), ("21,7\n", "", ["21-1"], []),
        ("81,1,,湿布は", "61,4-321,東京都港区,\n81,1,,湿布は", ["61"], []), ("27,54136015,7654320", "27,54136015,", ["27-2"], []),
        ("27,54136015,7654320", "27,,7654320", ["27-1"], ["27-1"]), ("1,0987656,11,", "1,0987656,,", ["1-3"], []),
        ("1,カプセル", "1,", ["201-9"], ["201-9"]),
    ]

    @Test("is told, each by its field", arguments: cases)
    func told(from: String, to: String, guide: [String], core: [String]) throws {
        let text = PrescriptionSamples.service.text.replacing(from, with: to)
        for (dialect, expected) in [(FHIRDialect.ePrescription, guide), (.jpCore, core)] {
            let found = try Self.findings(text, dialect)
            #expect(found.map(\.expression) == expected)
            #expect(found.allSatisfy { $0.code == "CNV-0219" && $0.severity == .warning && $0.position != nil })
        }
    }

    @Test("every line of the table is of a guide that is known")
    func readable() throws {
        let schemas = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/Schemas"
        let text = try String(contentsOfFile: "\(schemas)/jahis-prescription#1.10/required.tsv", encoding: .utf8)
        let lines = text.split(separator: "\n").dropFirst(2)
        #expect(!lines.isEmpty && lines.filter { RequiredElements.Row($0) == nil } == [])
        #expect(RequiredElements.Row("boht\t4\t3\t4\tOrganization(department).name") == nil)
    }

    /// The samples without each of their lines, and without each of their fields.
    private static let variants: [String] = {
        var variants: [String] = []
        let lines = PrescriptionSamples.service.text.split(separator: "\n").map(String.init)
        for (place, line) in lines.enumerated().dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let isOnce = (Int(fields[0]) ?? 0) < 81
            var others = lines
            if isOnce {
                others.remove(at: place)
                variants.append(others.joined(separator: "\n"))
            }
            for field in fields.indices.dropFirst() where !fields[field].isEmpty && (isOnce || fields[0] == "201") {
                var changed = fields
                changed[field] = ""
                others = lines
                others[place] = changed.joined(separator: ",")
                variants.append(others.joined(separator: "\n"))
            }
        }
        return variants
    }()

    @Test("nothing that the profiles ask for is missing untold", arguments: FHIRDialect.allCases)
    func validated(dialect: FHIRDialect) throws {
        let validator = Validator()
        for text in Self.variants {
            let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
            let conversion = PrescriptionConversion(file, dialect: dialect)
            let document = try SourceDocument(json: SourceBytes(conversion.bundle.json()))
            let missing = validator.validate(document).filter { $0.isError && $0.code == "VAL-0101" }
            let told = conversion.findings + file.losses
            #expect(missing.isEmpty || !told.isEmpty, "\(missing.map(\.expression))")
        }
    }

    @Test("a patient without a number has one in JP Core that follows from the prescription, and is not read back")
    func derived() throws {
        let text = PrescriptionSamples.service.text.replacing("11,98765,", with: "11,,")
        let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
        let conversion = PrescriptionConversion(file, dialect: .jpCore)
        let root = try SourceDocument(json: SourceBytes(conversion.bundle.json())).root
        let identifier = root["entry"]?.items.lazy.compactMap { $0["resource"]?["identifier"] }.first
        #expect(identifier != nil && conversion.report().defaulted.contains { $0.target.contains(".identifier") })
        #expect(try Prescription(fhir: root).patient.code == nil)
    }
}
