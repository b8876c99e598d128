import FHIRTree

extension GuideContradiction {
    /// Those of JP-CLINS 1.5.2, and of the older packages that define the same profiles.
    static let chartSharing: [GuideContradiction] =
        [
            // ValueSet-jp-valueSet-eDischargeSummary-document-section composes the descendants of REF and COMMON, and
            // leaves out those of DIS, which JP_Composition_eDischargeSummary asks for section by section.
            GuideContradiction(
                .codes(
                    valueSet: "http://jpfhir.jp/fhir/eDischargeSummary/ValueSet/document-section",
                    [
                        "312", "322", "324", "333", "342", "344", "352", "362", "372", "424", "432", "444", "552",
                        "612", "614", "623", "642", "713",
                    ]),
                ja: "JP-CLINS 1.5.2 の値セットは診療情報提供書のセクションを列挙しており、退院時サマリーのコードを含みません",
                en: """
                    the value set of JP-CLINS 1.5.2 lists the sections of referrals and leaves out those of discharge \
                    summaries
                    """),
            GuideContradiction(
                .invariant(
                    profile: ChartSharing.bundle, key: "mustHaveOneMoreResources-with-designatedResourceType"),
                concerns: { bundle in bundle.entryResources.allSatisfy { $0.resourceType == "Patient" } },
                ja: "本文は、Patient だけの Bundle を送って削除するとしていますが、制約 R02143 は項目を1つ以上求めています",
                en:
                    "the text deletes with a Bundle that holds the Patient alone, and the invariant R02143 asks for an item"
            ),
            GuideContradiction(
                .element(
                    profile: "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Organization_eCS_coveragePayer",
                    id: "Organization.identifier:publicPayer.system"),
                ja: "プロファイルの固定値の先頭に、誤って「$」が付いています",
                en: "the fixed value of the profile starts with a stray '$'"),
            GuideContradiction(
                .element(
                    profile: "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS",
                    id: "Encounter.hospitalization.dischargeDisposition.coding.system"),
                concerns: { encounter in
                    let codings = encounter["hospitalization"]?.codings("dischargeDisposition") ?? []
                    return codings.contains {
                        $0.text("system") == "http://jpfhir.jp/fhir/eCS/CodeSystem/discharge-disposition"
                    }
                },
                ja: "退院時転帰のコード体系を、本文の表は eCS/、プロファイルは Common/ のURLで示しています",
                en: "a table has the code system of the disposition below eCS/, the profile below Common/"),
            GuideContradiction(
                .element(profile: ChartSharing.medicationRequest, id: "MedicationRequest.identifier:orderInRp"),
                concerns: { !$0.identifiers("urn:oid:1.2.392.100495.20.3.82").isEmpty },
                ja: "RP内連番の system を、本文の表は以前のOID、プロファイルはURLで示しています",
                en: "a table has the older OID as the system of the order in the RP, the profile has a URL"),
        ] + entryProfiles + publicPayers + olderPatients + labDisplays + olderAllergies

    /// The invariants about the profiles of entries fail for an entry that names the right profile with its version,
    /// which the text asks for.
    private static let entryProfiles: [GuideContradiction] = [
        ("AllergyIntolerance", "AllergyIntolerance", [ChartSharing.bundle]),
        ("Condition", "Condition", [ChartSharing.bundle]),
        ("Observation", "ObservationLabResult", [ChartSharing.bundle]),
        (
            "MedicationRequest", "MedicationRequest",
            [ChartSharing.bundle, ChartSharing.referral, ChartSharing.discharge]
        ),
    ].flatMap { type, key, bundles in
        bundles.map { bundle in
            GuideContradiction(
                .invariant(profile: bundle, key: "validEntryProfile-" + key),
                concerns: { bundle in
                    let items = bundle.entryResources.filter { $0.resourceType == type }
                    return items.allSatisfy { $0.claims(ChartSharing.items[type] ?? "") }
                },
                ja: "この制約は、本文の求めるとおり版（「|1」）の付いたプロファイルを宣言する項目で失敗します",
                en: "the invariant fails for an item that names its profile with the version, as the text asks")
        }
    }

    /// The text has an identifier for public assistance alone, the invariants ask for that of an insurance.
    private static let publicPayers: [GuideContradiction] = [
        "valid-system-insurance-patientIdentifier", "valid-value-insurance-patientIdentifier",
    ].map { key in
        GuideContradiction(
            .invariant(profile: ChartSharing.patient, key: key),
            concerns: { patient in
                patient.all("identifier").contains { $0.text("system")?.hasSuffix("/JP_PublicPayer_memberID") ?? false }
            },
            ja: "本文は公費単独の識別子（JP_PublicPayer_memberID）を認めていますが、制約 R1012 は被保険者の識別子を求めています",
            en:
                "the text allows an identifier of public assistance alone, the invariant R1012 asks for that of an insurance"
        )
    }

    /// Two packages that are older than JP-CLINS 1.0 have another URL of the identifier, and another form of its value.
    private static let olderPatients: [GuideContradiction] = [
        "valid-system-insurance-patientIdentifier", "valid-value-insurance-patientIdentifier",
    ].map { key in
        GuideContradiction(
            .invariant(profile: "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Patient_eCS", key: key),
            concerns: { !$0.identifiers(ChartSharing.insuranceMember).isEmpty },
            ja: "以前のパッケージの制約は、識別子のURLの綴り（Idsysmem）または枝番の形が今のガイドと違います",
            en: "the invariant of an older package has another spelling of the URL (Idsysmem) or form of the branch")
    }

    /// The invariant says the opposite of its text: it holds for a medication whose criticality is not high.
    private static let olderAllergies = [
        GuideContradiction(
            .invariant(
                profile: "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_AllergyIntolerance_eCS",
                key: "warning-medication-allergy"),
            ja: "制約の式が逆で、正しい記録で失敗します", en: "the expression is the opposite of what is meant")
    ]

    /// Slices of laboratory tests whose fixed display is not that of the code system.
    private static let labDisplays: [GuideContradiction] = [
        "coreLaboJLAC10/abo-bld", "coreLaboJLAC10/rh-bld", "coreLaboJLAC10/fbs", "coreLaboJLAC10/dd",
        "coreLaboJLAC10/pt-act", "coreLaboJLAC10/pt-ratio", "coreLaboJLAC10/pt-sec", "coreLaboJLAC10/u-ac",
        "coreLaboJLAC10/u-pc", "coreLaboJLAC10/u-glu-HalfQty", "infectionLaboJLAC10/hiv1p2p24abresult",
        "infectionLaboJLAC10/hiv1p2p24abquant",
    ].map { slice in
        GuideContradiction(
            .element(profile: ChartSharing.observation, id: "Observation.code.coding:\(slice).display"),
            ja: "検査項目の表示名が、プロファイルのスライスとコード体系とで違います",
            en: "the display of the test differs between the slice of the profile and the code system")
    }
}
