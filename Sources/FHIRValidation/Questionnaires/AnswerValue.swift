import FHIRPrimitives
import FHIRTree
import UCUM

/// Compares answers with each other, with options and with limits.
enum AnswerValue {
    typealias Value = (type: String, node: SourceNode)

    /// Whether two answers are the same; `nil` if they cannot be compared.
    ///
    /// A Coding is its system and code: a missing system on one side leaves the answer open. A Quantity is compared in
    /// its unit.
    static func isEqual(_ a: Value, _ b: Value) -> Bool? {
        switch (a.type, b.type) {
        case ("Coding", "Coding"):
            guard let code = a.node["code"]?.string, let other = b.node["code"]?.string else {
                return a.node["display"]?.string == b.node["display"]?.string
            }
            return code == other && a.node["system"]?.string == b.node["system"]?.string
        case ("Reference", "Reference"): return a.node["reference"]?.string == b.node["reference"]?.string
        case ("boolean", "boolean"): return a.node.boolean == b.node.boolean
        case ("string", "string"), ("uri", "uri"): return a.node.string == b.node.string
        default: return order(a, b).map { $0 == 0 }
        }
    }

    /// Less than, equal to or more than 0; `nil` if the two cannot be compared.
    static func order(_ a: Value, _ b: Value) -> Int? {
        let numbers: Set<String> = ["integer", "decimal"], moments: Set<String> = ["date", "dateTime", "instant"]
        if numbers.contains(a.type), numbers.contains(b.type) { return order(ofNumbers: a.node, b.node) }
        if moments.contains(a.type), moments.contains(b.type) || a.type == b.type {
            guard let first = a.node.string, let second = b.node.string else { return nil }
            return order(ofMoments: first, second)
        }
        switch (a.type, b.type) {
        case ("time", "time"), ("string", "string"):
            guard let first = a.node.string, let second = b.node.string else { return nil }
            return first == second ? 0 : first < second ? -1 : 1
        case ("Quantity", "Quantity"): return order(ofQuantities: a.node, b.node)
        default: return nil
        }
    }

    private static func order(ofNumbers a: SourceNode, _ b: SourceNode) -> Int? {
        guard let first = a.text.flatMap(FHIRDecimal.init), let second = b.text.flatMap(FHIRDecimal.init) else {
            return nil
        }
        return first < second ? -1 : second < first ? 1 : 0
    }

    /// Compares where the two begin: `2022-06` is before `2022-06-30`.
    ///
    /// Limits of a form are dates of any precision, and this is how the reference tool takes them.
    private static func order(ofMoments a: String, _ b: String) -> Int? {
        let length = min(a.utf8.count, b.utf8.count)
        if length > 10, let first = try? FHIRDateTime(parsing: a), let second = try? FHIRDateTime(parsing: b),
            let order = first.compare(second)
        {
            return order == .same ? 0 : order == .before ? -1 : 1
        }
        return a == b ? 0 : a < b ? -1 : 1
    }

    private static func order(ofQuantities a: SourceNode, _ b: SourceNode) -> Int? {
        guard let first = a["value"], let second = b["value"] else { return nil }
        let units = [a, b].map { ($0["system"]?.string, $0["code"]?.string) }
        guard let system = units[0].0, system == units[1].0, let code = units[0].1, let other = units[1].1 else {
            return nil
        }
        if code == other { return order(ofNumbers: first, second) }
        guard system == "http://unitsofmeasure.org", let firstValue = first.text.flatMap(FHIRDecimal.init),
            let secondValue = second.text.flatMap(FHIRDecimal.init),
            let quantity = try? UCUMQuantity(firstValue, code), let limit = try? UCUMQuantity(secondValue, other),
            let order = quantity.compare(limit)
        else { return nil }
        switch order {
        case .less: return -1
        case .equal: return 0
        case .greater: return 1
        }
    }
}
