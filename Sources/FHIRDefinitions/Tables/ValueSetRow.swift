/// A row of `valuesets.tsv`: one value set, with the names of its code lists.
///
/// In the embedded form the names are replaced by the places of the lists in `codes.tsv`, as `start:length`.
package enum ValueSetRow {
    package static let columns = ["url", "version", "undecidable", "lists"]

    package static func encode(_ valueSet: ValueSetDefinition, lists: [String]) -> String {
        var reasons: [String] = []
        if case .undecidable(let set) = valueSet.completeness { reasons = set.map(\.text).sorted() }
        return TableLines.row([
            valueSet.url, valueSet.version ?? "", reasons.joined(separator: "; "), lists.joined(separator: " "),
        ])
    }

    /// The value set without its codes, and where they stand.
    static func decode(_ row: Substring, package: PackageID) -> (ValueSetDefinition, lists: [Range<Int>]) {
        let fields = TableLines.fields(of: row, count: columns.count)
        let reasons = fields[2].split(separator: ";").compactMap { UndecidableReason(text: $0.drop { $0 == " " }) }
        let lists = fields[3].split(separator: " ").compactMap { place -> Range<Int>? in
            let numbers = place.split(separator: ":").compactMap { Int($0) }
            return numbers.count == 2 ? numbers[0]..<numbers[0] + numbers[1] : nil
        }
        let valueSet = ValueSetDefinition(
            url: String(fields[0]), version: fields[1].isEmpty ? nil : String(fields[1]), package: package,
            completeness: reasons.isEmpty ? .complete : .undecidable(Set(reasons)))
        return (valueSet, lists)
    }
}

/// A row of `codes.tsv`: a list of codes of one system. Its name is the CRC-32 of what follows, so equal lists are one.
package enum CodeListRow {
    package static let columns = ["list", "system", "codes"]

    /// The system and its codes, in the order of their bytes.
    package static func content(system: String, codes: Set<String>) -> String {
        ([system] + codes.sorted()).joined(separator: "\t")
    }

    static func decode(_ row: Substring) -> (system: String, codes: Set<String>) {
        let fields = TableLines.fields(of: row, count: 2)
        return (String(fields[1]), Set(fields.dropFirst(2).map(String.init)))
    }
}
