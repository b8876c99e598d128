import Diagnostics

/// Turns the scanner's faults into findings.
enum JSONFaultReport {
    static func diagnostic(for fault: JSONFault, in bytes: SourceBytes, depthLimit: Int) -> Diagnostic {
        let found = describe(fault.offset, in: bytes)
        let (code, message, hint) = text(for: fault.reason, found: found, depthLimit: depthLimit)
        return Diagnostic(
            .fatal, code, at: "", position: LineIndex(bytes).position(of: fault.offset), message: message,
            hint: hint ?? adjustedHint(for: fault, in: bytes))
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

    /// The byte at fault: punctuation is quoted, anything that could be a value is only named.
    private static func describe(_ offset: Int, in bytes: SourceBytes) -> BilingualText {
        guard offset < bytes.count else { return BilingualText(ja: "入力の終わり", en: "the end of the input") }
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return BilingualText(ja: "数字", en: "a digit")
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return BilingualText(ja: "引用符のない文字", en: "a letter outside quotes")
        case 0x21..<0x7F:
            let character = Character(Unicode.Scalar(byte))
            return BilingualText(ja: "「\(character)」", en: "'\(character)'")
        case 0..<0x20:
            let code = "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            return BilingualText(ja: "制御文字（\(code)）", en: "the control character \(code)")
        default: return BilingualText(ja: "ASCII以外の文字", en: "a character outside ASCII")
        }
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
                ja: "1行に1件ずつの場合はNDJSONとして渡してください。", en: "If each line is a record, pass the file as NDJSON.")
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
            return ("JSN-0109", message, BilingualText(ja: "文字列は引用符で囲んでください。", en: "Put text into quotes."))
        case .controlCharacter:
            let message = BilingualText(
                ja: "文字列の中に\(found.ja)がそのまま入っています。", en: "A string holds \(found.en) unescaped.")
            let hint = BilingualText(
                ja: "改行は\\n、タブは\\tと書いてください。閉じる引用符の書き忘れも確認してください。",
                en: "Write \\n for a line feed and \\t for a tab, and check for a missing closing quote.")
            return ("JSN-0110", message, hint)
        case .invalidEscape:
            let message = BilingualText(
                ja: "「\\」の後の文字がエスケープとして正しくありません。", en: "The characters after '\\' are no escape.")
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

    /// The usual slips, seen from the bytes around the fault.
    private static func adjustedHint(for fault: JSONFault, in bytes: SourceBytes) -> BilingualText? {
        guard fault.offset < bytes.count else { return nil }
        let byte = bytes[fault.offset]
        switch (fault.reason, byte) {
        case (.expectedName, UInt8(ascii: "}")), (.expectedValue, UInt8(ascii: "]")):
            return BilingualText(ja: "最後の「,」を取り除いてください。", en: "Remove the trailing comma.")
        case (_, UInt8(ascii: "'")):
            return BilingualText(ja: "「'」ではなく「\"」で囲んでください。", en: "Use double quotes, not single quotes.")
        case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "#")):
            return BilingualText(ja: "コメントを取り除いてください。JSONには書けません。", en: "Remove the comment: JSON has none.")
        case (.expectedValue, UInt8(ascii: "$")), (.expectedValue, UInt8(ascii: "@")),
            (.expectedValue, UInt8(ascii: "%")), (.expectedValue, UInt8(ascii: "<")):
            return BilingualText(
                ja: "置き換えられていない変数のようです。実際の値を引用符で囲んで入れてください。",
                en: "This looks like a placeholder that was not filled in: put the value there, in quotes.")
        case (.expectedValue, UInt8(ascii: ",")), (.expectedValue, UInt8(ascii: "}")):
            return BilingualText(ja: "値を入れるか、要素ごと取り除いてください。", en: "Give a value, or remove the element.")
        case (.expectedCommaOrEnd, UInt8(ascii: "\"")):
            return BilingualText(ja: "前の値の後に「,」を入れてください。", en: "Put a comma after the value before.")
        case (.expectedValue, UInt8(ascii: "a")...UInt8(ascii: "z")),
            (.expectedValue, UInt8(ascii: "A")...UInt8(ascii: "Z")):
            return BilingualText(ja: "文字列は引用符で囲んでください。", en: "Put text into quotes.")
        default: return nil
        }
    }
}
