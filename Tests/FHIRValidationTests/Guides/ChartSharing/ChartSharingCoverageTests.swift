import Diagnostics
import Testing

@testable import FHIRValidation

/// Which rule of the list CLINS-R-001 to CLINS-R-096 is enforced by what: a rule of its own (its code), an invariant or
/// an element of a published profile, or nothing, and why.
@Suite("the rules of the chart-sharing guide")
struct ChartSharingCoverageTests {
    static let coverage = GuideCoverage(
        profiles: [
            "B": "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS",
            "P": "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS",
            "A": "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_AllergyIntolerance_eCS",
            "C": "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Condition_eCS",
            "M": "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_MedicationRequest_eCS",
            "O": "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Observation_LabResult_eCS",
            "D": "http://jpfhir.jp/fhir/core/StructureDefinition/JP_MedicationDosage_eCS",
            "I": "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber",
            "T": "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department",
            "R": "http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Composition_eReferral",
            "S": "http://jpfhir.jp/fhir/eDischargeSummary/StructureDefinition/JP_Composition_eDischargeSummary",
            "E": "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS",
            "BR": "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eReferral",
            "BD": "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eDischargeSummary",
        ],
        rows: """
            001 invariant B bundle-profile-is-JP-Bundle-CLINS
            002 code CLN-0002
            003 element B Bundle.meta.tag:resourceType
            003 invariant B bundle-meta-tag-resourceType-exists
            003 invariant B bundle-meta-tag-resourceType-valid
            004 invariant B mustHaveOneMoreResources-with-designatedResourceType
            005 code CLN-0005
            006 element B Bundle.type
            007 element B Bundle.identifier.system
            007 invariant B valid-system-bundleIdenfifier
            008 invariant B valid-value-bundleIdenfifier
            009 element B Bundle.timestamp
            009 code CLN-0009
            010 element B Bundle.entry:patient
            010 invariant B first-bundle-entry-is-Patient
            010 invariant B patients-profile-is-JP-Patient-eCS
            011 element B Bundle.entry:patient.fullUrl
            011 code CLN-0011
            012 element B Bundle.entry.link
            012 element B Bundle.entry.search
            012 element B Bundle.entry.request
            012 element B Bundle.entry.response
            013 code CLN-0013
            014 code CLN-0014
            014 no what is missing from a list cannot be seen in it
            015 no what a receiver does with what it has stored
            016 no what was sent before is not known; the text allows both
            017 invariant B all-entries-needs-extension-of-institutionNumber
            017 invariant B all-entries-needs-valid-institutionNumber
            018 invariant B condition-needs-extension-of-Department
            018 invariant B observation-needs-extension-of-Department
            019 invariant B condition-needs-contained-of-Encounter
            019 invariant B observation-needs-contained-of-Encounter
            020 invariant B condition-needs-onsetDateTime
            021 invariant B validEntryProfile-Condition
            021 code CLN-0021
            022 code CLN-0022
            023 code CLN-0023
            024 code CLN-0024
            024 no that nothing is contained in what is contained is dom-2 of R4
            025 element B Bundle.meta.lastUpdated
            025 element P Patient.meta.lastUpdated
            025 element C Condition.meta.lastUpdated
            025 element E Encounter.meta.lastUpdated
            026 element C Condition.meta.tag:lts
            026 element C Condition.meta.tag:uninformed
            026 element C Condition.meta.tag:undelivered
            026 element A AllergyIntolerance.meta.tag:lts
            026 element O Observation.meta.tag:lts
            026 element M MedicationRequest.meta.tag:lts
            027 no how a consumer shows the item
            028 code CLN-0028
            029 code CLN-0029
            029 element C Condition.identifier:resourceIdentifier
            029 element A AllergyIntolerance.identifier:resourceIdentifier
            029 element O Observation.identifier:resourceIdentifier
            030 invariant P valid-system-insurance-patientIdentifier
            030 invariant P valid-value-insurance-patientIdentifier
            031 invariant P valid-value-insurance-patientIdentifier
            031 code CLN-0031
            032 code CLN-0032
            033 invariant P valid-system-local-patientID
            034 element P Patient.name.text
            034 element P Patient.name.family
            034 element P Patient.name.given
            034 invariant P kanjiName-kanaName-donot-contain-ZenkakuKuuhaku
            034 code CLN-0034
            035 element P Patient.gender
            035 element P Patient.birthDate
            035 element P Patient.address.text
            035 no the parts of the address are asked for where they are known
            036 invariant I valid-value-institutionNumberExtension
            036 code CLN-0036
            037 element T Extension.value[x]
            037 code CLN-0037
            038 code CLN-0038
            039 element A AllergyIntolerance.code.coding.display
            039 element A AllergyIntolerance.code.text
            040 element A AllergyIntolerance.code.text
            041 code CLN-0041
            042 no ait-1 and ait-2 of R4
            043 code CLN-0043
            044 code CLN-0044
            045 code CLN-0045
            046 no AllergyIntolerance has no end; what is missing from a list cannot be seen in it
            047 element C Condition.verificationStatus
            047 code CLN-0047
            048 code CLN-0048
            048 code CLN-0148
            048 no con-4 and con-5 of R4
            049 element C Condition.category
            049 code CLN-0049
            050 element C Condition.code.coding:medisRecordNo
            050 code CLN-0050
            051 element C Condition.code.text
            052 code CLN-0052
            053 no con-4 of R4
            054 invariant B condition-needs-contained-of-Encounter
            055 code CLN-0055
            056 code CLN-0056
            057 code CLN-0057
            057 no whether a drug is injected needs the drug master
            058 element M MedicationRequest.status
            058 element M MedicationRequest.intent
            059 invariant M needs-anyOfStandardCode-medication
            060 element M MedicationRequest.medication[x].text
            061 element M MedicationRequest.identifier:rpNumber
            061 element M MedicationRequest.identifier:orderInRp
            061 code CLN-0061
            062 code CLN-0062
            063 code CLN-0063
            064 element D Dosage.extension:periodOfUse.value[x].start
            065 invariant D validUsage-MedicationUsage-codesystem
            065 invariant D invalidUsage-MedicationUsage-codesystem
            066 element D Dosage.text
            066 element D Dosage.timing.code.text
            067 element D Dosage.additionalInstruction.text
            068 element D Dosage.timing.repeat.bounds[x]:boundsDuration.code
            069 element D Dosage.doseAndRate.type
            069 code CLN-0069
            070 element D Dosage.doseAndRate.rate[x]:rateRatio.denominator.code
            071 code CLN-0071
            072 element O Observation.category:laboratory
            073 code CLN-0073
            073 code CLN-0173
            074 code CLN-0074
            074 code CLN-0174
            075 code CLN-0075
            076 no what a code means
            077 code CLN-0077
            078 element O Observation.code.text
            079 element O Observation.effective[x]
            080 element O Observation.specimen
            081 element O Observation.performer
            081 code CLN-0081
            082 code CLN-0082
            083 code CLN-0083
            084 no what is out of scope cannot be told from the record
            085 element R Composition.type.coding.code
            085 element S Composition.type.coding.code
            086 invariant R checkExist-CDASection-or-CompositionSection
            086 invariant S checkExist-CDASection-or-structuredSection
            087 element R Composition.section:compositionSection.section:problemSection.text.status
            088 code CLN-0088
            089 element R Composition.custodian
            089 code CLN-0089
            090 element R Composition.section:referralFromSection
            090 element R Composition.section:referralToSection
            091 code CLN-0091
            092 element S Composition.event.period.end
            092 element S Composition.event.code
            093 element E Encounter.hospitalization.dischargeDisposition
            093 code CLN-0093
            094 element BR Bundle.entry
            094 element BD Bundle.entry
            094 code CLN-0094
            094 no bdl-11 of R4 asks for the Composition first
            095 code CLN-0095
            096 invariant BR validEntryProfile-MedicationRequest
            096 code CLN-0021
            """)

    @Test("every rule is enforced, or it is said why not")
    func isComplete() {
        let numbers = (1...96).map { String(("00" + String($0)).suffix(3)) }
        #expect(numbers.filter { number in !Self.coverage.entries.contains { $0.rule == number } } == [])
    }

    @Test("what enforces a rule exists") func exists() { #expect(Self.coverage.missing == []) }

    @Test("every code of the guide enforces a rule")
    func codes() { #expect(Self.coverage.unlisted(prefix: "CLN-") == []) }
}
