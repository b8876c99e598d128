import FHIRTree

extension GuideContradiction {
    /// Those of JP eCheckupReport: its text is that of 1.5.0, the package that is published here is 1.0.0-temp.
    static let healthCheckup: [GuideContradiction] = reportEntries + reportCoverages + reportResults + reportExtensions

    /// The text asks for extensions that the package does not define.
    private static let reportExtensions: [GuideContradiction] = [
        element(
            "http://jpfhir.jp/fhir/Common/Extension/StructureDefinition/observatioGroupRelationship", "Extension",
            ja: "本文は hasMember にこの拡張を求めますが、公開パッケージに定義がありません",
            en: "the text asks for this extension in hasMember, and the published package does not define it")
    ]

    private static func element(
        _ profile: String, _ id: String, concerns: (@Sendable (SourceNode) -> Bool)? = nil, ja: String, en: String
    ) -> GuideContradiction {
        GuideContradiction(.element(profile: profile, id: id), concerns: concerns, ja: ja, en: en)
    }

    /// Invariants compare a canonical as a whole, and the text allows a version in it.
    private static let versions: [GuideContradiction] = HealthCheckup.bundles.sorted().flatMap { bundle in
        [
            bundle == HealthCheckup.sharedBundle ? "bundle-clins-metaprofile" : "bundle-metaprofile",
            "bundle-entry0-JP-Composition-eCheckupGeneral", "bundle-entry-JP-Encounter-eCheckupGeneral",
            "bundle-entry-JP-OrganizationReporter-eCheckupGeneral",
            "bundle-entry-JP-PractitionerReporter-eCheckupGeneral", "bundle-entry-JP-Patient-eCheckupGeneral",
        ].map { key in
            GuideContradiction(
                .invariant(profile: bundle, key: key),
                concerns: { bundle in
                    ([bundle] + bundle.entryResources).contains { resource in
                        (resource["meta"]?.all("profile") ?? []).contains { profile in
                            profile.string.map { $0.contains("_eCheckupGeneral|") || $0.contains("_eCS|") } ?? false
                        }
                    }
                },
                ja: "制約は版の付かないURLと比べますが、本文は版（「|」以降）の付いたURLも認めています",
                en: "the invariant compares the URL without a version, which the text allows")
        }
    }

    private static let reportEntries: [GuideContradiction] =
        versions
        + HealthCheckup.bundles.sorted().flatMap { bundle in
            [
                GuideContradiction(
                    .invariant(profile: bundle, key: "bundle-entry-JP-Patient-eCheckupGeneral"),
                    concerns: { bundle in
                        bundle.entryResources.contains {
                            $0.claims(HealthCheckup.sharedPatient) || $0.claims(HealthCheckup.freePatient)
                        }
                    },
                    ja: "パッケージは JP_Patient_eCS を求めますが、1.5.0 は JP_Patient_eCheckupGeneral を求めています",
                    en: "the package asks for JP_Patient_eCS, version 1.5.0 for JP_Patient_eCheckupGeneral"),
                element(
                    bundle, "Bundle.entry:patient",
                    concerns: { bundle in
                        bundle.entryResources.contains {
                            $0.claims(HealthCheckup.sharedPatient) || $0.claims(HealthCheckup.freePatient)
                        }
                    },
                    ja: "パッケージの患者のプロファイルは、1.5.0 の JP_Patient_eCheckupGeneral ではありません",
                    en: "the patient of the package is not the JP_Patient_eCheckupGeneral of 1.5.0"),
                element(
                    bundle, "Bundle.entry:organization", ja: "パッケージは4件までですが、1.5.0 は件数を限っていません",
                    en: "the package allows four, version 1.5.0 any number"),
                element(
                    bundle, "Bundle.entry:practitioner", ja: "パッケージは2件までですが、1.5.0 は件数を限っていません",
                    en: "the package allows two, version 1.5.0 any number"),
            ]
        }
        + [
            element(
                HealthCheckup.sharedBundle, "Bundle.entry:practitionerRole",
                ja: "スライス practitionerRole の型が誤って Practitioner になっています",
                en: "the slice practitionerRole has the type Practitioner by mistake"),
            element(
                HealthCheckup.composition, "Composition.section",
                concerns: { composition in
                    let added = ["01041", "01042", "01071", "01072", "01081", "01082", "01060", "01090"]
                    return composition.all("section").contains { $0.sectionCode.map(added.contains) ?? false }
                },
                ja: "コード体系または 1.5.0 にあるセクションのスライスが、パッケージにありません",
                en: "the section is in the code system or in version 1.5.0, but has no slice in the package"),
            element(
                HealthCheckup.composition, "Composition.category.coding",
                concerns: { composition in
                    let systems = [
                        "urn:oid:2.16.840.1.113883.2.2.1.6.1001", "urn:oid:1.2.392.200119.6.1001",
                        "http://jpfhir.jp/fhir/eCheckup/CodeSystem/checkup-report-category",
                    ]
                    return composition.allCodings("category").contains {
                        $0.text("system").map(systems.contains) ?? false
                    }
                },
                ja: "報告区分のコード体系が、定義・変更履歴・以前の版とで三通りあります",
                en: "definition, history and older versions have three code systems of the category"),
        ]

