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

    static func circle(_ canonical: String) -> Diagnostic {
        Diagnostic(
            .error, "DEF-0102", at: "StructureDefinition.baseDefinition",
            message: BilingualText(
                ja: "定義「\(canonical)」は自分自身を基底としています。",
                en: "The definition '\(canonical)' is derived from itself."))
    }

    static func longChain(_ canonical: String, limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "DEF-0105", at: "StructureDefinition.baseDefinition",
            message: BilingualText(
                ja: "定義「\(canonical)」を基底とする定義が\(limit)段を超えて連なっているため、スナップショットを作れません。",
                en: "More than \(limit) definitions build on '\(canonical)' one after the other: no snapshot is made."))
    }

    static func unknownElement(_ id: String, number: Int) -> Diagnostic {
        Diagnostic(
            .warning, "DEF-0103", at: "StructureDefinition.differential.element[\(number)]",
            message: BilingualText(
                ja: "要素「\(id)」は基底の定義にないため、使いません。",
                en: "The element '\(id)' is not used, for the base definition has no such element."))
    }

    static func tooLarge(limit: Int) -> Diagnostic {
        Diagnostic(
            .error, "DEF-0104", at: "StructureDefinition.differential",
            message: BilingualText(
                ja: "スナップショットの要素が上限の\(limit)を超えるため、途中で止めました。",
                en: "The snapshot stops at the limit of \(limit) elements."))
    }
}
