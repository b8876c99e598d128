/// Reads a regular expression into a program, in one pass and without recursion.
struct PatternParser {
    struct Flags {
        var ignoresCase = false, dotMatchesBreaks = true, isMultiline = false, isExtended = false
    }

    /// What a quantifier applies to.
    enum Atom {
        case scalar(Unicode.Scalar), set(ScalarSet), code(PatternFragment)
    }

    private enum Group {
        case capturing(Int), plain, atomic, look(isNegative: Bool, isBehind: Bool)
    }

    private struct Frame {
        var group: Group, start: Int, flags: Flags
        var branches: [PatternFragment] = []
        var current = PatternFragment()
    }

    let scalars: [Unicode.Scalar]
    var index = 0
    var flags = Flags()
    private var frames = [Frame(group: .plain, start: 0, flags: Flags())]
    private var sets: [ScalarSet] = []
    private(set) var names: [String: Int] = [:]
    private(set) var groupCount = 1
    /// How many instructions may still be made by copying what is repeated.
    private var room = 4000

    init(_ text: String) throws(PatternError) {
        guard text.utf8.count <= Pattern.longestText else { throw PatternError(fault: .tooLong, offset: 0) }
        scalars = Array(text.unicodeScalars)
    }

    mutating func parse() throws(PatternError) -> PatternProgram {
        while true {
            skipComments()
            guard let scalar = peek() else { break }
            switch scalar {
            case "(": try openGroup()
            case ")": try closeGroup()
            case "|":
                index += 1
                endBranch()
            default: try append(parseAtom())
            }
        }
        guard frames.count == 1 else { throw error(.unclosedGroup, at: frames[frames.count - 1].start) }
        endBranch()
        let whole = PatternFragment.choice(frames[0].branches).enclosed(.save(0), .save(1))
        return PatternProgram(code: whole.code, sets: sets, groupCount: groupCount)
    }

    // MARK: Groups

    private mutating func openGroup() throws(PatternError) {
        let start = index
        index += 1
        let outerFlags = flags
        var group = Group.plain
        if !accept("?") {
            guard peek() != "*" else { throw error(.unsupported, at: start) }
            group = nextCapture()
        } else if accept("=") {
            group = .look(isNegative: false, isBehind: false)
        } else if accept("!") {
            group = .look(isNegative: true, isBehind: false)
        } else if accept("<=") {
            group = .look(isNegative: false, isBehind: true)
        } else if accept("<!") {
            group = .look(isNegative: true, isBehind: true)
        } else if accept(">") {
            group = .atomic
        } else if accept("<") || accept("P<") {
            let nameStart = index
            let name = try parseName(until: ">")
            guard names[name] == nil else { throw error(.invalidName, at: nameStart) }
            names[name] = groupCount
            group = nextCapture()
        } else if try parseFlags(start) {
            return
        }
        guard frames.count <= Pattern.deepestNesting else { throw error(.nestedTooDeeply, at: start) }
        frames.append(Frame(group: group, start: start, flags: outerFlags))
    }

    /// Whether the group's `)` is still to come.
    func isOpen(_ number: Int) -> Bool {
        frames.contains { if case .capturing(number) = $0.group { true } else { false } }
    }

    private mutating func nextCapture() -> Group {
        groupCount += 1
        return .capturing(groupCount - 1)
    }

    /// Reads `i`, `m`, `s`, `x`, `-` up to `:` (a group follows) or `)` (true: the flags hold to the end of the group
    /// around).
    private mutating func parseFlags(_ start: Int) throws(PatternError) -> Bool {
        var (isOn, changed) = (true, flags)
        while let scalar = peek() {
            index += 1
            switch scalar {
            case "i": changed.ignoresCase = isOn
            case "m": changed.isMultiline = isOn
            case "s": changed.dotMatchesBreaks = isOn
            case "x": changed.isExtended = isOn
            case "-" where isOn: isOn = false
            case ":", ")":
                flags = changed
                return scalar == ")"
            default: throw error(.unsupported, at: start)
            }
        }
        throw error(.unclosedGroup, at: start)
    }

    private mutating func endBranch() {
        let last = frames.count - 1
        frames[last].branches.append(frames[last].current)
        frames[last].current = PatternFragment()
    }

