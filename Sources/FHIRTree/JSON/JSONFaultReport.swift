import Diagnostics

/// Turns the scanner's faults into findings.
enum JSONFaultReport {
    /// - Parameter tape: what was read before the fault; its memory passes to this call.
    static func diagnostic(
        for fault: JSONFault, in bytes: SourceBytes, read tape: TapeBuilder, depthLimit: Int
    ) -> Diagnostic {
        let found =
            JSONCharacter(at: fault.offset, in: bytes)?.description
            ?? BilingualText(ja: "入力の終わり", en: "the end of the input")
        let (code, message, hint) = text(for: fault.reason, found: found, depthLimit: depthLimit)
        return Diagnostic(
            .fatal, code, at: JSONFaultPlace.expression(in: tape, of: bytes),
            position: LineIndex(bytes).position(of: fault.offset), message: message,
            hint: JSONFaultHint(bytes: bytes, fault: fault).text ?? hint)
    }

    static func tooLarge(_ size: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            .fatal, "JSN-0121", at: "",
            message: BilingualText(
                ja: "文書の大きさは\(size)バイトで、上限の\(limit)バイトを超えています。",
                en: "The document has \(size) bytes, more than the limit of \(limit)."),
            hint: BilingualText(
                ja: "NDJSONに分けるか、上限を上げてください。", en: "Split it into NDJSON, or raise the limit."))
    }

    private static func text(
        for reason: JSONFault.Reason, found: BilingualText, depthLimit: Int
    ) -> (code: String, message: BilingualText, hint: BilingualText?) {
        func expected(_ ja: String, _ en: String) -> BilingualText {
            BilingualText(ja: "\(ja)が必要ですが、\(found.ja)があります。", en: "Expected \(en), found \(found.en).")
        }
        switch reason {
        case .empty:
            return ("JSN-0101", BilingualText(ja: "入力が空です。", en: "The input is empty."), nil)
        case .trailingContent:
            let message = BilingualText(
                ja: "JSONの値の後に\(found.ja)があります。", en: "After the JSON value comes \(found.en).")
            let hint = BilingualText(
                ja: "余分な内容を取り除いてください。複数の記録は、1行に1件になるように改行で分けます（NDJSON）。",
                en: "Remove what does not belong there. Several records stand on a line each (NDJSON).")
            return ("JSN-0102", message, hint)
        case .unexpectedEnd:
            let message = BilingualText(ja: "JSONが途中で終わっています。", en: "The JSON ends too early.")
            let hint = BilingualText(
                ja: "ファイルが途中で切れていないか、括弧と引用符が閉じているか確認してください。",
                en: "Check that the file is complete and that every bracket and quote is closed.")
            return ("JSN-0103", message, hint)
        case .expectedValue: return ("JSN-0104", expected("値", "a value"), nil)
        case .expectedName: return ("JSN-0105", expected("「\"」で始まる要素名", "an element name in quotes"), nil)
        case .expectedColon: return ("JSN-0106", expected("要素名の後に「:」", "':' after the element name"), nil)
        case .expectedCommaOrEnd:
            return ("JSN-0107", expected("「,」または閉じ括弧", "',' or the closing bracket"), nil)
        case .invalidNumber:
            let message = BilingualText(ja: "数値の書き方が正しくありません。", en: "The number is malformed.")
            let hint = BilingualText(
                ja: "先頭の0や「+」、小数点だけの端は使えません。日付やコードなら引用符で囲んでください。",
                en: "No leading zeros, no '+', digits on both sides of the point; quote it if it is a date or a code.")
            return ("JSN-0108", message, hint)
        case .invalidLiteral:
            let message = BilingualText(
                ja: "true、false、null のいずれでもない語があります。", en: "A word is neither true, false nor null.")
            return ("JSN-0109", message, nil)
        case .controlCharacter:
            let message = BilingualText(
                ja: "文字列の中に\(found.ja)がそのまま入っています。", en: "A string holds \(found.en) unescaped.")
            let hint = BilingualText(
                ja: "改行は\\n、タブは\\tと書いてください。閉じる引用符の書き忘れも確認してください。",
                en: "Write \\n for a line feed and \\t for a tab, and check for a missing closing quote.")
            return ("JSN-0110", message, hint)
        case .invalidEscape:
            let message = BilingualText(
                ja: "「\\」の後の文字がエスケープとして正しくありません。", en: "The characters after '\\' are not an escape.")
            let hint = BilingualText(ja: "「\\」そのものは「\\\\」と書いてください。", en: "Write '\\\\' for a backslash.")
            return ("JSN-0111", message, hint)
        case .invalidUTF8:
            let message = BilingualText(ja: "UTF-8として正しくないバイト列があります。", en: "The bytes are not valid UTF-8.")
            let hint = BilingualText(
                ja: "Shift_JISなどで保存されていれば、UTF-8で保存し直してください。",
                en: "If the file is in Shift_JIS or another encoding, save it as UTF-8.")
            return ("JSN-0112", message, hint)
        case .tooDeep:
            let message = BilingualText(
                ja: "入れ子が上限の\(depthLimit)段を超えています。", en: "The nesting passes the limit of \(depthLimit) levels.")
            return ("JSN-0120", message, nil)
        }
    }
}
