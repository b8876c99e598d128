import Diagnostics

/// Collects what the XML writer could not say in plain FHIR XML; a bounded number of findings.
struct XMLWriterReport {
    private let storage: TapeStorage
    private var lines: LineIndex?
    private var found: [Diagnostic] = []
    /// The finding about the instruction that was written last; `nil` past the limit.
    private var lastInstruction: Int?

    init(_ storage: TapeStorage) { self.storage = storage }

    /// In the order of the input, as far as they are listed.
    var findings: [Diagnostic] {
        let listed = found.prefix(XMLReport.limit)
        let order = listed.indices.sorted { a, b in
            let (x, y) = (listed[a].position?.byteOffset ?? 0, listed[b].position?.byteOffset ?? 0)
            return x == y ? a < b : x < y
        }
        return order.map { listed[$0] } + found.dropFirst(XMLReport.limit)
    }

    /// Adds a finding; `false` if there are too many.
    @discardableResult
    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, _ entry: Int, ja: String, en: String, hint: BilingualText
    ) -> Bool {
        guard found.count < XMLReport.limit else {
            let message = BilingualText(
                ja: "指摘が\(XMLReport.limit)件を超えたため、以降を省略しました。",
                en: "More than \(XMLReport.limit) findings: the rest is left out.")
            if found.count == XMLReport.limit {
                found.append(Diagnostic(.warning, "XML-0399", at: "", message: message))
            }
            return false
        }
        let node = SourceNode(storage: storage, entry: entry)
        let lines = self.lines ?? LineIndex(storage.source)
        self.lines = lines
        found.append(
            Diagnostic(
                severity, code, at: node.expression, position: lines.position(of: node.byteOffset),
                message: BilingualText(ja: ja, en: en), hint: hint))
        return true
    }

    func noResource(_ node: SourceNode) -> Diagnostic {
        Diagnostic(
            .fatal, "XML-0301", at: "", position: node.position,
            message: BilingualText(
                ja: "リソースではないため、FHIRのXMLにできません。", en: "This is not a resource: FHIR XML has no form for it."),
            hint: BilingualText(
                ja: "オブジェクトに、要素名として使える resourceType を1つ書いてください。",
                en: "Give the object one resourceType that can be an element's name."))
    }

    mutating func unknownResource(_ entry: Int) {
        add(
            .warning, "XML-0302", entry, ja: "FHIR R4にないリソース型を、その名前の要素として書きました。",
            en: "A resource type that R4 lacks was written as an element of its name.",
            hint: BilingualText(ja: "リソース型の綴りを確かめてください。", en: "Check the spelling of the resource type."))
    }

    mutating func unknown(_ entry: Int) {
        add(
            .warning, "XML-0303", entry, ja: "FHIR R4にない要素を、その名前のまま書きました。",
            en: "An element that R4 lacks was written under its own name.",
            hint: BilingualText(
                ja: "要素名を確かめてください。独自の項目は拡張（extension）で表してください。",
                en: "Check the name; express an item of your own as an extension."))
    }

    mutating func instruction(_ entry: Int) {
        let isListed = add(
            .warning, "XML-0304", entry,
            ja: "FHIRのXMLで表せない形または文字があるため、元のJSONを処理命令 <?tasuki …?> に書きました。",
            en: "FHIR XML cannot express this form or a character in it: its JSON went into <?tasuki …?>.",
            hint: BilingualText(
                ja: "元のJSONを、要素の型が定める形に直してください。",
                en: "Give the JSON the form that the element's type has."))
        lastInstruction = isListed ? found.count - 1 : nil
    }

    /// Of the member in the last instruction, some part does not stand in the XML beside it: other readers lose it.
    mutating func instructionAlone() {
        guard let index = lastInstruction else { return }
        found[index].severity = .error
        found[index].message = BilingualText(
            ja: "FHIRのXMLで表せないため、元のJSONを処理命令 <?tasuki …?> だけに書きました。ほかのソフトウェアは、その全部または一部を読めません。",
            en: "FHIR XML cannot express this: its JSON went into <?tasuki …?>; other software loses some or all.")
    }

    /// A member that has the key of another; `entry` is the last of them.
    mutating func repeated(_ entry: Int) {
        add(
            .error, "XML-0304", entry,
            ja: "同じ名前の要素が2つ以上あるため、そのすべてを処理命令 <?tasuki …?> だけに書きました。ほかのソフトウェアは、この要素を読めません。",
            en: "Several members have this name: all went into <?tasuki …?>, and other software loses the element.",
            hint: BilingualText(ja: "元のJSONで、正しい方だけを残してください。", en: "Keep only the right one in the JSON."))
    }
}
