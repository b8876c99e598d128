import Diagnostics
import FHIRTree

extension Diagnostic {
    /// `CNV-0206`: a prescription whose drugs were all handed out.
    static func isOver(_ request: SourceNode) -> Diagnostic {
        let place = request["status"] ?? request
        return Diagnostic(
            .warning, "CNV-0206", at: place.expression, position: place.position,
            message: BilingualText(
                ja: "完了した処方（completed）です。書き出す記録は完了したことを言えません。",
                en: "The prescription is completed, which the record that is written cannot say."),
            hint: BilingualText(
                ja: "もう一度調剤されないよう、記録の使い道に気をつけてください。",
                en: "Take care that nobody dispenses it again."))
    }
}
