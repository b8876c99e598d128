import Foundation
import FHIRModel
import Testing

private func patient(_ members: String) -> String { #"{"resourceType":"Patient",\#(members)}"# }

private let faults: [(members: String, code: String, expression: String)] = [
    (#""birthdate":"1980""#, "MOD-0101", "Patient.birthdate"),
    (#""gender":"male","gender":"female""#, "MOD-0102", "Patient.gender"),
    (#""name":[{"text":"a"}],"name":[{"text":"b"}]"#, "MOD-0102", "Patient.name"),
    (#""deceasedBoolean":true,"deceasedDateTime":"2020""#, "MOD-0103", "Patient.deceased.ofType(dateTime)"),
    (#""maritalStatus":"M""#, "MOD-0104", "Patient.maritalStatus"),
    (#""name":{"text":"a"}"#, "MOD-0105", "Patient.name"),
    (#""name":["a"]"#, "MOD-0106", "Patient.name"),
    (#""gender":1"#, "MOD-0107", "Patient.gender"),
    (#""name":[{"given":["a",1]}]"#, "MOD-0107", "Patient.name[0].given[1]"),
    (#""active":"true""#, "MOD-0108", "Patient.active"),
    (#""multipleBirthInteger":1.0"#, "MOD-0110", "Patient.multipleBirth.ofType(integer)"),
    (#""multipleBirthInteger":-0"#, "MOD-0110", "Patient.multipleBirth.ofType(integer)"),
    (#""multipleBirthInteger":99999999999999999999"#, "MOD-0110", "Patient.multipleBirth.ofType(integer)"),
    (#""maritalStatus":null"#, "MOD-0111", "Patient.maritalStatus"),
    (#""language":null"#, "MOD-0111", "Patient.language"),
    (#""name":[]"#, "MOD-0112", "Patient.name"),
    (#""name":[{"given":[null]}]"#, "MOD-0112", "Patient.name[0].given"),
    (#""birthDate":"1980-02-30""#, "MOD-0113", "Patient.birthDate"),
    (#""birthDate":"1980-02-3\u0030""#, "MOD-0113", "Patient.birthDate"),
    (#""deceasedDateTime":"2020-01-01T00:00""#, "MOD-0114", "Patient.deceased.ofType(dateTime)"),
    (#""meta":{"lastUpdated":"2020-01-01"}"#, "MOD-0115", "Patient.meta.lastUpdated"),
    (#""language":"\ud800""#, "MOD-0117", "Patient.language"),
    (#""_name":[{"id":"a"}]"#, "MOD-0118", "Patient.name"),
    (#""contained":[{"id":"a"}]"#, "MOD-0119", "Patient.contained"),
    (#""contained":[{"resourceType":"Pateint","x":[1.0,{}]}]"#, "MOD-0120", "Patient.contained[0]"),
    (#""resourceType":"Patient""#, "MOD-0121", "Patient.resourceType"),
    (#""extension":[{"url":"u","valueDecimal":"1"}]"#, "MOD-0109", "Patient.extension[0].value.ofType(decimal)"),
    (#""extension":[{"url":"u","valueTime":"9:00"}]"#, "MOD-0116", "Patient.extension[0].value.ofType(time)"),
]

@Suite("reading what does not fit")
struct LenientTests {
    @Test("is reported at its place, kept and written back", arguments: faults)
    func lenient(members: String, code: String, expression: String) throws {
        let text = patient(members)
        var findings: [Diagnostic] = []
        let patient = try R4.Patient(json: text, findings: &findings)
        #expect(findings.map(\.code) == [code])
        #expect(findings.map(\.expression) == [expression])
        let before = try SourceDocument(json: SourceBytes(text))
        let diff = TreeDiff(from: before.root, to: patient.document.root)
        #expect(diff.isEmpty, "\(patient.jsonText())")
        #expect(throws: FHIRDecodingError.self) { try R4.Patient(json: text) }
    }

    @Test("no finding shows what stands in the place of a type; the names of members are shown")
    func names() throws {
        var findings: [Diagnostic] = []
        let texts = [
            #"{"resourceType":"Secret","name":[{"x":1}]}"#,
            #"{"resourceType":"Patient","contained":[{"resourceType":"Secret","x":1}],"name":[{"x":1}],"gender":["Secret"]}"#,
        ]
        for text in texts {
            _ = try R4.resource(SourceDocument(json: SourceBytes(text)).root, findings: &findings)
        }
        #expect(Set(findings.map(\.expression)) == ["", "Patient.contained[0]", "Patient.name[0].x", "Patient.gender"])
        #expect(!"\(findings)".contains("Secret"))
        let error = #expect(throws: FHIRDecodingError.self) { try R4.Patient(json: texts[0]) }
        #expect(
            !"\(error as Any)".contains("Secret") && !"\(error.map(String.init(reflecting:)) ?? "")".contains("Secret"))
    }

    @Test(
        "what is no Patient is refused",
        arguments: ["[]", "1", "{}", #"{"resourceType":"Person"}"#, #"{"resourceType":1}"#, "{", ""])
    func refused(text: String) {
        var findings: [Diagnostic] = []
        #expect(throws: FHIRDecodingError.self) { try R4.Patient(json: text, findings: &findings) }
    }

    @Test("an error says codes and places, never a value")
    func noValues() throws {
        let error = #expect(throws: FHIRDecodingError.self) {
            try R4.Patient(json: patient(#""birthDate":"秘密","gender":["秘密"],"name":"秘密""#))
        }
        let text = "\(try #require(error))"
        #expect(text.contains("MOD-0113 Patient.birthDate") && !text.contains("秘密"))
    }

    @Test("a resource of unknown type is kept whole")
    func unknownType() throws {
        let text = #"{"resourceType":"Pateint","id":"a","x":[1.10,{"y":null}]}"#
        var findings: [Diagnostic] = []
        let resource = try R4.resource(reading: Array(text.utf8), findings: &findings)
        #expect(resource is R4.UnknownResource && resource.resourceType == "Pateint" && resource.id == "a")
        #expect(findings.map(\.code) == ["MOD-0120"])
        #expect(String(decoding: resource.json(), as: UTF8.self) == text)
    }

    private func nested(_ depth: Int) -> String {
        let open = String(repeating: #""extension":[{"url":"u","#, count: depth)
        return patient(open + #""valueBoolean":true"# + String(repeating: "}]", count: depth))
    }

    @Test("nesting is read to a limit, and kept as it is beyond")
    func deep() throws {
        let shallow = try R4.Patient(json: nested(99))
        #expect(try R4.Patient(json: shallow.json()) == shallow)
        var findings: [Diagnostic] = []
        let deep = try R4.Patient(json: nested(250), findings: &findings)
        #expect(findings.map(\.code) == ["MOD-0122"])
        let before = try SourceDocument(json: SourceBytes(nested(250)))
        #expect(TreeDiff(from: before.root, to: deep.document.root).isEmpty)
    }

    @Test("what is nested to the limit is read, written, compared and freed on the stack of a worker thread")
    func smallStack() async throws {
        let text = nested(99)
        let isSame = await withCheckedContinuation { continuation in
            let thread = Thread {
                let read = try? R4.Patient(json: text)
                continuation.resume(returning: read != nil && read == (try? R4.Patient(json: read?.json() ?? [])))
            }
            thread.stackSize = 512 * 1024
            thread.start()
        }
        #expect(isSame)
    }

    @Test("a hundred thousand unknown members are kept, and a hundred reported")
    func many() throws {
        let text = patient((0..<100_000).map { "\"x\($0)\":1" }.joined(separator: ","))
        var findings: [Diagnostic] = []
        let read = try R4.Patient(json: text, findings: &findings)
        #expect(read.unknownElements.members.count == 100_000 && read.jsonText() == text)
        #expect(findings.count == 101 && findings.prefix(100).allSatisfy { $0.code == "MOD-0101" })
        #expect(findings.last?.code == "MOD-0123" && findings.last?.expression == "Patient")
        #expect(findings.last?.message.en.contains("99900") == true)
        #expect(findings.last?.message.ja.contains("99900") == true)
    }

    @Test("a report ends with the number of faults it leaves out, and only then", arguments: [100, 101])
    func limit(count: Int) throws {
        var findings: [Diagnostic] = []
        _ = try R4.Patient(
            json: patient((0..<count).map { "\"x\($0)\":1" }.joined(separator: ",")), findings: &findings)
        #expect(findings.count == count)
        #expect((findings.last?.code == "MOD-0123") == (count > 100))
    }
}
