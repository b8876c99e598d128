import Tasuki

/// What is known of an input without any of its values.
struct Inspection {
    var input: String
    var content: RecordFormat?
    private(set) var bytes = 0, records = 0
    private(set) var statistics = TreeStatistics(), tagged = TaggedStatistics()
    private(set) var hasByteOrderMark = false, isASCII = true
    /// Why records could not be read: the first few, and how many there are.
    private(set) var faults: [Diagnostic] = []
    private(set) var unreadable = 0
    private var opensBracket = false

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
        if let text = record.text { return tagged.add(text) }
        switch record.document {
        case .success(let document): statistics.add(document)
        case .failure(let fault):
            unreadable += 1
            opensBracket = opensBracket || Self.startsWithBracket(record.bytes)
            if faults.count < 20 { faults.append(fault) }
        }
    }

    /// `nil` for an input of another kind: what is not XML was tried as JSON, and does not even start like it.
    private var format: RecordFormat? {
        if content == .tagged { return tagged.isEmpty ? nil : .tagged }
        return content == .json && records == unreadable && !opensBracket ? nil : content
    }

    private static func startsWithBracket(_ bytes: SourceBytes?) -> Bool {
        guard let bytes else { return false }
        return bytes.withUnsafeBytes { text in
            let text = bytes.hasByteOrderMark ? text.dropFirst(3) : text[...]
            let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
            return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        }
    }

    /// Records are read as UTF-8 alone; where none could be read, the encoding may be another.
    private var encoding: String? {
        if isASCII { return bytes > 0 ? "ASCII" : nil }
        if !tagged.isEmpty { return tagged.encoding }
        return records > unreadable ? "UTF-8" : nil
    }

    func text(in language: BilingualText.Language) -> String {
        func line(_ ja: String, _ en: String, _ value: String) -> String {
            let title = language == .ja ? ja : en
            let padding = String(repeating: " ", count: max(1, 14 - TerminalText.width(of: title)))
            return "  \(title)\(padding)\(value)\n"
        }
        let known = tagged.isEmpty ? format?.rawValue.uppercased() : tagged.formats(in: language)
        let format = known ?? (language == .ja ? "形式 不明" : "format unknown")
        let encoding = encoding ?? (language == .ja ? "文字コード 不明" : "encoding unknown")
        let mark = hasByteOrderMark ? " (BOM)" : ""
        var text = TerminalText.safe("\(input): \(format), \(encoding)\(mark)") + "\n"
        text += line("大きさ", "size", "\(bytes) \(language == .ja ? "バイト" : "bytes")")
        text += line("件数", "records", "\(records)")
        if unreadable > 0 { text += line("読めない件数", "unreadable", "\(unreadable)") }
        if content == .tagged {
            for (title, value) in tagged.rows(in: language) { text += line(title.ja, title.en, value) }
            return text
        }
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
        let form: [(String, JSONText)] = [
            ("input", .string(input)), ("format", .string(format?.rawValue ?? "unknown")),
            ("encoding", .string(encoding ?? "unknown")), ("byteOrderMark", .boolean(hasByteOrderMark)),
            ("bytes", .number(bytes)), ("records", .number(records)),
            ("unreadable", .number(unreadable)),
        ]
        if content == .tagged { return .object(form + tagged.json) }
        let tree: [(String, JSONText)] = [
            ("resources", .object(statistics.sortedResources.map { ($0.0, .number($0.1)) })),
            ("profiles", .object(statistics.sortedProfiles.map { ($0.0, .number($0.1)) })),
            ("elements", .number(statistics.elements)), ("values", .number(statistics.values)),
            ("depth", .number(statistics.depth)),
        ]
        return .object(form + tree)
    }
}
