import Testing

@testable import FHIRValidation

/// Which rule of the tables and text of ePrescriptionData is enforced by what: a rule of its own, an invariant or
/// element of a profile, or nothing, and why. C1 to C15 number its contradictions for
/// this list, 5.1 to 5.3 rules of the native form.
@Suite("the rules of the prescription guide")
struct EPrescriptionCoverageTests {
    static let coverage = GuideCoverage(
        profiles: [
            "B": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Bundle_ePrescriptionData",
            "C": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Composition_ePrescriptionData",
            "P": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Patient_ePrescriptionData",
            "E": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Encounter_ePrescriptionData",
            "I": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Coverage_ePrescriptionData_insurance",
            "U": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Coverage_ePrescriptionData_publicPayment",
            "O": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Organization_ePrescriptionData_issuer",
            "D":
                "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Organization_ePrescriptionData_departmentOfIssuer",
            "Y":
                "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Organization_ePrescriptionData_coveragePayer",
            "R": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_PractitionerRole_ePrescriptionData_author",
            "A": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Practitioner_ePrescriptionData_author",
            "M": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData",
            "N": "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Communication_ePrescriptionData",
        ],
        rows: """
            2.1-encoding no the reader refuses a byte order mark and other encodings
            2.1-fullUrl code ERX-0002
            2.1-unlisted no a receiver may refuse elements that are not listed; the profiles forbid those that they name
            2.1-timestamp element B Bundle.timestamp
            2.1-timestamp code ERX-0001
            2.1-total element B Bundle.total
            2.1-type element B Bundle.type
            2.1-signature no described for reference only
            2.2-entries element B Bundle.entry:composition
            2.2-entries element B Bundle.entry:patient
            2.2-entries element B Bundle.entry:custodianOrganization
            2.2-drugs code ERX-0003
            2.2-profiles code ERX-0004
            2.2-payers contradiction table 1
            2.3-identifier element C Composition.identifier.system
            2.3-identifier code ERX-0016
            2.3-type element C Composition.type.coding.code
            2.3-category element C Composition.category.coding.system
            2.3-date code ERX-0017
            2.3-author code ERX-0012
            2.3-title code ERX-0018
            2.3-event element C Composition.event.code.text
            2.3-event code ERX-0019
            2.3-section element C Composition.section:prescriptionInformation.title
            2.3-section code ERX-0020
            2.3-section contradiction table 2
            2.4-identifier code ERX-0025
            2.4-name code ERX-0021
            2.4-kana code ERX-0022
            2.4-gender element P Patient.gender
            2.4-gender code ERX-0023
            2.4-address element P Patient.address.text
            2.4-address code ERX-0009
            2.4-postalCode code ERX-0024
            2.4-postalCode code ERX-0051
            2.4-forbidden element P Patient.telecom
            2.5-encounter element E Encounter.status
            2.6-type element I Coverage.type.coding.system
            2.6-type code ERX-0028
            2.6-required code ERX-0005
            2.6-numbers code ERX-0029
            2.6-branch code ERX-0030
            2.6-relationship code ERX-0031
            2.6-payor element I Coverage.payor
            2.6-payor code ERX-0015
            2.6-copay element I Coverage.costToBeneficiary.value[x].code
            2.6-public element U Coverage.type.coding.code
            2.6-beneficiary code ERX-0032
            2.6-order code ERX-0033
            2.7-issuer element O Organization.telecom
            2.7-issuer invariant O checkPhoneNumberExists
            2.7-issuer code ERX-0034
            2.7-parts code ERX-0035
            2.7-department invariant D checkOrganizationType0
            2.7-department invariant D checkOrganizationType1
            2.7-payer code ERX-0036
            2.8-role element R PractitionerRole.practitioner
            2.8-role code ERX-0027
            2.8-licence invariant A checkQualification-NarcoticPractitioner
            2.8-licence code ERX-0026
            2.8-licence code ERX-0010
            2.9-rp code ERX-0038
            2.9-rp code ERX-0006
            2.9-rp code ERX-0007
            2.9-rp code ERX-0008
            2.9-status code ERX-0052
            2.9-authoredOn code ERX-0039
            2.9-drug element M MedicationRequest.medication[x].text
            2.9-drug code ERX-0040
            2.9-substitution code ERX-0041
            2.9-forbidden element M MedicationRequest.requester
            2.10-period code ERX-0043
            2.10-duration code ERX-0044
            2.10-text code ERX-0042
            2.10-repeat element M MedicationRequest.dosageInstruction.timing.repeat.frequency
            2.10-codes code ERX-0045
            2.10-asNeeded code ERX-0046
            2.10-uneven code ERX-0048
            2.10-type code ERX-0049
            2.10-rate element M MedicationRequest.dosageInstruction.doseAndRate.rate[x]:rateRatio.denominator.code
            2.11-count code ERX-0047
            2.11-unit code ERX-0054
            2.11-days element M MedicationRequest.dispenseRequest.expectedSupplyDuration.code
            2.12-status element N Communication.status
            2.12-status code ERX-0055
            2.12-content element N Communication.extension:textContent
            2.12-content code ERX-0050
            2.13-split code ERX-0011
            2.14-aliases no two spellings of a code system are the matter of the terminology
            C1 contradiction the OID of usage codes differs
            C2 contradiction and says nothing to tell it by
            C3 contradiction no record can meet the profile of the issuer
            C4 no both places of the extension are read
            C5 contradiction table 18 a code
            C6 contradiction one invariant spells the code system of licences
            C7 contradiction table 11 makes the licence optional
            C8 contradiction the code system of roles differs
            C9 no a description, which no rule follows
            C10 no any code of the value set is read
            C11 no the binding is no required one
            C12 code ERX-0032
            C13 no the profile has the flat form
            C14 code ERX-0016
            C15 code ERX-0006
            2.17-dispense no the guide has no document of dispensing
            5.1-checkDigits code ERX-0037
            5.2-1 no records of the native form; their reader checks them
            5.2-2 no fields of the native form; their reader checks them
            5.2-3 code ERX-0007
            5.2-4 no split amounts have no element in FHIR
            5.2-5 no refills have no element in this guide; day limits need the drug master
            5.2-6 code ERX-0048
            5.2-7 no the share of each public payment has no element in FHIR
            5.2-8 no numbers of native records
            5.2-9 code ERX-0013
            5.2-9 code ERX-0019
            5.2-10 no the kind of share has no element in FHIR
            5.2-11 code ERX-0014
            5.2-12 code ERX-0009
            5.2-13 no code kinds of the native form
            5.2-14 code ERX-0053
            5.2-15 no characters of the native form
            5.2-16 no signatures are not verified here
            5.3-duplicates no a service across institutions checks them
            """)

    @Test("what enforces a rule exists") func exists() { #expect(Self.coverage.missing == []) }

    @Test("every code of the guide enforces a rule")
    func codes() { #expect(Self.coverage.unlisted(prefix: "ERX-") == []) }
}
