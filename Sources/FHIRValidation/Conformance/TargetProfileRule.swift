import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that the references of a profile lead to types to which those of its base may lead.
///
/// - Codes: `VAL-1436`.
/// - Example: the target Patient for `Patient.managingOrganization` gives `VAL-1436` at
///   `StructureDefinition.differential.element[0].type[0].targetProfile[0]`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.targetProfile; profiling.html
///   (limitations of use: a profile cannot allow what its base does not).
enum TargetProfileRule {
    static func check(_ change: SourceNode, _ base: ElementDefinition, walk: inout Walk) {
        for type in change.list("type") {
            let code = type["code"]?.string
            let own = base.types.filter { $0.code == code }
            // A base that says nothing of one of its types allows any target.
            guard !own.isEmpty, own.allSatisfy({ !$0.targetProfiles.isEmpty }) else { continue }
            let definitions = walk.store.definitions
            let allowed = own.flatMap(\.targetProfiles).map { definitions.structure($0)?.type }
            let names = allowed.compactMap(\.self)
            // What is not known here may be anything.
            guard names.count == allowed.count, !names.contains(where: abstract.contains) else { continue }
            for target in type.list("targetProfile") {
                guard let found = target.string.flatMap({ definitions.structure($0) })?.type, !names.contains(found)
                else { continue }
                report(target, found, Array(Set(names)).sorted(), walk: &walk)
            }
        }
    }

    private static let abstract: Set<String> = ["Resource", "DomainResource"]

    private static func report(_ target: SourceNode, _ type: String, _ allowed: [String], walk: inout Walk) {
        let list = allowed.joined(separator: ", ")
        walk.report(
            "VAL-1436", node: target,
            message: BilingualText(
                ja: "参照の相手は \(type) ですが、基底の要素が認めるのは \(list) です。",
                en: "The target is a \(type), but the base allows references to \(list)."))
    }
}
