import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that a profile does not loosen a required binding: a record must then still have a code of the base's value
/// set, and only the profile's author does not know.
///
/// - Codes: `VAL-1435`.
/// - Example: a binding of strength `preferred` for `Patient.gender` gives `VAL-1435` at
///   `StructureDefinition.differential.element[0].binding`.
/// - Source: FHIR R4 (4.0.1), profiling.html (limitations of use: a required binding cannot be removed) and
///   terminologies.html#required.
enum BindingStrengthRule {
    static func check(_ change: SourceNode, _ base: ElementDefinition, walk: inout Walk) {
        guard base.binding?.strength == .required, let binding = change["binding"],
            let strength = binding["strength"]?.string.flatMap(ElementBinding.Strength.init), strength != .required
        else { return }
        walk.report(
            "VAL-1435", node: binding,
            message: BilingualText(
                ja: "基底の値セットの結合は required で、\(strength.rawValue) に緩めることはできません。",
                en: "The base binds the element as required, which cannot become '\(strength.rawValue)'."),
            hint: BilingualText(
                ja: "strength を required にするか、binding を除いてください。",
                en: "Write 'required' as strength, or remove the binding."))
    }
}
