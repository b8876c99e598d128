import Diagnostics

/// Finds the unit that a text probably means: other characters for the same thing, names of daily use, wrong case,
/// slips.
///
/// Every suggestion is a valid unit.
enum UnitSuggestion {
    /// A text longer than this is no slip.
    private static let lengthLimit = 60

    static func suggestion(for text: String) -> String? {
        guard text.utf8.count <= lengthLimit else { return nil }
        let plain = plainText(text)
        guard !plain.isEmpty else { return nil }
        if plain != text, isValid(plain) { return plain }
        guard let mended = mended(plain), mended != text, isValid(mended) else { return nil }
        return mended
    }

    private static func isValid(_ text: String) -> Bool { (try? UnitParser.parse(text)) != nil }

    /// Full-width and other characters as UCUM writes them, without white space beside operators; empty if there is
    /// other white space: `m s` is not `ms`.
    private static func plainText(_ text: String) -> String {
        var plain = "", inAnnotation = false, isSpaced = false
        func isJoint(_ character: Character?) -> Bool { character.map { "./()".contains($0) } ?? true }
        for scalar in text.unicodeScalars {
            if scalar == "{" { inAnnotation = true }
            if scalar == "}" { inAnnotation = false }
            if !inAnnotation, scalar.properties.isWhitespace {
                isSpaced = true
                continue
            }
            let known = UnitNames.characters[scalar] ?? String(Character(narrow(scalar)))
            if isSpaced, !isJoint(plain.last), !isJoint(known.first) { return "" }
            isSpaced = false
            plain += known
        }
        // ×10^3/uL: the sign before the number says nothing.
        for sign in [".", "x", "X"] where plain.hasPrefix(sign + "10") { return String(plain.dropFirst()) }
        return plain
    }

    /// The ASCII character of a full-width one.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }

    /// Each symbol mended, and an operator put where one is missing.
    private static func mended(_ text: String) -> String? {
        var result = "", rest = text[...]
        while let first = rest.first {
            if first == "{" {
                let end = rest.firstIndex(of: "}").map(rest.index(after:)) ?? rest.endIndex
                result += rest[..<end]
                rest = rest[end...]
            } else if isDigit(first) {
                let digits = takeDigits(&rest)
                if digits == "10", let mark = rest.first, mark == "*" || mark == "^" {
                    result += "10\(mark)"
                    rest = rest.dropFirst()
                } else if result.last.map({ "./(".contains($0) }) ?? true, let next = rest.first,
                    !"./()){".contains(next)
                {
                    // A number before a unit: g/12h is g/(12.h).
                    guard let symbol = takeSymbol(&rest) else { return nil }
                    let product = "\(digits).\(symbol)\(takeDigits(&rest))"
                    result += result.last == "/" ? "(\(product))" : product
                } else {
                    result += digits
                }
            } else if "./()+-".contains(first) {
                result.append(first)
                rest = rest.dropFirst()
            } else {
                guard let symbol = takeSymbol(&rest) else { return nil }
                result += symbol
            }
        }
        return result
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func takeDigits(_ rest: inout Substring) -> Substring {
        let digits = rest.prefix(while: isDigit)
        rest = rest[digits.endIndex...]
        return digits
    }

    /// The next symbol, mended: `m^2` is `m2`.
    private static func takeSymbol(_ rest: inout Substring) -> String? {
        // Some names of daily use hold digits: cmH2O.
        let run = rest.prefix { !"./(){}".contains($0) }
        if let known = UnitNames.known[run.lowercased()] {
            rest = rest[run.endIndex...]
            return known
        }
        let symbol = symbol(at: rest)
        rest = rest[symbol.endIndex...]
        let name = symbol.hasSuffix("^") ? symbol.dropLast() : symbol
        return name.isEmpty ? nil : mended(symbol: String(name))
    }

    private static func symbol(at rest: Substring) -> Substring {
        var depth = 0
        return rest.prefix { character in
            if character == "[" { depth += 1 }
            if character == "]" { depth -= 1 }
            return depth > 0 || character == "]" || !"./(){}+-0123456789".contains(character)
        }
    }

    /// The symbol itself if it is one, a name of daily use, another case, or the nearest code.
    private static func mended(symbol: String) -> String? {
        if isValid(symbol) { return symbol }
        // Million or thousandth: a guess could be wrong by nine zeros.
        guard symbol != "MIU" else { return nil }
        let lowered = symbol.lowercased(), registry = UnitRegistry.shared
        if let known = UnitNames.known[symbol] ?? UnitNames.known[lowered] { return known }
        if let code = registry.codes.first(where: { $0.lowercased() == lowered }) { return code }
        for prefix in UnitNames.prefixes where lowered.hasPrefix(prefix.lowercased()) {
            let rest = String(lowered.dropFirst(prefix.count))
            let atom =
                UnitNames.known[rest] ?? (registry.atoms[rest] != nil ? rest : nil)
                ?? registry.codes.first { $0.lowercased() == rest }
            if let atom, isValid(prefix + atom) { return prefix + atom }
        }
        return byName(symbol) ?? nearest(to: symbol, in: registry)
    }

    /// The unit that is commonly written so, or that has this name.
    private static func byName(_ text: String) -> String? {
        let registry = UnitRegistry.shared, lowered = text.lowercased()
        return registry.codes.first { code in
            guard let atom = registry.atoms[code] else { return false }
            return atom.symbol == text || atom.name.lowercased() == lowered
        }
    }

    /// The nearest code or name, with the symbol's own prefix if it has one; short symbols are all near each other.
    private static func nearest(to symbol: String, in registry: UnitRegistry) -> String? {
        guard symbol.utf8.count >= 4 else { return nil }
        if case .notMetric = registry.find(symbol) { return nil }
        var units: [String: String] = [:], words: [String] = []
        func add(_ word: String, _ unit: String) {
            if units.updateValue(unit, forKey: word) == nil { words.append(word) }
        }
        for code in registry.codes where code.utf8.count >= 3 {
            add(code, code)
            guard let atom = registry.atoms[code], atom.isMetric else { continue }
            for prefix in UnitNames.prefixes where symbol.hasPrefix(prefix) { add(prefix + code, prefix + code) }
        }
        for (name, unit) in UnitNames.known.sorted(by: { $0.key < $1.key }) where name.utf8.count >= 5 {
            add(name, unit)
        }
        guard let word = EditDistance.nearest(to: symbol, among: words) else { return nil }
        // A unit that is only somewhat near may be another one.
        let edits = EditDistance.distance(Array(symbol.lowercased().utf8), Array(word.lowercased().utf8))
        return edits <= symbol.utf8.count / 4 ? units[word] : nil
    }
}
