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
        let lists = TableLines.words(fields[3]).compactMap(CodeListRow.place)
        let valueSet = ValueSetDefinition(
            url: String(fields[0]), version: fields[1].isEmpty ? nil : String(fields[1]), package: package,
            completeness: reasons.isEmpty ? .complete : .undecidable(Set(reasons)))
        return (valueSet, lists)
    }
}
