import Diagnostics
import FHIRTree
import JapaneseRecords

/// What the Bundle of a prescription says and the file does not.
enum PrescriptionDefaults {
    /// - Parameter roles: those of the entries, in their order.
    static func entries(
        of prescription: Prescription, roles: [EntryRole], bundle: BorrowedNode?, _ dialect: FHIRDialect
    ) -> [MappingEntry] {
        var others: [BundleDefaults.Rule] = []
        if prescription.institution.feeTable == nil { others.append(ofFeeTable) }
        if prescription.patient.code == nil { others.append(ofPatientNumber) }
        if prescription.insurance.insurerNumber == nil, prescription.insurance.kind != .selfPaid {
            switch prescription.payor {
            case .patient: others.append(ofPatientPayor)
            case .insurer: others.append(ofPayerByKind)
            default: others.append(ofProgramme)
            }
        }
        let rps = Dictionary(prescription.rps.map { ($0.number, $0) }) { first, _ in first }
        let ofDrugs = roles.enumerated().flatMap { place, role -> [MappingEntry] in
            guard case .medication(let number, let drugNumber) = role, let rp = rps[number],
                let drug = rp.drugs.first(where: { $0.number == drugNumber })
            else { return [] }
            return medication(drug, in: rp).map { path, reason in
                let target = MappingPlace(path.expression(dialect), inEntry: place)
                return MappingEntry(source: "", place: target, outcome: .defaulted(reason))
            }
        }
        return BundleDefaults(always, others, roles: roles.map(\.name), bundle: bundle, dialect).entries + ofDrugs
    }

    /// What depends on the drug.
    private static func medication(
        _ drug: Prescription.Drug, in rp: Prescription.RP
    ) -> [(TargetPath, BilingualText)] {
        var told: [(TargetPath, BilingualText)] = []
        if rp.usage.code == nil, rp.usage.text != nil {
            told.append((usageCode, .dummyUsage))
        }
        if drug.supplements.allSatisfy({ SubstitutionCode.codes(of: $0.kind) == nil }) {
            told.append((substitution, .substitution))
        }
        if rp.form?.amountMeaning != .handedOut, drug.total(in: rp) != nil {
            told.append((total, .total))
        }
        return told
    }

    private static let usageCode = TargetPath("dosageInstruction.timing.code.coding.code")
    private static let substitution = TargetPath("substitution.allowedCodeableConcept.coding.code")
    private static let total = TargetPath("dispenseRequest.quantity.value")

    private static let ofFeeTable = BundleDefaults.Rule(
        "Organization(issuer)", "extension(JP_Organization_InsuranceOrganizationCategory).valueCoding.code",
        .noFeeTable)
    private static let ofPatientNumber = BundleDefaults.Rule("Patient", "identifier.value", .noPatientNumber)
    private static let ofPatientPayor = BundleDefaults.Rule("Coverage(insurance)", "payor.reference", .noInsurer)
    private static let ofPayerByKind = BundleDefaults.Rule("Organization(insurer)", "name", .payerByKind)
    private static let ofProgramme = BundleDefaults.Rule("Coverage(insurance)", "payor.reference", .programmePays)
    private static let always = BundleDefaults.Rules([
        .init("Bundle", "identifier.value", .number), .init("Bundle", "timestamp", .midnight),
        .init("Composition", "status", .issued), .init("Composition", "date", .midnight),
        .init("Composition", "identifier.value", .documentNumber),
        .init("Composition", "category.coding.code", .category),
        .init("Encounter", "status", .issued), .init("Encounter", "class.code", .ambulatory),
        .init("Coverage(insurance)", "status", .valid), .init("Coverage(public)", "status", .valid),
        .init("Coverage(public)", "order", .order), .init("Patient", "address.country", .japan),
        .init("Organization(issuer)", "address.country", .japan),
        .init("PractitionerRole", "code.coding.code", .physician),
        .init("MedicationRequest", "status", .issued), .init("MedicationRequest", "intent", .issued),
        .init("MedicationRequest", "authoredOn", .midnight), .init("Communication", "status", .issued),
        .init("Communication", "category.coding.code", .messageCategory),
    ])
}

extension BilingualText {
    static let japan = BilingualText(ja: "日本の住所です。", en: "An address in Japan.")
    fileprivate static let midnight = BilingualText(
        ja: "時刻は記録にないため、日本時間の0時です。", en: "The record has no time of day: midnight in Japan.")
    fileprivate static let number = BilingualText(
        ja: "処方箋の内容から決まる番号です。", en: "A number that follows from what the prescription says.")
    fileprivate static let noPatientNumber = BilingualText(
        ja: "患者コードが記録にないため、処方箋の内容から決まる番号です。",
        en: "The record has no number of the patient: it follows from what the prescription says.")
    fileprivate static let documentNumber = BilingualText(
        ja: "処方箋の内容から決まる8桁の番号です。同じ年の別の処方箋と同じになることがあるため、発行元の番号があれば置き換えてください。",
        en: "Eight digits that follow from what the prescription says. Another of the year may have the same: put the "
            + "issuer's own number there if there is one.")
    fileprivate static let noInsurer = BilingualText(
        ja: "保険者番号が記録にないため、患者としています。支払う者は記録からわかりません。",
        en: "The record has no number of an insurer: the patient is written, though the record does not say who pays.")
    fileprivate static let payerByKind = BilingualText(
        ja: "保険者番号が記録にないため、保険種別の名称です。", en: "The record has no number of an insurer: the name of the kind of insurance."
    )
    fileprivate static let programmePays = BilingualText(
        ja: "保険者番号がなく公費だけなので、最初の公費の負担者としています。",
        en: "There is no insurer, only public programmes: the payer of the first of them.")
    fileprivate static let issued = BilingualText(
        ja: "交付された処方箋のもので、確定しています。", en: "It is of a prescription that was issued, and final.")
    fileprivate static let valid = BilingualText(
        ja: "記録にある保険は有効なものとしています。", en: "An insurance of the record is taken as valid.")
    fileprivate static let ambulatory = BilingualText(
        ja: "仕様書が定める外来です。", en: "Ambulatory, as the guide asks.")
    fileprivate static let physician = BilingualText(
        ja: "点数表が歯科なら歯科医師、ほかは医師です。", en: "A dentist if the fee table is dental, else a physician.")
    fileprivate static let category = BilingualText(
        ja: "麻薬施用があれば麻薬処方箋、なければ一般の処方箋です。", en: "Of narcotics if the record says so, else general.")
    fileprivate static let order = BilingualText(
        ja: "公費の順はレコードの番号から決まります。", en: "The order follows from the number of the record.")
    fileprivate static let messageCategory = BilingualText(
        ja: "区分はレコードの番号と種別から決まります。", en: "The category follows from the record's number and kind.")
    fileprivate static let noFeeTable = BilingualText(
        ja: "空の点数表は医科です。", en: "An empty fee table means a medical institution.")
    fileprivate static let dummyUsage = BilingualText(
        ja: "用法コードがないため、ダミーコードです。", en: "The usage has no code: the dummy code.")
    fileprivate static let substitution = BilingualText(
        ja: "変更を禁じる補足がないため、変更可です。", en: "Nothing forbids a change: substitution is allowed.")
    fileprivate static let total = BilingualText(
        ja: "用量に日数または回数を掛けた総量です。", en: "The total follows from the amount and the days or intakes.")
}
