import Diagnostics

/// Tells where JSON text starts, and refuses encodings other than UTF-8 before the scanner stumbles over them.
///
/// - Source: RFC 8259, section 8.1 (UTF-8; a byte order mark may be ignored).
enum JSONEncodingCheck {
    static func textStart(of bytes: SourceBytes) throws(Diagnostic) -> Int {
        if bytes.hasByteOrderMark { return 3 }
        let head = (0..<2).map { $0 < bytes.count ? bytes.start[$0] : 1 }
        let mark = (head[0] == 0xFE && head[1] == 0xFF) || (head[0] == 0xFF && head[1] == 0xFE)
        // The first two characters of JSON are ASCII: a zero byte among them means 16 or 32 bits a character.
        guard !mark, bytes.count < 2 || (head[0] != 0 && head[1] != 0) else {
            throw Diagnostic(
                .fatal, "JSN-0122", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
                message: BilingualText(
                    ja: "文字コードがUTF-8ではありません（UTF-16またはUTF-32のようです）。",
                    en: "The text is not UTF-8 (it looks like UTF-16 or UTF-32)."),
                hint: BilingualText(ja: "UTF-8（BOMなし）で保存し直してください。", en: "Save the file as UTF-8 without BOM."))
        }
        return 0
    }
}
