import Tasuki

/// The types of resources that an expression fits, for who meant one of them and has records of several.
enum FittingTypes {
    /// At most some of them; those in the order of their names.
    static func types(of expression: String, limit: Int) -> (shown: [String], count: Int) {
        var found: [String] = []
        for shape in TypeShapes.r4.all where shape.kind == .resource {
            // What is only known to be some resource fits everything.
            if shape.name == "Resource" || shape.name == "DomainResource" { continue }
            if (try? FHIRPathExpression(expression, on: shape.name)) != nil { found.append(shape.name) }
        }
        return (Array(found.sorted().prefix(limit)), found.count)
    }

    /// `nil` where the expression fits no type at all.
    static func hint(for expression: String) -> BilingualText? {
        let (shown, count) = types(of: expression, limit: 5)
        guard let first = shown.first else { return nil }
        let more = count > shown.count
        let list = shown.joined(separator: ", ") + (more ? ", … (\(count))" : "")
        return BilingualText(
            ja: "式は次の型に合います：\(list)。目当ての型で式を始めるか（\(first).…）、--type \(first) で絞ってください。",
            en:
                "The expression fits \(list): begin it with the type that is meant (\(first).…), or choose with --type \(first)."
        )
    }
}
