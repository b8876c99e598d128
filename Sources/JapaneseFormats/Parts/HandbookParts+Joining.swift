import Diagnostics
import FHIRTree

/// A handbook in several parts, each with a header, some of its records, and record 911, which numbers them.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 分割制御レコード.
public enum HandbookParts {
    /// A part, with its place in the input.
    private struct Part {
        let place: Int, text: TaggedText, split: TaggedRecord, number: Int
    }

    /// Puts the parts of one handbook together, in the order of their numbers, whatever their order in the input.
    ///
    /// The header is that of the first; records 911 are left out, and a record 1 that says the same again. If a part is
    /// missing, the last 911 stays, so that the file says itself that it is a part. A part that is there twice, with
    /// the same bytes, is taken once.
    ///
    /// Findings: `JHS-0601` parts that are missing, `JHS-0602` a number that two different parts have, `JHS-0603`
    /// another identifier or number of parts, `JHS-0604` another header, `JHS-0605` a part without record 911 or
    /// without its numbers. Parts with such a finding are left out.
    public static func joined(_ parts: [TaggedText]) -> JoinedBytes {
        var findings: [Diagnostic] = []
        let numbered = numbered(parts, &findings)
        guard let first = numbered.first else { return JoinedBytes(bytes: [], isComplete: false, findings: findings) }
        let fitting = numbered.filter { fits($0, first, &findings) }
        var byNumber: [Int: Part] = [:]
        for part in fitting {
            guard let other = byNumber[part.number] else {
                byNumber[part.number] = part
                continue
            }
            if part.text.bytes.content == other.text.bytes.content { continue }
            findings.append(
                .ofPart(
                    part.place, "JHS-0602", at: part.split, field: 3, "データ連番\(part.number)の部分が2つあり、内容が違います。",
                    "Two parts with the number \(part.number) differ."))
        }
        let count = first.split.count(2) ?? 0
        let missing = Array((1...max(count, 1)).lazy.filter { byNumber[$0] == nil }.prefix(1000))
        if !missing.isEmpty {
            let names = missing.prefix(9).map(String.init).joined(separator: ", ") + (missing.count > 9 ? " …" : "")
            findings.append(
                .ofPart(
                    first.place, "JHS-0601", at: first.split, field: 2, "\(count)個の部分のうち、\(names)番がありません。",
                    "Of \(count) parts, these are missing: \(names)."))
        }
        let ordered = byNumber.values.sorted { $0.number < $1.number }
        return JoinedBytes(
            bytes: bytes(of: ordered, isComplete: missing.isEmpty),
            isComplete: missing.isEmpty && fitting.count == parts.count
                && !findings.contains { $0.code == "JHS-0602" }, findings: findings)
    }

    private static func numbered(_ parts: [TaggedText], _ findings: inout [Diagnostic]) -> [Part] {
        parts.enumerated().compactMap { place, text in
            let split = text.records.last { $0.number == 911 }
            guard text.kind.format == .handbook, let split, let count = split.count(2), let number = split.count(3),
                (1...999).contains(count), (1...count).contains(number)
            else {
                findings.append(
                    .ofPart(
                        place, "JHS-0605", at: split, "分割制御（911）がないか、その番号が正しくありません。",
                        "There is no split control (911), or its numbers are not valid."))
                return nil
            }
            return Part(place: place, text: text, split: split, number: number)
        }
    }

    private static func fits(_ part: Part, _ first: Part, _ findings: inout [Diagnostic]) -> Bool {
        guard part.split[1] == first.split[1], part.split.count(2) == first.split.count(2) else {
            findings.append(
                .ofPart(
                    part.place, "JHS-0603", at: part.split, field: part.split[1] == first.split[1] ? 2 : 1,
                    "データ固有IDか分割数がほかの部分と違います。", "The identifier or the number of parts is not that of the others."))
            return false
        }
        guard part.text.header.content == first.text.header.content else {
            findings.append(
                .ofPart(
                    part.place, "JHS-0604", at: part.text.header, "1行目がほかの部分と違います。",
                    "The header is not that of the others."
                ))
            return false
        }
        return true
    }

    private static func bytes(of parts: [Part], isComplete: Bool) -> [UInt8] {
        guard let first = parts.first, let last = parts.last else { return [] }
        var bytes = first.text.header.completeLine
        var patients: Set<[UInt8]> = []
        for part in parts {
            for record in part.text.allLines.dropFirst() where record.number != 911 {
                if record.number == 1, !patients.insert(record.content).inserted { continue }
                bytes += record.completeLine
            }
        }
        if !isComplete { bytes += last.split.completeLine }
        return bytes + last.text.bytes[last.text.end]
    }
}

extension TaggedText {
    /// Every line, the header and empty ones among them.
    var allLines: [TaggedRecord] { lines.indices.map { TaggedRecord(self, line: $0) } }

    /// The file as it is: its lines, put together of their fields, commas and ends, and what follows them.
    ///
    /// It is what was read, byte for byte.
    public func written() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(self.bytes.count)
        for record in allLines {
            for field in 0...record.fieldCount {
                if field > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += self.bytes[record.range(of: field)]
            }
            bytes += Array(record.lineEnd.rawValue.utf8)
        }
        return bytes + self.bytes[end]
    }
}

extension TaggedRecord {
    /// The line's bytes without its end.
    var content: [UInt8] { text.bytes[range(of: 0).lowerBound..<range(of: fieldCount).upperBound] }

    /// The line with its end; a line that has none gets that of the format.
    var completeLine: [UInt8] {
        content + Array((lineEnd == .missing ? text.kind.lineEnd : lineEnd).rawValue.utf8)
    }
}

extension SourceBytes {
    var content: [UInt8] { self[0..<count] }
}
