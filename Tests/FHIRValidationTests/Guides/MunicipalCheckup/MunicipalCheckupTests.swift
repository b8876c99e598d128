import Diagnostics
import FHIRTree
import FHIRValidation
import Testing

/// A report of a lung screening with an invented person, and what is found when one part of it is changed.
@Suite("the rules of the municipal screening guide")
struct MunicipalCheckupTests {
    private static let base = "http://jpfhir.jp/fhir/eMunicipalCheckup/StructureDefinition/"
    private static let eCheckup = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/"

    private static func url(_ number: Int) -> String { "urn:uuid:00000000-0000-4000-8000-00000000000\(number)" }

    private static func item(_ number: Int, _ code: String, _ category: String, _ value: String) -> String {
        #"""
        {"fullUrl": "\#(url(number))", "resource": {"resourceType": "Observation", "status": "final",
        "category": [{"coding": [{"code": "\#(category)"}]}],
        "code": {"coding": [{"system": "\#(eCheckup)jlac10", "code": "\#(code)"}]}, \#(value)}}
        """#
    }

    private static func answer(_ list: Int, _ code: String, _ display: String) -> String {
        #"""
        "valueCodeableConcept": {"coding": [{"system": "urn:oid:1.2.392.100495.100.\#(list)", "code": "\#(code)",
        "display": "\#(display)"}]}
        """#
    }

    private static let report: String = {
        let composition = #"""
            {"fullUrl": "\#(url(0))", "resource": {"resourceType": "Composition", "status": "final",
            "category": [{"coding": [{"system": "\#(eCheckup)checkup-report-category", "code": "51"}]}],
            "event": [{"code": [{"coding": [{"system": "\#(eCheckup)checkup-type-code", "code": "1"}]}]}],
            "section": [{"title": "検査結果", "code": {"coding": [{"code": "01910"}]},
            "entry": [{"reference": "\#(url(4))"}, {"reference": "\#(url(5))"}, {"reference": "\#(url(6))"}]}]}}
            """#
        let patient = #"""
            {"fullUrl": "\#(url(1))", "resource": {"resourceType": "Patient", "identifier": [{"system":
            "urn:oid:1.2.392.200119.6.102.11310000001", "value": "A"}], "name": [{"text": "架空 花子"}],
            "address": [{"text": "架空県架空市1-1"}]}}
            """#
        let organizations = #"""
            {"fullUrl": "\#(url(2))", "resource": {"resourceType": "Organization", "identifier": [{"system":
            "urn:oid:1.2.392.200119.6.102", "value": "1310000001"}, {"system": "urn:oid:1.2.392.100495.20.3.61",
            "value": "06139999"}]}}
            """#
        let coverage = #"""
            {"fullUrl": "\#(url(3))", "resource": {"resourceType": "Coverage", "status": "active", "extension": [{"url":
            "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_InsuredPersonSubNumber",
            "valueString": "01"}], "beneficiary": {"reference": "\#(url(1))"}}}
            """#
        let group = #"""
            {"fullUrl": "\#(url(6))", "resource": {"resourceType": "Observation", "status": "final",
            "code": {"coding": [{"system": "\#(eCheckup)observationGroup-codes", "code": "9P500"}]},
            "hasMember": [{"reference": "\#(url(5))"}]}}
            """#
        let entries = [
            composition, patient, organizations, coverage,
            item(4, "9P504000000000011", "exam", answer(2140, "1", "精密検査不要")),
            item(5, "9P502000000000011", "imaging", answer(2100, "1", "Ｂ（異常所見を認めない）")), group,
        ]
        return #"""
            {"resourceType": "Bundle", "type": "document", "meta": {"profile": ["\#(base)JP_Bundle_eMunicipalCheckup"]},
            "entry": [\#(entries.joined(separator: ", "))]}
            """#
    }()

    private func findings(_ text: String) throws -> [String] {
        let document = try SourceDocument(json: SourceBytes(text))
        return standardValidator.validate(document).filter { $0.code.hasPrefix("MUN") }
            .map { "\($0.code) \($0.expression)" }
    }

    @Test("a report that follows the guide has none of its findings") func right() throws {
        #expect(try findings(Self.report) == [])
    }

    static let changes: [(from: String, to: String, expected: [String])] = [
        // Which items belong to the report cannot be said then.
        (#""code": "51""#, #""code": "42""#, ["MUN-0001 Bundle.entry[0].resource"]),
        (#""code": "51"}"#, #""code": "52"}, {"code": "51"}"#, ["MUN-0001 Bundle.entry[0].resource"]),
        (
            #"checkup-type-code", "code": "1"}"#, #"checkup-type-code", "code": "2"}, {"code": "1"}"#,
            ["MUN-0002 Bundle.entry[0].resource"]
        ),
        (
            #""code": [{"coding": [{"system": "\#(eCheckup)checkup-type-code", "code": "1"}]}]"#, #""id": "e""#,
            ["MUN-0002 Bundle.entry[0].resource"]
        ),
        (
            #""title": "検査結果""#,
            #""title": "添付書類", "code": {"coding": [{"code": "01995"}]}}, {"title": "検査結果""#,
            ["MUN-0003 Bundle.entry[0].resource.section[0]"]
        ),
        (#""01910""#, #""09999""#, ["MUN-0003 Bundle.entry[0].resource"]),
        (
            #""status": "final",\#n"category": [{"coding": [{"code": "exam"}]}]"#,
            #""status": "registered", "category": [{"coding": [{"code": "exam"}]}]"#,
            ["MUN-0004 Bundle.entry[4].resource.status"]
        ),
        (
            answer(2140, "1", "精密検査不要"),
            #""valueQuantity": {"value": 1, "code": "mm"}, "referenceRange": [{"low": {"value": 1, "code": "cm"}}]"#,
            ["MUN-0005 Bundle.entry[4].resource.referenceRange[0].low"]
        ),
        (
            answer(2140, "1", "精密検査不要"), #""dataAbsentReason": {"coding": [{"code": "error"}]}"#,
            ["MUN-0006 Bundle.entry[4].resource.dataAbsentReason"]
        ),
        (
            answer(2140, "1", "精密検査不要"),
            #""valueString": "a", "method": {"text": "b"}, "dataAbsentReason": {"coding": [{"code": "not-performed"}]}"#,
            [
                "MUN-0007 Bundle.entry[4].resource.value.ofType(string)", "MUN-0007 Bundle.entry[4].resource.method",
                "MUN-0006 Bundle.entry[4].resource.dataAbsentReason",
            ]
        ),
        (
            #""hasMember": [{"reference": "\#(url(5))"}]"#, #""id": "g""#, ["MUN-0008 Bundle.entry[6].resource"]
        ),
        (
            "100.2140", "100.2100",
            [
                "MUN-0009 Bundle.entry[4].resource.value.ofType(CodeableConcept)",
                "MUN-0011 Bundle.entry[4].resource.value.ofType(CodeableConcept).coding[0].display",
            ]
        ),
        (
            #"2140", "code": "1","#, #"2140", "code": "7","#,
            ["MUN-0010 Bundle.entry[4].resource.value.ofType(CodeableConcept).coding[0]"]
        ),
        (
            "精密検査不要", "要精密検査",
            ["MUN-0011 Bundle.entry[4].resource.value.ofType(CodeableConcept).coding[0].display"]
        ),
        (#""code": "imaging""#, #""code": "exam""#, ["MUN-0012 Bundle.entry[5].resource.category[0].coding[0]"]),
        ("06139999", "061399990", ["MUN-0013 Bundle.entry[2].resource.identifier[1].value"]),
        (#""1310000001""#, #""131000000""#, ["MUN-0013 Bundle.entry[2].resource.identifier[0].value"]),
        ("6.102.11310000001", "6.102.1131000000", ["MUN-0014 Bundle.entry[1].resource.identifier[0].system"]),
        (#""name": [{"text": "架空 花子"}],"#, "", ["MUN-0015 Bundle.entry[1].resource"]),
        (#""text": "架空県架空市1-1""#, #""state": "架空県""#, ["MUN-0016 Bundle.entry[1].resource.address[0]"]),
        (
            "9P504000000000011", "9P506000000000011",
            [
                "MUN-0017 Bundle.entry[0].resource",
                "MUN-0009 Bundle.entry[4].resource.value.ofType(CodeableConcept)",
            ]
        ),
        (
            "9P502000000000011", "9P522000000000011",
            [
                "MUN-0018 Bundle.entry[5].resource", "MUN-0012 Bundle.entry[5].resource.category[0].coding[0]",
                "MUN-0009 Bundle.entry[5].resource.value.ofType(CodeableConcept)",
            ]
        ),
        (
            #""valueString": "01""#, #""valueString": "1""#,
            ["MUN-0019 Bundle.entry[3].resource.extension[0].value.ofType(string)"]
        ),
    ]

    @Test("a change has its finding", arguments: changes)
    func changed(from: String, to: String, expected: [String]) throws {
        #expect(Self.report.contains(from), "\(from)")
        let found = try findings(Self.report.replacing(from, with: to))
        #expect(found == expected)
    }

    @Test("a resource that stands alone is held to the rules if it claims a profile")
    func alone() throws {
        let text = #"{"resourceType": "Observation", "status": "registered", "code": {"text": "a"}@}"#
        let profile = #", "meta": {"profile": ["\#(Self.base)JP_Observation_eMunicipalCheckup"]}"#
        #expect(try findings(text.replacing("@", with: profile)) == ["MUN-0004 Observation.status"])
        #expect(try findings(text.replacing("@", with: "")) == [])
    }
}