    /// OIDs that later versions write as URLs, and later code lists.
    private static let reportCoverages: [GuideContradiction] = [
        element(
            HealthCheckup.insurance, "Coverage.type.coding.system",
            concerns: {
                !$0.codes("type", system: "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/InsuranceMajorCategory").isEmpty
            },
            ja: "保険種別のコード体系を、パッケージはOID、1.5.0 はURLで書いています",
            en: "the package writes the kinds of insurance as an OID, version 1.5.0 as a URL"),
        element(
            HealthCheckup.insurance, "Coverage.type",
            concerns: {
                !$0.codes("type", system: "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/InsuranceMajorCategory").isEmpty
            },
            ja: "保険種別のコード体系を、パッケージはOID、1.5.0 はURLで書いています",
            en: "the package writes the kinds of insurance as an OID, version 1.5.0 as a URL"),
        element(
            HealthCheckup.insurance, "Coverage.relationship.coding.system",
            concerns: {
                !$0.codes("relationship", system: "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/InsuredPersonCategory")
                    .isEmpty
            },
            ja: "被保険者区分のコード体系を、パッケージはOID、1.5.0 はURLで書いています",
            en: "the package writes the relation as an OID, version 1.5.0 as a URL"),
        element(
            HealthCheckup.organization, "Organization.type.coding.system",
            concerns: { organization in
                organization.allCodings("type").contains {
                    $0.text("system") == "http://jpfhir.jp/fhir/eCheckup/CodeSystem/report-organization-code"
                }
            },
            ja: "機関の種別のコード体系が、パッケージと 1.5.0 とで違います",
            en: "the code system of organizations differs between the package and version 1.5.0"),
        element(
            HealthCheckup.organization, "Organization.type",
            concerns: { $0.all("type").count > 1 },
            ja: "機関の種別は、パッケージでは1つまで、1.5.0 では1つ以上です",
            en: "an organization has at most one type in the package, one or more in version 1.5.0"),
    ]

    private static let reportResults: [GuideContradiction] = [
        element(
            HealthCheckup.observation, "Observation.status", concerns: { $0.text("status") == "cancelled" },
            ja: "1.5.0 は値のない項目の status を cancelled としていますが、パッケージは final だけを認めています",
            en: "version 1.5.0 cancels an item without a value, the package allows final only"),
        element(
            HealthCheckup.group, "Observation.status", concerns: { $0.text("status") == "cancelled" },
            ja: "1.5.0 は値のない項目の status を cancelled としていますが、パッケージは final だけを認めています",
            en: "version 1.5.0 cancels an item without a value, the package allows final only"),
        element(
            HealthCheckup.observation, "Observation.value[x]", concerns: { $0["valueDateTime"] != nil },
            ja: "本文は日付の結果値を認めていますが、パッケージの型にありません",
            en: "the text allows a date as a value, the package does not"),
    ]
}
