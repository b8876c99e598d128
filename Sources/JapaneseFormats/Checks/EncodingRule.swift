import Diagnostics

/// Checks that a file is written in its encoding, and that every byte belongs to a character.
///
/// - Codes: `JHS-0103` UTF-8 where Shift_JIS is asked for, `JHS-0104` a byte order mark, `JHS-0105` bytes that are no
///   character, or users' own characters (外字), `JHS-0112` EUC-JP or ISO-2022-JP, told once for the whole file: what
///   else is found on a line with such characters is not told (``TaggedReport/removeConsequences(in:)``).
/// - Example: a symbol's text that an editor saved as UTF-8 gives `JHS-0103`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 文字コード; JAHIS 電子版お薬手帳データフォーマット仕様書
///   Ver.2.6, 使用文字.
struct EncodingRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        if file.bytes.hasByteOrderMark {
            report.add(
                .warning, "JHS-0104", file.header,
                BilingualText(ja: "先頭にバイト順マークがあります。", en: "The file begins with a byte order mark."),
                hint: BilingualText(
                    ja: "BOMを付けずに保存してください。", en: "Save it without a byte order mark."))
        }
        if file.encoding == .utf8, [.prescription, .handbook].contains(file.kind.format) {
            report.add(
                .warning, "JHS-0103", file.header,
                BilingualText(
                    ja: "文字コードがUTF-8です。この形式はシフトJISで書きます。",
                    en: "The file is written in UTF-8; this format is written in Shift_JIS."),
                hint: BilingualText(
                    ja: "シフトJIS（CP932）で保存してください。", en: "Save it as Shift_JIS (CP932)."))
        }
        if let foreign = file.foreignEncoding {
            report.add(foreign.diagnostic(.error, at: "0", file.header.position(ofField: 0)))
            return
        }
        for (record, field, offset) in file.brokenFields {
            report.add(
                .error, "JHS-0105", record, field: field, at: offset,
                BilingualText(
                    ja: "文字にならないバイトか、外字があります。",
                    en: "Bytes that are not a character of the encoding, or a user's own character (外字)."),
                hint: BilingualText(
                    ja: "外字は使えません。「■」か、JIS第1・第2水準の字に置き換えてください。",
                    en: "Replace a user's own character by 「■」 or by one of JIS levels 1 and 2."))
        }
    }
}

extension TaggedText {
    /// Where something stands that is no character of the encoding, or a user's own: the field, and the first byte.
    package var brokenFields: [(record: TaggedRecord, field: Int, offset: Int)] {
        let end = self.end.lowerBound
        guard firstFault(in: 0..<end) != nil else { return [] }
        return ([header] + records).flatMap { record in
            // Fields that the record has not are told together.
            let known = min(record.layout?.fields.count ?? 0, record.fieldCount)
            return (0...known + 1).compactMap { field in
                let range = field <= known ? record.range(of: field) : record.rest(after: known)
                return firstFault(in: range).map { (record, field, $0) }
            }
        }
    }

    private func firstFault(in range: Range<Int>) -> Int? {
        bytes.withUnsafeBytes { bytes in
            let part = UnsafeBufferPointer(rebasing: bytes[range])
            guard part.contains(where: { $0 >= 0x80 }) else { return nil }
            let fault = encoding == .cp932 ? CP932.shared.firstFault(in: part) : Self.firstFault(inUTF8: part)
            return fault.map { range.lowerBound + $0 }
        }
    }

    /// Where UTF-8 breaks off, or a user's own character stands.
    private static func firstFault(inUTF8 bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let isWhole = String(validating: bytes, as: UTF8.self) != nil
        let sound = scalars.prefix { !$0.isPrivate && (isWhole || $0 != "\u{FFFD}") }
        let offset = sound.reduce(0) { $0 + UTF8.width($1) }
        return offset < bytes.count ? offset : nil
    }
}

extension TaggedRecord {
    /// What stands behind a field, to the end of the line.
    fileprivate func rest(after field: Int) -> Range<Int> {
        range(of: field).upperBound..<range(of: fieldCount).upperBound
    }
}
