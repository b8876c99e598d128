/// A row of `constraints.tsv`: one invariant, under the name by which element rows refer to it.
///
/// The name is the invariant's key; where a package states one key in several wordings, the later ones have `~2`, `~3`
/// …
///
/// The words are those of R4 alone, which HL7 gives to everybody (CC0). Of a guide the tables keep facts (keys and
/// expressions), and no sentences: the licences of the Japanese guides allow copies, but none that are changed.
package enum ConstraintRow {
    package static let columns = ["name", "key", "severity", "expression", "source", "best-practice", "words"]

    /// - Parameter hasWords: Whether the row keeps the rule in words.
    package static func encode(_ constraint: ElementConstraint, name: String, hasWords: Bool) -> String {
        TableLines.row([
            name, name == constraint.key ? "" : constraint.key, constraint.severity.rawValue,
            constraint.expression ?? "", constraint.source ?? "",
            constraint.isBestPractice ? "best-practice" : "", hasWords ? constraint.human ?? "" : "",
        ])
    }

    static func decode(_ row: Substring) -> (name: String, ElementConstraint)? {
        let fields = TableLines.fields(of: row, count: columns.count)
        guard let severity = ElementConstraint.Severity(rawValue: String(fields[2])) else { return nil }
        let name = String(fields[0])
        let constraint = ElementConstraint(
            key: fields[1].isEmpty ? name : String(fields[1]), severity: severity,
            expression: fields[3].isEmpty ? nil : String(fields[3]),
            source: fields[4].isEmpty ? nil : String(fields[4]), isBestPractice: !fields[5].isEmpty,
            human: fields[6].isEmpty ? nil : String(fields[6]))
        return (name, constraint)
    }
}
