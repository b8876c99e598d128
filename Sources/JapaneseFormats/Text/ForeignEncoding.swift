import Diagnostics

/// Another of Japan's encodings, in which no tagged format is written.
///
/// EUC-JP is told by being whole while a part of it is no Shift_JIS, or has the blanks, stops and kana of JIS X 0208
/// (rows 1, 3, 4 and 5), which as Shift_JIS would be half-width marks that no name has in such numbers. ISO-2022-JP is
/// told by the sequence that begins its Japanese characters, UTF-16 by a header that names a format in it.
///
/// - Source: RFC 1468 (ISO-2022-JP); RFC 2781 (UTF-16); IANA, EUC-JP: JIS X 0208 as two bytes A1–FE,
///   half-width katakana behind 8E, JIS X 0212 behind 8F.
enum ForeignEncoding: String, Sendable {
    case eucJP = "EUC-JP"
    case iso2022JP = "ISO-2022-JP"
    case utf16 = "UTF-16"

    /// - Parameter bytes: those of the whole file.
    static func detect(in bytes: UnsafeBufferPointer<UInt8>) -> ForeignEncoding? {
        for (offset, byte) in bytes.enumerated() where byte == 0x1B && offset + 2 < bytes.count {
            // ESC $ @, ESC $ B, and ESC $ ( D of the supplement.
            if bytes[offset + 1] == UInt8(ascii: "$"), [0x40, 0x42, 0x28].contains(bytes[offset + 2]) {
                return .iso2022JP
            }
        }
        return isEUC(bytes) ? .eucJP : nil
    }

    /// Whether a file begins with the header of a format in UTF-16, of either order of bytes, with a mark or without.
    static func beginsUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let head = bytes.dropFirst(hasMark ? 2 : 0).prefix(TaggedText.headerReach * 2)
        guard head.count >= 4, head.count(where: { $0 == 0 }) * 2 >= head.count - 1 else { return false }
        return head.filter { $0 != 0 }.withUnsafeBufferPointer(TaggedText.begins)
    }

    /// `JHS-0112`.
    func diagnostic(_ severity: Diagnostic.Severity, at expression: String, _ position: SourcePosition) -> Diagnostic {
        Diagnostic(
            severity, "JHS-0112", at: expression, position: position,
            message: BilingualText(
                ja: "文字コードが \(rawValue) のようです。日本語の項目は読めません。",
                en: "The file seems to be written in \(rawValue): its Japanese fields cannot be read."),
            hint: BilingualText(
                ja: "シフトJIS（CP932）で保存し直してください。", en: "Save it as Shift_JIS (CP932)."))
    }

    private static func isEUC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
        var offset = 0, kana = 0, others = 0
        while offset < bytes.count {
            let lead = bytes[offset]
            guard lead >= 0x80 else {
                offset += 1
                continue
            }
            let length = lead == 0x8F ? 3 : 2
            guard lead == 0x8E || lead == 0x8F || 0xA1...0xFE ~= lead, offset + length <= bytes.count,
                bytes[(offset + 1)..<(offset + length)].allSatisfy({ 0xA1...0xFE ~= $0 })
            else { return false }
            if [0xA1, 0xA3, 0xA4, 0xA5].contains(lead) { kana += 1 } else { others += 1 }
            offset += length
        }
        return kana > 0 && kana * 8 > others || CP932.shared.firstFault(in: bytes) != nil
    }
}
