import Diagnostics
import FHIRTree

extension Diagnostic {
    /// `CNV-0226`: a portion whose day is before that of a portion in front of it.
    static func portionGoesBack(at expression: String, _ position: SourcePosition?) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0226", at: expression, position: position,
            message: BilingualText(
                ja: "この分割の交付年月日か使用期限年月日が、前の番号の分割より前です。",
                en: "The day of issue, or the last day of use, of this portion is before that of a portion in front "
                    + "of it."),
            hint: BilingualText(
                ja: "分割の番号と日のどちらが正しいかを確かめてください。",
                en: "Find out whether the numbers of the portions are right, or the days."))
    }

    /// `CNV-0227`: a portion that says of itself what its place among the portions does not.
    static func portionIsElsewhere(_ bundle: BorrowedNode, place: Int, of portions: Int) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0227", at: bundle,
            BilingualText(
                ja: "分割処方箋の\(portions)個の分割の\(place)番目ですが、分割が自ら示す番号か数は違います。分割が示すとおりに書きます。",
                en:
                    "By its place this is portion \(place) of \(portions), but it says another number or count of itself. "
                    + "What it says is written."),
            hint: BilingualText(
                ja: "分割処方箋セクションの順と、分割が示す「分割 番号/数」を合わせてください。",
                en: "Let the order in the section agree with what each portion says (such as 2/3)."))
    }

    /// `CNV-0228`: an RP whose portions are not together what is said to be the total.
    static func totalsContradict(at expression: String, _ position: SourcePosition?) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0228", at: expression, position: position,
            message: BilingualText(
                ja: "分割ごとの調剤数量の合計が総調剤数量（102-3）と違うか、総調剤数量が分割の間で違います。",
                en: "The quantities of the portions together are not the total (102-3), or the portions have several "
                    + "totals."),
            hint: BilingualText(
                ja: "同じ薬を同じ用法・用量で示す RP の数量を、すべての分割で確かめてください。",
                en: "Look at the quantities, in all portions, of the RPs with the same drugs, taken alike."))
    }
}
