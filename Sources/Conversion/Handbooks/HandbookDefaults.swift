import Diagnostics
import FHIRTree

/// What the Bundle of a handbook says and the file does not.
struct HandbookDefaults {
    let entries: [MappingEntry]

    init(_ roles: [HandbookRole], _ bundle: SourceNode) {
        var entries: [MappingEntry] = []
        let resources = bundle.items(of: "entry").map { $0["resource"] }
        for (place, role) in roles.enumerated() {
            let resource = resources.indices.contains(place) ? resources[place] : nil
            for rule in Self.rules where rule.kind == role.kind {
                let names = rule.path.split(separator: ".").map(String.init)
                var node = resource
                for name in names { node = node?.items(of: name).first }
                guard node != nil else { continue }
                entries.append(
                    MappingEntry(
                        source: "", target: "Bundle.entry[\(place)].resource.\(rule.path)",
                        outcome: .defaulted(rule.reason)))
            }
        }
        self.entries = entries
    }

    private static let rules: [(kind: HandbookRole.Kind, path: String, reason: BilingualText)] = [
        (.patient, "identifier", .identifierOfPatient), (.weight, "_effectiveDateTime", .noTime),
        (.allergy, "clinicalStatus", .allergyStatus), (.allergy, "verificationStatus", .allergyStatus),
        (.overTheCounter, "status", .drugStatus), (.statement, "status", .unknownStatus),
        (.dispense, "status", .dispensed), (.dispense, "_whenHandedOver", .noTime),
        (.dispense, "quantity._value", .noAmount), (.dispense, "quantity._code", .noUnitCode),
        (.dispense, "identifier", .orderInRP), (.request, "status", .dispensed), (.request, "_authoredOn", .noTime),
        (.dispensingInstitution, "address.country", .japan),
    ]
}

extension BilingualText {
    fileprivate static let identifierOfPatient = BilingualText(
        ja: "手帳に患者の番号はなく、患者情報から決まる番号です。",
        en: "A handbook has no identifier of the patient: it follows from what is said of the patient.")
    fileprivate static let noTime = BilingualText(
        ja: "日時は記録になく、不明としています。", en: "The record has no time: it is said to be unknown.")
    fileprivate static let allergyStatus = BilingualText(
        ja: "状態は記録になく、現在のもので未確認としています。",
        en: "The record has no status: active and unconfirmed.")
    fileprivate static let drugStatus = BilingualText(
        ja: "服用終了年月日が手帳のほかの日付より後でなければ終了、なければ服用中です。",
        en: "Completed if the last day of intake is not after the other days of the handbook, else active.")
    fileprivate static let unknownStatus = BilingualText(
        ja: "今も服用しているかは記録にありません。", en: "The record does not say whether it is still taken.")
    fileprivate static let dispensed = BilingualText(
        ja: "手帳に載る調剤は済んだものです。", en: "What a handbook tells of is done.")
    fileprivate static let noAmount = BilingualText(
        ja: "調剤した量がわからず、不明としています。", en: "What was handed out is not known, and said to be unknown.")
    fileprivate static let noUnitCode = BilingualText(
        ja: "単位の略号がなく、ないと書いています。", en: "The unit has no code, which is said so.")
    fileprivate static let orderInRP = BilingualText(
        ja: "RP内の順番はレコードの順です。", en: "The place in the RP is that of the records.")
    fileprivate static let japan = BilingualText(ja: "日本の住所です。", en: "An address in Japan.")
}
