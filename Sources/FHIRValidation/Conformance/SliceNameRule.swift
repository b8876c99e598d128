import Diagnostics
import FHIRTree

/// Checks that the id of a slice ends in the slice's name.
///
/// - Codes: `VAL-1439`.
/// - Example: the id `Patient.name:a` with the `sliceName` `b` gives `VAL-1439` at
///   `StructureDefinition.differential.element[0]`.
/// - Source: FHIR R4 (4.0.1), elementdefinition.html#id (the name of a slice follows the element's name and a colon).
enum SliceNameRule {
    static func check(_ element: SourceNode, walk: inout Walk) {
        guard let name = element["sliceName"]?.string, let id = element["id"]?.string,
            let step = id.split(separator: ".").last, let colon = step.firstIndex(of: ":"),
            step[step.index(after: colon)...] != name
        else { return }
        walk.report(
            "VAL-1439", node: element,
            message: BilingualText(
                ja: "id の示すスライスは「\(step[step.index(after: colon)...])」ですが、sliceName は「\(name)」です。",
                en: "The id names the slice '\(step[step.index(after: colon)...])', but 'sliceName' is '\(name)'."),
            hint: BilingualText(ja: "両方を同じ名前にしてください。", en: "Write the same name in both."))
    }
}
