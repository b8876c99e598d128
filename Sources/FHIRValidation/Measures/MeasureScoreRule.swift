import Diagnostics
import FHIRTree

/// Checks the score of a group of a MeasureReport against the scoring of its Measure.
///
/// - Codes: `VAL-1526` a score is missing, `VAL-1527` a score where there is none, `VAL-1528` a proportion outside 0 to
///   1, `VAL-1530` a proportion with a unit.
/// - Example: a complete report of a measure with scoring `proportion` without `measureScore` gives `VAL-1526` at the
///   group.
/// - Source: FHIR R4 (4.0.1), measure-definitions.html#Measure.scoring and
///   measurereport-definitions.html#MeasureReport.group.measureScore, `.type`.
enum MeasureScoreRule {
    private static let system = "http://terminology.hl7.org/CodeSystem/measure-scoring"

    static func check(_ group: SourceNode, of report: SourceNode, _ measure: SourceNode, walk: inout Walk) {
        let codings = measure["scoring"]?.list("coding") ?? []
        guard let scoring = codings.first(where: { $0["system"]?.string == system })?["code"]?.string else { return }
        let score = group["measureScore"]
        if report["type"]?.string == "data-collection" || scoring == "cohort" {
            guard let score else { return }
            walk.report(
                "VAL-1527", node: score,
                message: BilingualText(
                    ja: "この種類の報告（\(scoring)）では使わない measureScore があります。",
                    en: "There is a measureScore in a report of a kind (\(scoring)) that has none."))
            return
        }
        guard ["proportion", "ratio", "continuous-variable", "composite"].contains(scoring) else { return }
        guard let score else {
            if report["status"]?.string == "complete" { missing(scoring, at: group, walk: &walk) }
            return
        }
        if scoring != "composite", score["value"] == nil { missing(scoring, at: score, walk: &walk) }
        guard scoring == "proportion" else { return }
        for name in ["unit", "system", "code"] {
            guard let member = score[name] else { continue }
            walk.report(
                "VAL-1530", node: member,
                message: BilingualText(ja: "割合に単位（\(name)）が付いています。", en: "The proportion has a unit ('\(name)')."))
        }
        guard let number = score["value"], let value = number.text.flatMap(Double.init), !(0...1).contains(value)
        else { return }
        walk.report(
            "VAL-1528", node: number,
            message: BilingualText(ja: "割合が0から1までの間にありません。", en: "The proportion is not between 0 and 1."))
    }

    private static func missing(_ scoring: String, at node: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1526", node: node,
            message: BilingualText(
                ja: "採点の方法が \(scoring) の Measure の報告には measureScore の値が必要です。",
                en: "A report of a Measure with the scoring \(scoring) needs a measureScore with a value."))
    }
}
