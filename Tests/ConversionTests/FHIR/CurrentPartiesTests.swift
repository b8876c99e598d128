import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

/// Who a record is about: the name, contact and address in use, and the number of the issuing institution.
@Suite("names, contacts and numbers in use")
struct CurrentPartiesTests {
    private static func document(_ members: String) throws -> SourceDocument {
        try Samples.document(#"{"resourceType": "Patient", \#(members)}"#)
    }

    private static func name(_ uses: [String?]) throws -> String? {
        let names = uses.map { use in
            #"{"text": "\#(use ?? "none")"\#(use.map { #", "use": "\#($0)""# } ?? "")}"#
        }
        return try document(#""name": [\#(names.joined(separator: ","))]"#).withBorrowedRoot { $0.personName.kanji }
    }

    /// The uses of the names, and that of the name which is taken.
    private static let uses: [(said: [String?], taken: String)] = [
        (["old", "official"], "official"), (["usual", "official"], "official"), (["old", nil], "none"),
        (["maiden", "temp", "usual"], "usual"), (["anonymous", "old"], "anonymous"), ([nil, "official"], "official"),
    ]

    @Test("official names come first, former ones only where there is nothing else", arguments: 0..<6)
    func names(row: Int) throws {
        #expect(try Self.name(Self.uses[row].said) == Self.uses[row].taken)
    }

    @Test("former numbers and addresses are not those of a handbook")
    func handbook() throws {
        let patient = #"""
            {"resourceType": "Patient", "name": [{"text": "甲"}],
              "telecom": [{"system": "phone", "use": "old", "value": "000"}, {"system": "phone", "value": "111"}],
              "address": [{"use": "old", "text": "前", "postalCode": "000-0000"}, {"text": "今", "postalCode": "111-1111"}]}
            """#
        let bundle = Samples.bundle([patient, Samples.dispense("薬", of: "urn:uuid:1")])
        let found = try HandbookExtraction(try Samples.document(bundle)).handbook.patient
        #expect(found.telephone == "111" && found.address == "今" && found.postalCode == "111-1111")
    }

    private static let ours = "1310123458"
    private static func identifier(_ institution: String?, _ value: String) -> String {
        let system = institution.map { "urn:oid:1.2.392.100495.20.3.51.1" + $0 } ?? "urn:oid:1.2.3"
        return #"{"system": "\#(system)", "value": "\#(value)"}"#
    }

    /// The identifiers, the issuing institution, and the number that is taken.
    private static let numbers: [(identifiers: [String], issuer: String?, number: String?)] = [
        ([identifier("1399999999", "A"), identifier(ours, "B")], ours, "B"),
        ([identifier("1399999999", "A")], ours, nil), ([identifier(nil, "A")], ours, "A"),
        ([identifier(nil, "A"), identifier(ours, "B")], ours, "B"), ([identifier("1399999999", "A")], nil, "A"),
        ([identifier("1399999999", "A"), identifier(ours, "B")], nil, nil),
    ]

    @Test("the number of a patient is that of the issuing institution", arguments: 0..<6)
    func number(row: Int) throws {
        let (identifiers, issuer, number) = Self.numbers[row]
        let patient = try Self.document(#""identifier": [\#(identifiers.joined(separator: ","))]"#)
        let institution = issuer.flatMap { MedicalInstitution(tenDigits: $0) } ?? MedicalInstitution()
        #expect(patient.withBorrowedRoot { PatientNumber($0, of: institution).value } == number)
    }
}
