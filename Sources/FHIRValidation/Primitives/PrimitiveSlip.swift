import Diagnostics

/// What the writer of a malformed value probably did, for a hint that fits; the usual slips of Japanese records.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#primitive, for the form that each hint asks for.
enum PrimitiveSlip: Hashable, Sendable {
    case era, kanjiDate, separators, noSeparators, spaceForT, singleDigits, zoneInTime
    case fullWidth, comparator, grouping, unit

    init?(in text: String, of type: PrimitiveType) {
        let slip: PrimitiveSlip? =
            switch type {
            case .date, .dateTime, .instant: Self.date(text)
            case .time: Self.time(text)
            case .integer, .unsignedInt, .positiveInt, .decimal: Self.number(text)
            case .id, .oid, .uuid, .uri, .url, .canonical, .base64Binary, .boolean:
                Self.hasFullWidth(text) ? .fullWidth : nil
            case .string, .markdown, .code, .elementID: nil
            }
        guard let slip else { return nil }
        self = slip
    }

    private static let eras: [String] = [
        "明治", "大正", "昭和", "平成", "令和", "㍾", "㍽", "㍼", "㍻", "㋿", "明", "大", "昭", "平", "令",
    ]

    private static func date(_ text: String) -> PrimitiveSlip? {
        let scalars = Array(narrow(text).unicodeScalars)
        let trimmed = String(String.UnicodeScalarView(scalars)).drop { $0 == " " }
        if eras.contains(where: trimmed.hasPrefix) { return .era }
        if let letter = trimmed.utf8.first, "MTSHR".utf8.contains(letter & 0xDF),
            let next = trimmed.dropFirst().utf8.first(where: { $0 != UInt8(ascii: ".") && $0 != 0x20 }),
            PrimitiveText.isDigit(next)
        {
            return .era
        }
        if scalars.contains(where: { "年月日".unicodeScalars.contains($0) }) { return .kanjiDate }
        if hasFullWidth(text) { return .fullWidth }
        let parts = trimmed.utf8.prefix { $0 != UInt8(ascii: "T") && $0 != 0x20 }
        let numbers = parts.split(omittingEmptySubsequences: false) { "-/.".utf8.contains($0) }
        guard numbers.allSatisfy({ !$0.isEmpty && $0.allSatisfy(PrimitiveText.isDigit) }) else { return nil }
        if parts.contains(UInt8(ascii: "/")) || parts.contains(UInt8(ascii: ".")) { return .separators }
        if numbers.count == 1 { return numbers[0].count > 4 ? .noSeparators : nil }
        if numbers.dropFirst().contains(where: { $0.count == 1 }) { return .singleDigits }
        return trimmed.utf8.dropFirst(parts.count).first == 0x20 ? .spaceForT : nil
    }

    private static func time(_ text: String) -> PrimitiveSlip? {
        if hasFullWidth(text) { return .fullWidth }
        if text.unicodeScalars.contains(where: { "時分秒".unicodeScalars.contains($0) }) { return .kanjiDate }
        if text.utf8.contains(where: { "Zz+-".utf8.contains($0) }) { return .zoneInTime }
        return text.utf8.prefix { $0 != UInt8(ascii: ":") }.count == 1 ? .singleDigits : nil
    }

    private static func number(_ text: String) -> PrimitiveSlip? {
        let plain = narrow(text)
        if let first = plain.unicodeScalars.first, "<>≤≥≦≧".unicodeScalars.contains(first) { return .comparator }
        if ["未満", "以上", "以下", "超"].contains(where: plain.hasSuffix) { return .comparator }
        if hasFullWidth(text) { return .fullWidth }
        let digits = plain.utf8.prefix { PrimitiveText.isDigit($0) || ".,-+".utf8.contains($0) }
        guard digits.contains(where: PrimitiveText.isDigit) else { return nil }
        if digits.count < plain.utf8.count { return isExponent(plain.utf8.dropFirst(digits.count)) ? nil : .unit }
        return digits.contains(UInt8(ascii: ",")) ? .grouping : nil
    }

