/// An item of the specific health checkup (特定健診), by its JLAC10 code of 17 characters.
struct CheckupItem: Sendable {
    /// How CDA writes its value, which decides the FHIR type: PQ, CD, CO or ST.
    enum Kind: String, Sendable { case quantity = "PQ", code = "CD", ordinal = "CO", text = "ST" }

    var code: String
    var kind: Kind
    /// The UCUM code of its unit; `nil` if it has none.
    var unit: String?
    /// The OID of its answers.
    var answers: String?
    /// The code of its method.
    var method: String?
    /// A value at a bound or beyond it is outside what may be entered.
    var range: (low: Double, high: Double)?
    /// `!` for a required item, a letter for a group of which one is required.
    var requirement: String?

    /// All items by code.
    static let all: [String: CheckupItem] = {
        let text = checkupItemTable.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        var items: [String: CheckupItem] = [:]
        for line in text.split(separator: "\n") {
            if let item = CheckupItem(line) { items[item.code] = item }
        }
        return items
    }()

    private init?(_ line: Substring) {
        var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        while fields.count < 8 { fields.append("") }
        guard let kind = Kind(rawValue: fields[1]) else { return nil }
        func field(_ index: Int) -> String? { fields[index].isEmpty ? nil : fields[index] }
        (code, self.kind, unit, method, requirement) = (fields[0], kind, field(2), field(4), field(7))
        answers = field(3).map { "urn:oid:1.2.392.200119.6." + $0 }
        if let low = Double(fields[5]), let high = Double(fields[6]) { range = (low, high) }
    }
}
