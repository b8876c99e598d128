import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Compares the parameters of an OperationDefinition with the profiles of Parameters that it names for them.
///
/// - Codes: `VAL-1485` the profile is not known or not one of Parameters, `VAL-1486` another cardinality, `VAL-1487`
///   other types, `VAL-1488` other target profiles.
/// - Example: a parameter with `"max": "1"` whose slice in `inputProfile` has `max` 2 gives `VAL-1486` at the
///   parameter.
/// - Source: FHIR R4 (4.0.1), operationdefinition-definitions.html#OperationDefinition.inputProfile, `.outputProfile`:
///   the profile and the parameters say the same.
enum OperationDefinitionRule: ResourceRule {
    static let types: Set<String>? = ["OperationDefinition"]

    private static let allowedType = "http://hl7.org/fhir/StructureDefinition/operationdefinition-allowed-type"

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for (name, use) in [("inputProfile", "in"), ("outputProfile", "out")] {
            guard let member = resource.node[name], let canonical = member.string, !canonical.isEmpty else { continue }
            guard let structure = walk.store.definitions.structure(canonical), structure.type == "Parameters" else {
                walk.report(
                    "VAL-1485", node: member,
                    message: BilingualText(
                        ja: "\(name) は、ここにある Parameters のプロファイルではありません。",
                        en: "'\(name)' names no profile of Parameters that is known here."))
                continue
            }
            let slices = Slice.all(of: structure)
            for parameter in resource.node.list("parameter") where parameter["use"]?.string == use {
                guard let name = parameter["name"]?.string, let slice = slices[name] else { continue }
                compare(parameter, slice, walk: &walk)
            }
        }
    }

    /// What a profile says of one parameter.
    private struct Slice {
        var element: ElementDefinition
        var types: Set<String> = [], targets: Set<String> = []

        /// The slices of a profile of Parameters by the names that they fix.
        static func all(of structure: StructureDefinition) -> [String: Slice] {
            var slices: [String: Slice] = [:]
            let index = StructureIndex(structure)
            for element in index.slices(of: "Parameters.parameter") {
                let name = index.element(element.id + ".name")
                guard let json = (name?.fixed ?? name?.pattern)?.json, json.count > 2 else { continue }
                let parts = ["value[x]", "resource", "part"].map { index.element("\(element.id).\($0)") }
                var slice = Slice(element: element)
                for (place, part) in parts.prefix(2).enumerated() {
                    let others = parts.enumerated().filter { $0.offset != place }
                    guard let part, part.max != 0, !others.contains(where: { ($0.element?.min ?? 0) > 0 }) else {
                        continue
                    }
                    slice.types.formUnion(part.types.map(\.fhirType))
                    slice.targets.formUnion(part.types.flatMap(\.targetProfiles))
                }
                slices[String(json.dropFirst().dropLast())] = slice
            }
            return slices
        }
    }

    private static func compare(_ parameter: SourceNode, _ slice: Slice, walk: inout Walk) {
        let min = parameter["min"]?.integer, max = parameter["max"]?.string
        let wanted = slice.element.max.map(String.init) ?? "*"
        if min.map({ $0 != slice.element.min }) ?? false || max.map({ $0 != wanted }) ?? false {
            walk.report(
                "VAL-1486", node: parameter,
                message: BilingualText(
                    ja: "多重度が、プロファイルの \(slice.element.min)..\(wanted) と違います。",
                    en: "The cardinality is not that of the profile, \(slice.element.min)..\(wanted)."))
        }
        let listed = parameter.extensionNodes(allowedType).compactMap { $0.choice("value")?.node.string }
        let types = Set(listed.isEmpty ? [parameter["type"]?.string].compactMap { $0 } : listed)
        if types != slice.types {
            let list = slice.types.sorted().prefix(12).joined(separator: ", ")
            walk.report(
                "VAL-1487", node: parameter,
                message: BilingualText(
                    ja: "型が、プロファイルの型（\(list)）と違います。", en: "The types are not those of the profile: \(list)."))
        }
        let targets = Set(parameter.texts("targetProfile"))
        // A parameter of any type cannot say which targets its references have.
        let isOpen = parameter["type"]?.string.map { $0 == "Element" } ?? true
        guard !targets.isSubset(of: slice.targets) || (!isOpen && targets != slice.targets) else { return }
        walk.report(
            "VAL-1488", node: parameter,
            message: BilingualText(
                ja: "targetProfile が、プロファイルのものと違います。", en: "'targetProfile' is not that of the profile."))
    }
}
