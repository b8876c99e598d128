import Diagnostics

/// Makes the findings of the snapshot generator. Places are inside the `StructureDefinition` resource.
enum SnapshotFinding {
    static func unknownBase(_ canonical: String) -> Diagnostic {
        Diagnostic(
            .error, "DEF-0101", at: "StructureDefinition.baseDefinition",
            message: BilingualText(
                ja: "基底の定義「\(canonical)」が見つからないため、スナップショットを作れません。",
                en: "The base definition '\(canonical)' is not at hand, so that no snapshot can be made."),
            hint: BilingualText(
                ja: "基底の定義を含むパッケージも指定してください。", en: "Give the package that defines it too."))
    }

    /// - Parameter circle: The canonicals of definitions of which each has the next as its base, the last the first.
    static func circle(_ circle: [String]) -> Diagnostic {
        // The same words for each of them.
        let start = circle.indices.min { circle[$0] < circle[$1] } ?? 0
        let ordered = circle[start...] + circle[..<start]
        let first = ordered.first ?? ""
        let shown = ordered.prefix(namedBases) + (ordered.count > namedBases ? ["…"] : []) + [first]
        let way = shown.joined(separator: " → ")
        return Diagnostic(
            .error, "DEF-0102", at: "StructureDefinition.baseDefinition",
            message: BilingualText(
                ja: "定義「\(first)」は自分自身を基底としているため、スナップショットを作れません（\(way)）。",
                en: "The definition '\(first)' is derived from itself, so that no snapshot can be made (\(way))."),
            hint: BilingualText(
                ja: "baseDefinition が、R4の型かほかのプロファイルに行き着くようにしてください。",
                en: "Make baseDefinition lead to a type of R4 or to another profile."))
    }

    /// So many definitions of a circle are named.
    private static let namedBases = 6

    static func longChain(_ canonical: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "DEF-0105", at: "StructureDefinition.baseDefinition",
            message: BilingualText(
                ja: "定義「\(canonical)」を基底とする定義が\(limit)段を超えて連なっているため、スナップショットを作れません。",
                en: "More than \(limit) definitions build on '\(canonical)' one after the other: no snapshot is made."),
            hint: BilingualText(
                ja: "連なりを短くするか、スナップショットの付いたパッケージを指定してください。",
                en: "Shorten the chain, or give a package whose profiles carry snapshots."))
    }

    static func unknownElement(_ id: String, number: Int) -> Diagnostic {
        Diagnostic(
            .warning, "DEF-0103", at: "StructureDefinition.differential.element[\(number)]",
            message: BilingualText(
                ja: "要素「\(id)」は基底の定義にないため、使いません。",
                en: "The element '\(id)' is not used, for the base definition has no such element."),
            hint: BilingualText(ja: "要素の path と id を直してください。", en: "Correct the path and id of the element."))
    }

    /// - Source: FHIR R4 (4.0.1), elementdefinition.html#slicing: what is sliced has `slicing`, only for extensions it
    ///   is understood.
    ///
    /// - Parameter isAll: Whether the slice is all that may stand there, and its name no more than a label.
    static func notSliced(
        _ id: String, slice: String, isAll: Bool = false, at place: String = "StructureDefinition.differential"
    ) -> Diagnostic {
        Diagnostic(
            isAll ? .warning : .error, "DEF-0110", at: place,
            message: BilingualText(
                ja: "要素「\(id)」に slicing がないため、スライス「\(slice)」は区別できず、検証しません。",
                en: "The slice '\(slice)' cannot be told apart and is not checked: the element '\(id)' has no slicing."),
            hint: BilingualText(
                ja: "スライスの前に、slicing（discriminator と rules）を持つ同じ path の要素を置いてください。",
                en: "Put an element of the same path with slicing (discriminator and rules) before the slice."))
    }

    static func tooLarge(limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "DEF-0104", at: "StructureDefinition.differential",
            message: BilingualText(
                ja: "スナップショットの要素が上限の\(limit)を超えるため、途中で止めました。",
                en: "The snapshot stops at the limit of \(limit) elements."))
    }
}
