import Diagnostics
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

@testable import FHIRDefinitions

/// Compares with what HL7's validator says of the Japanese examples: the same errors at the same places, or a reason
/// for each difference.
@Suite("reference findings, Japanese", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct JapaneseReferenceTests {
    /// Policies of that tool, not faults.
    private static let policies: Set<String> = [
        "TYPE_SPECIFIC_CHECKS_DT_URL_EXAMPLE", "Type_Specific_Checks_DT_URL_Resolve",
    ]

    /// The packages as the reference names those that it loaded.
    private static let archives = [
        "jp-clins-1.5.2": "jp-clins.r4-1.5.2-snap.tgz", "jp-eReferral": "jp-eReferral.r4.tgz",
        "jp-eCheckupReport": "jp-eCheckupReport.r4.tgz", "jp-eTwoDis": "jp-eTwoDis-sample.r4-1.0.0.tgz",
    ]

    private let examples: JapaneseExamples

    init() throws { examples = JapaneseExamples(shared: try #require(Conformance.shared)) }

    @Test("the same errors, or a reason per difference") func agreement() throws {
        let rows = try examples.rows("reference-findings/examples-jp.tsv")
        var validators: [String: Validator] = [:]
        var differences: Set<String> = []
        var same = 0
        let files = Dictionary(grouping: rows) { $0[1] }
        for (file, findings) in files {
            var expected: [String: String] = [:]
            for row in findings where row[2] == "error" && !Self.policies.contains(row[5]) {
                expected[plain(row[4])] = row[6].isEmpty ? row[5] : row[6]
            }
            let packages = findings[0][0]
            let validator = try validators[packages] ?? validator(with: packages)
            validators[packages] = validator
            let document = try SourceDocument(json: try examples.source(file))
            let own = validator.validate(document).filter(\.isError)
            let places = Set(own.map { plain($0.expression) })
            same += places == Set(expected.keys) ? 1 : 0
            for finding in own where expected[plain(finding.expression)] == nil {
                differences.insert("\(file)\t\(finding.code)\t\(plain(finding.expression))")
            }
            for (place, message) in expected where !places.contains(place) {
                differences.insert("\(file)\treference \(message)\t\(place)")
            }
        }
        // What that tool stops on is counted by folder.
        let all = try examples.files() + (try examples.instances())
        let missing = Dictionary(grouping: all.filter { files[$0] == nil }) { name in
            name.split(separator: "/").dropLast().joined(separator: "/") + "/"
        }
        for (folder, names) in missing { differences.insert("\(folder)\tno reference\t\(names.count)") }
        print("reference findings, Japanese: \(same) of \(files.count) files with the same erroneous places")
        let golden = Conformance.path("Golden/reference-jp.tsv")
        if Golden.isRecording {
            try ((try? Expectations(golden)) ?? Expectations()).record(differences, to: golden)
        } else {
            try Expectations(golden).compare(with: differences)
        }
    }

    /// R4 core and JP Core with the guides that the reference had loaded, and no others.
    private func validator(with packages: String) throws -> Validator {
        let names = ["hl7.fhir.r4.core", "jp-core.r4"]
        var definitions = Definitions(tables: PackageTables.embedded.filter { names.contains($0.package.name) })
        for name in packages.split(separator: " + ") {
            if let archive = Self.archives[String(name)] {
                definitions = definitions.adding(try examples.package(archive))
            }
        }
        var options = ValidationOptions()
        options.repeatsCauses = true
        return Validator(definitions: definitions, options: options)
    }
}
