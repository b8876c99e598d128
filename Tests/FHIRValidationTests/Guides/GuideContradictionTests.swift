import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRValidation

@Suite("contradictions of the guides")
struct GuideContradictionTests {
    @Test("each is about an element or invariant that its profile has")
    func exists() {
        for contradiction in GuideContradiction.all {
            switch contradiction.subject {
            case .codes(let valueSet, let codes):
                let known = Definitions.embedded.valueSet(valueSet)
                #expect(known.map { known in codes.allSatisfy { !known.contains(system: nil, code: $0) } } ?? false)
            case .element(let profile, "Extension"):
                #expect(Definitions.embedded.structure(profile) == nil, "\(profile)")
            case .element(let profile, let id):
                #expect(elements(of: profile).contains { $0.id == id }, "\(profile) \(id)")
            case .invariant(let profile, let key):
                let hasKey = elements(of: profile).contains { $0.constraints.contains { $0.key == key } }
                #expect(hasKey, "\(profile) \(key)")
            }
        }
    }

    /// The elements of a profile in all packages that define it.
    private func elements(of profile: String) -> [ElementDefinition] {
        Definitions.embedded.packages.compactMap { package in
            Definitions.embedded.structure(profile, from: package)
        }.flatMap(\.elements)
    }

    @Test("one that concerns all records is found by URL, with a version, and by name")
    func lookUp() {
        let url = EPrescription.author, key = "checkQualification-DoctorLicenseExists"
        for profile in [url, url + "|1.0.0", "JP_Practitioner_ePrescriptionData_author"] {
            #expect(GuideContradiction.about(invariant: key, in: profile) != nil)
        }
        #expect(GuideContradiction.about(invariant: key, in: EPrescription.patient) == nil)
        #expect(GuideContradiction.about(invariant: "pat-1", in: url) == nil)
        let payers = "Bundle.entry:commonPayerOrganization"
        #expect(GuideContradiction.about(profile: EPrescription.bundle, element: payers) != nil)
        #expect(
            GuideContradiction.about("312", in: "http://jpfhir.jp/fhir/eDischargeSummary/ValueSet/document-section|1")
                != nil)
    }

    @Test("one that concerns some records is found for those only")
    func concerned() throws {
        let key = "mustHaveOneMoreResources-with-designatedResourceType"
        func found(_ types: [String]) throws -> Bool {
            let entries = types.map { #"{"resource": {"resourceType": "\#($0)"}}"# }.joined(separator: ", ")
            let bundle = try SourceDocument(json: SourceBytes(#"{"resourceType": "Bundle", "entry": [\#(entries)]}"#))
            return GuideContradiction.about(invariant: key, in: ChartSharing.bundle, of: bundle.root) != nil
        }
        #expect(try found(["Patient"]))
        #expect(try !found(["Patient", "Condition"]))
        #expect(GuideContradiction.about(invariant: key, in: ChartSharing.bundle) == nil)
    }

    @Test("a profile of an entry with its version is none of the author's fault")
    func versions() throws {
        let key = "validEntryProfile-Condition"
        func found(_ profile: String) throws -> Bool {
            let item = #"{"resource": {"resourceType": "Condition", "meta": {"profile": ["\#(profile)"]}}}"#
            let bundle = try SourceDocument(json: SourceBytes(#"{"resourceType": "Bundle", "entry": [\#(item)]}"#))
            return GuideContradiction.about(invariant: key, in: ChartSharing.bundle, of: bundle.root) != nil
        }
        #expect(try found(ChartSharing.condition + "|1"))
        #expect(try !found("http://example.org/other"))
    }
}