    private static func isExponent(_ rest: Substring.UTF8View) -> Bool {
        rest.first.map { $0 | 0x20 == UInt8(ascii: "e") } == true
            && rest.dropFirst().allSatisfy { PrimitiveText.isDigit($0) || $0 == 0x2B || $0 == 0x2D }
    }

    /// U+FF01 to U+FF5E are ASCII in full width; U+3000 is the space and U+2212 a minus sign that stands for one.
    private static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
        (0xFF01...0xFF5E).contains(scalar.value) || scalar.value == 0x3000 || scalar.value == 0x2212
    }

    static func hasFullWidth(_ text: String) -> Bool { text.unicodeScalars.contains(where: isFullWidth) }

    /// The beginning of the text with ASCII for full width: a slip shows early, and a text may be of any length.
    private static func narrow(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(64).map { scalar -> Unicode.Scalar in
            switch scalar.value {
            case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
            case 0x3000: " "
            case 0x2212: "-"
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension PrimitiveSlip {
    func hint(for type: PrimitiveType, text: String) -> BilingualText {
        let form = Self.form(of: type, hasTime: text.contains(":") || text.contains("時"))
        return switch self {
        case .era:
            BilingualText(
                ja: "和暦ではなく、西暦の \(form) で書いてください。",
                en: "Write the year of the Common Era, as \(form), not that of a Japanese era.")
        case .kanjiDate:
            BilingualText(
                ja: "年・月・日・時などの文字を使わず、\(form) で書いてください。", en: "Write \(form), without the words for year or hour.")
        case .separators:
            BilingualText(
                ja: "年月日は「/」や「.」ではなく「-」で区切り、\(form) で書いてください。",
                en: "Put '-' between year, month and day, not '/' or '.': \(form).")
        case .noSeparators:
            BilingualText(
                ja: "年月日を「-」で区切り、\(form) で書いてください。", en: "Put '-' between year, month and day: \(form).")
        case .spaceForT where type == .date: BilingualText(ja: "日付だけにしてください。", en: "Keep only the date.")
        case .spaceForT:
            BilingualText(
                ja: "日付と時刻の間は空白ではなく「T」にし、\(form) で書いてください。",
                en: "Put 'T' between date and time, not a space: \(form).")
        case .singleDigits where type == .time:
            BilingualText(ja: "時も2桁で、\(form) と書いてください。", en: "Write the hour with two digits: \(form).")
        case .singleDigits:
            BilingualText(
                ja: "月と日は2桁で、\(form) と書いてください。", en: "Write month and day with two digits: \(form).")
        case .zoneInTime: BilingualText(ja: "時差を取り除いてください。", en: "Remove the zone.")
        case .fullWidth: BilingualText(ja: "半角で書いてください。", en: "Write it in half-width (ASCII) characters.")
        case .comparator:
            BilingualText(
                ja: "数値だけを書いてください。不等号は Quantity の comparator に書きます。",
                en: "Write only the number; the sign belongs in the comparator of a Quantity.")
        case .grouping:
            BilingualText(
                ja: "「,」を使わずに書いてください。小数点は「.」です。", en: "Write it without ','; the decimal point is '.'.")
        case .unit:
            BilingualText(
                ja: "数値だけを書いてください。単位は Quantity の unit に書きます。",
                en: "Write only the number; the unit belongs in the unit of a Quantity.")
        }
    }

    private static func form(of type: PrimitiveType, hasTime: Bool) -> String {
        switch type {
        case .time: "hh:mm:ss"
        case .instant: "YYYY-MM-DDThh:mm:ss+09:00"
        case .dateTime where hasTime: "YYYY-MM-DDThh:mm:ss+09:00"
        default: "YYYY-MM-DD"
        }
    }
}
