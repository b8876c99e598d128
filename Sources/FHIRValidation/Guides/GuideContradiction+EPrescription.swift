import FHIRTree

extension GuideContradiction {
    /// Those of ePrescriptionData, and those that follow from its use with JP
    /// Core 1.1.2, which writes URLs where the guide writes OIDs.
    static let ePrescription: [GuideContradiction] = identifiers + organizations + counts + others

    private static func element(
        _ profile: String, _ ids: [String], concerns: (@Sendable (SourceNode) -> Bool)? = nil, ja: String, en: String
    ) -> [GuideContradiction] {
        ids.map { GuideContradiction(.element(profile: profile, id: $0), concerns: concerns, ja: ja, en: en) }
    }

    /// RP number and order: the guide and its examples write OIDs, the slices of JP Core 1.1.2 ask for URLs.
    private static let identifiers =
        [("rpNumber", "urn:oid:1.2.392.100495.20.3.81"), ("orderInRp", "urn:oid:1.2.392.100495.20.3.82")]
        .flatMap { slice, system in
            element(
                EPrescription.medicationRequest, ["MedicationRequest.identifier:\(slice)"],
                concerns: { !$0.identifiers(system).isEmpty },
                ja: "ガイドはRP番号とRP内連番の system をOIDで書きますが、基になる JP Core 1.1.2 はURLを求めています",
                en: "the guide writes OIDs for RP number and order, JP Core 1.1.2, on which it builds, asks for URLs")
        }
        + element(
            "http://jpfhir.jp/fhir/core/StructureDefinition/JP_MedicationRequest",
            ["MedicationRequest.identifier:rpNumber", "MedicationRequest.identifier:orderInRp"],
            concerns: { $0.claims(EPrescription.medicationRequest) },
            ja: "ガイドはRP番号とRP内連番の system をOIDで書きますが、JP Core 1.1.2 はURLを求めています",
            en: "the guide writes OIDs for RP number and order, JP Core 1.1.2 asks for URLs")
        + element(
            EPrescription.medicationRequest, ["MedicationRequest.dosageInstruction.timing.code.coding.system"],
            concerns: { drug in
                drug.all("dosageInstruction").compactMap { $0["timing"] }
                    .contains { !$0.codes("code", system: "urn:oid:1.2.392.200250.2.2.20").isEmpty }
            },
            ja: "用法コードのOIDが、定義（…2.2.20）と表・例（…2.2.20.20）とで違います",
            en: "the OID of usage codes differs between the definition (…2.2.20) and the tables (…2.2.20.20)")

    /// The slices of the issuer and of the coverage are named anew, in other letters than those of JP Core, and have
    /// nothing that tells them apart.
    private static let organizations =
        element(
            EPrescription.issuer,
            [
                "Organization.identifier:MedicalInstitutionCode", "Organization.identifier:medicalInstitutionCode",
                "Organization.extension:PrefectureNo", "Organization.extension:OrganizationCategory",
                "Organization.extension:OrganizationNo",
            ],
            ja: "スライスの名前が JP Core と大文字・小文字で違い、system も URL も定めていないため、どの値も該当しません",
            en: "the slice differs from that of JP Core in the case of its name and says nothing to tell it by"
        )
        + element(
            EPrescription.insurance,
            [
                "Coverage.extension:InsuredPersonSymbol", "Coverage.extension:InsuredPersonNumber",
                "Coverage.extension:InsuredPersonSubNumber",
            ],
            ja: "スライスの名前が JP Core と大文字・小文字で違い、URLも定めていないため、どの値も該当しません",
            en: "the slice differs from that of JP Core in the case of its name and says nothing to tell it by")
        + [
            ("JP_Organization_PrefectureNo", "Extension.value[x]"),
            ("JP_Organization_InsuranceOrganizationCategory", "Extension.value[x]"),
            ("JP_Organization_InsuranceOrganizationNo", "Extension.value[x].system"),
        ].map { name, id in
            GuideContradiction(
                .element(profile: "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/" + name, id: id),
                concerns: { $0.claims(EPrescription.issuer) },
                ja: "処方情報のガイドはこの拡張を valueIdentifier とOIDで書きますが、JP Core 1.1.2 の定義は違います",
                en:
                    "the guide of prescriptions writes a valueIdentifier with an OID, JP Core 1.1.2 defines it otherwise"
            )
        }

