import Diagnostics
import FHIRTree

/// Checks a MeasureReport against its Measure: that groups, populations and stratifiers are those of the Measure, and
/// that a count is the number of subjects that are listed, where subjects are listed at all.
///
/// - Codes: `VAL-1521` the Measure is not known here (warning), `VAL-1522` no match in the Measure, `VAL-1523` part
///   that the Measure has is missing, `VAL-1524` without the code that tells which one it is, `VAL-1525` count and
///   subjects differ, `VAL-1529` the same part twice, `VAL-1534` subjects in a report that lists none.
/// - Example: a population `numerator` that the Measure does not have gives `VAL-1522` at this population.
/// - Source: FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.group, `.population.count`.
enum MeasureReportRule: ResourceRule {
    static let types: Set<String>? = ["MeasureReport"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let node = resource.node
        guard let canonical = node["measure"]?.string, !canonical.isEmpty else { return }
        guard let measure = measure(canonical, for: node, walk: walk) else {
            walk.report(
                "VAL-1521", .warning, node: node,
                message: BilingualText(
                    ja: "もとの Measure がここにないため、照合していません。",
                    en: "The Measure is not known here, so the report was not compared with it."))
            return
        }
        match(node, measure, "group", walk: &walk) { report, wanted, walk in
            MeasureScoreRule.check(report, of: node, measure, walk: &walk)
            checkGroup(report, wanted, node, walk: &walk)
        }
    }

    private static func measure(_ canonical: String, for node: SourceNode, walk: Walk) -> SourceNode? {
        guard canonical.hasPrefix("#") else { return walk.store.definitions.resource("Measure", canonical) }
        let id = canonical.dropFirst()
        return node.list("contained").first { $0["id"]?.string.map { $0[...] == id } ?? false }
    }

    private static func checkGroup(_ report: SourceNode, _ wanted: SourceNode, _ root: SourceNode, walk: inout Walk) {
        match(report, wanted, "population", walk: &walk) { population, _, walk in
            checkCount(population, of: root, walk: &walk)
        }
        match(report, wanted, "stratifier", walk: &walk) { _, _, _ in }
    }

    private static func checkCount(_ population: SourceNode, of report: SourceNode, walk: inout Walk) {
        guard let results = population["subjectResults"] else { return }
        guard report["type"]?.string == "subject-list" else {
            walk.report(
                "VAL-1534", node: population,
                message: BilingualText(
                    ja: "対象者を挙げるのは、種類が subject-list の報告だけです。",
                    en: "Only a report of the type 'subject-list' lists its subjects."))
            return
        }
        guard let count = population["count"]?.integer, let subjects = subjects(results, of: report),
            count != subjects
        else { return }
        walk.report(
            "VAL-1525", node: population,
            message: BilingualText(
                ja: "count は \(count) ですが、対象者は\(subjects)人です。",
                en: "The count is \(count), the number of subjects \(subjects)."))
    }

    private static let persons: Set<String> = [
        "Patient", "Practitioner", "PractitionerRole", "Person", "RelatedPerson",
    ]

    /// How many subjects a reference gives: one for a person, those of a contained List; `nil` where it is not known.
    private static func subjects(_ results: SourceNode, of report: SourceNode) -> Int? {
        guard let reference = results["reference"]?.string else { return nil }
        guard reference.hasPrefix("#") else {
            return AnswerLimitRule.resourceType(reference).map(persons.contains) ?? false ? 1 : nil
        }
        let id = reference.dropFirst()
        guard let target = report.list("contained").first(where: { $0["id"]?.string.map { $0[...] == id } ?? false }),
            let type = target["resourceType"]?.string
        else { return nil }
        if type == "List" { return target.list("entry").count }
        return persons.contains(type) ? 1 : nil
    }

    /// Compares the parts of one kind of a report and of its Measure.
    private static func match(
        _ report: SourceNode, _ measure: SourceNode, _ name: String, walk: inout Walk,
        matched: (SourceNode, SourceNode, inout Walk) -> Void
    ) {
        let found = report.list(name), wanted = measure.list(name)
        // One group without a code needs none.
        if name == "group", wanted.count == 1, found.count == 1, wanted[0]["code"] == nil || found[0]["code"] == nil {
            return matched(found[0], wanted[0], &walk)
        }
        var met: Set<Int> = []
        for part in found where !walk.report.isFull {
            let codes = Self.codes(of: part)
            guard !codes.isEmpty else {
                Self.report(.noCode, name, at: part, walk: &walk)
                continue
            }
            guard let index = wanted.firstIndex(where: { !codes.isDisjoint(with: Self.codes(of: $0)) }) else {
                Self.report(.noMatch, name, at: part, walk: &walk)
                continue
            }
            guard met.insert(index).inserted else {
                Self.report(.repeated, name, at: part, walk: &walk)
                continue
            }
            matched(part, wanted[index], &walk)
        }
        // What is being collected need not be complete.
        if name == "group", found.count == 1 && wanted.count == 1 || report["type"]?.string == "data-collection" {
            return
        }
        for index in wanted.indices where !met.contains(index) && !isOptional(wanted[index], name) {
            Self.report(.missing, name, at: report, walk: &walk)
        }
    }

    /// Populations of single observations are results of the individual reports only.
    private static func isOptional(_ part: SourceNode, _ name: String) -> Bool {
        name == "population" && codes(of: part).contains { $0.hasSuffix("measure-observation") }
    }

    private enum Fault { case noCode, noMatch, missing, repeated }

    private static func report(_ fault: Fault, _ name: String, at node: SourceNode, walk: inout Walk) {
        switch fault {
        case .noCode:
            walk.report(
                "VAL-1524", node: node,
                message: BilingualText(
                    ja: "Measure のどの \(name) かを示す code がありません。",
                    en: "There is no code that tells which \(name) of the Measure this is."))
        case .noMatch:
            walk.report(
                "VAL-1522", node: node,
                message: BilingualText(
                    ja: "この code の \(name) は Measure にありません。", en: "The Measure has no \(name) with this code."))
        case .repeated:
            walk.report(
                "VAL-1529", node: node,
                message: BilingualText(
                    ja: "Measure の同じ \(name) を表すものが、報告にほかにもあります。",
                    en: "Another \(name) of the report stands for the same one of the Measure."))
        case .missing:
            walk.report(
                "VAL-1523", node: node,
                message: BilingualText(
                    ja: "Measure にある \(name) が報告にありません。", en: "A \(name) of the Measure is missing in the report."))
        }
    }

    /// What tells parts apart: system and code of the codings, else the text.
    private static func codes(of part: SourceNode) -> Set<String> {
        var codes: Set<String> = []
        let concepts = part["code"].map { $0.kind == .array ? Array($0.items) : [$0] } ?? []
        for concept in concepts {
            for coding in concept.list("coding") {
                guard let code = coding["code"]?.string else { continue }
                codes.insert("\(coding["system"]?.string ?? "") \(code)")
            }
            if codes.isEmpty, let text = concept["text"]?.string { codes.insert("text \(text)") }
        }
        return codes
    }
}
