import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

/// The Japanese examples beside those that are files: instances inside packages, and samples that hold placeholders.
@Suite("Japanese examples", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct JapaneseExamplesTests {
    private let examples: JapaneseExamples

    init() throws { examples = JapaneseExamples(shared: try #require(Conformance.shared)) }

    @Test("each error in an instance of a package is expected")
    func instances() throws {
        var found: Set<String> = []
        // The guides of which an instance is, where it is not embedded, win over the others.
        let guides = [
            "jp-eTwoDis-sample.r4-1.0.0": Validator(
                definitions: .embedded.adding(try examples.package("jp-eTwoDis-sample.r4-1.0.0.tgz"))),
            "jp-core.r4-1.1.1-snap": Validator(
                definitions: .embedded.adding(try examples.package("jp-core.r4-1.1.1-snap.tgz"))),
        ]
        for name in try examples.instances() {
            let guide = String(name.split(separator: "/")[1])
            found.formUnion(errors(in: try examples.source(name), named: name, guides[guide] ?? standardValidator))
        }
        try compare(found, with: "Golden/examples-jp-packages.tsv")
    }

    @Test("each error in a sample is expected once its placeholders have values")
    func filled() throws {
        var found: Set<String> = []
        for (name, source) in try examples.filled() { found.formUnion(errors(in: source, named: name)) }
        try compare(found, with: "Golden/examples-jp-filled.tsv")
    }

    /// What each example that is meant to be wrong was made for, by its name; of a finding its place's beginning.
    static let negative: [(name: String, code: String, place: String)] = [
        ("MedicationRequest-ErrorExample-JP-MedReq-ExtEye-Total1", "VAL-0801", "MedicationRequest"),
        ("Observation-ErrorExample-ObsLabo-eGFR", "CLN-0073", "Observation.code"),
        ("Bundle-example17-ng-9P502000000000011", "MUN-0009", "Bundle.entry[13].resource.value"),
        ("Bundle-example17-ng-cmp-2", "MUN-0003", "Bundle.entry[0].resource.section[1]"),
        ("Bundle-example17-ng-obs-1", "MUN-0004", "Bundle.entry[9].resource.status"),
        ("Bundle-example17-ng-obs-3", "MUN-0006", "Bundle.entry["),
        ("Bundle-example17-ng-obs-4", "MUN-0007", "Bundle.entry["),
        ("Bundle-example17-ng-obs-5", "MUN-0007", "Bundle.entry["),
        ("Bundle-example17-ng-obs-9P506000000000011-cat", "MUN-0012", "Bundle.entry[17].resource.category"),
        ("Bundle-example17-ng-obs-9P506000000000011-disp", "MUN-0011", "Bundle.entry[17].resource.code"),
        ("Bundle-example17-ng-obs-9P506000000000011-system", "MUN-0009", "Bundle.entry[17].resource.value"),
        ("Bundle-example17-ng-obs-g1", "MUN-0008", "Bundle.entry[8].resource"),
        ("Bundle-example17-ng-org-i1", "MUN-0013", "Bundle.entry[7].resource.identifier[0].value"),
        ("Bundle-example17-ng-org-p1", "MUN-0013", "Bundle.entry[4].resource.identifier[0].value"),
        ("Bundle-example17-ng-pat-2", "MUN-0016", "Bundle.entry[1].resource.address[0]"),
        ("Bundle-example17-ng-result-2010", "MUN-0011", "Bundle.entry[17].resource.value"),
        ("Bundle-example24-ng-obs-2", "MUN-0005", "Bundle.entry["),
    ]

    @Test("an example that is meant to be wrong has the finding that it was made for", arguments: negative)
    func negativeExample(name: String, code: String, place: String) throws {
        let filled = try examples.filled().first { $0.name.hasSuffix("/\(name).json") }?.source
        let file = try examples.files().first { $0.hasSuffix("/\(name).json") }
        let source = try filled ?? examples.source(try #require(file))
        let found = standardValidator.validate(try SourceDocument(json: source)).filter { $0.code == code }
        #expect(found.contains { $0.expression.hasPrefix(place) }, "\(found.map(\.expression))")
        // The example that it was made from does not have it.
        guard let number = name.firstRange(of: "-ng-") else { return }
        let right = "/\(name[..<number.lowerBound]).json"
        let original = try examples.filled().first { $0.name.hasSuffix(right) }?.source
        let rightFile = try examples.files().first { $0.hasSuffix(right) }
        let document = try SourceDocument(json: try original ?? examples.source(try #require(rightFile)))
        let places = standardValidator.validate(document).filter { $0.code == code }.map(\.expression)
        #expect(!Set(found.map(\.expression)).isSubset(of: places))
    }

    @Test("every example that its index calls wrong is listed")
    func negativesAreListed() throws {
        let names = try examples.rows("examples-jp/index.tsv").filter { $0[5] == "yes" }.map { row in
            String(row[0].split(separator: "/").last?.dropLast(".json".count) ?? "")
        }
        // That the guide counts days otherwise than the record cannot be seen from it: HL7's validator finds nothing.
        let rest = Set(names).subtracting(Self.negative.map(\.name))
        #expect(rest == ["MedicationRequest-ErrorExample-JP-MedReq-PO-SID-28days"])
    }

    private func errors(
        in source: SourceBytes, named name: String, _ validator: Validator = standardValidator
    ) -> [String] {
        let findings: [Diagnostic]
        do { findings = validator.validate(try SourceDocument(json: source)) } catch { findings = [error] }
        return findings.filter(\.isError).map { "\(name)\t\($0.code)\t\($0.expression)" }
    }

    private func compare(_ found: Set<String>, with golden: String) throws {
        let path = Conformance.path(golden)
        if Golden.isRecording {
            try ((try? Expectations(path)) ?? Expectations()).record(found, to: path)
        } else {
            try Expectations(path).compare(with: found)
        }
    }
}
