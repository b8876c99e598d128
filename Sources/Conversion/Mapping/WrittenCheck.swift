import Diagnostics
import FHIRTree
import JapaneseFormats

/// Holds a file that a conversion wrote against its own format, so that none is refused elsewhere that was told to be
/// good here.
enum WrittenCheck {
    /// What the service's form asks for and no other form does, so that no source could say it: the words beside the
    /// dummy code of a usage, the code of a generic name.
    ///
    /// - Source: 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 用法コード (用法補足区分 5 beside the dummy code), 薬品コード.
    static let ofService: Set<[String]> = [["JHS-0415", "111-3"], ["JHS-0301", "201-5"]]

    /// The errors of a written file, one for each code and place. They say in words on which line of it they are: they
    /// have no position in the source.
    ///
    /// Of one code and field the first five are told, and how many more there are.
    ///
    /// - Parameters:
    ///   - known: what the writer told already: texts that are too large, and characters that it replaced.
    ///   - source: the file that it was made of, if it is of a prescription as well: what was wrong there is no fault
    ///     of the conversion.
    ///   - warnings: those that are told as errors are, each by its code and field: of what stands in no source.
    static func errors(
        of bytes: [UInt8], as kind: TaggedKind, besides known: [Diagnostic], in source: TaggedText? = nil,
        warnings: Set<[String]> = []
    ) -> [Diagnostic] {
        let encoding: TextEncoding = kind.format == .servicePrescription ? .utf8 : .cp932
        guard let text = try? TaggedText(SourceBytes(bytes), encoding: encoding) else { return [] }
        let errors = text.validate().filter { $0.isError || warnings.contains([$0.code, $0.expression]) }
        guard !errors.isEmpty else { return [] }
        let told = Set(known.filter(\.isError).map(\.expression))
        var seen: Set<Fault> = source.map { Set(Self.faults($0.validate(), in: $0).map(\.fault)) } ?? []
        var counts: [[String]: Int] = [:], shown: [Diagnostic] = []
        for (finding, fault, record) in faults(errors, in: text) {
            if told.contains(finding.expression), isOfWriter(finding, record) { continue }
            guard seen.insert(fault).inserted else { continue }
            counts[[fault.code, fault.expression], default: 0] += 1
            if counts[[fault.code, fault.expression]] ?? 0 <= shownCount { shown.append(finding) }
        }
        var rest = counts.mapValues { $0 - shownCount }
        var placed: [Diagnostic] = []
        for finding in shown.reversed() {
            // The last of its like says how many follow.
            let count = rest.updateValue(0, forKey: [finding.code, finding.expression]) ?? 0
            placed.append(finding.placedInWords(more: max(count, 0)))
        }
        return placed.reversed()
    }

    /// How many places of one code and field are told.
    private static let shownCount = 5

    /// What is wrong in a file, and where by what lines are of, for lines of another file stand elsewhere.
    private struct Fault: Hashable {
        let code: String, expression: String
        /// The numbers of the RP and of the drug, or of the line among its like.
        let place: [String]
    }

    private static func faults(
        _ findings: [Diagnostic], in text: TaggedText
    ) -> [(finding: Diagnostic, fault: Fault, record: TaggedRecord?)] {
        let records = Dictionary(text.records.map { ($0.lineNumber, $0) }) { first, _ in first }
        let ordinals = Self.ordinals(of: text)
        return findings.map { finding in
            let record = finding.position.flatMap { records[$0.line] }
            let place = record.map { Self.place(of: $0, ordinals, in: text.kind) } ?? []
            return (finding, Fault(code: finding.code, expression: finding.expression, place: place), record)
        }
    }

    /// The place of each line among those of its record.
    private static func ordinals(of text: TaggedText) -> [Int: Int] {
        var counts: [Int: Int] = [:], ordinals: [Int: Int] = [:]
        for record in text.records {
            guard let number = record.number else { continue }
            counts[number, default: 0] += 1
            ordinals[record.lineNumber] = counts[number]
        }
        return ordinals
    }

    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101・102・111 (RP番号), 201・221・231・241 (and
    ///   RP内連番).
    private static func place(of record: TaggedRecord, _ ordinals: [Int: Int], in kind: TaggedKind) -> [String] {
        guard let number = record.number else { return [] }
        if kind.format != .handbook {
            switch number {
            case 101, 102, 111: return [record[1]]
            case 201, 221, 231, 241: return [record[1], record[2]]
            default: break
            }
        }
        return ["\(number)", ordinals[record.lineNumber].map(String.init) ?? ""]
    }

    /// Whether the writer told it of this line: it wrote the text though it is too large, or with another character.
    private static func isOfWriter(_ finding: Diagnostic, _ record: TaggedRecord?) -> Bool {
        guard finding.code != "JHS-0302" else { return true }
        let field = finding.expression.split(separator: "-").last.flatMap { Int($0) }
        return field.flatMap { record?[$0].unicodeScalars.contains("■") } ?? false
    }
}

extension Diagnostic {
    /// The same without its position in a file that is no source, which it says in words.
    ///
    /// - Parameter count: how many of its like are not told.
    fileprivate func placedInWords(more count: Int) -> Diagnostic {
        var placed = self
        if let line = position?.line {
            placed.message = BilingualText(
                ja: "書き出すファイルの\(line)行目：\(message.ja)",
                en: "Line \(line) of the file that is written: \(message.en)")
        }
        if count > 0 {
            let places = count == 1 ? "place" : "places"
            placed.message = BilingualText(
                ja: "\(placed.message.ja)同じ項目の同じ誤りが、ほかに\(count)か所あります。",
                en: "\(placed.message.en) The same error is in \(count) more \(places) of this field.")
        }
        placed.position = nil
        return placed
    }
}
