import Diagnostics

/// Collects what the tree reader notices about the form of FHIR XML; a bounded number of findings.
///
/// - Source: FHIR R4 (4.0.1), xml.html.
struct XMLReport {
    /// So many findings are listed; the next one says that there are more.
    static let limit = 1000

    private let source: SourceBytes
    private var lines: LineIndex?
    private(set) var findings: [Diagnostic] = []
    /// The type of the root, where every path starts.
    var root = ""

    init(_ source: SourceBytes) { self.source = source }

    var isFull: Bool { findings.count > Self.limit }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, _ offset: Int, _ path: String, ja: String, en: String,
        hint: BilingualText? = nil
    ) {
        guard !isFull else { return }
        if findings.count == Self.limit {
            let message = BilingualText(
                ja: "指摘が\(Self.limit)件を超えたため、以降のXMLの形の指摘を省略しました。",
                en: "More than \(Self.limit) findings on the form of the XML: the rest is left out.")
            findings.append(Diagnostic(.warning, "XML-0299", at: root, message: message))
            return
        }
        let lines = self.lines ?? LineIndex(source)
        self.lines = lines
        findings.append(
            Diagnostic(
                severity, code, at: path, position: lines.position(of: offset),
                message: BilingualText(ja: ja, en: en), hint: hint))
    }

    func notFHIR(at offset: Int) -> Diagnostic {
        Diagnostic(
            .fatal, "XML-0201", at: "", position: LineIndex(source).position(of: offset),
            message: BilingualText(
                ja: "ルート要素がFHIRのリソースではありません。", en: "The root element is no FHIR resource."),
            hint: BilingualText(
                ja: "FHIRのXMLなら、ルート要素をリソース名とし、xmlns=\"\(XMLNamespaces.fhirURI)\" を付けてください。",
                en: "For FHIR XML, name the root after the resource and give it xmlns=\"\(XMLNamespaces.fhirURI)\"."))
    }

    mutating func wrongNamespace(at offset: Int, _ name: String) {
        add(
            .error, "XML-0202", offset, name, ja: "ルート要素の名前空間がFHIRのものではありません。",
            en: "The root element is not in the namespace of FHIR.",
            hint: BilingualText(
                ja: "ルート要素に xmlns=\"\(XMLNamespaces.fhirURI)\" を付けてください。",
                en: "Give the root element xmlns=\"\(XMLNamespaces.fhirURI)\"."))
    }

    mutating func unknownResource(at offset: Int, _ path: String) {
        add(
            .error, "XML-0203", offset, path, ja: "要素名がFHIR R4のリソース型ではありません。",
            en: "The element's name is not a resource type of FHIR R4.")
    }

    mutating func unknownElement(at offset: Int, _ path: String, _ name: String) {
        add(
            .error, "XML-0204", offset, Self.step(path, name), ja: "「\(Self.short(name))」という要素はここにありません。",
            en: "There is no element '\(Self.short(name))' here.")
    }

    /// - Parameter lacksValue: the element is a primitive that has no `value`.
    mutating func unknownAttribute(at offset: Int, _ path: String, _ name: String, lacksValue: Bool) {
        let isMisspelt =
            lacksValue
            && (name.lowercased().hasPrefix("val") || EditDistance.nearest(to: name, among: ["value"]) != nil)
        let hint =
            isMisspelt
            ? BilingualText(ja: "属性「value」ではありませんか。", en: "Did you mean the attribute 'value'?")
            : BilingualText(
                ja: "属性は value、id と、拡張の url だけです。子要素として書くか、取り除いてください。",
                en: "The attributes are value, id and, on extensions, url: write a child element, or remove it.")
        add(
            .error, "XML-0205", offset, path, ja: "「\(Self.short(name))」という属性はここに書けません。",
            en: "The attribute '\(Self.short(name))' may not stand here.", hint: hint)
    }

    mutating func attributeForElement(at offset: Int, _ path: String, _ name: String) {
        add(
            .error, "XML-0206", offset, path, ja: "「\(name)」は属性ではなく子要素として書きます。",
            en: "'\(name)' is a child element, not an attribute.",
            hint: BilingualText(ja: "<\(name) value=\"…\"/> と書いてください。", en: "Write <\(name) value=\"…\"/>."))
    }

    mutating func elementForAttribute(at offset: Int, _ path: String, _ name: String) {
        add(
            .error, "XML-0207", offset, Self.step(path, name), ja: "「\(name)」は子要素ではなく属性として書きます。",
            en: "'\(name)' is an attribute, not a child element.",
            hint: BilingualText(ja: "開始タグに \(name)=\"…\" と書いてください。", en: "Write \(name)=\"…\" in the start tag."))
    }

    mutating func strayText(at offset: Int, _ path: String) {
        add(
            .error, "XML-0208", offset, path, ja: "要素の中に文字が直接書かれています。",
            en: "Text stands directly in an element.",
            hint: BilingualText(ja: "値はvalue属性に書いてください。", en: "Put a value into the attribute 'value'."))
    }

    mutating func outOfOrder(at offset: Int, _ path: String, _ name: String) {
        add(
            .error, "XML-0209", offset, Self.step(path, name), ja: "「\(name)」の位置がFHIRの定める要素の順序と異なります。",
            en: "'\(name)' does not stand in the order that FHIR gives the elements.")
    }

    mutating func scattered(at offset: Int, _ path: String, _ name: String) {
        add(
            .error, "XML-0210", offset, Self.step(path, name), ja: "繰り返す「\(Self.short(name))」が続けて書かれていません。",
            en: "The repeats of '\(Self.short(name))' do not stand together.")
    }

    mutating func repeated(at offset: Int, _ path: String, _ name: String) {
        add(
            .error, "XML-0211", offset, Self.step(path, name), ja: "「\(name)」は繰り返せない要素です。",
            en: "'\(name)' may not repeat.")
    }

    mutating func missingValue(at offset: Int, _ path: String, _ name: String) {
        add(
            .error, "XML-0212", offset, Self.step(path, name),
            ja: "「\(Self.short(name))」に値も拡張もありません。", en: "'\(Self.short(name))' has neither value nor extension.",
            hint: BilingualText(ja: "value属性を書くか、要素ごと取り除いてください。", en: "Give a value, or remove the element."))
    }

    mutating func notLiteral(at offset: Int, _ path: String, _ name: String, _ form: TypeShape.Form) {
        let isNumber = form == .number
        add(
            .error, "XML-0213", offset, Self.step(path, name),
            ja: "「\(name)」の値が\(isNumber ? "数値" : "trueまたはfalse")ではありません。",
            en: "The value of '\(name)' is \(isNumber ? "no number" : "neither true nor false").")
    }

    mutating func narrativeNamespace(at offset: Int, _ path: String) {
        add(
            .error, "XML-0214", offset, Self.step(path, "div"), ja: "divの名前空間がXHTMLのものではありません。",
            en: "The div is not in the namespace of XHTML.",
            hint: BilingualText(
                ja: "<div xmlns=\"\(XMLNamespaces.xhtmlURI)\"> と書いてください。",
                en: "Write <div xmlns=\"\(XMLNamespaces.xhtmlURI)\">."))
    }

    mutating func declarationAdded(at offset: Int, _ path: String) {
        add(
            .information, "XML-0215", offset, Self.step(path, "div"),
            ja: "divの外で宣言された名前空間を、divの開始タグに書き加えて読み取りました。",
            en: "A namespace declared outside the div was added to its start tag.")
    }

    mutating func foreignElement(at offset: Int, _ path: String) {
        add(
            .error, "XML-0216", offset, path, ja: "FHIR以外の名前空間の要素があります。",
            en: "An element is in a namespace other than FHIR's.")
    }

    mutating func notOneResource(at offset: Int, _ path: String, _ name: String) {
        add(
            .error, "XML-0217", offset, Self.step(path, name), ja: "「\(name)」の中は、ちょうど1つのリソースでなければなりません。",
            en: "'\(name)' must hold exactly one resource and nothing else.")
    }

    mutating func schemaLocation(at offset: Int, _ path: String) {
        add(
            .information, "XML-0218", offset, path, ja: "スキーマの場所を示す属性は読み取りません。",
            en: "The attribute that locates a schema is not carried over.")
    }

    mutating func instruction(at offset: Int, _ path: String) {
        add(
            .warning, "XML-0220", offset, path, ja: "XMLで表せない要素を、処理命令 <?tasuki …?> のJSONから復元しました。",
            en: "Elements that XML cannot express were restored from the instruction <?tasuki …?>.")
    }

    mutating func unreadableInstruction(at offset: Int, _ path: String) {
        add(
            .error, "XML-0221", offset, path, ja: "処理命令 <?tasuki …?> の内容が使えません。",
            en: "The instruction <?tasuki …?> cannot be used.",
            hint: BilingualText(
                ja: "要素名が重ならないJSONオブジェクトを書くか、処理命令を取り除いてください。",
                en: "Give a JSON object with names of its own, or remove the instruction."))
    }

    private static func step(_ path: String, _ name: String) -> String {
        path.isEmpty ? short(name) : "\(path).\(short(name))"
    }

    /// A name that is not FHIR's may be of any length.
    private static func short(_ name: String) -> String {
        name.utf8.count <= 64 ? name : name.prefix(60) + "…"
    }
}

extension XMLTreeReader {
    /// The FHIRPath of the innermost frame; only made for a finding.
    func path() -> String {
        if report.isFull { return "" }
        var path = report.root
        for depth in 0..<max(frameCount - 1, 0) {
            let frame = frames[depth]
            let element = frame.place.element
            path += path.isEmpty ? "" : "."
            path += element?.pathName ?? localName(nodes[frame.group])
            if frame.isArray { path += "[\(frame.index)]" }
            if let element, element.isChoice { path += ".ofType(\(element.type.name))" }
        }
        return path
    }
}
