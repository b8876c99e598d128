import Diagnostics

/// Turns the scanner's faults into findings.
enum XMLFaultReport {
    static func diagnostic(for fault: XMLFault, in bytes: SourceBytes, limits: ParsingLimits) -> Diagnostic {
        let lines = LineIndex(bytes)
        let (code, message, hint) =
            fault.opened.map { endTag(at: fault.offset, opened: $0, in: bytes, lines) }
            ?? text(for: fault.reason, limits: limits)
        return Diagnostic(
            .fatal, code, at: "", position: lines.position(of: fault.offset), message: message,
            hint: adjustedHint(for: fault, in: bytes) ?? hint)
    }

    private static func endTag(at offset: Int, opened: Int, in bytes: SourceBytes, _ lines: LineIndex) -> Text {
        let (found, expected) = (name(at: offset + 2, in: bytes), name(at: opened, in: bytes))
        let line = lines.position(of: opened).line
        return text(
            "XML-0105", "終了タグ </\(found)> が\(line)行目の <\(expected)> と合いません。",
            "The end tag </\(found)> does not match <\(expected)> in line \(line).",
            "<\(expected)> を閉じる </\(expected)> を書くか、値だけの要素なら <\(expected) value=\"…\"/> のように「/>」で終えてください。",
            "Write </\(expected)>, or end an element that has only a value like <\(expected) value=\"…\"/>.")
    }

    /// The name in a tag; a long one is cut.
    private static func name(at offset: Int, in bytes: SourceBytes) -> String {
        var end = offset
        while XMLCharacters.isASCIIName(bytes.start[end]) || bytes.start[end] == UInt8(ascii: ":")
            || bytes.start[end] >= 0x80
        {
            end += 1
        }
        let name = bytes.text(offset..<min(end, offset + 400))
        return name.count > 40 ? name.prefix(40) + "…" : name
    }

    /// The usual slips, seen from the bytes around the fault.
    private static func adjustedHint(for fault: XMLFault, in bytes: SourceBytes) -> BilingualText? {
        switch fault.reason {
        case .character: return JapaneseEscape.hint(bytes, at: fault.offset)
        case .outsideRoot where isJSON(bytes, at: fault.offset):
            return BilingualText(
                ja: "JSONのようです。JSONとして読んでください。", en: "This looks like JSON: read it as JSON.")
        case .markup:
            var before = fault.offset - 1
            while before > 0, XMLCharacters.isWhiteSpace(bytes.start[before]) { before -= 1 }
            guard before > 0, bytes.start[before] == UInt8(ascii: "=") else { return nil }
            return BilingualText(
                ja: "属性値は半角の引用符（\"）で囲んでください。", en: "Put the attribute's value into straight quotes (\").")
        default: return nil
        }
    }

