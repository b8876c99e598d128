import Diagnostics
import FHIRTree

/// Checks that a resource is an object that names a type of FHIR R4.
///
/// - Codes: `VAL-0001` not a resource, `VAL-0002` unknown or abstract type.
/// - Example: `{"resourceType": "Pateint"}` gives `VAL-0002` with the hint `Patient`.
/// - Source: FHIR R4 (4.0.1), json.html#resources and resourcelist.html.
enum ResourceTypeRule {
    static func isObject(_ entry: Int, walk: inout Walk) -> Bool {
        if walk.tape[entry].kind == .object { return true }
        walk.report(
            "VAL-0001",
            message: BilingualText(
                ja: "FHIRのリソースではありません。リソースはJSONのオブジェクトです。",
                en: "This is not a FHIR resource: a resource is a JSON object."))
        return false
    }

    /// The type of a resource; reports and gives `nil` if there is none that is known.
    static func type(of entry: Int, walk: inout Walk) -> String? {
        guard let member = walk.child(of: entry, named: Walk.resourceType) else {
            walk.report(
                "VAL-0001",
                message: BilingualText(
                    ja: "「resourceType」がないため、FHIRのリソースとして検証できません。",
                    en: "Without 'resourceType' this cannot be checked as a FHIR resource."),
                hint: BilingualText(
                    ja: "「\"resourceType\": \"Patient\"」のように型を書いてください。",
                    en: "Name its type, such as \"resourceType\": \"Patient\"."))
            return nil
        }
        guard let name = walk.document.node(at: member).string else {
            walk.report(
                "VAL-0001", memberOfObject: member,
                message: BilingualText(
                    ja: "「resourceType」は文字列でなければなりません。", en: "'resourceType' must be a string."))
            return nil
        }
        if walk.cache.resourcePlans[name] != nil || walk.store.isResourceType(name) { return name }
        let isAbstract = name == "Resource" || name == "DomainResource"
        let nearest = EditDistance.nearest(to: name, among: walk.store.resourceTypeNames)
        walk.report(
            "VAL-0002", memberOfObject: member,
            message: isAbstract
                ? BilingualText(
                    ja: "「\(name)」は抽象型なので、これだけのリソースは作れません。",
                    en: "'\(name)' is an abstract type: no resource is only that.")
                : BilingualText(
                    ja: "「resourceType」の値はFHIR R4のリソース型ではありません。",
                    en: "'resourceType' names no resource type of FHIR R4."),
            hint: isAbstract ? nil : nearest.map(BilingualText.didYouMean))
        return nil
    }
}
