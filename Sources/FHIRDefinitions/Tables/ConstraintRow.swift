/// A row of `constraints.tsv`: one invariant, under the name by which element rows refer to it.
///
/// The name is the invariant's key; where a package states one key in several wordings, the later ones have `~2`, `~3`
/// …
package enum ConstraintRow {
    package static let columns = ["name", "key", "severity", "expression", "source", "best-practice"]

    package static func encode(_ constraint: ElementConstraint, name: String) -> String {
        TableLines.row([
            name, name == constraint.key ? "" : constraint.key, constraint.severity.rawValue,
            constraint.expression ?? "",
            constraint.source ?? "", constraint.isBestPractice ? "best-practice" : "",
        ])
    }

    static func decode(_ row: Substring) -> (name: String, ElementConstraint)? {
        let fields = TableLines.fields(of: row, count: columns.count)
        guard let severity = ElementConstraint.Severity(rawValue: String(fields[2])) else { return nil }
        let name = String(fields[0])
        let constraint = ElementConstraint(
            key: fields[1].isEmpty ? name : String(fields[1]), severity: severity,
            expression: fields[3].isEmpty ? nil : String(fields[3]),
            source: fields[4].isEmpty ? nil : String(fields[4]), isBestPractice: !fields[5].isEmpty)
        return (name, constraint)
    }
}
