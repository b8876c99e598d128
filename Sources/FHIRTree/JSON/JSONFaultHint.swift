import Diagnostics

/// What to do about a fault, told from the bytes around it: the slips that people and programs make most.
struct JSONFaultHint {
    let bytes: SourceBytes
    let fault: JSONFault

    /// `nil` where the bytes tell nothing more than the fault itself.
    var text: BilingualText? {
        guard fault.offset < bytes.count else { return nil }
        return compression ?? JapaneseEscape.hint(bytes, at: fault.offset) ?? width ?? number ?? word ?? punctuation
    }

    private func byte(_ distance: Int) -> UInt8 {
        let offset = fault.offset + distance
        return (0..<bytes.count).contains(offset) ? bytes[offset] : 0
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private var compression: BilingualText? {
        guard JSONCharacter.isCompressed(bytes, at: fault.offset) else { return nil }
        return BilingualText(
            ja: "圧縮されたファイルです。先に展開してください。", en: "The file is compressed: unpack it first.")
    }

    private var width: BilingualText? {
        switch JSONCharacter(at: fault.offset, in: bytes)?.kind {
        case .quote:
            BilingualText(ja: "半角の「\"」で囲んでください。", en: "Use the plain double quote '\"' (U+0022).")
        case .fullWidth: BilingualText(ja: "半角で書いてください。", en: "Write it in its ASCII (half-width) form.")
        case .space:
            BilingualText(
                ja: "取り除くか、半角の空白にしてください。", en: "Remove it, or make it an ordinary space.")
        default: nil
        }
    }

    /// Dates, times and figures that are no numbers of JSON.
    private var number: BilingualText? {
        let isBehindDigit = isDigit(byte(-1))
        switch (fault.reason, byte(0)) {
        case (.trailingContent, UInt8(ascii: "-")), (.expectedCommaOrEnd, UInt8(ascii: "-")),
            (.trailingContent, UInt8(ascii: "/")), (.expectedCommaOrEnd, UInt8(ascii: "/")),
            (.trailingContent, UInt8(ascii: ":")), (.expectedCommaOrEnd, UInt8(ascii: ":")):
            guard isBehindDigit, isDigit(byte(1)) else { return nil }
            return BilingualText(ja: "日付や時刻は引用符で囲んでください。", en: "Put a date or a time into quotes.")
        case (.trailingContent, UInt8(ascii: "_")), (.expectedCommaOrEnd, UInt8(ascii: "_")):
            return isBehindDigit ? Self.separators : nil
        case (.expectedName, _) where isDigit(byte(0)) && byte(-1) == UInt8(ascii: ",") && isDigit(byte(-2)):
            return Self.separators
        case (.expectedValue, UInt8(ascii: ".")) where isDigit(byte(1)):
            return BilingualText(
                ja: "小数点の前に0を付けてください（0.5 など）。", en: "Write a 0 before the point, as in 0.5.")
        case (.expectedValue, UInt8(ascii: "+")) where isDigit(byte(1)):
            return BilingualText(ja: "「+」を取り除いてください。", en: "Remove the '+'.")
        default: return nil
        }
    }

    private static let separators = BilingualText(
        ja: "数値の桁区切りを取り除いてください。", en: "Remove the digit separators from the number.")

    /// Words that other languages write for a truth value or for nothing.
    private var word: BilingualText? {
        let isNegative = fault.reason == .invalidNumber && byte(0) == UInt8(ascii: "-")
        guard [.expectedValue, .invalidLiteral].contains(fault.reason) || isNegative else { return nil }
        var word: [UInt8] = []
        while word.count < 12, isLetter(byte(word.count + (isNegative ? 1 : 0))) {
            word.append(byte(word.count + (isNegative ? 1 : 0)) | 0x20)
        }
        switch String(decoding: word, as: UTF8.self) {
        case "": return nil
        case "true", "false", "null":
            return BilingualText(
                ja: "小文字の true、false、null で書いてください。", en: "Write true, false or null, in lower case.")
        case "none", "nil", "undefined":
            return BilingualText(
                ja: "値がなければ要素ごと取り除いてください。引用符なしで書ける語は小文字の true、false、null だけです。",
                en: "Without a value, leave the element out. The only words are true, false and null, in lower case.")
        case "nan", "inf", "infinity":
            return BilingualText(
                ja: "JSONに NaN や Infinity はありません。値がなければ要素ごと取り除いてください。引用符なしで書ける語は小文字の true、false、null だけです。",
                en: """
                    JSON has no NaN and no Infinity: without a value, leave the element out. The only words are true, false \
                    and null, in lower case.
                    """)
        default:
            guard !isNegative else { return nil }
            return BilingualText(ja: "文字列は引用符で囲んでください。", en: "Put text into quotes.")
        }
    }

    private var punctuation: BilingualText? {
        switch (fault.reason, byte(0)) {
        case (.trailingContent, UInt8(ascii: "{")), (.trailingContent, UInt8(ascii: "[")):
            BilingualText(
                ja: "記録が複数あれば、1行に1件になるように改行で分けてください（NDJSON）。",
                en: "If these are several records, put each on a line of its own (NDJSON).")
        case (.trailingContent, UInt8(ascii: ",")):
            BilingualText(
                ja: "「,」を取り除いてください。複数の記録は、1行に1件になるように改行で分けます（NDJSON）。",
                en: "Remove the comma. Several records stand on a line each (NDJSON).")
        case (.trailingContent, UInt8(ascii: "}")), (.trailingContent, UInt8(ascii: "]")):
            BilingualText(ja: "余分な閉じ括弧を取り除いてください。", en: "Remove the superfluous closing bracket.")
        case (.expectedName, UInt8(ascii: "}")), (.expectedValue, UInt8(ascii: "]")):
            BilingualText(ja: "最後の「,」を取り除いてください。", en: "Remove the trailing comma.")
        case (.invalidEscape, _), (.controlCharacter, _), (.invalidUTF8, _): nil
        case (_, UInt8(ascii: "'")):
            BilingualText(ja: "「'」ではなく「\"」で囲んでください。", en: "Use double quotes, not single quotes.")
        case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "#")):
            BilingualText(ja: "コメントを取り除いてください。JSONには書けません。", en: "Remove the comment: JSON has none.")
        case (.expectedValue, UInt8(ascii: "<"))
        where bytes.withUnsafeBytes { SourceFormat.contentStart(of: $0) } == fault.offset:
            BilingualText(ja: "XMLのようです。XMLとして読んでください。", en: "This looks like XML: read it as XML.")
        case (.expectedValue, UInt8(ascii: "$")), (.expectedValue, UInt8(ascii: "@")),
            (.expectedValue, UInt8(ascii: "%")), (.expectedValue, UInt8(ascii: "<")):
            BilingualText(
                ja: "置き換えられていない変数のようです。実際の値を引用符で囲んで入れてください。",
                en: "This looks like a placeholder that was not filled in: put the value there, in quotes.")
        case (.expectedValue, UInt8(ascii: ",")), (.expectedValue, UInt8(ascii: "}")):
            BilingualText(ja: "値を入れるか、要素ごと取り除いてください。", en: "Give a value, or remove the element.")
        case (.expectedCommaOrEnd, UInt8(ascii: "\"")):
            BilingualText(ja: "前の値の後に「,」を入れてください。", en: "Put a comma after the value before.")
        default: nil
        }
    }
}
