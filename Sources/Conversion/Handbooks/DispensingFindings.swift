import Diagnostics
import FHIRTree

extension Diagnostic {
    /// `CNV-0223`: a day of dispensing before the prescription was issued.
    static let isBeforeIssue = Diagnostic(
        .warning, "CNV-0223", at: "5-1",
        message: BilingualText(
            ja: "調剤年月日が、処方箋の交付年月日より前です。", en: "The day of dispensing is before that of issue."),
        hint: BilingualText(ja: "どちらの日が正しいかを確かめてください。", en: "Find out which of the days is right."))

    /// `CNV-0224`: the day that was told is that of each portion of a split prescription.
    static func dayOfAllPortions(_ document: BorrowedNode, count: Int) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0224", at: document,
            BilingualText(
                ja: "分割処方箋の\(count)回の分割すべてに、同じ調剤年月日を書きます。",
                en: "All \(count) portions of the split prescription get the same day of dispensing."),
            hint: BilingualText(
                ja: "その日に調剤した分割だけを使うか、調剤年月日を示さずに（分割ごとの交付年月日で）変換してください。",
                en: "Use the portion that was dispensed on that day alone, or convert without a day: each portion has "
                    + "its day of issue then."))
    }

    /// `CNV-0224`: the day that was told is that of another portion of the prescription.
    static let dayOfOtherPortion = Diagnostic(
        .warning, "CNV-0224", at: "5-1",
        message: BilingualText(
            ja: "同じ分割処方箋の別の分割と、同じ調剤年月日を書きます。",
            en: "This portion gets the day of dispensing of another portion of the same split prescription."),
        hint: BilingualText(
            ja: "その日に調剤した分割だけを、その調剤年月日で変換してください。",
            en: "Convert with a day the portion alone that was dispensed on it."))

    /// `CNV-0225`: drugs that were prescribed, and for which no dispensing stands in the Bundle.
    static func isNotDispensed(_ request: BorrowedNode, count: Int) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0225", at: request,
            BilingualText(
                ja: "どの調剤も参照していない MedicationRequest が\(count)件あります。処方された薬品は、お薬手帳に書きません。",
                en:
                    "\(count == 1 ? "1 MedicationRequest is" : "\(count) MedicationRequests are") not what a "
                    + "dispensing refers to: the drugs that were prescribed are not written to the handbook."),
            hint: BilingualText(
                ja: "調剤した薬品なら MedicationDispense で示すか、処方だけの Bundle を分けて変換してください。",
                en: "Give a MedicationDispense for what was dispensed, or convert the prescription in a Bundle of its "
                    + "own."))
    }

    /// `CNV-0206` of a request that becomes an entry of a handbook.
    static func isOver(_ request: BorrowedNode, isPrescription: Bool) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0206", at: request[.status] ?? request,
            isPrescription
                ? BilingualText(
                    ja: "完了した処方（completed）です。お薬手帳には、調剤されたものとして書きます。",
                    en: "The prescription is completed: the handbook has it as dispensed.")
                : BilingualText(
                    ja: "処方箋ではない文書の、完了した処方（completed）です。お薬手帳には、調剤されたものとして書きます。",
                    en: "The document is no prescription, and what it asks for is completed: the handbook has it as "
                        + "dispensed."),
            hint: .makeSureOfDispensing)
    }

    /// `CNV-0229`: a request in force, in a document that is no prescription.
    static func isNoPrescription(_ request: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0229", at: request[.status] ?? request,
            BilingualText(
                ja: "処方箋ではない文書の MedicationRequest です。お薬手帳には、調剤されたものとして書きます。",
                en: "The document is no prescription: the handbook has what its MedicationRequests ask for as "
                    + "dispensed."),
            hint: .makeSureOfDispensing)
    }
}

extension BilingualText {
    fileprivate static let makeSureOfDispensing = BilingualText(
        ja: "示した薬局が、その日に調剤した薬品かどうかを確かめてください。",
        en: "Make sure that the pharmacy dispensed these drugs, and on that day.")
}

extension BorrowedNode {
    /// Whether a Bundle is a prescription as far as its Composition says: one of another type (a referral, a discharge
    /// summary) is none.
    var isPrescriptionDocument: Bool {
        let composition = items(of: .entry).lazy.compactMap { $0[.resource] }.first { $0.isResource("Composition") }
        guard let type = composition?[.type] else { return true }
        return type.items(of: .coding).contains { $0[.code]?.text == "57833-6" }
    }
}