    /// Whether the first thing in the text is an object or a list of JSON.
    private static func isJSON(_ bytes: SourceBytes, at offset: Int) -> Bool {
        guard offset < bytes.count, [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(bytes.start[offset]) else {
            return false
        }
        return bytes.withUnsafeBytes { SourceFormat.contentStart(of: $0) } == offset
    }

    private typealias Text = (code: String, message: BilingualText, hint: BilingualText?)

    private static func text(for reason: XMLFault.Reason, limits: ParsingLimits) -> Text {
        switch reason {
        case .empty: text("XML-0101", "ルート要素がありません。", "There is no root element.")
        case .unexpectedEnd:
            text(
                "XML-0102", "XMLが途中で終わっています。", "The XML ends too early.",
                "ファイルが途中で切れていないか、すべての要素が閉じているか確認してください。",
                "Check that the file is complete and that every element is closed.")
        case .outsideRoot:
            text(
                "XML-0103", "ルート要素の外に内容があります。", "There is content outside the root element.",
                "1つの文書にルート要素は1つだけ書いてください。", "A document has exactly one root element.")
        case .markup: text("XML-0104", "タグの書き方が正しくありません。", "A tag is malformed.")
        case .endTag:
            text("XML-0105", "終了タグの名前が開始タグと一致しません。", "An end tag does not match its start tag.")
        case .duplicateAttribute:
            text("XML-0106", "同じ属性が2回書かれています。", "An attribute stands twice in one tag.")
        case .lessThanInAttribute:
            text(
                "XML-0107", "属性値の中に「<」があります。", "An attribute value holds '<'.",
                "「&lt;」と書いてください。閉じる引用符の書き忘れも確認してください。",
                "Write '&lt;', and check for a missing closing quote.")
        case .reference:
            text(
                "XML-0108", "「&」の後が、XMLで定義された参照ではありません。", "What follows '&' is no reference that XML defines.",
                "「&」そのものは「&amp;」、&nbsp; などのHTMLの名前は「&#160;」のような番号で書いてください。",
                "Write '&amp;' for an ampersand, and a number such as '&#160;' for HTML names such as &nbsp;.")
        case .characterReference:
            text("XML-0109", "文字参照がXMLで使えない文字を指しています。", "A reference names a character that XML forbids.")
        case .character:
            text("XML-0110", "XMLで使えない制御文字などがあります。", "There is a character that XML forbids.")
        case .sectionEnd:
            text(
                "XML-0111", "文字の中に「]]>」があります。", "Text holds ']]>'.", "「]]&gt;」と書いてください。", "Write ']]&gt;'.")
        case .comment:
            text("XML-0112", "コメントの中に「--」があります。", "A comment holds '--'.")
        case .instruction: text("XML-0113", "処理命令の書き方が正しくありません。", "A processing instruction is malformed.")
        case .declaration: text("XML-0114", "XML宣言の書き方が正しくありません。", "The XML declaration is malformed.")
        case .encoding:
            text(
                "XML-0115", "UTF-8以外の文字コードのXMLは読めません。", "XML in an encoding other than UTF-8 is not read.",
                "UTF-8で保存し直し、XML宣言も encoding=\"UTF-8\" としてください。",
                "Save it as UTF-8, and say encoding=\"UTF-8\" in the declaration.")
        case .invalidUTF8:
            text(
                "XML-0116", "UTF-8として正しくないバイト列があります。", "The bytes are not valid UTF-8.",
                "Shift_JISなどで保存されていれば、UTF-8で保存し直してください。",
                "If the file is in Shift_JIS or another encoding, save it as UTF-8.")
        case .documentType:
            text(
                "XML-0117", "DOCTYPE（文書型宣言）は受け付けません。", "A document type declaration (DOCTYPE) is refused.",
                "DOCTYPEと実体の定義を取り除いてください。", "Remove the DOCTYPE and its entities.")
        case .qualifiedName:
            text("XML-0118", "名前の中の「:」の使い方が正しくありません。", "A name uses ':' wrongly, or is too long.")
        case .unboundPrefix:
            text("XML-0119", "名前空間接頭辞が宣言されていません。", "A namespace prefix is not declared.")
        case .namespaceDeclaration:
            text("XML-0120", "名前空間の宣言が正しくありません。", "A namespace declaration is not allowed.")
        case .tooDeep:
            text(
                "XML-0130", "要素の入れ子が上限の\(limits.depth)段を超えています。",
                "The elements nest deeper than the limit of \(limits.depth) levels.")
        case .tooLarge:
            text(
                "XML-0131", "文書の大きさが上限の\(limits.bytes)バイトを超えています。",
                "The document is larger than the limit of \(limits.bytes) bytes.")
        case .tooMany:
            text(
                "XML-0132", "属性または名前空間の数が多すぎます。",
                "There are too many attributes in a tag, or namespaces.")
        }
    }

    private static func text(
        _ code: String, _ ja: String, _ en: String, _ hintJa: String? = nil, _ hintEn: String? = nil
    ) -> Text {
        var hint: BilingualText?
        if let hintJa, let hintEn { hint = BilingualText(ja: hintJa, en: hintEn) }
        return (code, BilingualText(ja: ja, en: en), hint)
    }
}
