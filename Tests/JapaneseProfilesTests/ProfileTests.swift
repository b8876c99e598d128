import Foundation
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

    @Test("what a profile fixes in lists and slices that must be there stands in a new resource")
    func fixedInLists() {
        let referral = EReferral.Composition().base
        #expect(referral.type?.coding.map(\.code) == ["57133-1"])
        #expect(referral.category.map { $0.coding.map(\.code) } == [["57133-1"]])
        #expect(referral.event.first?.code.map(\.text) == ["診療情報提供書発行"])
        let category = CLINS.ObservationLabResult().laboratory
        #expect(category?.coding.map(\.code) == ["laboratory"])
        #expect(
            category?.coding.first?.system == "http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS")
    }

    @Test("an item gets what the profile fixes beside the discriminators, and keeps what it has")
    func filledSlices() {
        var lab = CLINS.ObservationLabResult()
        lab.lts = R4.Coding()
        let system: FHIRURI = "http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication"
        #expect(lab.lts == R4.Coding(system: system, code: "LTS"))
        lab.unCoded = R4.Coding()
        #expect(lab.unCoded?.code == "99999999999999999" && lab.unCoded?.system != nil && lab.unCoded?.display != nil)
        lab.unCoded = R4.Coding(code: "1", userSelected: true)
        #expect(lab.unCoded?.code == "1" && lab.unCoded?.userSelected == true && lab.unCoded?.system != nil)
        var section = EReferral.Composition.CompositionSection(unchecked: R4.Composition.Section())
        section.referralPurposeSection = R4.Composition.Section()
        let purpose = section.referralPurposeSection
        #expect(purpose?.title == "紹介目的" && purpose?.code?.coding.map(\.code) == ["950"])
        #expect(purpose?.code?.coding.first?.system == "http://jpfhir.jp/fhir/eReferral/CodeSystem/document-section")
        // An item that was read stays as it was read.
        lab.base.meta?.tag = [R4.Coding(code: "LTS")]
        lab.lts = lab.lts
        #expect(lab.base.meta?.tag == [R4.Coding(code: "LTS")])
    }

    @Test("many slices of slices are given by their names")
    func namedSlices() throws {
        var lab = CLINS.ObservationLabResult()
        #expect(CLINS.ObservationLabResult.codingSliceNames.count > 200)
        let name = "coreLaboJLAC10/alb"
        #expect(lab[coding: name] == nil)
        lab[coding: name] = R4.Coding(code: "3A015000002327101")
        lab[coding: "coreLaboJLAC11/alb"] = R4.Coding()
        let coding = try #require(lab[coding: name])
        #expect(coding.display == "ALB" && coding.code == "3A015000002327101")
        #expect(coding.system == "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS")
        #expect(lab.base.code?.coding.count == 2)
        lab[coding: name] = nil
        #expect(lab.base.code?.coding.map(\.display) == ["ALB"])
        for name in CLINS.ObservationLabResult.codingSliceNames {
            lab.base.code = nil
            lab[coding: name] = R4.Coding(userSelected: false)
            #expect(lab[coding: name]?.userSelected == false && lab.base.code?.coding.count == 1, "\(name)")
        }
    }

    /// What an app keeps.
    private struct Chart: Codable, Equatable {
        var note: String
        var request: CLINS.MedicationRequest
        var dosage: CLINS.MedicationRequest.DosageInstruction?
    }

    @Test("profile types stand in Codable types as the JSON of their resource")
    func codable() throws {
        var chart = Chart(note: "n", request: CLINS.MedicationRequest())
        chart.request.rpNumber = R4.Identifier(value: "1")
        chart.dosage = CLINS.MedicationRequest.DosageInstruction(unchecked: R4.Dosage(text: "朝食後"))
        let data = try JSONEncoder().encode(chart)
        #expect(try JSONDecoder().decode(Chart.self, from: data) == chart)
        let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect((json["request"] as? [String: Any])?["resourceType"] as? String == "MedicationRequest")
        #expect((json["dosage"] as? [String: Any])?["text"] as? String == "朝食後")
        chart.request.base.meta = nil
        let unnamed = try JSONEncoder().encode(chart)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Chart.self, from: unnamed) }
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

    @Test("an extension that is there keeps its id when its value changes")
    func extensionKept() {
        let url = FHIRURI(
            "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber")
        var request = CLINS.MedicationRequest { request in
            request.base.extension = [R4.Extension(id: "e1", url: url, value: .identifier(R4.Identifier(value: "1")))]
        }
        request.eCSInstitutionNumber?.value = "2"
        #expect(
            request.base.extension == [
                R4.Extension(id: "e1", url: url, value: .identifier(R4.Identifier(value: "2")))
            ])
    }

    @Test("an extension without a value of the type is not seen and stays; a primitive keeps its extensions")
    func extensionsOfOtherTypes() {
        let absent = R4.Extension(
            url: "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber",
            value: .code("unknown"))
        var request = CLINS.MedicationRequest { $0.base.extension = [absent] }
        request.eCSInstitutionNumber = request.eCSInstitutionNumber
        #expect(request.eCSInstitutionNumber == nil && request.base.extension == [absent])

        let note = [R4.Extension(url: "http://example.jp/note", value: .string("n"))]
        request.expectedRepeatCount = 2
        request.base.dispenseRequest?.extension[0].value = .integer(FHIRPrimitive(2, extension: note))
        request.expectedRepeatCount = 3
        #expect(request.base.dispenseRequest?.extension[0].value == .integer(FHIRPrimitive(3, extension: note)))
    }

    @Test("codings of a choice are properties, and leave a choice of another type alone")
    func choice() {
        var request = CLINS.MedicationRequest()
        request.codingYJ = R4.Coding(code: "1124022F1067")
        request.codingGeneralName = R4.Coding(code: "1124022F1ZZZ")
        guard case .codeableConcept(let concept)? = request.base.medication else {
            Issue.record("the medication is no CodeableConcept")
            return
        }
        #expect(concept.coding.count == 2)
        #expect(concept.coding[0].system == "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code")
        request.base.medication = .reference(R4.Reference(reference: "#m"))
        request.codingYJ = nil
        #expect(request.base.medication == .reference(R4.Reference(reference: "#m")) && request.codingYJ == nil)
    }

    @Test("an element that becomes empty is not kept")
    func emptied() {
        var request = CLINS.MedicationRequest()
        request.expectedRepeatCount = 2
        request.expectedRepeatCount = nil
        #expect(request.base.dispenseRequest == nil && request == CLINS.MedicationRequest())
        request.codingYJ = R4.Coding(code: "1124022F1067")
        request.codingYJ = nil
        #expect(request.base.medication == nil && request == CLINS.MedicationRequest())
        request.expectedRepeatCount = 2
        request.base.dispenseRequest?.quantity = R4.Quantity(value: 1)
        request.expectedRepeatCount = nil
        #expect(request.base.dispenseRequest?.quantity?.value == 1)
    }

    @Test("elements that repeat are views with properties of their own")
    func views() {
        var request = CLINS.MedicationRequest { $0.base.dosageInstruction = [R4.Dosage(text: "朝食後"), R4.Dosage()] }
        request.dosageInstruction[0].periodOfUse = R4.Period(start: "2024-04-01")
        #expect(request.dosageInstruction.count == 2 && request.dosageInstruction[0].base.text == "朝食後")
        #expect(request.base.dosageInstruction[0].extension.count == 1)
        #expect(request.dosageInstruction[0].periodOfUse?.start == "2024-04-01")
        request.dosageInstruction[0].periodOfUse = nil
        #expect(request.base.dosageInstruction[0] == R4.Dosage(text: "朝食後"))
    }

    @Test("sections inside sections are properties")
    func sections() {
        var referral = EReferral.Composition()
        referral.compositionSection = EReferral.Composition.CompositionSection(unchecked: R4.Composition.Section())
        referral.compositionSection?.referralPurposeSection = R4.Composition.Section(title: "紹介目的")
        let outer = referral.base.section.first
        #expect(referral.base.section.count == 1 && outer?.section.first?.title == "紹介目的")
        #expect(outer?.code?.coding.first?.code != nil && outer?.section.first?.code?.coding.first?.code != nil)
    }

    @Test("the entries of a Bundle are properties of their profiles; an entry keeps its fullUrl")
    func entries() {
        var bundle = EReferral.Bundle()
        bundle.composition = EReferral.Composition { $0.base.title = "診療情報提供書" }
        bundle.medicationRequest = [JPCore.MedicationRequest(), JPCore.MedicationRequest { $0.base.id = "second" }]
        let urls = bundle.base.entry.map(\.fullUrl)
        #expect(urls.count == 3 && !urls.contains(nil) && bundle.composition?.base.title == "診療情報提供書")
        bundle.composition?.base.title = "紹介状"
        #expect(bundle.base.entry.map(\.fullUrl) == urls && bundle.composition?.base.title == "紹介状")
        bundle.medicationRequest.reverse()
        #expect(bundle.base.entry.map(\.fullUrl) == [urls[0], urls[2], urls[1]])
        bundle.medicationRequest.removeAll { $0.base.id == nil }
        #expect(bundle.base.entry.count == 2 && bundle.medicationRequest.first?.base.id == "second")
    }

    @Test("a new entry goes to its place in the profile's order, a Composition to the front")
    func entryOrder() {
        var bundle = EReferral.Bundle()
        bundle.organization = [EReferral.OrganizationECS { $0.base.id = "o" }]
        bundle.base.append(R4.Basic(id: "other"))
        bundle.patient = EReferral.PatientECS { $0.base.id = "p" }
        bundle.medicationRequest = [JPCore.MedicationRequest { $0.base.id = "m" }]
        bundle.practitioners = [
            EReferral.PractitionerECS { $0.base.id = "a" }, EReferral.PractitionerECS { $0.base.id = "b" },
        ]
        bundle.composition = EReferral.Composition { $0.base.id = "c" }
        #expect(bundle.base.entry.map { $0.resource?.id } == ["c", "p", "a", "b", "o", "m", "other"])
    }

    @Test("contained resources are properties")
    func contained() {
        var request = CLINS.MedicationRequest { $0.base.contained = [R4.Device(id: "d")] }
        request.encounter = JPCore.Encounter { $0.base.id = "e" }
        request.encounter?.base.status = .finished
        #expect(request.base.contained.map(\.id) == ["d", "e"] && request.encounter?.base.status == .finished)
        request.encounter = nil
        #expect(request.base.contained.count == 1)
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

    @Test(
        "slices are found in the published examples",
        .enabled(if: Conformance.shared != nil, "TASUKI_SHARED names no folder"))
    func examples() throws {
        let root = try #require(Conformance.shared) + "/data/examples-jp"
        var found: [String: Int] = [:]
        func count(_ property: String, _ number: Int) { found[property, default: 0] += number }
        for file in try Conformance.files(in: root) where file.hasSuffix(".json") {
            guard let document = try? SourceDocument(json: SourceBytes(try Conformance.bytes("\(root)/\(file)"))) else {
                continue
            }
            var findings: [Diagnostic] = []
            guard let resource = try? R4.resource(document.root, findings: &findings) else { continue }
            if let bundle = resource as? R4.Bundle {
                var typed = EReferral.Bundle(unchecked: bundle)
                typed.composition = typed.composition
                typed.organization = typed.organization
                typed.medicationRequest = typed.medicationRequest
                #expect(typed.base == bundle, "\(file)")
                count("composition", typed.composition == nil ? 0 : 1)
                count("organization", typed.organization.count)
                count("entry medicationRequest", typed.medicationRequest.count)
            }
            let all = (resource as? R4.Bundle)?.resources ?? [resource]
            for request in all.compactMap({ $0 as? R4.MedicationRequest }) {
                guard let typed = CLINS.MedicationRequest(request) else { continue }
                var same = typed
                same.rpNumber = typed.rpNumber
                same.codingYJ = typed.codingYJ
                same.dosageInstruction = typed.dosageInstruction
                same.instructionForDispense = typed.instructionForDispense
                #expect(same.base == request, "\(file)")
                count("requests", 1)
                count("rpNumber", typed.rpNumber == nil ? 0 : 1)
                count("codingYJ", typed.codingYJ == nil ? 0 : 1)
                count("dosageInstruction", typed.dosageInstruction.count)
                count("instructionForDispense", typed.instructionForDispense.count)
            }
        }
        print("in the examples: \(found.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
        for (property, number) in Self.leastFound {
            #expect(found[property, default: 0] >= number, "\(property): \(found[property, default: 0])")
        }
    }

    /// How many the published examples hold; none of them uses `instructionForDispense`.
    private static let leastFound = [
        ("requests", 9), ("rpNumber", 9), ("codingYJ", 7), ("dosageInstruction", 9), ("composition", 14),
        ("organization", 31), ("entry medicationRequest", 6),
    ]

    @Test("every profile makes a new resource that names it and writes what it fixes")
    func all() throws {
        #expect(profileTypes.count > 200)
        func new(_ type: any FHIRProfile.Type) -> any FHIRProfile { type.init() }
        for type in profileTypes {
            let base: (any FHIRResource)? = new(type).base
            #expect(base?.claims(profile: type.profile) == true, "\(type)")
            #expect(base?.unknownElements.isEmpty == true, "\(type)")
        }
    }
}
