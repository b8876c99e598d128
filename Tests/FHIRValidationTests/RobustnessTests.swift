import FHIRTree
import FHIRValidation
import TestSupport
import Testing

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
}
