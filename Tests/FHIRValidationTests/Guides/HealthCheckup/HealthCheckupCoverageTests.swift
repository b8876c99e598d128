import Testing

@testable import FHIRValidation

/// Which rule of the text of JP eCheckupReport 1.5.0 is enforced by what: a rule of its own, an invariant or element of
/// the published package, or nothing, and why. A to C are the CDA form and the item table, D and E the report in FHIR.
@Suite("the rules of the checkup guide")
struct HealthCheckupCoverageTests {
    static let coverage = GuideCoverage(
        profiles: [
            "B": "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eCheckupGeneral",
            "C": "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Composition_eCheckupGeneral",
            "E": "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Encounter_eCheckupGeneral",
            "I": "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_CoverageInsurance_eCheckupGeneral",
            "T": "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_CoverageService_eCheckupGeneral",
            "O": "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Organization_eCheckupGeneral",
            "Y": "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_OrganizationInsurer_eCheckupGeneral",
            "R": "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Observation_eCheckupGeneral",
            "G": "http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_ObservationGroup_eCheckupGeneral",
        ],
        rows: """
            A-archive no files of the exchange archive; their reader checks them
            B-CDA no the CDA form; its reader checks it
            C-items code CKP-0006
            C-types code CKP-0029
            C-units code CKP-0030
            C-answers code CKP-0031
            C-methods code CKP-0032
            C-ranges code CKP-0033
            C.7-judgement no unconfirmed, and the drugs that count are not in the record
            C.7-thresholds no limits for the guidance of persons, not for the form of a record
            D.1-profile invariant B bundle-clins-metaprofile
            D.1-lastUpdated element B Bundle.meta.lastUpdated
            D.1-lastUpdated code CKP-0004
            D.1-identifier element B Bundle.identifier.system
            D.1-identifier code CKP-0001
            D.1-type element B Bundle.type
            D.1-timestamp element B Bundle.timestamp
            D.1-timestamp code CKP-0002
            D.1-fullUrl code CKP-0003
            D.1-entries invariant B bundle-entry0-JP-Composition-eCheckupGeneral
            D.1-entries invariant B bundle-entry-JP-Encounter-eCheckupGeneral
            D.1-entries invariant B bundle-entry-JP-OrganizationReporter-eCheckupGeneral
            D.1-entries invariant B bundle-entry-JP-PractitionerReporter-eCheckupGeneral
            D.1-entries contradiction version 1.5.0
            D.3-version element C Composition.extension:version
            D.3-identifier code CKP-0007
            D.3-status element C Composition.status
            D.3-type element C Composition.type.coding.code
            D.3-category code CKP-0009
            D.3-category contradiction three code systems
            D.3-subject element C Composition.subject.reference
            D.3-date code CKP-0008
            D.3-author code CKP-0005
            D.3-event code CKP-0010
            D.3-section element C Composition.section
            D.3-section contradiction no slice in the package
            D.3-attachment code CKP-0011
            D.3-attachment code CKP-0014
            D.3-questions code CKP-0012
            D.4-patient code CKP-0016
            D.4-name code CKP-0017
            D.4-member code CKP-0015
            D.4-period element E Encounter.period.start
            D.4-period code CKP-0018
            D.4-class element E Encounter.class
            D.4-provider code CKP-0019
            D.4-insurance element I Coverage.relationship
            D.4-insurance code CKP-0020
            D.4-subscriber code CKP-0021
            D.4-ticket element T Coverage.subscriberId
            D.4-ticket code CKP-0022
            D.4-expiry code CKP-0023
            D.4-organization element O Organization.address.text
            D.4-organization code CKP-0024
            D.4-insurer element Y Organization.telecom
            D.5-status code CKP-0025
            D.5-status contradiction cancels an item
            D.5-category element R Observation.category
            D.5-code element R Observation.code
            D.5-effective element R Observation.effective[x]
            D.5-value element R Observation.value[x]
            D.5-absent code CKP-0026
            D.5-absent code CKP-0027
            D.5-absent code CKP-0028
            D.5-ordinal code CKP-0037
            D.5-interpretation code CKP-0034
            D.5-method element R Observation.method.coding.system
            D.5-specimen element R Observation.specimen.display
            D.5-specimen code CKP-0038
            D.5-range code CKP-0035
            D.5-component code CKP-0036
            D.5-hasMember element R Observation.hasMember
            D.5-group element G Observation.value[x]
            D.5-group code CKP-0039
            D.5-group code CKP-0040
            D.5-group code CKP-0041
            D.5-group code CKP-0013
            D.6-mapping no what the converters do
            E-files no what readers of real files must expect
            """)

    @Test("what enforces a rule exists") func exists() { #expect(Self.coverage.missing == []) }

    @Test("every code of the guide enforces a rule")
    func codes() { #expect(Self.coverage.unlisted(prefix: "CKP-") == []) }
}
