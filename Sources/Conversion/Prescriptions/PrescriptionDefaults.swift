import Diagnostics
import FHIRTree
import JapaneseRecords

/// What the Bundle of a prescription says and the file does not.
enum PrescriptionDefaults {
    private typealias Rules = BundleDefaults<EntryRole.Kind>

    /// Tells them behind other entries.
    ///
    /// - Parameter roles: those of the entries, in their order.
    static func tell(
        of prescription: Prescription, roles: [EntryRole], bundle: BorrowedNode?, _ dialect: FHIRDialect,
        to entries: inout [MappingEntry]
    ) {
        var others: [Rules.Rule] = []
        if prescription.institution.feeTable == nil { others.append(ofFeeTable) }
        if prescription.patient.code == nil { others.append(ofPatientNumber) }
        if prescription.insurance.insurerNumber == nil, prescription.insurance.kind != .selfPaid {
            switch prescription.payor {
            case .patient: others.append(ofPatientPayor)
            case .insurer: others.append(ofPayerByKind)
            default: others.append(ofProgramme)
            }
        }
        always.tell(others, roles: roles.lazy.map(\.kind), bundle: bundle, dialect, to: &entries)
        let rps = Dictionary(prescription.rps.indices.map { (prescription.rps[$0].number, $0) }) { first, _ in first }
        for (place, role) in roles.enumerated() {
            guard case .medication(let number, let drugNumber) = role, let rpPlace = rps[number] else { continue }
            let drugs = prescription.rps[rpPlace].drugs
            guard let drug = drugs.firstIndex(where: { $0.number == drugNumber }) else { continue }
            let expression = MappingPlace.resource(ofEntry: place)
            tell(drugs[drug], in: prescription.rps[rpPlace]) { path, reason in
                let target = MappingPlace(path.expression(dialect), in: expression)
                entries.append(MappingEntry(source: "", place: target, outcome: .defaulted(reason)))
            }
        }
    }

    /// What depends on the drug.
    private static func tell(
        _ drug: Prescription.Drug, in rp: Prescription.RP, _ tell: (TargetPath, BilingualText) -> Void
    ) {
        if rp.usage.code == nil, rp.usage.text != nil { tell(usageCode, .dummyUsage) }
        if drug.supplements.allSatisfy({ SubstitutionCode.codes(of: $0.kind) == nil }) {
            tell(substitution, .substitution)
        }
        if rp.form?.amountMeaning != .handedOut, drug.total(in: rp) != nil { tell(total, .total) }
    }

    private static let usageCode = TargetPath("dosageInstruction.timing.code.coding.code")
    private static let substitution = TargetPath("substitution.allowedCodeableConcept.coding.code")
    private static let total = TargetPath("dispenseRequest.quantity.value")

    private static let ofFeeTable = Rules.Rule(
        .issuer, "extension(JP_Organization_InsuranceOrganizationCategory).valueCoding.code",
        .noFeeTable)
    private static let ofPatientNumber = Rules.Rule(.patient, "identifier.value", .noPatientNumber)
    private static let ofPatientPayor = Rules.Rule(.insurance, "payor.reference", .noInsurer)
    private static let ofPayerByKind = Rules.Rule(.insurer, "name", .payerByKind)
    private static let ofProgramme = Rules.Rule(.insurance, "payor.reference", .programmePays)
    private static let always = Rules([
        .init(nil, "identifier.value", .number), .init(nil, "timestamp", .midnight),
        .init(.composition, "status", .issued), .init(.composition, "date", .midnight),
        .init(.composition, "identifier.value", .documentNumber),
        .init(.composition, "category.coding.code", .category),
        .init(.encounter, "status", .issued), .init(.encounter, "class.code", .ambulatory),
        .init(.insurance, "status", .valid), .init(.publicExpense, "status", .valid),
        .init(.publicExpense, "order", .order), .init(.patient, "address.country", .japan),
        .init(.issuer, "address.country", .japan),
        .init(.practitionerRole, "code.coding.code", .physician),
        .init(.medication, "status", .issued), .init(.medication, "intent", .issued),
        .init(.medication, "authoredOn", .midnight), .init(.communication, "status", .issued),
        .init(.communication, "category.coding.code", .messageCategory),
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
