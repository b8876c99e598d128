extension PatternParser {
    /// Reads a literal, `.`, an anchor, an escape or a class.
    mutating func parseAtom() throws(PatternError) -> Atom {
        let start = index
        let scalar = scalars[index]
        switch scalar {
        case "*", "+", "?": throw error(.nothingToRepeat, at: start)
        case "{":
            guard try parseBraces() == nil else { throw error(.nothingToRepeat, at: start) }
        case "[": return .set(try parseClass())
        case "\\": return try parseEscape()
        default: break
        }
        index += 1
        switch scalar {
        case ".": return .set(ScalarSet(flags.dotMatchesBreaks ? ScalarSet.all : ScalarSet.inverse([0xA...0xA])))
        case "^": return .code(.init([.assert(flags.isMultiline ? .lineStart : .start)]))
        case "$": return .code(.init([.assert(flags.isMultiline ? .lineEnd : .endOrLastBreak)]))
        default: return .scalar(scalar)
        }
    }

    private mutating func parseEscape() throws(PatternError) -> Atom {
        let start = index
        switch peek(1) {
        case "b": return skip(2, .wordBoundary)
        case "B": return skip(2, .noWordBoundary)
        case "A": return skip(2, .start)
        case "z": return skip(2, .end)
        case "Z": return skip(2, .endOrLastBreak)
        case "k":
            index += 2
            let end: Unicode.Scalar = accept("<") ? ">" : accept("{") ? "}" : "'"
            guard end != "'" || accept("'") else { throw error(.invalidName, at: index) }
            return try reference(to: names[parseName(until: end)], at: start)
        case let digit? where ("1"..."9").contains(digit):
            index += 1
            return try reference(to: Int(digits()), at: start)
        default:
            switch try parseClassEscape() {
            case .scalar(let scalar): return .scalar(scalar)
            case .set(let set): return .set(set)
            }
        }
    }

    private mutating func skip(_ count: Int, _ assertion: PatternInstruction.Assertion) -> Atom {
        index += count
        return .code(.init([.assert(assertion)]))
    }

    /// A reference to a group that has been closed.
    private func reference(to number: Int?, at start: Int) throws(PatternError) -> Atom {
        guard let number, number < groupCount, !isOpen(number) else { throw error(.unknownGroup, at: start) }
        return .code(.anyWidth([.backreference(group: Int32(number), ignoringCase: flags.ignoresCase)]))
    }

    // MARK: Classes

    private enum ClassItem {
        case scalar(Unicode.Scalar), set(ScalarSet)
    }

    /// Reads `[…]` with the layers of its subtractions.
    private mutating func parseClass() throws(PatternError) -> ScalarSet {
        let start = index
        var layers: [ScalarSet.Layer] = []
        repeat {
            guard layers.count < 8 else { throw error(.nestedTooDeeply, at: index) }
            index += 1
            layers.append(try parseLayer(start))
        } while peek() == "["
        for _ in layers {
            guard accept("]") else { throw error(.unclosedClass, at: start) }
        }
        return ScalarSet(layers: layers)
    }

    /// Reads up to the `]`, or to the `[` of a subtraction.
    private mutating func parseLayer(_ start: Int) throws(PatternError) -> ScalarSet.Layer {
        var layer = ScalarSet.Layer(isNegated: accept("^"), ignoresCase: flags.ignoresCase)
        var isFirst = true
        while let scalar = peek(), scalar != "]" || isFirst {
            if scalar == "-", peek(1) == "[", peek(2) != ":", !isFirst {
                index += 1
                return layer
            }
            if [["-", "-", "["], ["&", "&", "["]].contains([scalar, peek(1), peek(2)]) {
                throw error(.unsupported, at: index)
            }
            isFirst = false
            let itemStart = index
            switch try parseClassItem() {
            case .set(let set):
                layer.ranges += set.layers[0].ranges
                layer.categories |= set.layers[0].categories
            case .scalar(let lower):
                guard peek() == "-", let next = peek(1), next != "]", next != "[" || peek(2) == ":" else {
                    layer.ranges.append(lower.value...lower.value)
                    if flags.ignoresCase { layer.addOtherCases(of: lower) }
                    continue
                }
                index += 1
                guard case .scalar(let upper) = try parseClassItem(), lower <= upper else {
                    throw error(.invalidRange, at: itemStart)
                }
                layer.ranges.append(lower.value...upper.value)
            }
        }
        guard peek() != nil else { throw error(.unclosedClass, at: start) }
        return layer
    }

    private mutating func parseClassItem() throws(PatternError) -> ClassItem {
        let start = index
        if peek() == "[", let mark = peek(1), mark == ":" || ([".", "="].contains(mark) && peek(3) == mark) {
            guard mark == ":" else { throw error(.unsupported, at: start) }
            index += 2
            let isNegated = accept("^")
            var name = ""
            while let scalar = peek(), ("a"..."z").contains(scalar) {
                name.unicodeScalars.append(scalar)
                index += 1
            }
            guard accept(":]"), let ranges = ScalarSet.Names.posix[name] else {
                throw error(.unknownProperty, at: start)
            }
            return .set(ScalarSet(isNegated ? ScalarSet.inverse(ranges) : ranges))
        }
        guard peek() == "\\" else {
            index += 1
            return .scalar(scalars[start])
        }
        if peek(1) == "b" {
            index += 2
            return .scalar("\u{8}")
        }
        return try parseClassEscape()
    }

    // MARK: Escapes

    /// Reads an escape that stands for one scalar or one of a set.
    private mutating func parseClassEscape() throws(PatternError) -> ClassItem {
        typealias Names = ScalarSet.Names
        let start = index
        guard let scalar = peek(1) else { throw error(.unknownEscape, at: start) }
        index += 2
        switch scalar {
        case "d": return .set(ScalarSet(Names.digit))
        case "D": return .set(ScalarSet(ScalarSet.inverse(Names.digit)))
        case "w": return .set(ScalarSet(Names.word))
        case "W": return .set(ScalarSet(ScalarSet.inverse(Names.word)))
        case "s": return .set(ScalarSet(Names.space))
        case "S": return .set(ScalarSet(ScalarSet.inverse(Names.space)))
        case "p", "P": return .set(try parseProperty(start, isNegated: scalar == "P"))
        case "t": return .scalar("\t")
        case "n": return .scalar("\n")
        case "r": return .scalar("\r")
        case "f": return .scalar("\u{C}")
        case "v": return .scalar("\u{B}")
        case "a": return .scalar("\u{7}")
        case "e": return .scalar("\u{1B}")
        case "x", "u": return .scalar(try parseScalar(start, digits: scalar == "x" ? 2 : 4))
        case "0"..."9", "A"..."Z", "a"..."z": throw error(.unknownEscape, at: start)
        default: return .scalar(scalar)
        }
    }

    /// Reads the rest of `\pL`, `\p{Lu}`, `\p{^Han}`.
    private mutating func parseProperty(_ start: Int, isNegated: Bool) throws(PatternError) -> ScalarSet {
        var (name, isNegated) = ("", isNegated)
        if accept("{") {
            if accept("^") { isNegated.toggle() }
            while let scalar = peek(), scalar != "}", name.utf8.count < 64 {
                name.unicodeScalars.append(scalar)
                index += 1
            }
            guard accept("}") else { throw error(.unknownProperty, at: start) }
        } else if let scalar = peek() {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        guard let set = ScalarSet(property: name) else { throw error(.unknownProperty, at: start) }
        guard isNegated else { return set }
        let layer = set.layers[0]
        return layer.categories == 0
            ? ScalarSet(ScalarSet.inverse(layer.ranges))
            : ScalarSet([], categories: GeneralCategories.all & ~layer.categories)
    }

    /// Reads the rest of `\xHH`, `\uHHHH` (also a pair of surrogates), `\x{H…}` or `\u{H…}`.
    private mutating func parseScalar(_ start: Int, digits count: Int) throws(PatternError) -> Unicode.Scalar {
        let hasBraces = accept("{")
        guard var value = hexadecimal(hasBraces ? 1...6 : count...count), !hasBraces || accept("}") else {
            throw error(.invalidScalar, at: start)
        }
        if !hasBraces, (0xD800...0xDBFF).contains(value), accept("\\u"), let low = hexadecimal(4...4),
            (0xDC00...0xDFFF).contains(low)
        {
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw error(.invalidScalar, at: start) }
        return scalar
    }

    private mutating func hexadecimal(_ count: ClosedRange<Int>) -> UInt32? {
        var (value, read): (UInt32, Int) = (0, 0)
        while read < count.upperBound, let scalar = peek(), let digit = Character(scalar).hexDigitValue, scalar.isASCII
        {
            value = value * 16 + UInt32(digit)
            index += 1
            read += 1
        }
        return count.contains(read) ? value : nil
    }
}
