import Diagnostics
import FHIRTree

extension Diagnostic {
    /// `CNV-0206`: a prescription whose drugs were all handed out.
    static func isOver(_ request: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0206", at: request[.status] ?? request,
            BilingualText(
                ja: "完了した処方（completed）です。書き出す記録は完了したことを言えません。",
                en: "The prescription is completed, which the record that is written cannot say."),
            hint: BilingualText(
                ja: "もう一度調剤されないよう、記録の使い道に気をつけてください。",
                en: "Take care that nobody dispenses it again."))
    }

    /// `CNV-0208`: a public programme whose place in the record is another, or that has none.
    static func publicExpense(_ coverage: BorrowedNode, hasPlace: Bool) -> Diagnostic {
        let place = coverage[.order] ?? coverage
        let what =
            hasPlace
            ? BilingualText(
                ja: "この公費は、番号の形か、同じ順番の公費があるため、示された順番とは別の位置に書きます。",
                en: "By the form of its numbers, or as another has its order, this public programme is written in "
                    + "another place than it says.")
            : BilingualText(
                ja: "この公費を書く位置が記録に残っていないため、変換に含めません。",
                en: "The record has no place left for this public programme: it is left out.")
        return Diagnostic(
            hasPlace ? .warning : .error, "CNV-0208", at: place, what,
            hint: BilingualText(
                ja: "公費の順番（order）と番号を確かめてください。", en: "Look at order and the numbers of the programme."))
    }

    /// `CNV-0213`: an order that may be repeated otherwise than the first.
    static func otherRefill(_ request: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .error, "CNV-0213", at: request.at(.dispenseRequest, .numberOfRepeatsAllowed) ?? request,
            BilingualText(
                ja: "繰り返し調剤できる回数（numberOfRepeatsAllowed）が、ほかの薬品と違います。リフィルの記録は処方箋全体のものなので、書きません。",
                en: "numberOfRepeatsAllowed is not that of the other drugs. The record of refills is of the whole "
                    + "prescription: it is not written."),
            hint: BilingualText(
                ja: "リフィル処方箋にできる薬品とできない薬品を、別の処方箋に分けてください。",
                en: "Prescribe the drugs that may be refilled, and those that may not, apart."))
    }

    /// `CNV-0215`: an insurance whose period ended before the day of issue.
    ///
    /// - Parameter isError: whether nothing else says who pays.
    static func insuranceIsOver(_ end: BorrowedNode, isError: Bool) -> Diagnostic {
        Diagnostic(
            isError ? .error : .warning, "CNV-0215", at: end,
            BilingualText(
                ja: "この保険または公費の期間（period）は交付日より前に終わっているため、書きません。",
                en: "The period of this insurance or programme ended before the day of issue: it is not written."),
            hint: BilingualText(
                ja: "交付日に有効な保険を示してください。", en: "Say which insurance is in force on the day of issue."))
    }

    /// `CNV-0215`: an insurance after the first.
    static func furtherInsurance(_ coverage: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .error, "CNV-0215", at: coverage,
            BilingualText(
                ja: "2つ目以降の保険です。記録には1つしか書けないため、書きません。",
                en: "An insurance after the first: the record has place for one, and it is not written."),
            hint: BilingualText(
                ja: "この処方で使う保険の Coverage だけを渡してください。",
                en: "Give the Coverage alone that this prescription is paid by."))
    }

    /// `CNV-0211`: numbers of RPs or of drugs that are not those of the Bundle.
    static func renumbered(_ request: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0211", at: request[.identifier] ?? request,
            BilingualText(
                ja: "RP番号または RP内連番が1からの連番ではないか、同じ番号のものが1つの RP にならないため、番号を付け直しました。",
                en: "The numbers of RPs, or of drugs in them, do not run from 1 without a gap, or requests of one "
                    + "number do not make one RP: they are numbered anew."),
            hint: BilingualText(
                ja: "RP の順と番号を確かめてください。", en: "Look at the order of the RPs and their numbers."))
    }

    /// `CNV-0217`: an RP of a split prescription that is not in all portions.
    static func isNotInAllPortions(_ request: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0217", at: request,
            BilingualText(
                ja: "同じ薬を同じ用法・用量で示す RP が、ほかの分割のすべてにはありません。総調剤数量は、ある分割だけの合計です。",
                en: "Not all portions have an RP of the same drugs, taken alike: the total is that of the portions "
                    + "that have one."),
            hint: BilingualText(
                ja: "分割の間で、薬・用法・用量の示し方が違わないか確かめてください。",
                en: "See whether the portions say the drugs, the usage or the amounts of one RP differently."))
    }

    /// `CNV-0218`: an RP of a split prescription whose total is not known.
    static func totalIsUnknown(_ request: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .error, "CNV-0218", at: request,
            BilingualText(
                ja: "読めない分割があるか、数量のない分割があるため、総調剤数量がわかりません。空のままにします。",
                en: "A portion cannot be read, or does not say its quantity: the total of all portions is not known, "
                    + "and is left empty."),
            hint: BilingualText(
                ja: "すべての分割を、数量とともに渡してください。", en: "Give all portions, each with its quantity."))
    }
}
