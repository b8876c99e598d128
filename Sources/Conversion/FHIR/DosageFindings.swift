import Diagnostics
import FHIRTree
import JapaneseRecords

extension DosageReading {
    /// What of a dosage cannot be said as a form's fields ask for it, or only by computing.
    ///
    /// - Parameter further: the dosages of the resource after the first.
    func findings(of form: DosageForm?, further: [BorrowedNode]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if let bounded = bounded(of: form) { findings.append(.boundedAmount(bounded)) }
        if further.isEmpty, let total = otherTotal(of: form) { findings.append(.otherTotal(total)) }
        if let total = totalInOtherUnit(of: form) { findings.append(.totalInOtherUnit(total)) }
        if let code = unitNode(of: form)?.otherUnitCode { findings.append(.otherUnit(code)) }
        if form?.amountMeaning == .daily {
            if let otherRate { findings.append(.otherRate(otherRate)) }
            if let supply, supply.wholeDays == nil { findings.append(.otherDuration(supply)) }
        }
        let isTotal = form?.amountMeaning ?? .handedOut == .handedOut
        let first = dosage?.items(of: .doseAndRate).first
        findings += (dosage?.items(of: .doseAndRate) ?? .empty).dropFirst().map { .furtherDose($0, after: first) }
        return findings + further.map { .furtherDosage($0, isTotal: isTotal) }
    }
}

extension Diagnostic {
    /// `CNV-0209`: a rate of another time than one day.
    fileprivate static func otherRate(_ denominator: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .error, "CNV-0209", at: denominator,
            BilingualText(
                ja: "1日ではない期間の量です。1日量ではないため、用量は空のままにします。",
                en: "The amount is of another time than one day, and none of a day: it is left empty."),
            hint: BilingualText(
                ja: "毎日は服用しない薬なら、1日量と服用する日を示してください。",
                en: "If it is not taken on all days, say the amount of a day and the days on which it is taken."))
    }

    /// `CNV-0209`: an amount that is only bounded.
    fileprivate static func boundedAmount(_ comparator: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .error, "CNV-0209", at: comparator,
            BilingualText(
                ja: "量に比較記号（comparator）があり、量そのものはわかりません。用量は空のままにします。",
                en: "By its comparator the amount is only bounded, and not known: it is left empty."),
            hint: BilingualText(ja: "用量を1つの値で示してください。", en: "Say the amount as one value."))
    }

    /// `CNV-0220`: a code of another unit than the words beside it.
    fileprivate static func otherUnit(_ code: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0220", at: code,
            BilingualText(
                ja: "単位のコード（code）が、単位の名称（unit）と別の単位を表しています。名称を書きます。",
                en: "The code is of another unit than the words (unit) beside it: the words are written."),
            hint: BilingualText(
                ja: "どちらの単位が正しいかを確かめてください。", en: "Find out which unit is meant."))
    }

    /// `CNV-0216`: a quantity that is not what the amount and the days or intakes make.
    fileprivate static func otherTotal(_ total: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .error, "CNV-0216", at: total,
            BilingualText(
                ja: "調剤する総量が、用量と日数（または回数）の積と合いません。用量と日数だけを書きます。",
                en: "The quantity is not the amount by the days, or by the intakes: only these are written."),
            hint: BilingualText(
                ja: "用量、日数、総量のどれが正しいかを確かめてください。",
                en: "Find out which of amount, days and quantity is right."))
    }

    /// `CNV-0216`: a quantity of something else than the amount, which the fields cannot say.
    fileprivate static func totalInOtherUnit(_ total: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0216", at: total,
            BilingualText(
                ja: "調剤する総量の単位が、用量の単位と違います。記録の単位は1つなので、総量は書きません。",
                en: "The quantity has another unit than the amount. The record has one unit: the quantity is not "
                    + "written."),
            hint: BilingualText(
                ja: "総量を用量と同じ単位で示してください。", en: "Say the quantity in the unit of the amount."))
    }

    /// `CNV-0209`: how long a supply lasts, in another unit than days.
    fileprivate static func otherDuration(_ duration: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .error, "CNV-0209", at: duration,
            BilingualText(
                ja: "期間が日数に直せないため、調剤日数として書けません。",
                en: "The time is not a whole number of days: it cannot be written as the days of supply."),
            hint: BilingualText(ja: "日（d）で示してください。", en: "Say it in days (d)."))
    }

    /// `CNV-0210`: a dosage after the first, which is kept in words.
    fileprivate static func furtherDosage(_ dosage: BorrowedNode, isTotal: Bool) -> Diagnostic {
        let what =
            isTotal
            ? BilingualText(
                ja: "2つ目以降の用法です。文章だけを用法の続きとして書きます。",
                en: "A dosage after the first: only its words are written, as a supplement of the usage.")
            : BilingualText(
                ja: "2つ目以降の用法です。文章だけを用法の続きとして書きます。用量は1つ目の用法のものだけです。",
                en: "A dosage after the first: only its words are written, as a supplement of the usage. The amount "
                    + "that is written is that of the first alone.")
        return Diagnostic(
            isTotal ? .warning : .error, "CNV-0210", at: dosage, what,
            hint: BilingualText(
                ja: "用法ごとに MedicationRequest を分けてください。", en: "Make a MedicationRequest of each dosage."))
    }

    /// `CNV-0210`: an amount after the first of one dosage: a warning if it is said to count something else, such as
    /// the active ingredient.
    fileprivate static func furtherDose(_ dose: BorrowedNode, after first: BorrowedNode?) -> Diagnostic {
        let codes = [dose, first].map { $0?[.type]?.coding(of: .strength)?[.code]?.text }
        return Diagnostic(
            codes[0] != nil && codes[1] != nil && codes[0] != codes[1] ? .warning : .error, "CNV-0210", at: dose,
            BilingualText(
                ja: "1つの用法に量（doseAndRate）が複数あります。1つ目だけを書きます。",
                en: "One dosage has several amounts (doseAndRate): the first alone is written."),
            hint: BilingualText(
                ja: "書くべき量を1つ目にしてください。", en: "Let the first be the amount that is meant."))
    }
}
