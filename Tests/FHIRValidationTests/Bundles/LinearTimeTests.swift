import FHIRTree
import FHIRValidation
import TestSupport
import Testing

/// Large documents whose work could grow with the square of their size.
enum LargeBundle: String, CaseIterable, Sendable {
    case document, collection, brokenReferences, ambiguousReferences, versions, contained, oneID, options, constraints

    func json(_ count: Int) -> String {
        func list(_ item: (Int) -> String) -> String { (0..<count).map(item).joined(separator: ",") }
        func observation(_ number: Int, _ subject: String) -> String {
            """
            {"fullUrl":"http://a.jp/fhir/Observation/\(number)","resource":{"resourceType":"Observation","id":"\(number)",\
            "status":"final","code":{"text":"a"},"subject":{"reference":"\(subject)"}}}
            """
        }
        let patient = #"{"fullUrl":"http://a.jp/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1"}}"#
        func bundle(_ type: String, _ entries: String) -> String {
            """
            {"resourceType":"Bundle","type":"\(type)","identifier":{"system":"http://a.jp","value":"1"},\
            "timestamp":"2024-01-01T00:00:00Z","entry":[\(entries)]}
            """
        }
        switch self {
        case .document:
            let references = list { #"{"reference":"Observation/\#($0)"}"# }
            let composition = """
                {"fullUrl":"http://a.jp/fhir/Composition/1","resource":{"resourceType":"Composition","id":"1","status":"final",\
                "type":{"text":"a"},"date":"2024","title":"a","author":[{"display":"a"}],"section":[{"entry":[\(references)]}]}}
                """
            return bundle(
                "document", [composition, patient, list { observation($0, "Patient/1") }].joined(separator: ","))
        case .collection: return bundle("collection", patient + "," + list { observation($0, "Patient/1") })
        case .brokenReferences: return bundle("collection", patient + "," + list { observation($0, "urn:uuid:\($0)") })
        case .ambiguousReferences:
            return bundle("collection", list { "\(patient),\(observation($0, "Patient/1"))" })
        case .versions:
            let entries = list { number in
                patient.replacing(#""id":"1""#, with: #""id":"1","meta":{"versionId":"\#(number)"}"#) + ","
                    + observation(number, "Patient/1/_history/\(number)")
            }
            return bundle("history", entries)
        case .contained:
            let resources = list { #"{"resourceType":"Organization","id":"o\#($0)","name":"A"}"# }
            let references = list { ##"{"reference":"#o\##($0)"}"## }
            return #"{"resourceType":"Patient","contained":[\#(resources)],"generalPractitioner":[\#(references)]}"#
        case .options:
            let options = list { #"{"valueCoding":{"system":"http://a.jp","code":"\#($0)"}}"# }
            return #"""
                {"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"#q","contained":[
                {"resourceType":"Questionnaire","id":"q","status":"active","item":[{"linkId":"1","type":"choice",
                "repeats":true,"answerOption":[\#(options)]}]}],"item":[{"linkId":"1","answer":[\#(options)]}]}
                """#
        case .constraints:
            let constraints = list {
                #"{"key":"a-\#($0)","severity":"error","human":"a","expression":"name.exists()"}"#
            }
            return #"""
                {"resourceType":"StructureDefinition","url":"http://a.jp/p","name":"P","status":"draft","kind":"resource",
                "abstract":false,"type":"Patient","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient",
                "derivation":"constraint","differential":{"element":[{"id":"Patient","path":"Patient",
                "constraint":[\#(constraints)]}]}}
                """#
        case .oneID: return #"{"resourceType":"Patient","name":[\#(list { _ in #"{"id":"a","text":"A"}"# })]}"#
        }
    }
}

@Suite("Bundles in linear time", .serialized)
struct LinearBundleTests {
    @Test("thousands of entries and references", arguments: LargeBundle.allCases)
    func linear(bundle: LargeBundle) async throws {
        let small = try SourceDocument(json: SourceBytes(bundle.json(1_000)))
        let large = try SourceDocument(json: SourceBytes(bundle.json(4_000)))
        #expect(
            try await isLinear(
                { _ = standardValidator.validate(small) }, fourTimes: { _ = standardValidator.validate(large) }))
    }
}
