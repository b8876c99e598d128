/// The text of a discriminator's path, cut into its steps.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#discriminator.
package enum DiscriminatorPath {
    package enum Step: Hashable {
        case member(String), `extension`(String), resolve, ofType(String)
    }

    /// So many steps lead on, and so many of them to the target of a reference: more than any guide takes. References
    /// in circles would have a path of any length.
    private static let limit = 16, resolvingLimit = 4

    /// The steps of `code.coding`, `extension('…').value`, `resolve().code`; none for `$this`; `nil` for a path that no
    /// discriminator may have.
    package static func steps(of text: String) -> [Step]? {
        var steps: [Step] = []
        for part in parts(of: text) {
            guard let open = part.firstIndex(of: "(") else {
                if part == "$this" { continue }
                guard !part.isEmpty else { return nil }
                steps.append(.member(part))
                continue
            }
            guard part.last == ")" else { return nil }
            let argument = part[part.index(after: open)...].dropLast().filter { $0 != "'" && $0 != "\"" && $0 != "`" }
            switch part[..<open] {
            case "extension": steps.append(.extension(argument))
            case "resolve": steps.append(.resolve)
            case "ofType", "as": steps.append(.ofType(argument))
            // `first()` and the like choose among what stands there: a condition asks for one that fits.
            case "first", "single": break
            default: return nil
            }
        }
        guard steps.count <= limit, steps.count(where: { $0 == .resolve }) <= resolvingLimit else { return nil }
        return steps
    }

    /// The text between dots, but for those in brackets.
    private static func parts(of text: String) -> [String] {
        var parts = [""], depth = 0
        for character in text {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ".", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }
}
