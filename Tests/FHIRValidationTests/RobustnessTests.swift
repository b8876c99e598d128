import FHIRTree
import TestSupport
import Testing

@testable import FHIRValidation

private let record = #"""
    {"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "urn:uuid:5e1f0a52-0c2d-4f4e-9f53-0a1b2c3d4e5f",
    "resource": {"resourceType": "Patient", "id": "p1", "meta": {"profile": ["http://example.org/a"]},
    "text": {"status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">A<br/></div>"},
    "contained": [{"resourceType": "Organization", "id": "o", "name": "A"}], "name": [{"given": ["A", null],
    "_given": [null, {"extension": [{"url": "http://example.org/e", "valueCode": "a"}]}]}], "gender": "female",
    "birthDate": "1970-01-31", "_birthDate": {"id": "b"}, "deceasedBoolean": false, "multipleBirthInteger": 1}}]}
    """#

// A failure names its seed.
@Test("a damaged record gives findings and never a crash", arguments: 0..<64 as Range<UInt64>)
func damagedRecord(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let characters = Array("{}[]\",:0a_ null\\<".utf8)
    for _ in 0..<60 {
        var bytes = Array(record.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: bytes[place] = characters.randomElement(using: &random) ?? 0
            case 1: bytes.remove(at: place)
            default:
                let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
                bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &random))
            }
        }
        guard let document = try? SourceDocument(json: SourceBytes(bytes)) else { continue }
        let findings = standardValidator.validate(document)
        #expect(findings == standardValidator.validate(document))
    }
}

@Test("deep nesting costs no stack")
func deepNesting() throws {
    let depth = 20_000
    let open = String(repeating: #"{"url": "http://example.org/e", "extension": ["#, count: depth)
    let text = #"{"resourceType": "Patient", "extension": ["# + open + String(repeating: "]}", count: depth) + "]}"
    let document = try SourceDocument(json: SourceBytes(text), limits: ParsingLimits(depth: 100_000))
    #expect(standardValidator.validate(document).map(\.code) == ["VAL-0221"])
}

@Test("findings stop at the limit, and say so")
func findingLimit() throws {
    let names = Array(repeating: "{}", count: 50).joined(separator: ",")
    let document = try SourceDocument(json: SourceBytes(#"{"resourceType": "Patient", "name": [\#(names)]}"#))
    let findings = Validator(options: .init(findingLimit: 10)).validate(document)
    #expect(findings.count == 11)
    #expect(findings.last?.code == "VAL-0009")
    #expect(findings.last?.severity == .error)
}

@Test("of too many findings the first of the document are listed, and the others counted")
func firstFindings() throws {
    // That no entry has a fullUrl is found before what is wrong in the first one.
    let entry = #"{"resource": {"resourceType": "Patient", "gender": "a", "name": [{}]}}"#
    let entries = Array(repeating: entry, count: 5).joined(separator: ",")
    let json = #"{"resourceType": "Bundle", "type": "collection", "entry": [\#(entries)]}"#
    let document = try SourceDocument(json: SourceBytes(json))
    let all = Validator().validate(document)
    let first = Validator(options: .init(findingLimit: 4)).validate(document)
    #expect(all.count == 15)
    #expect(Array(first.dropLast()) == Array(all.prefix(4)))
    #expect(first.last?.message.en == "The first 4 errors are listed, and 11 more are not.")
    #expect(first.last?.message.ja == "エラーは先頭の4件だけを示しています（ほかにエラーが11件）。")
}

@Test("warnings and notes keep no error from being found", arguments: [true, false])
func findingLimitOfWarnings(hasError: Bool) throws {
    let profiles = (0..<50).map { #""http://example.org/\#($0)""# }.joined(separator: ",")
    let text = #"{"resourceType": "Patient", "meta": {"profile": [\#(profiles)]}, "name": [\#(hasError ? "{}" : "")]}"#
    let findings = Validator(options: .init(findingLimit: 10)).validate(
        try SourceDocument(json: SourceBytes(text.replacing(#", "name": []"#, with: ""))))
    #expect(findings.count == (hasError ? 12 : 11))
    #expect(findings.last?.code == "VAL-0009")
    #expect(findings.last?.isError == false)
    #expect(findings.contains(where: \.isError) == hasError)
}

/// Far more faults than are listed, all on one line.
enum Crowd: String, CaseIterable, Sendable {
    case names, values, companions, nulls, profiles, entries

    var text: String {
        switch self {
        case .names: #"{"resourceType":"Patient",\#(crowd { #""xx\#($0)":1"# })}"#
        case .values: #"{"resourceType":"Patient","name":[{"given":[\#(crowd { _ in "1" })]}]}"#
        case .companions: #"{"resourceType":"Patient","name":[{"_given":[\#(crowd { _ in #"{"id":"a"}"# })]}]}"#
        case .nulls:
            #"{"resourceType":"Patient","name":[{"given":[\#(crowd { _ in "null" })],"_given":[\#(crowd { _ in "null" })]}]}"#
        case .profiles:
            #"{"resourceType":"Patient","meta":{"profile":[\#(crowd { #""http://example.org/\#($0)""# })]}}"#
        case .entries:
            #"{"resourceType":"Bundle","type":"collection","entry":[\#(crowd { _ in #"{"resource":{}}"# })]}"#
        }
    }

    private func crowd(_ item: (Int) -> String) -> String { (0..<20_000).map(item).joined(separator: ",") }
}

@Test("a crowd of faults on one line costs no more than the findings that are listed", arguments: Crowd.allCases)
func crowdOfFaults(crowd: Crowd) throws {
    let findings = standardValidator.validate(try SourceDocument(json: SourceBytes(crowd.text)))
    #expect(findings.count == ValidationOptions().findingLimit + 1)
    #expect(findings.last?.code == "VAL-0009")
}

@Test("names of any length make short expressions")
func longNames() throws {
    let long = String(repeating: "k", count: 100_000)
    let text = #"{"resourceType":"\#(long)","\#(long)":{"a":1,"a":2}}"#
    let findings = standardValidator.validate(try SourceDocument(json: SourceBytes(text)))
    #expect(findings.map(\.code).sorted() == ["JSN-0202", "VAL-0002"])
    #expect(findings.allSatisfy { $0.expression.count < 200 })
}

@Test("ever new versions of an extension's url are not kept")
func extensionVersions() throws {
    let store = PlanStore(definitions: .embedded)
    let url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
    let numbers = Set((0..<10).map { store.extensionElement("\(url)|\($0)") })
    #expect(numbers.count == 1 && numbers != [nil])
}

@Test("the order of meta.profile makes no new plan")
func profileOrder() throws {
    let profiles = ["JP_Observation_Common", "JP_Observation_LabResult", "JP_Observation_VitalSigns"]
        .map { #""http://jpfhir.jp/fhir/core/StructureDefinition/\#($0)""# }
    func codes(_ profiles: [String]) throws -> [String] {
        let list = profiles.joined(separator: ",")
        let text = #"{"resourceType":"Observation","meta":{"profile":[\#(list)]},"code":{"text":"a"}}"#
        return standardValidator.validate(try SourceDocument(json: SourceBytes(text))).map(\.message.en)
    }
    #expect(try codes(profiles) == codes(profiles.reversed()))
}
