import TestSupport
import Testing

@testable import JapaneseProfiles

@Suite("types of the Japanese profiles")
struct ProfileTests {
    @Test("a new resource names its profile and has the values that the profile fixes")
    func new() {
        let request = CLINS.MedicationRequest()
        #expect(request.base.claims(profile: CLINS.MedicationRequest.profile))
        #expect(request.base.status == .completed && request.base.intent == .order)
    }

    @Test("slices are properties")
    func slices() {
        var request = EPrescription.MedicationRequest { $0.rpNumber = R4.Identifier(value: "1") }
        #expect(
            request.base.identifier == [
                R4.Identifier(system: "http://jpfhir.jp/fhir/core/mhlw/IdSystem/Medication-RPGroupNumber", value: "1")
            ])
        request.orderInRp = R4.Identifier(value: "2")
        request.rpNumber?.value = "3"
        #expect(request.rpNumber?.value == "3" && request.orderInRp?.value == "2" && request.base.identifier.count == 2)
        request.requestIdentifier = [R4.Identifier(value: "a"), R4.Identifier(value: "b")]
        #expect(request.requestIdentifier.map(\.value) == ["a", "b"] && request.base.identifier.count == 4)
        request.rpNumber = nil
        #expect(request.rpNumber == nil && request.base.identifier.count == 3)
    }

    @Test("extensions are properties of their value's type")
    func extensions() {
        var request = CLINS.MedicationRequest()
        request.eCSInstitutionNumber = R4.Identifier(system: "s", value: "1312345678")
        #expect(
            request.base.extension.first?.url
                == "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber")
        #expect(request.eCSInstitutionNumber?.value == "1312345678" && request.eCSDepartment == nil)
    }

    @Test("only a resource that names the profile is taken, unless it is said to be")
    func claims() {
        #expect(CLINS.MedicationRequest(R4.MedicationRequest()) == nil)
        #expect(CLINS.MedicationRequest(unchecked: R4.MedicationRequest()).base == R4.MedicationRequest())
        let versioned = R4.MedicationRequest {
            $0.claim(profile: FHIRCanonical(url: CLINS.MedicationRequest.profile.url, version: "9.9"))
        }
        #expect(CLINS.MedicationRequest(versioned) != nil)
    }

    @Test("a slice is told by what it has at least")
    func patterns() throws {
        let slice = Slice<R4.CodeableConcept>(#"{"coding":[{"system":"s","code":"1"}]}"#)
        let concept = R4.CodeableConcept(coding: [
            R4.Coding(system: "t"), R4.Coding(system: "s", code: "1", display: "d"),
        ])
        #expect(slice.contains(concept) && !slice.contains(R4.CodeableConcept(coding: [R4.Coding(system: "s")])))
        let filled = slice.filled(R4.CodeableConcept(text: "x"))
        #expect(filled == R4.CodeableConcept(coding: [R4.Coding(system: "s", code: "1")], text: "x"))
    }

    @Test(
        "slices are found in the published examples",
        .enabled(if: Conformance.shared != nil, "TASUKI_SHARED names no folder"))
    func examples() throws {
        let root = try #require(Conformance.shared) + "/data/examples-jp"
        var requests = 0, numbers = 0
        for file in try Conformance.files(in: root) where file.hasSuffix(".json") {
            guard let document = try? SourceDocument(json: SourceBytes(try Conformance.bytes("\(root)/\(file)"))) else {
                continue
            }
            var findings: [Diagnostic] = []
            guard let resource = try? R4.resource(document.root, findings: &findings) else { continue }
            let all = (resource as? R4.Bundle)?.resources ?? [resource]
            for request in all.compactMap({ $0 as? R4.MedicationRequest }) {
                guard let typed = CLINS.MedicationRequest(request) else { continue }
                requests += 1
                numbers += typed.rpNumber == nil ? 0 : 1
            }
        }
        print("\(requests) CLINS.MedicationRequest in the examples, \(numbers) with rpNumber")
        #expect(requests > 0)
    }
}
