/// The forms of the codes of Japanese code systems, whose masters no package carries: by URL, and by the OID under
/// which earlier versions of the guides name the same system.
///
/// A form tells a code that cannot be one; it does not tell that a code exists.
///
/// - Source: JP Core 1.1.2 and 1.2.0 (guide-urlmap), JP-CLINS 1.5.2, e-prescription and check-up guides; the masters of
///   MEDIS-DC, 支払基金, MHLW and JAMI, which the code systems name.
enum JapaneseCodeShapes {
    struct Entry: Sendable {
        var shape: CodeShape
        /// Whether the form is proven by the master's own description.
        var isConfirmed: Bool
    }

    /// The form of a system's codes; `nil` for a system that is not in the table.
    static func entry(for system: String) -> Entry? { table[system] }

    private static let jpCore = "http://jpfhir.jp/fhir/core/", clins = "http://jpfhir.jp/fhir/clins/CodeSystem/"
    private static let medis = "http://medis.or.jp/CodeSystem/master-", jami = "http://jami.jp/CodeSystem/"
    private static let mhlw = jpCore + "mhlw/CodeSystem/", oid = "urn:oid:1.2.392."
    private static let ePrescription = "http://jpfhir.jp/fhir/ePrescription/CodeSystem/"
    private static let eCheckup = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/"
    private static let common = "http://jpfhir.jp/fhir/Common/CodeSystem/"

    /// Form, then the names of the systems that have it.
    private static let confirmed: [(String, [String])] = [
        // Drugs: YJ, its first digits with ZZZ, HOT.
        (
            "####***@****",
            [
                "http://capstandard.jp/iyaku.info/CodeSystem/YJ-code", oid + "100495.20.1.73",
                oid + "100495.20.2.73",
            ]
        ),
        ("####***@#ZZZ", ["http://capstandard.jp/CodeSystem/KikakubetsuYakuzaiSeibun"]),
        ("#{7}", [medis + "HOT7", oid + "200119.4.403.2"]),
        ("#{9}", [medis + "HOT9", oid + "200119.4.403.1", oid + "100495.20.2.74"]),
        ("#{13}", [medis + "HOT13", oid + "200119.4.402.1"]),
        // How drugs are taken.
        ("*{16}", [jami + "MedicationUsage", oid + "200250.2.2.20", oid + "200250.2.2.20.20"]),
        ("*{16}", [mhlw + "MedicationUsage_ePrescription"]),
        ("0X0XXXXXXXXX0000", [clins + "JP_CLINS_MedicationUsage_Uncoded_CS"]),
        // Amounts of uneven intakes have a point (V11.5NNN).
        ("@&{7}", [jami + "MedicationUsageAdditional", oid + "200250.2.2.20.22"]),
        ("1|2|3|4", [jami + "MedicationMethodBasicUsage", oid + "200250.2.2.20.30"]),
        ("**", [jami + "MedicationMethodDetailUsage", oid + "200250.2.2.20.40"]),
        ("***", [jami + "MedicationBodySiteExternal", oid + "200250.2.2.20.32"]),
        ("@{1,2}", [jami + "DrugDispensePreparationMethod", oid + "200250.2.2.30.10"]),
        ("*{1,4}", [mhlw + "MedicationUnitMERIT9Code", oid + "100495.20.2.101"]),
        ("#{1,2}", [mhlw + "MedicationForm", oid + "100495.20.2.21"]),
        (
            "1|2",
            [
                mhlw + "MedicationIngredientStrengthType", mhlw + "MedicationIngredientStrengthStrengthType",
                oid + "100495.20.2.22",
            ]
        ),
        ("0|1|2|3", [mhlw + "MedicationSubstitutionProhibittedCategory", oid + "100495.20.2.41"]),
        ("0|1|2", [mhlw + "RequestCheckRemainingMedicine", oid + "100495.20.2.42"]),
        // Laboratory: JLAC10, JLAC11.
        (
            "*{17}",
            [
                medis + "JLAC10-17digits", oid + "200119.4.504", oid + "200119.6.1005",
                clins + "JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS",
                clins + "JLAC10/JP_CLINS_ObsLabResult_InfectionLabo_CS",
                clins + "JLAC11/JP_CLINS_ObsLabResult_CoreLabo_CS",
                clins + "JLAC11/JP_CLINS_ObsLabResult_InfectionLabo_CS",
            ]
        ),
        ("9{17}", [clins + "JP_CLINS_ObsLabResult_Uncoded_CS"]),
        ("###", [jpCore + "CodeSystem/JP_ObservationSampleMaterialCode_CS"]),
        // Diseases.
        ("#{8}", [medis + "disease-keyNumber", oid + "200119.4.101.2"]),
        ("****", [medis + "disease-exCode", oid + "200119.4.101.6"]),
        ("****", [medis + "disease-modExCode", oid + "200119.4.201.5"]),
        ("#{7}", [mhlw + "masterB-disease"]),
        ("####", [mhlw + "masterZ-disease-modifier"]),
        ("@##", [mhlw + "ICD10-2013-3digits"]),
        ("@##*{0,3}", [mhlw + "ICD10-2013-full"]),
        // Allergens: JFAGY.
        ("J9F*{9}|D9F0{9}", [jpCore + "CodeSystem/JP_JfagyFoodAllergen_CS"]),
        ("J9N*{9}|D9N0{9}", [jpCore + "CodeSystem/JP_JfagyNonFoodNonMedicationAllergen_CS"]),
        ("YCM*{12}|D9M0{9}", [jpCore + "CodeSystem/YCM/JP_JfagyMedicationAllergen_CS"]),
        ("GCM*{9}ZZZ", [jpCore + "CodeSystem/GCM/JP_JfagyMedicationAllergen_CS"]),
        // Procedures and nursing.
        (
            "#{9}",
            [
                jpCore + "CodeSystem/JP_ProcedureCodesMedical_CS", jpCore + "CodeSystem/JP_ProcedureCodesDental_CS",
            ]
        ),
        ("*{7}", [jpCore + "CodeSystem/JP_ProcedureCodesSTEM7_CS"]),
        ("*{16}", [medis + "nursingAction-16digits", oid + "200119.4.704", oid + "200119.4.701"]),
        ("#{8}", [medis + "nursingObservationKeyCode", oid + "200119.4.804"]),
        // Institutions, departments and insurance.
        ("##|##*", ["http://jami.jp/SS-MIX2/CodeSystem/ClinicalDepartment"]),
        ("##", [mhlw + "MedicationRequestDepartment", oid + "100495.20.2.51"]),
        ("0#|1#|2#|3#|40|41|42|43|44|45|46|47", [mhlw + "PrefectureNo-2digits", oid + "100495.20.3.21"]),
        ("*", [mhlw + "InsuranceMajorCategory", oid + "100495.20.2.61"]),
        ("1|2", [mhlw + "InsuredPersonCategory", oid + "100495.20.2.62"]),
        ("1|2|3", [mhlw + "MedicationInsuredPersonClass", oid + "100495.20.2.63"]),
        ("#", [mhlw + "MedicationFeeScoreType", oid + "100495.20.3.22"]),
        ("#{7}", [oid + "100495.20.1.23"]),
    ]

