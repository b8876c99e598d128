import Tasuki

/// What is known of an input without any of its values.
struct Inspection {
    var input: String
    var content: RecordFormat?
    private(set) var bytes = 0, records = 0
    private(set) var statistics = TreeStatistics()
    private(set) var hasByteOrderMark = false, isASCII = true
    /// Why records could not be read: the first few, and how many there are.
    private(set) var faults: [Diagnostic] = []
    private(set) var unreadable = 0

    init(input: String) { self.input = input }

    mutating func add(_ record: Record) {
        records += 1
        if let source = record.bytes {
            bytes += source.count
            hasByteOrderMark = hasByteOrderMark || source.hasByteOrderMark
            source.withUnsafeBytes { text in
                isASCII = isASCII && text.allSatisfy { $0 > 0 && $0 < 0x80 }
            }
        }
        switch record.document {
        case .success(let document): statistics.add(document)
        case .failure(let fault):
            unreadable += 1
            if faults.count < 20 { faults.append(fault) }
        }
    }

    private var format: String {
        switch content {
        case .json: "JSON"
        case .xml: "XML"
        case .ndjson: "NDJSON"
        case nil: "?"
        }
    }

    /// Records are read as UTF-8 alone; where none could be read, the encoding may be another.
    private var encoding: String {
        if isASCII { return "ASCII" }
        return records > unreadable ? "UTF-8" : "?"
    }

    func text(in language: BilingualText.Language) -> String {
        func line(_ ja: String, _ en: String, _ value: String) -> String {
            let title = language == .ja ? ja : en
            let padding = String(repeating: " ", count: max(1, 14 - TerminalText.width(of: title)))
            return "  \(title)\(padding)\(value)\n"
        }
        var text = TerminalText.safe("\(input): \(format), \(encoding)\(hasByteOrderMark ? " (BOM)" : "")") + "\n"
        text += line("大きさ", "bytes", "\(bytes)")
        text += line("件数", "records", "\(records)")
        if unreadable > 0 { text += line("読めない件数", "unreadable", "\(unreadable)") }
        for (name, count) in statistics.sortedResources { text += line("リソース", "resource", "\(name) × \(count)") }
        for (url, count) in statistics.sortedProfiles {
            text += line("プロファイル", "profile", TerminalText.safe("\(url) × \(count)"))
        }
        text += line("要素", "elements", "\(statistics.elements)")
        text += line("値", "values", "\(statistics.values)")
        text += line("深さ", "depth", "\(statistics.depth)")
        return text
    }

    var json: JSONText {
        .object([
            ("input", .string(input)), ("format", .string(content?.rawValue ?? "unknown")),
            ("encoding", .string(encoding)), ("byteOrderMark", .boolean(hasByteOrderMark)), ("bytes", .number(bytes)),
            ("records", .number(records)), ("unreadable", .number(unreadable)),
            ("resources", .object(statistics.sortedResources.map { ($0.0, .number($0.1)) })),
            ("profiles", .object(statistics.sortedProfiles.map { ($0.0, .number($0.1)) })),
            ("elements", .number(statistics.elements)), ("values", .number(statistics.values)),
            ("depth", .number(statistics.depth)),
        ])
    }
}
