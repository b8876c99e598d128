import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that the elements of a differential stand in the order of those of the base.
///
/// A warning: here each is found by its id, but tools that go through the base once leave out what comes too late, or
/// refuse the definition.
///
/// - Codes: `VAL-1437`.
/// - Example: `Patient.gender` in front of `Patient.name` gives `VAL-1437` at
///   `StructureDefinition.differential.element[1]`.
/// - Source: FHIR R4 (4.0.1), elementdefinition.html#path (the elements of a list are in order) and
///   profiling.html#snapshot.
enum DifferentialOrderRule {
    /// - Parameter made: The snapshot that the differential gives.
    static func check(_ changes: [SourceNode], made: StructureDefinition, walk: inout Walk) {
        let places = Dictionary(made.elements.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var last: Substring?
        for change in changes {
            // Without its id, an element may be of any slice.
            guard let id = change["id"]?.string else { return }
            defer { last = id[...] }
            guard let last, let (before, after) = siblings(last, id[...]), let first = places[String(before)],
                let second = places[String(after)], second < first
            else { continue }
            walk.report(
                "VAL-1437", .warning, node: change,
                message: BilingualText(
                    ja: "差分の要素の順が基底と違います：「\(after)」は「\(before)」より前です。",
                    en: "The differential is not in the order of the base: '\(after)' comes before '\(before)'."),
                hint: BilingualText(
                    ja: "基底の順に並べてください。順が違うと、後の要素を無視するツールがあります。",
                    en: "Put the elements into the order of the base: some tools leave out what comes too late."))
        }
    }

    /// The elements in which two ids part, without their slices; `nil` where one holds the other, or both are slices of
    /// one element.
    private static func siblings(_ first: Substring, _ second: Substring) -> (Substring, Substring)? {
        let a = first.split(separator: "."), b = second.split(separator: ".")
        guard let place = zip(a, b).enumerated().first(where: { $1.0 != $1.1 })?.offset else { return nil }
        func name(_ step: Substring) -> Substring { step.prefix { $0 != ":" } }
        guard name(a[place]) != name(b[place]) else { return nil }
        let parent = a[..<place].joined(separator: ".")
        return ("\(parent).\(name(a[place]))", "\(parent).\(name(b[place]))")
    }
}