    /// The answers to items of the specific health checkup: one digit.
    private static let checkupAnswers = """
        1008 18030 18040 18050 18060 18080 18090 18120 18130 19010 19020 19030 19040 19050 19060 19070 19080 \
        19090 19100 19110 19120 19130 19140 19150 2001 2002 2003 2004 2007 2008 2009 208 2100 2101 2102 2103 \
        2110 2111 2112 2113 2115 2116 2120 2122 2130 2140 2141 2150 2202 2301 24020 24040 24050 24060 24080 \
        2501 2502 3001
        """

    /// Forms that are inferred from codes in use, or from one guide's example.
    private static let unconfirmed: [(String, [String])] = [
        ("####***@#ZZZ", [mhlw + "MedicationGeneralOrderCode", oid + "100495.20.1.81", oid + "100495.20.2.81"]),
        ("J9M*{9}", [jpCore + "CodeSystem/JP_JfagyMedicationAllergen_CS"]),
        ("#{1,8}", [medis + "disease-modKeyNumber", oid + "200119.4.201.2"]),
        ("*{17}", ["http://jpfhir.jp/fhir/eCheckup/CodeSystem/jlac10"]),
        ("###", ["http://jpfhir.jp/fhir/eCheckup/CodeSystem/jlac10-specimen-codes"]),
        ("@@", [jpCore + "CodeSystem/JP_ConditionSeverity_CS"]),
        ("#{8}", [jpCore + "CodeSystem/JP_ObservationBodyMeasurementCode_CS"]),
        ("@@@", [jpCore + "CodeSystem/JHSI0001", jpCore + "CodeSystem/JP_MedicationCategoryMERIT9_CS"]),
        ("##", [jpCore + "CodeSystem/JHSI0003", ePrescription + "prescription-category"]),
        ("##", [ePrescription + "prescription-section", oid + "100495.20.2.11"]),
        ("BDP", [jpCore + "CodeSystem/JHSP0007"]),
        ("*", [jpCore + "CodeSystem/JHSP0002", jpCore + "CodeSystem/HL70241", jpCore + "CodeSystem/JHSD0006"]),
        ("**", [jpCore + "CodeSystem/JP_MedicationAsNeededConditionJAMI_CS"]),
        ("***", [jpCore + "CodeSystem/JP_MedicationFormMERIT9_CS"]),
        ("@{1,4}", [jpCore + "CodeSystem/route-codes"]),
        ("*{1,4}", [ePrescription + "route-codes"]),
        ("#{4}", [jpCore + "CodeSystem/JP_DentalBodySite_CS"]),
        ("#", [ePrescription + "communication-category", jpCore + "CodeSystem/JP_ConditionDiseaseOutcomeReceipt_CS"]),
        ("#", [common + "admit-Source", common + "discharge-disposition"]),
        ("#{2,3}", [oid + "100495.20.2.12"]),
        // Checkups: sections, groups, methods, answers.
        ("#{5}", [eCheckup + "section-code"]),
        ("*{5}", [eCheckup + "observationGroup-codes"]),
        ("@@@@", [eCheckup + "observationGroupRelationship-codes"]),
        ("#", [eCheckup + "checkup-type-code"]),
        ("*{10}", [oid + "200119.6.1007"]),
        ("#{1,2}", [oid + "200119.6.18100", oid + "200119.6.2131"]),
        ("#", checkupAnswers.split(separator: " ").map { oid + "200119.6." + $0 }),
    ]

    private static let table: [String: Entry] = {
        var table: [String: Entry] = [:]
        for (rows, isConfirmed) in [(unconfirmed, false), (confirmed, true)] {
            for (shape, systems) in rows {
                let entry = Entry(shape: CodeShape(shape), isConfirmed: isConfirmed)
                for system in systems { table[system] = entry }
            }
        }
        return table
    }()
}
