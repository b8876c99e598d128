import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks a StructureDefinition as a whole: that it constrains what it says, and that its differential can be applied
/// to its base. Elements are checked by ``ElementDefinitionRule``.
///
/// - Codes: `VAL-1411` the base is not known here (warning), `VAL-1412` the base is of another kind or type, `VAL-1413`
///   the differential cannot be applied, `VAL-1414` slicing at the root, `VAL-1415` context that is no element,
///   `VAL-1416` a base without a derivation, `VAL-1417` context of what is no extension, `VAL-1418` a type that FHIR
///   does not have, `VAL-1426` an extension whose fixed url is not its own.
/// - Example: an element `Observation.valueBla` in a profile of `Observation` gives `VAL-1413` at
///   `StructureDefinition`.
/// - Source: FHIR R4 (4.0.1), structuredefinition.html, profiling.html#snapshot and elementdefinition.html#path.
enum StructureDefinitionRule: ResourceRule {
    static let types: Set<String>? = ["StructureDefinition"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let node = resource.node
        let changes = node["differential"]?.list("element") ?? []
        let base = base(of: node, walk: &walk)
        ContextRule.check(node, walk: &walk)
        checkType(node, walk: &walk)
        checkExtensionURL(node, walk: &walk)
        ElementAspectRule(node, base: base).check(walk: &walk)
        ContentReferenceRule.check(node, base: base, walk: &walk)
        if let first = changes.first, first["slicing"] != nil, let path = first["path"]?.string, !path.contains(".") {
            walk.report(
                "VAL-1414", node: first,
                message: BilingualText(
                    ja: "最上位の要素はスライスできません。", en: "The root element cannot be sliced."))
            cannotApply(
                BilingualText(ja: "最上位の要素がスライスされています", en: "the root element is sliced"), node, walk: &walk)
        }
        guard node["derivation"]?.string == "constraint", let base else { return }
        let made = walk.store.definitions.generateSnapshot(of: node)
        if let fault = DifferentialFault.first(in: changes, of: node, made: made) {
            cannotApply(fault, node, walk: &walk)
        }
        if let made { DifferentialOrderRule.check(changes, made: made, walk: &walk) }
        let rule = DifferentialElementRule(base: base, made: made)
        for change in changes where !walk.report.isFull { rule.check(change, walk: &walk) }
    }

    /// The base definition, if it is known.
    private static func base(of node: SourceNode, walk: inout Walk) -> StructureDefinition? {
        guard let member = node["baseDefinition"], let canonical = member.string else { return nil }
        guard let base = walk.store.definitions.structure(canonical), canonical != node["url"]?.string else {
            walk.report(
                "VAL-1411", .warning, node: node,
                message: BilingualText(
                    ja: "基底の定義がここにないため、差分（differential）を検証していません。",
                    en: "The base definition is not known here, so the differential was not checked."))
            return nil
        }
        guard let derivation = node["derivation"]?.string else {
            walk.report(
                "VAL-1416", node: node,
                message: BilingualText(
                    ja: "baseDefinition があるのに derivation がありません。",
                    en: "There is a 'baseDefinition', but no 'derivation'."))
            return base
        }
        guard derivation == "constraint" else {
            if derivation == "specialization", node["type"]?.string == base.type {
                walk.report(
                    "VAL-1412", node: node,
                    message: BilingualText(
                        ja: "特殊化（specialization）の型は、基底の \(base.type) とは別でなければなりません。",
                        en: "A specialization must have a type other than its base, \(base.type)."))
            }
            return base
        }
        let kind = node["kind"]?.string ?? base.kind.rawValue, type = node["type"]?.string ?? base.type
        guard kind != base.kind.rawValue || type != base.type else { return base }
        let wanted = "\(base.type) (\(base.kind.rawValue))"
        walk.report(
            "VAL-1412", node: node,
            message: BilingualText(
                ja: "制約（constraint）の種類と型は、基底の \(wanted) と同じでなければなりません。",
                en: "A constraint must have the kind and type of its base, \(wanted)."))
        return nil
    }

