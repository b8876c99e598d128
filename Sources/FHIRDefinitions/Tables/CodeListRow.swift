/// A row of `codes.tsv`: a list of codes of one system. Its name is the CRC-32 of what follows, so equal lists are one.
///
/// `~` before the system says that the case of letters does not matter (`CodeSystem.caseSensitive` is false).
package enum CodeListRow {
    package static let columns = ["list", "system", "codes"]

    private static let caseMark: Character = "~"

    /// The system and its codes, in the order of their bytes.
    package static func content(system: String, codes: Set<String>, ignoresCase: Bool) -> String {
        ([(ignoresCase ? "\(caseMark)" : "") + system] + codes.sorted()).joined(separator: "\t")
    }

    /// A place in the embedded `codes.tsv`: `start:length` in bytes.
    static func place(_ text: Substring) -> Range<Int>? {
        let numbers = text.split(separator: ":").compactMap { Int($0) }
        return numbers.count == 2 ? numbers[0]..<numbers[0] + numbers[1] : nil
    }

    static func decode(_ row: Substring) -> (system: String, codes: Set<String>, ignoresCase: Bool) {
        let fields = TableLines.fields(of: row, count: 2)
        let ignoresCase = fields[1].first == caseMark
        let system = String(ignoresCase ? fields[1].dropFirst() : fields[1])
        return (system, Set(fields.dropFirst(2).map(String.init)), ignoresCase)
    }
}

/// A row of `codesystems.tsv`: a code system that is wholly known, with the name of its code list.
///
/// In the embedded form the name is replaced by the place of the list in `codes.tsv`, as `start:length`.
package enum CodeSystemRow {
    package static let columns = ["url", "list"]

    package static func encode(url: String, list: String) -> String { TableLines.row([url, list]) }

    static func decode(_ row: Substring) -> (url: String, list: Range<Int>?) {
        let fields = TableLines.fields(of: row, count: columns.count)
        return (String(fields[0]), CodeListRow.place(fields[1]))
    }
}
