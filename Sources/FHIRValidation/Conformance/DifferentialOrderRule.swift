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
            guard let last, let (before, after) = order(last, id[...], places) else { continue }
            walk.report(
                "VAL-1437", .warning, node: change,
                message: BilingualText(
                    ja: "差分では「\(before)」の後に「\(after)」がありますが、基底では「\(after)」が先です。",
                    en: "The differential has '\(after)' after '\(before)', but in the base '\(after)' comes first."),
                hint: BilingualText(
                    ja: "基底の順に並べてください。順が違うと、後の要素を無視するツールがあります。",
                    en: "Put the elements into the order of the base: some tools leave out what comes too late."))
        }
    }

    /// The elements in which two ids part, if the second one belongs in front of the first; `nil` where the order is
    /// right, or both are slices of one element.
    private static func order(
        _ first: Substring, _ second: Substring, _ places: [String: Int]
    ) -> (before: String, after: String)? {
        // What holds others comes before them.
        if first.hasPrefix(second), first.dropFirst(second.count).first == "." {
            return (String(first), String(second))
        }
        guard let (before, after) = siblings(first, second), let own = place(of: before, places),
            let next = place(of: after, places)
        else { return nil }
        // A choice as a whole comes before what is said of one of its types.
        let isChoice = next == own && after.hasSuffix("[x]") && !before.hasSuffix("[x]")
        return next < own || isChoice ? (before, after) : nil
    }

    /// The place of an element in the snapshot; that of a choice for the name of one of its types.
    private static func place(of id: String, _ places: [String: Int]) -> Int? {
        if let place = places[id] { return place }
        var stem = id[...]
        // `deceasedBoolean` is of `deceased[x]`: the type begins with a capital.
        while let capital = stem.lastIndex(where: \.isUppercase), !stem[capital...].contains(".") {
            stem = stem[..<capital]
            if let place = places[stem + "[x]"] { return place }
        }
        return nil
    }

    /// The elements in which two ids part, without their slices; `nil` where one holds the other, or both are slices of
    /// one element.
    private static func siblings(_ first: Substring, _ second: Substring) -> (String, String)? {
        let a = first.split(separator: "."), b = second.split(separator: ".")
        guard let place = zip(a, b).enumerated().first(where: { $1.0 != $1.1 })?.offset else { return nil }
        func name(_ step: Substring) -> Substring { step.prefix { $0 != ":" } }
        guard name(a[place]) != name(b[place]) else { return nil }
        let parent = a[..<place].joined(separator: ".")
        return ("\(parent).\(name(a[place]))", "\(parent).\(name(b[place]))")
    }
}