    private static func cannotApply(_ fault: BilingualText, _ node: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1413", node: node,
            message: BilingualText(
                ja: "差分からスナップショットを作れません：\(fault.ja)。", en: "No snapshot can be made from the differential: \(fault.en)."
            ))
    }

    /// A definition of a type of its own names it by a URL; what has the name of one of FHIR's types constrains it.
    private static func checkType(_ node: SourceNode, walk: inout Walk) {
        guard let member = node["type"], let type = member.string, !type.isEmpty, !type.contains(":") else { return }
        let isKnown = walk.store.definitions.type(named: type) != nil
        let isOwn = node["url"]?.string == "http://hl7.org/fhir/StructureDefinition/" + type
        guard !isOwn, !isKnown || (node["derivation"]?.string ?? "constraint") != "constraint" else { return }
        walk.report(
            "VAL-1418", node: member,
            message: isKnown
                ? BilingualText(
                    ja: "FHIRの型 \(type) は、制約（constraint）の型としてだけ使えます。",
                    en: "FHIR's type \(type) can only be constrained.")
                : BilingualText(ja: "FHIRに型 \(type) はありません。", en: "FHIR has no type \(type)."),
            hint: isKnown
                ? nil
                : BilingualText(ja: "独自の型はURLで書いてください。", en: "Name a type of your own by a URL."))
    }

    /// An extension fixes its url to the canonical of its definition.
    private static func checkExtensionURL(_ node: SourceNode, walk: inout Walk) {
        guard node["type"]?.string == "Extension", let url = node["url"]?.string,
            node["baseDefinition"]?.string == "http://hl7.org/fhir/StructureDefinition/Extension"
        else { return }
        let elements = ["differential", "snapshot"].flatMap { node[$0]?.list("element") ?? [] }
        let fixed = elements.lazy.filter { element in
            element["path"]?.string == "Extension.url" && element["id"]?.string.map { !$0.contains(":") } ?? true
        }.compactMap { ($0.choice("fixed") ?? $0.choice("pattern"))?.node.string }.first
        guard fixed != url else { return }
        walk.report(
            "VAL-1426", node: node,
            message: fixed == nil
                ? BilingualText(ja: "拡張の url が固定されていません。", en: "The url of the extension is not fixed.")
                : BilingualText(
                    ja: "固定された url が、定義の url と違います。", en: "The fixed url is not that of the definition."))
    }
}

/// Why a differential cannot be applied to its base.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition.html#path and profiling.html#differential.
enum DifferentialFault {
    private static let discriminators: Set<String> = ["value", "exists", "pattern", "type", "profile"]

    /// The first fault; `nil` if there is none.
    static func first(in changes: [SourceNode], of node: SourceNode, made: StructureDefinition?) -> BilingualText? {
        let type = node["type"]?.string ?? ""
        let root = type.lastIndex(of: "/").map { String(type[type.index(after: $0)...]) } ?? type
        for change in changes {
            guard let path = change["path"]?.string else {
                return BilingualText(ja: "path のない要素があります", en: "an element has no path")
            }
            let steps = path.split(separator: ".", omittingEmptySubsequences: false)
            if steps.contains(where: \.isEmpty) {
                return BilingualText(
                    ja: "path「\(path)」に名前のない段があります", en: "the path '\(path)' has a step without a name")
            }
            if let first = steps.first, first != root {
                return BilingualText(
                    ja: "path「\(path)」が型「\(root)」で始まりません", en: "the path '\(path)' does not start with '\(root)'")
            }
            if let id = change["id"]?.string, id.hasPrefix(root), !fits(id, path) {
                return BilingualText(
                    ja: "id「\(id)」と path「\(path)」が合いません", en: "the id '\(id)' does not fit the path '\(path)'")
            }
            for discriminator in change["slicing"]?.list("discriminator") ?? [] {
                guard let kind = discriminator["type"]?.string, !discriminators.contains(kind) else { continue }
                return BilingualText(
                    ja: "discriminator の種類「\(kind)」は R4 にありません", en: "R4 has no discriminator type '\(kind)'")
            }
        }
        guard let made else { return nil }
        if let unknown = made.findings.first(where: { $0.code == "DEF-0103" }) { return unknown.message.trimmed }
        return nil
    }

    /// Whether an id without its slices is the path; a choice may be named by one of its types in either.
    private static func fits(_ id: String, _ path: String) -> Bool {
        let ids = id.split(separator: "."), paths = path.split(separator: ".")
        guard ids.count == paths.count else { return false }
        return zip(ids, paths).allSatisfy { idStep, pathStep in
            let parts = idStep.split(separator: ":", maxSplits: 1)
            let name = parts.first ?? idStep
            return name == pathStep || parts.last == pathStep || isChoice(name, pathStep) || isChoice(pathStep, name)
        }
    }

    private static func isChoice(_ name: Substring, _ other: Substring) -> Bool {
        name.hasSuffix("[x]") && other.hasPrefix(name.dropLast(3))
    }
}

extension BilingualText {
    /// Without the full stop at its end, to stand inside another sentence.
    var trimmed: BilingualText {
        BilingualText(
            ja: ja.hasSuffix("。") ? String(ja.dropLast()) : ja, en: en.hasSuffix(".") ? String(en.dropLast()) : en)
    }
}