    /// Where the definitions allow fewer than the tables.
    private static let counts =
        element(
            EPrescription.bundle, ["Bundle.entry:commonPayerOrganization"],
            ja: "定義は保険者・公費負担者を2件までとしていますが、表1は件数を限っていません",
            en: "the definition allows two payers, table 1 any number")
        + element(
            EPrescription.composition, ["Composition.section:prescriptionInformation.entry:publicPayment"],
            ja: "定義は公費を1件までとしていますが、表2は繰り返しを認めています",
            en: "the definition allows one public payment, table 2 several")

    private static let others =
        [
            GuideContradiction(
                .element(profile: EPrescription.bundle, id: "Bundle.entry:custodianOrganization"),
                concerns: { bundle in bundle.entryResources.contains { $0.claims(EPrescription.issuer) } },
                ja: "医療機関のプロファイルは JP Core 1.1.2 と両立せず、どの記録も満たせません",
                en: "no record can meet the profile of the issuer together with JP Core 1.1.2"),
            GuideContradiction(
                .invariant(profile: EPrescription.author, key: "checkQualification-DoctorLicenseExists"),
                ja: "制約の式のコード体系の綴りがほかと違い（下線）、免許番号は表11では任意です",
                en:
                    "the invariant spells the code system with underscores, and table 11 makes the licence optional"
            ),
            GuideContradiction(
                .element(profile: EPrescription.authorRole, id: "PractitionerRole.identifier.system"),
                ja: "定義の固定値は、架空の施設のURLの例です", en: "the fixed value is the URL of an example hospital"),
            GuideContradiction(
                .element(profile: EPrescription.authorRole, id: "PractitionerRole.code.coding.system"),
                concerns: { role in
                    role.allCodings("code").contains {
                        $0.text("system")?.hasSuffix("/JP_PractionerRole_RoleCode") ?? false
                    }
                },
                ja: "役割のコード体系が、本文と定義とで違います",
                en: "the code system of roles differs between text and definition"),
            GuideContradiction(
                .element(profile: EPrescription.content, id: "Extension.value[x]"),
                concerns: { $0.extensions(EPrescription.content).contains { $0["valueCodeableConcept"] != nil } },
                ja: "指示の内容を、定義は文字列、表18はコードで書いています",
                en: "the definition has a string as content, table 18 a code"),
        ]
        + ["checkQualification-category", "checkQualification-NarcoticPractitioner"].map { key in
            GuideContradiction(
                .invariant(profile: EPrescription.author, key: key),
                concerns: { practitioner in
                    practitioner.all("qualification").flatMap { $0.codings("code") }
                        .contains { $0.text("system")?.hasSuffix("/practitioner_certificate_category") ?? false }
                },
                ja: "免許のコード体系の綴りが、制約によって下線とハイフンとで違います",
                en: "one invariant spells the code system of licences with underscores, the others with hyphens")
        }
        + EPrescription.periodOfUse.union(EPrescription.usageDuration).sorted()
        .filter { $0.contains("DosageInstruction") }
        .map { url in
            GuideContradiction(
                .element(profile: url, id: "Extension"),
                ja: "ガイドの使う拡張は、JP Core 1.1.2 で JP_MedicationDosage_… に改められました",
                en: "the extension of the guide became JP_MedicationDosage_… in JP Core 1.1.2")
        }
        + element(
            EPrescription.author,
            ["Practitioner.qualification:medicalRegistrationNumber", "Practitioner.qualification.code"],
            ja: "免許のコードとOIDが、ガイドと基になる JP Core 1.1.2 とで違います",
            en: "the codes and OIDs of licences differ between the guide and JP Core 1.1.2")
}
