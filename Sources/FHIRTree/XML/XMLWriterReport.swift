import Diagnostics

/// Collects what the XML writer could not say in plain FHIR XML; a bounded number of findings.
struct XMLWriterReport {
    private let storage: TapeStorage
    private var lines: LineIndex?
    private(set) var findings: [Diagnostic] = []

    init(_ storage: TapeStorage) { self.storage = storage }

    private mutating func add(_ severity: Diagnostic.Severity, _ code: String, _ entry: Int, ja: String, en: String) {
        guard findings.count <= XMLReport.limit else { return }
        if findings.count == XMLReport.limit {
            let message = BilingualText(
                ja: "指摘が\(XMLReport.limit)件を超えたため、以降を省略しました。",
                en: "More than \(XMLReport.limit) findings: the rest is left out.")
            findings.append(Diagnostic(.warning, "XML-0399", at: "", message: message))
            return
        }
        let node = SourceNode(storage: storage, entry: entry)
        let lines = self.lines ?? LineIndex(storage.source)
        self.lines = lines
        findings.append(
            Diagnostic(
                severity, code, at: node.expression, position: lines.position(of: node.byteOffset),
                message: BilingualText(ja: ja, en: en)))
    }

    func noResource(_ node: SourceNode) -> Diagnostic {
        Diagnostic(
            .fatal, "XML-0301", at: "", position: node.position,
            message: BilingualText(
                ja: "リソースではないため、FHIRのXMLにできません。", en: "This is no resource: FHIR XML has no form for it."),
            hint: BilingualText(
                ja: "オブジェクトに、要素名として使える resourceType を1つ書いてください。",
                en: "Give the object one resourceType that can be an element's name."))
    }

    mutating func unknownResource(_ entry: Int) {
        add(
            .warning, "XML-0302", entry, ja: "FHIR R4にないリソース型を、その名前の要素として書きました。",
            en: "A resource type that R4 lacks was written as an element of its name.")
    }

    mutating func unknown(_ entry: Int) {
        add(
            .warning, "XML-0303", entry, ja: "FHIR R4にない要素を、その名前のまま書きました。",
            en: "An element that R4 lacks was written under its own name.")
    }

    mutating func instruction(_ entry: Int) {
        add(
            .warning, "XML-0304", entry,
            ja: "FHIRのXMLで表せない形または文字があるため、元のJSONを処理命令 <?tasuki …?> に書きました。",
            en: "FHIR XML cannot express this form or a character in it: its JSON went into <?tasuki …?>.")
    }
}
