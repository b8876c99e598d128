import Diagnostics
import FHIRTree
import TestSupport
import Testing

@testable import FHIRValidation

/// Records that are made to cost time, stack or memory: each is judged, and none without end.
@Suite("hostile records", .serialized, .timeLimit(.minutes(2)))
struct HostileRecordsTests {
    private static let uuid = "urn:uuid:00000000-0000-4000-8000-"

    private static func number(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 12 - digits.count) + digits
    }

    /// A collection whose entries refer to the next, and the last to the first.
    static func circle(_ count: Int) -> String {
        let entries = (0..<count).map { item in
            #"{"fullUrl":"\#(uuid)\#(number(item))","resource":{"resourceType":"Observation","status":"final","#
                + #""code":{"text":"a"},"hasMember":[{"reference":"\#(uuid)\#(number((item + 1) % count))"}]}}"#
        }
        return #"{"resourceType":"Bundle","type":"collection","entry":[\#(entries.joined(separator: ","))]}"#
    }

    /// Entries that all have one address, to which they refer.
    static func twins(_ count: Int) -> String {
        let entry =
            #"{"fullUrl":"\#(uuid)\#(number(1))","resource":{"resourceType":"Observation","status":"final","#
            + #""code":{"text":"a"},"hasMember":[{"reference":"\#(uuid)\#(number(1))"}]}}"#
        let entries = Array(repeating: entry, count: count).joined(separator: ",")
        return #"{"resourceType":"Bundle","type":"collection","entry":[\#(entries)]}"#
    }

    /// Each contained resource contains the next.
    static func nested(_ depth: Int) -> String {
        let open = String(repeating: #"{"resourceType":"Patient","id":"a","contained":["#, count: depth)
        return open + #"{"resourceType":"Patient","id":"a"}"# + String(repeating: "]}", count: depth)
    }

    static func extensions(_ depth: Int) -> String {
        let open = String(repeating: #"{"url":"http://example.org/e","extension":["#, count: depth)
        let close = String(repeating: "]}", count: depth)
        return #"{"resourceType":"Patient","extension":[\#(open){"url":"b","valueCode":"c"}\#(close)]}"#
    }

    static func list(_ count: Int, _ item: (Int) -> String) -> String {
        (0..<count).map(item).joined(separator: ",")
    }

    static let coding = #"{"system":"http://example.org/s","code":"a"}"#

    static let records: [(name: String, text: String)] = [
        ("a circle of references", circle(1_000)),
        ("one address many times", twins(1_000)),
        ("contained in contained", nested(100)),
        ("extensions in extensions", extensions(200)),
        (
            "many codings where a profile slices",
            #"{"resourceType":"Observation","meta":{"profile":["http://jpfhir.jp/fhir/core/StructureDefinition/JP_Observation_LabResult"]},"#
                + #""status":"final","code":{"coding":[\#(list(2_000) { _ in coding })]}}"#
        ),
        (
            "many identifiers where a profile slices",
            #"{"resourceType":"MedicationRequest","meta":{"profile":["http://jpfhir.jp/fhir/core/StructureDefinition/JP_MedicationRequest"]},"#
                + #""identifier":[\#(list(2_000) { #"{"system":"http://example.org/\#($0)","value":"1"}"# })]}"#
        ),
        (
            "many profiles",
            #"{"resourceType":"Observation","meta":{"profile":["#
                + list(500) { _ in
                    #""http://jpfhir.jp/fhir/core/StructureDefinition/JP_Observation_Common""#
                } + #"]},"status":"final","code":{"text":"a"}}"#
        ),
        (
            "concepts below themselves",
            #"{"resourceType":"CodeSystem","url":"http://example.org/c","status":"active","content":"complete","concept":["#
                + list(3_000) { _ in
                    #"{"code":"a","property":[{"code":"parent","valueCode":"a"}],"concept":[{"code":"a"}]}"#
                } + "]}"
        ),
        (
            "items in items",
            #"{"resourceType":"Questionnaire","status":"draft","item":["#
                + String(repeating: #"{"linkId":"a","type":"group","item":["#, count: 150)
                + #"{"linkId":"a","type":"string","enableWhen":[{"question":"a","operator":"exists","answerBoolean":true}]}"#
                + String(repeating: "]}", count: 150) + "]}"
        ),
        (
            "sections in sections",
            #"{"resourceType":"Composition","status":"final","section":["#
                + String(repeating: #"{"title":"a","section":["#, count: 150) + #"{"title":"b"}"#
                + String(repeating: "]}", count: 150) + "]}"
        ),
        (
            "parameters in parameters",
            #"{"resourceType":"Parameters","parameter":["#
                + String(repeating: #"{"name":"a","part":["#, count: 150) + #"{"name":"b","valueCode":"c"}"#
                + String(repeating: "]}", count: 150) + "]}"
        ),
        (
            "Bundles in Bundles",
            String(repeating: #"{"resourceType":"Bundle","type":"collection","entry":[{"resource":"#, count: 100)
                + #"{"resourceType":"Patient"}"# + String(repeating: "}]}", count: 100)
        ),
        (
            "tags in tags",
            #"{"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">"#
                + String(repeating: "<p>", count: 10_000) + String(repeating: "</p>", count: 10_000)
                + #"</div>"}}"#
        ),
        (
            "a narrative with a bomb",
            #"{"resourceType":"Patient","text":{"status":"generated","div":"<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">"#
                + #"<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><div xmlns=\"http://www.w3.org/1999/xhtml\">&b;</div>"}}"#
        ),
        (
            "a long text in every form",
            #"{"resourceType":"Patient","id":"\#(long)","birthDate":"\#(long)","gender":"\#(long)","language":"\#(long)","#
                + #""photo":[{"contentType":"\#(long)","data":"\#(long)","url":"\#(long)"}]}"#
        ),
        (
            "long numbers",
            #"{"resourceType":"Observation","status":"final","code":{"text":"a"},"valueQuantity":{"value":1e999999999999},"#
                + #""component":[{"code":{"text":"b"},"valueInteger":\#(String(repeating: "9", count: 100_000))}]}"#
        ),
    ]

    private static let long = String(repeating: "1", count: 500_000)

    @Test("are judged like others", arguments: records.map(\.name))
    func record(name: String) throws {
        let text = try #require(Self.records.first { $0.name == name }?.text)
        let document: SourceDocument
        do { document = try SourceDocument(json: SourceBytes(text)) } catch {
            #expect(!error.code.isEmpty)  // refused with a place
            return
        }
        let findings = standardValidator.validate(document)
        #expect(findings.count(where: \.isError) <= ValidationOptions().findingLimit + 1)
        #expect(findings.allSatisfy { $0.message.en.utf8.count < 4_000 && $0.expression.utf8.count < 20_000 })
    }

    @Test("of ten thousand faults are listed whole if that is asked for")
    func manyFindings() throws {
        let text = #"{"resourceType":"Patient","name":[{"given":[\#(Self.list(10_000) { _ in "1" })]}]}"#
        let document = try SourceDocument(json: SourceBytes(text))
        let findings = Validator(options: .init(findingLimit: 20_000)).validate(document)
        #expect(findings.count { $0.isError } == 10_000)
    }

    /// Where a text may stand that is compared, looked up, shown or parsed.
    private static let places: [String] = [
        #"{"resourceType":"@"}"#,
        #"{"resourceType":"Patient","@":1}"#,
        #"{"resourceType":"Patient","id":"@","meta":{"profile":["@"],"versionId":"@","source":"@"}}"#,
        #"{"resourceType":"Patient","gender":"@","birthDate":"@","language":"@","name":[{"family":"@"}]}"#,
        #"{"resourceType":"Patient","extension":[{"url":"@","valueString":"@"}],"modifierExtension":[{"url":"@"}]}"#,
        #"{"resourceType":"Patient","text":{"status":"@","div":"@"},"managingOrganization":{"reference":"@"}}"#,
        ##"{"resourceType":"Patient","managingOrganization":{"reference":"#@","type":"@"},"contained":[{"resourceType":"Organization","id":"@"}]}"##,
        #"{"resourceType":"Observation","status":"@","code":{"coding":[{"system":"@","version":"@","code":"@","display":"@"}]},"valueQuantity":{"value":1,"system":"http://unitsofmeasure.org","code":"@"}}"#,
        #"{"resourceType":"Observation","code":{"coding":[{"system":"urn:oid:1.2.392.100495.20.2.73","code":"@"}]}}"#,
        #"{"resourceType":"Patient","photo":[{"contentType":"@","data":"@","hash":"@","url":"@"}]}"#,
        #"{"resourceType":"Bundle","type":"@","identifier":{"system":"urn:ietf:rfc:3986","value":"@"},"entry":[{"fullUrl":"@","resource":{"resourceType":"Patient"},"request":{"method":"@","url":"@"}}]}"#,
        #"{"resourceType":"StructureDefinition","url":"@","type":"@","kind":"@","differential":{"element":[{"id":"@","path":"@","type":[{"code":"@","profile":["@"]}],"constraint":[{"key":"@","severity":"error","human":"@","expression":"@"}]}]}}"#,
        #"{"resourceType":"ValueSet","url":"@","compose":{"include":[{"system":"@","filter":[{"property":"@","op":"@","value":"@"}]}]}}"#,
        #"{"resourceType":"Questionnaire","url":"@","item":[{"linkId":"@","type":"@","enableWhen":[{"question":"@"}],"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"@"}]}]}"#,
        #"{"resourceType":"SearchParameter","url":"@","code":"@","expression":"@","type":"@","base":["@"]}"#,
    ]

    /// JSON escapes: a zero, halves of a pair, a mark before everything, the ends of Unicode, marks that turn text.
    private static let texts = [
        #"\u0000"#, #"a\u0000b"#, #"\ud800"#, #"\udfff\ud800"#, #"a\ud83dz"#, #"\ufeff"#, #"\uffff"#, #"\udbff\udfff"#,
        #"\u202e"#, #"e\u0301"#, "", " ", #"\n"#, #"\\"#, #"\""#, "%00", "$(id)", "(((((", "[", "http://", "urn:",
        "urn:uuid:", "#", "|", "a|b|c", ":", "/", "//", "..", "*", "-1", "１２３",
    ]

    @Test("with strange texts are judged the same each time", arguments: places)
    func strangeTexts(place: String) {
        for text in Self.texts {
            let json = place.replacing("@", with: text)
            guard let document = try? SourceDocument(json: SourceBytes(json)) else { continue }
            let findings = standardValidator.validate(document)
            #expect(findings == standardValidator.validate(document))
        }
    }

    @Test("with raw zero bytes are no text") func zeroBytes() {
        for place in Self.places {
            #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes(place.replacing("@", with: "\0"))) }
        }
    }
}
