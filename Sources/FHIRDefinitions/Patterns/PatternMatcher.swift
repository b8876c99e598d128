/// Runs a program over one text: the first fitting choice first, and back to the last open one where that leads
/// nowhere.
///
/// Open choices stand in an array, not on the stack of calls. Where a search goes back often, places that have led
/// nowhere are remembered, so that a pattern without backreferences, counted loops, lookarounds and atomic groups takes
/// time linear in the text; everything is bounded by the budget of steps besides.
struct PatternMatcher: ~Copyable {
    /// How many choices may be open: 2²¹ of 16 bytes.
    static let mostChoices = 1 << 21
    /// How many failures can be remembered: 2²⁶ bits.
    static let mostMemory = 1 << 26

    struct Choice {
        enum Kind: UInt8 {
            /// Goes on at `place` and `position`.
            case jump
            /// A greedy run, which can give back scalars down to `bound`.
            case shrink
            /// A lazy run, which can take `bound` scalars more; `place` is the run's own.
            case grow
            /// Not a choice: sets register `place` back to `position`.
            case restore
        }
        var kind: Kind, place: Int32, position: Int32, bound: Int32 = 0
    }

    let program: PatternProgram
    let text: [UInt8]
    /// Whether a match must end where the text ends.
    private let isWhole: Bool
    private let keepsGroups: Bool
    var registers: [Int32]
    var choices: [Choice] = []
    /// The places and positions that have led nowhere, one bit each; empty until a search goes back often.
    var memory: [UInt64] = []
    var failures = 0
    /// After how many ways back failures are remembered.
    var patience: Int
    /// How many steps are left.
    var steps: Int

    init(_ program: PatternProgram, text: String, isWhole: Bool, keepsGroups: Bool, steps: Int) throws(PatternLimit) {
        guard text.utf8.count < Int(Int32.max) else { throw .memory }
        (self.program, self.text) = (program, Array(text.utf8))
        (self.isWhole, self.steps) = (isWhole, steps)
        // Without backreferences nobody asks for groups on the way.
        self.keepsGroups = keepsGroups || program.hasBackreference
        registers = Array(repeating: -1, count: program.registerCount)
        patience = 64 + 4 * self.text.count
    }

    /// The first match at or after an offset; group `n` is then ``group(_:)``.
    mutating func find(from offset: Int) throws(PatternLimit) -> Range<Int>? {
        for index in registers.indices { registers[index] = -1 }
        choices.removeAll(keepingCapacity: true)
        (memory, failures) = ([], 0)
        var start = offset
        while start <= text.count {
            if !isWhole, let bytes = program.firstBytes {
                while start < text.count, !bytes[Int(text[start])] { start += 1 }
                guard start < text.count else { return nil }
            }
            if let end = try run(from: Int32(start)) { return start..<Int(end) }
            if isWhole || program.isAnchored { return nil }
            start += 1
            while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
        }
        return nil
    }

    /// The offsets of a group in the match found last; `nil` if it took no part.
    func group(_ number: Int) -> Range<Int>? {
        let (start, end) = (registers[2 * number], registers[2 * number + 1])
        return end < 0 ? nil : Int(start)..<Int(end)
    }

    // MARK: Steps

    private mutating func run(from start: Int32) throws(PatternLimit) -> Int32? {
        var (place, position, fits) = (0, start, true)
        while true {
            steps -= 1
            guard steps >= 0 else { throw .steps }
            guard choices.count < Self.mostChoices else { throw .memory }
            if fits {
                fits = step(&place, &position)
                if place < 0 { return position }
            } else {
                guard let isOpen = goBack(&place, &position) else { return nil }
                fits = isOpen
            }
        }
    }

    /// One instruction: false if it does not fit. After a match `place` is negative.
    @inline(__always)
    private mutating func step(_ place: inout Int, _ position: inout Int32) -> Bool {
        switch program.code[place] {
        case .byte(let byte):
            guard position < text.count, text[Int(position)] == byte else { return false }
            position += 1
        case .set(let set):
            let end = end(of: Int(set), at: position)
            guard end > 0 else { return false }
            position = end
        case .run(let set, let min, let max, let preference):
            guard !isKnownFailure(place, position) else { return false }
            return run(Int(set), min, max, preference, &place, &position)
        case .split(let first, let second):
            guard !isKnownFailure(place, position) else { return false }
            push(.jump, place + Int(second), position)
            place += Int(first)
            return true
        case .jump(let offset), .countNext(let offset):
            place += Int(offset)
            return true
        case .save(let register):
            if keepsGroups { set(register, to: position) }
        case .assert(let assertion):
            guard holds(assertion, at: position) else { return false }
        case .backreference(let group, let ignoringCase):
            guard let end = endOfRepetition(of: Int(group), at: position, ignoringCase: ignoringCase) else {
                return false
            }
            steps -= Int(end - position)
            position = end
        case .loopStart(let register): set(register, to: position)
        case .loopEnd(let register, let exit):
            if registers[Int(register)] == position {
                place += Int(exit)
                return true
            }
        case .countStart(let register): set(register, to: 0)
        case .count(let register, let min, let max, let exit, let isLazy):
            let count = registers[Int(register)]
            let leaves = count >= max || (count >= min && isLazy)
            if count >= min && count < max { push(.jump, place + (isLazy ? 1 : Int(exit)), position) }
            place += leaves ? Int(exit) : 1
            return true
        case .countUp(let register): set(register, to: registers[Int(register)] + 1)
        case .atomicStart(let register): registers[Int(register)] = Int32(choices.count)
        case .atomicEnd(let register): cut(to: Int(registers[Int(register)]))
        case .lookStart(let register, let isNegative, let minBack, let maxBack, let exit):
            registers[Int(register)] = Int32(choices.count)
            registers[Int(register) + 1] = position
            if isNegative { push(.jump, place + Int(exit), position) }
            guard maxBack == 0 || lookBack(minBack, maxBack, place, &position) else { return false }
        case .lookEnd(let register, let isNegative, let isBehind):
            let origin = registers[Int(register) + 1]
            guard !isBehind || position == origin else { return false }
            if isNegative {
                unwind(to: Int(registers[Int(register)]))
                return false
            }
            cut(to: Int(registers[Int(register)]))
            position = origin
        case .match:
            guard !isWhole || position == text.count else { return false }
            place = -2
        }
        place += 1
        return true
    }
}
