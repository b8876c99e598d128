import Diagnostics
import FHIRTree

/// Codes that a user gives as a table: of code systems that no package carries, or of value sets of one's own.
///
/// A line is `system`, `code`, `display` and `valueset`, separated by tabs or by commas (fields may then stand in `"`).
/// Only the first two are needed. A first line may name the columns in any order, in English or Japanese; lines that
/// are empty or begin with `#` say nothing. Several lines may give one code several displays.
///
///     system,code,display
///     http://example.org/CodeSystem/ward,E3,東3病棟
public struct CodeList: Sendable {
    /// What to call it in findings, a file name.
    public let name: String
    /// What is wrong with lines, which are then left out: `VAL-058x`, by line.
    public let findings: [Diagnostic]
    /// The displays by code system and code.
    public let systems: [String: [String: [ConceptDisplay]]]
    /// The codes by value set and code system.
    public let valueSets: [String: [String: Set<String>]]
    /// Whether the list holds all codes of its systems, so that another code is unknown and not merely unlisted.
    public var isWhole: Bool

    /// How many findings about lines are listed; the last says how many lines there are.
    static let findingLimit = 100

    /// Reads the text of a file, UTF-8 with or without a byte order mark.
    ///
    /// - Throws: a fatal `VAL-0580` if the text is not UTF-8, has a line of column names without `system` and `code`, a
    ///   quote that is never closed, or no line with a code: an empty file, or one of another format.
    public init(_ source: SourceBytes, name: String = "code list", isWhole: Bool = true) throws(Diagnostic) {
        guard let text = source.withUnsafeBytes({ String(validating: $0, as: UTF8.self) }) else {
            throw CodeListFinding.notText(name)
        }
        var reader = DelimitedText(text)
        var columns = CodeListColumns.standard
        var findings: [Diagnostic] = [], faulty = 0
        var systems: [String: [String: [ConceptDisplay]]] = [:], valueSets: [String: [String: Set<String>]] = [:]
        var isFirst = true, firstFaulty: DelimitedText.Row?
        while let row = reader.next() {
            if row.isEmpty || row.fields[0].hasPrefix("#") { continue }
            if isFirst, let named = CodeListColumns(row.fields) {
                guard named.isUsable else { throw CodeListFinding.noColumns(name, line: row.line) }
                (columns, isFirst) = (named, false)
                continue
            }
            isFirst = false
            guard let entry = columns.entry(of: row.fields) else {
                faulty += 1
                firstFaulty = firstFaulty ?? row
                if faulty <= Self.findingLimit { findings.append(CodeListFinding.line(row, name: name)) }
                continue
            }
            var displays = systems[entry.system, default: [:]][entry.code] ?? []
            if let display = entry.display, !displays.contains(ConceptDisplay(display)) {
                displays.append(ConceptDisplay(display))
            }
            systems[entry.system, default: [:]][entry.code] = displays
            if let valueSet = entry.valueSet {
                valueSets[valueSet, default: [:]][entry.system, default: []].insert(entry.code)
            }
        }
        if let quote = reader.openQuote { throw CodeListFinding.openQuote(name, at: quote) }
        if systems.isEmpty {
            throw CodeListFinding.noCodes(name, firstFaulty: firstFaulty, looksLikeJSON: reader.isJSON)
        }
        if faulty > Self.findingLimit { findings.append(CodeListFinding.more(faulty, name: name)) }
        (self.name, self.findings, self.systems) = (name, findings, systems)
        (self.valueSets, self.isWhole) = (valueSets, isWhole)
    }
}

/// Which field of a line is what.
struct CodeListColumns {
    var system: Int?, code: Int?, display: Int?, valueSet: Int?

    static let standard = CodeListColumns(system: 0, code: 1, display: 2, valueSet: 3)

    var isUsable: Bool { system != nil && code != nil }

    init(system: Int?, code: Int?, display: Int?, valueSet: Int?) {
        (self.system, self.code, self.display, self.valueSet) = (system, code, display, valueSet)
    }

    private static let names: [String: WritableKeyPath<CodeListColumns, Int?> & Sendable] = [
        "system": \.system, "コード体系": \.system, "code": \.code, "コード": \.code, "display": \.display,
        "表示名": \.display, "名称": \.display, "valueset": \.valueSet, "値セット": \.valueSet,
    ]

    /// `nil` if the line names no columns but is a line like any other.
    init?(_ fields: [String]) {
        self.init(system: nil, code: nil, display: nil, valueSet: nil)
        for (place, field) in fields.enumerated() {
            guard let column = Self.names[field.lowercased()], self[keyPath: column] == nil else { continue }
            self[keyPath: column] = place
        }
        let named = [system, code, display, valueSet].compactMap { $0 }
        if named.isEmpty || fields.contains(where: AbsoluteURI.isWellFormed) { return nil }
    }

    struct Entry {
        var system: String, code: String, display: String?, valueSet: String?
    }

    /// `nil` without a system that is an absolute URI, or without a code; a value set's name is an absolute URI, too.
    func entry(of fields: [String]) -> Entry? {
        func field(_ place: Int?) -> String? {
            place.flatMap { $0 < fields.count && !fields[$0].isEmpty ? fields[$0] : nil }
        }
        guard let system = field(system), AbsoluteURI.isWellFormed(system), let code = field(code) else { return nil }
        let valueSet = field(valueSet)
        if let valueSet, !AbsoluteURI.isWellFormed(valueSet) { return nil }
        return Entry(system: system, code: code, display: field(display), valueSet: valueSet)
    }
}
