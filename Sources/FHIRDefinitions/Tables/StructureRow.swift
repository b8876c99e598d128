/// A row of `structures.tsv`: one type or profile, without its elements.
///
/// In the embedded form two columns more say where its rows begin in `elements.tsv`, and how many bytes they take.
package enum StructureRow {
    package static let columns = [
        "url", "version", "name", "kind", "type", "abstract", "base", "derivation", "snapshot", "contexts",
        "context-invariants",
    ]
    /// What stands between two invariants, and in none.
    private static let separator = " ;; "

    package static func encode(_ structure: StructureDefinition) -> String {
        TableLines.row([
            structure.url, structure.version ?? "", structure.name, structure.kind.rawValue, structure.type,
            structure.isAbstract ? "abstract" : "", structure.baseDefinition ?? "",
            structure.derivation?.rawValue ?? "",
            structure.snapshotOrigin.rawValue,
            structure.contexts.map { "\($0.type.rawValue) \($0.expression)" }.joined(separator: "; "),
            structure.contextInvariants.joined(separator: separator),
        ])
    }

    /// The structure, and where its elements stand.
    static func decode(_ row: Substring, package: PackageID) -> (StructureDefinition, elements: Range<Int>)? {
        let fields = TableLines.fields(of: row, count: columns.count + 2)
        guard let kind = StructureDefinition.Kind(rawValue: String(fields[3])) else { return nil }
        let structure = StructureDefinition(
            url: String(fields[0]), version: text(fields[1]), name: String(fields[2]), kind: kind,
            type: String(fields[4]), isAbstract: !fields[5].isEmpty, baseDefinition: text(fields[6]),
            derivation: .init(rawValue: String(fields[7])), contexts: contexts(fields[9]),
            contextInvariants: fields[10].split(separator: separator).map(String.init), package: package,
            snapshotOrigin: .init(rawValue: String(fields[8])) ?? .missing)
        let start = Int(fields[11]) ?? 0
        return (structure, start..<start + (Int(fields[12]) ?? 0))
    }

    private static func text(_ field: Substring) -> String? { field.isEmpty ? nil : String(field) }

    private static func contexts(_ field: Substring) -> [StructureDefinition.Context] {
        guard !field.isEmpty else { return [] }
        return field.split(separator: ";").compactMap { part in
            guard let (type, expression) = TableLines.halves(part.drop { $0 == " " }, at: " ") else { return nil }
            return StructureDefinition.Context.Kind(rawValue: String(type)).map { .init($0, String(expression)) }
        }
    }

    /// The canonical, if the row is that of a profile.
    static func profileURL(_ row: Substring) -> String? {
        let fields = TableLines.fields(of: row, count: columns.count)
        return fields[7] == "constraint" ? String(fields[0]) : nil
    }
}