    private mutating func closeGroup() throws(PatternError) {
        guard frames.count > 1 else { throw error(.unopenedGroup, at: index) }
        index += 1
        endBranch()
        let frame = frames.removeLast()
        flags = frame.flags
        var body = PatternFragment.choice(frame.branches)
        switch frame.group {
        case .plain: break
        case .capturing(let number): body = body.enclosed(.save(Int32(2 * number)), .save(Int32(2 * number + 1)))
        case .atomic: body = body.enclosed(.atomicStart(register: 0), .atomicEnd(register: 0))
        case .look(let isNegative, let isBehind):
            guard !isBehind || body.maxWidth <= 255 else { throw error(.longLookbehind, at: frame.start) }
            body = body.lookaround(isNegative: isNegative, isBehind: isBehind)
        }
        try append(.code(body))
    }

    // MARK: Quantifiers

    /// Adds an atom with the quantifier that follows it.
    private mutating func append(_ atom: Atom) throws(PatternError) {
        skipComments()
        let bounds = try parseBounds()
        var fragment: PatternFragment
        switch (atom, bounds) {
        case (.code(let body), nil): fragment = body
        case (.code(let body), let (min, max, preference)?):
            fragment = body.repeated(min, max, preference, room: &room)
        case (.scalar(let scalar), nil) where !flags.ignoresCase || scalar.lowercased == scalar.uppercased:
            fragment = PatternFragment(UTF8.encode(scalar).map { $0.map { .byte($0) } } ?? [], width: 1)
        case (.scalar(let scalar), _):
            fragment = run(of: ScalarSet(scalar, ignoringCase: flags.ignoresCase), bounds)
        case (.set(let set), _): fragment = run(of: set, bounds)
        }
        frames[frames.count - 1].current.append(fragment)
    }

    private typealias Bounds = (min: Int32, max: Int32, preference: PatternInstruction.Preference)

    private mutating func run(of set: ScalarSet, _ bounds: Bounds?) -> PatternFragment {
        if sets.last != set { sets.append(set) }
        let (min, max, preference) = bounds ?? (1, 1, .greedy)
        return .run(of: Int32(sets.count - 1), min, max, preference)
    }

    private mutating func parseBounds() throws(PatternError) -> Bounds? {
        let (min, max): (Int32, Int32)
        if accept("*") {
            (min, max) = (0, .max)
        } else if accept("+") {
            (min, max) = (1, .max)
        } else if accept("?") {
            (min, max) = (0, 1)
        } else if let braces = try parseBraces() {
            (min, max) = braces
        } else {
            return nil
        }
        return (min, max, accept("?") ? .lazy : accept("+") ? .possessive : .greedy)
    }

    /// Reads `{n}`, `{n,}` or `{n,m}`; nil for any other text, in which `{` stands for itself.
    mutating func parseBraces() throws(PatternError) -> (Int32, Int32)? {
        let start = index
        guard accept("{") else { return nil }
        let lower = digits()
        let hasComma = accept(",")
        let upper = hasComma ? digits() : lower
        guard accept("}"), !(lower.isEmpty && upper.isEmpty) else {
            index = start
            return nil
        }
        guard !lower.isEmpty else { throw error(.unsupported, at: start) }
        guard let min = Int32(lower), let max = upper.isEmpty ? Int32.max : Int32(upper), min <= max, min < .max,
            max < .max || upper.isEmpty
        else { throw error(.invalidBounds, at: start) }
        return (min, max)
    }

    // MARK: Text

    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        index + distance < scalars.count ? scalars[index + distance] : nil
    }

    mutating func accept(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        guard scalars[index...].starts(with: wanted) else { return false }
        index += wanted.count
        return true
    }

    mutating func digits() -> String {
        var result = ""
        while let scalar = peek(), ("0"..."9").contains(scalar) {
            result.unicodeScalars.append(scalar)
            index += 1
        }
        return result
    }

    /// With the flag `x`: white space, and `#` up to the end of its line.
    private mutating func skipComments() {
        while flags.isExtended, let scalar = peek() {
            if scalar == "#" {
                while let next = peek(), next != "\n" { index += 1 }
            } else if ScalarSet.Names.space.contains(where: { $0.contains(scalar.value) }) {
                index += 1
            } else {
                return
            }
        }
    }

    /// A group's name: letters, digits and `_`, and no digit at its start.
    mutating func parseName(until end: Unicode.Scalar) throws(PatternError) -> String {
        let start = index
        var name = ""
        while let scalar = peek(), scalar != end {
            guard scalar == "_" || scalar.properties.isAlphabetic || (!name.isEmpty && ("0"..."9").contains(scalar))
            else { break }
            name.unicodeScalars.append(scalar)
            index += 1
        }
        guard !name.isEmpty, peek() == end else { throw error(.invalidName, at: start) }
        index += 1
        return name
    }

    func error(_ fault: PatternError.Fault, at index: Int) -> PatternError {
        PatternError(fault: fault, offset: scalars.prefix(index).reduce(0) { $0 + UTF8.width($1) })
    }
}
