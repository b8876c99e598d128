import Tasuki

/// What makes the answers of an expression doubtful: no resource, one of no type that FHIR knows, a repeated key.
enum RecordFindings {
    /// - Parameter type: the type of the record; `nil` if it is no resource of R4.
    static func findings(in document: SourceDocument, of type: String?) -> [Diagnostic] {
        guard document.root.kind == .object else { return [noObject(document.root)] }
        let repeated = document.findings.filter { $0.code == "JSN-0202" }
        return type == nil ? [withoutType(document.root)] + repeated : repeated
    }

    private static func noObject(_ root: SourceNode) -> Diagnostic {
        Diagnostic(
            .error, "CMD-0201", at: "", position: root.position,
            message: BilingualText(
                ja: "記録がオブジェクトではないため、式は何も見つけません。",
                en: "The record is not an object: the expression finds nothing in it."),
            hint: BilingualText(
                ja: "記録の配列は、一行に一つの NDJSON にするか、Bundle にしてください。",
                en: "Write an array of records as NDJSON, one a line, or as a Bundle."))
    }

    /// Names are found in a record without a type as they are written; the choices of FHIR, its types and the first
    /// name of `Patient.name` are not.
    private static func withoutType(_ root: SourceNode) -> Diagnostic {
        let node = root["resourceType"]
        let finding =
            node == nil
            ? BilingualText(ja: "記録に resourceType がありません。", en: "The record has no resourceType.")
            : BilingualText(
                ja: "記録の resourceType が FHIR R4 のリソースの型ではありません。",
                en: "The record's resourceType is not a resource of FHIR R4.")
        let effect = BilingualText(
            ja: "定義と照らさずに評価するので、Patient. で始まる式や value[x]、型の判定は何も見つけません。",
            en: "It is evaluated without definitions: 'Patient.…', value[x] and tests of types find nothing.")
        let nearest = node?.string.flatMap { EditDistance.nearest(to: $0, among: resources) }
        let hint = nearest.map { BilingualText(ja: "「\($0)」ではありませんか。", en: "Did you mean '\($0)'?") }
        return Diagnostic(
            .warning, "CMD-0203", at: node == nil ? "" : "resourceType", position: (node ?? root).position,
            message: BilingualText(ja: finding.ja + effect.ja, en: "\(finding.en) \(effect.en)"),
            hint: hint
                ?? BilingualText(
                    ja: "記録に型を書いてください：\"resourceType\": \"Patient\"",
                    en: "Name the type in the record: \"resourceType\": \"Patient\""))
    }

    private static let resources = TypeShapes.r4.all.filter(\.isResource).map(\.name)
}
