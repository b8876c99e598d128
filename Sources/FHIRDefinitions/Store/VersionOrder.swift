/// The order of versions: which of several definitions of one canonical is the latest.
///
/// Numbers between dots are compared as numbers, `1.10.0` is later than `1.9.0`; what follows `-` names a version
/// before the one without it, and what follows `+` counts for nothing. A date such as `2024-05-01` or `20240501` falls
/// into the same order.
///
/// - Source: FHIR R4 (4.0.1), references.html#canonical (without a version, the latest one); Semantic Versioning 2.0.0,
///   item 11.
enum VersionOrder {
    static func isEarlier(_ a: String, _ b: String) -> Bool {
        let a = Parts(a), b = Parts(b)
        if let order = order(a.numbers, b.numbers) { return order }
        if a.before.isEmpty || b.before.isEmpty {
            // A date goes on where a version of less precision ends.
            return a.isDate || b.isDate ? a.before.isEmpty && !b.before.isEmpty : !a.before.isEmpty && b.before.isEmpty
        }
        return order(a.before, b.before) ?? false
    }

    private struct Parts {
        var numbers: [Substring], before: [Substring]
        /// Whether the first number is a year.
        var isDate: Bool { numbers.count == 1 && numbers[0].utf8.count >= 4 }

        init(_ text: String) {
            let plain = text.prefix { $0 != "+" }
            let main = plain.prefix { $0 != "-" }
            numbers = main.split(separator: ".", omittingEmptySubsequences: false)
            before = plain.dropFirst(main.count + 1).split { $0 == "." || $0 == "-" }
        }
    }

    /// Whether the first list comes earlier; `nil` for lists that are the same.
    private static func order(_ a: [Substring], _ b: [Substring]) -> Bool? {
        for (a, b) in zip(a, b) where a != b {
            let (x, y) = (number(a), number(b))
            switch (x, y) {
            case (let x?, let y?) where x != y: return x < y
            case (_?, _?): continue
            case (_?, nil): return true
            case (nil, _?): return false
            case (nil, nil): return a < b
            }
        }
        return a.count == b.count ? nil : a.count < b.count
    }

    private static func number(_ text: Substring) -> UInt64? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? UInt64(text) : nil
    }
}
