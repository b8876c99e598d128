import Diagnostics

/// One rule about a tagged file. Rules are pure and know nothing of each other.
protocol TaggedRule: Sendable {
    func check(_ file: TaggedText, _ report: inout TaggedReport)
}

/// The findings of a file, each with its place.
struct TaggedReport {
    private(set) var findings: [Diagnostic] = []

    /// A finding about a record, or about one of its fields.
    ///
    /// Its expression is the record's number and the field's, such as `201-7`.
    mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, _ record: TaggedRecord, field: Int? = nil,
        at offset: Int? = nil,
        _ message: BilingualText, hint: BilingualText? = nil
    ) {
        let place = offset ?? record.range(of: field ?? 0).lowerBound
        let number = record.line == 0 ? "0" : record.number.map { String(record.count(0) ?? $0) } ?? "?"
        findings.append(
            Diagnostic(
                severity, code, at: field.map { "\(number)-\($0)" } ?? number, position: record.position(of: place),
                message: message, hint: hint))
    }

    mutating func add(_ finding: Diagnostic) { findings.append(finding) }

    /// Without what only follows from a foreign encoding of the file: all that is found on lines with its characters,
    /// whose bytes may look like commas too.
    mutating func removeConsequences(in file: TaggedText) {
        guard findings.contains(where: { $0.code == "JHS-0112" }) else { return }
        let lines = Set(file.unreadableFields.map(\.record.lineNumber))
        findings.removeAll { $0.code != "JHS-0112" && $0.position.map { lines.contains($0.line) } ?? false }
    }

    /// In the order of the file; at one place, in the order of the codes.
    func sorted() -> [Diagnostic] {
        findings.sorted {
            ($0.position?.byteOffset ?? 0, $0.code) < ($1.position?.byteOffset ?? 0, $1.code)
        }
    }
}
