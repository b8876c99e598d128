import Diagnostics

/// Checks the ends of lines and of the file.
///
/// - Codes: `JHS-0106` a line that ends otherwise than the format says, `JHS-0107` the end mark where the format has
///   none, or data behind it (the formats leave open what may fill up the rest: white space is information; what may
///   be another record is an error),
///   `JHS-0108` an empty line.
/// - Example: CR LF in a file for the service gives `JHS-0106`; the service answers EPSB0052E.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10 (CR LF, EOF 1A); 電子処方箋管理サービス 記録条件仕様（処方編）
///   (LF); JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6 (CR LF; the last line may end without).
struct LineRule: TaggedRule {
    /// What fills up a symbol or a block of a medium and says nothing: blanks, ends of lines, zeros, end marks again.
    private static let padding: Set<UInt8> = [0x20, 0x09, 0x0D, 0x0A, 0x00, TaggedText.endMark]

    /// What a record in JSON or XML begins with.
    private static let beginnings: Set<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "<")]

    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        let asked = file.kind.lineEnd, isService = file.kind.format == .servicePrescription
        let wrong = file.lines.indices.filter { file.lines[$0].end != asked && file.lines[$0].end != .missing }
        if let first = wrong.first {
            report.add(
                isService ? .error : .warning, "JHS-0106", TaggedRecord(file, line: first),
                BilingualText(
                    ja: "改行が\(asked.name)ではない行が\(wrong.count)行あります。",
                    en: "\(wrong.count == 1 ? "1 line does" : "\(wrong.count) lines do") not end with \(asked.name)."),
                hint: BilingualText(
                    ja: "すべての行を\(asked.name)で終えてください。", en: "End every line with \(asked.name)."))
        }
        for line in file.lines.indices.dropFirst() where TaggedRecord(file, line: line).isBlank {
            report.add(
                .warning, "JHS-0108", TaggedRecord(file, line: line),
                BilingualText(ja: "空の行があります。", en: "The line is empty."))
        }
        guard !file.end.isEmpty, let last = file.lines.indices.last.map({ TaggedRecord(file, line: $0) }) else {
            return
        }
        if isService {
            report.add(
                .error, "JHS-0107", last, at: file.end.lowerBound,
                BilingualText(
                    ja: "この形式にはない終端記号（1A）があります。", en: "The end mark (1A) is not part of this format."),
                hint: BilingualText(ja: "終端記号を取り除いてください。", en: "Remove the end mark."))
        } else if file.end.count > 1 {
            let behind = file.bytes[file.end.dropFirst()], count = file.end.count - 1
            let bytes = count == 1 ? "1 byte" : "\(count) bytes"
            guard let first = behind.first(where: { !Self.padding.contains($0) }) else {
                let filling = BilingualText(
                    ja: "終端記号（1A）の後に、埋め草（空白、改行、00、1A）が\(count)バイトあります。そのまま残します。",
                    en: "Filling (blanks, ends of lines, 00, 1A) of \(bytes) follows the end mark (1A); it is kept.")
                return report.add(.information, "JHS-0107", last, at: file.end.lowerBound, filling)
            }
            report.add(
                Self.beginnings.contains(first) ? .error : .warning, "JHS-0107", last, at: file.end.lowerBound,
                BilingualText(
                    ja: "終端記号（1A）の後に\(count)バイトあります。読まずに残します。",
                    en: "Data of \(bytes) follow the end mark (1A); they are kept and not read."))
        }
    }
}

extension LineEnd {
    /// `CR LF`, as the documents write it.
    fileprivate var name: String { self == .crlf ? "CR LF" : self == .lf ? "LF" : "CR" }
}
