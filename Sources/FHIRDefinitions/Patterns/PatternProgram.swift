/// One step of a compiled pattern. Jumps are relative, so that a fragment can be copied; registers are given at the
/// end.
enum PatternInstruction: Hashable, Sendable {
    enum Preference: Sendable { case greedy, lazy, possessive }
    enum Assertion: Sendable {
        case start, end, endOrLastBreak, lineStart, lineEnd, wordBoundary, noWordBoundary
    }

    /// One byte of UTF-8.
    case byte(UInt8)
    /// One scalar of a set.
    case set(Int32)
    /// From `min` to `max` scalars of a set.
    case run(set: Int32, min: Int32, max: Int32, Preference)
    /// Goes on at the first place, later at the second.
    case split(Int32, orElse: Int32)
    case jump(Int32)
    /// Keeps the position as a group's start or end.
    case save(Int32)
    case assert(Assertion)
    case backreference(group: Int32, ignoringCase: Bool)
    /// Around a loop's body that may match nothing: a round that matched nothing leaves the loop.
    case loopStart(register: Int32)
    case loopEnd(register: Int32, exit: Int32)
    /// `countStart` · `count` (goes on, or leaves) · `countUp` · body · `countNext` (back to `count`).
    case countStart(register: Int32)
    case count(register: Int32, min: Int32, max: Int32, exit: Int32, isLazy: Bool)
    case countUp(register: Int32)
    case countNext(Int32)
    /// Around a body to which no backtracking leads back.
    case atomicStart(register: Int32)
    case atomicEnd(register: Int32)
    /// Around a lookahead or lookbehind. `back`: how many scalars before here the body starts, if it looks behind.
    case lookStart(register: Int32, isNegative: Bool, minBack: UInt8, maxBack: UInt8, exit: Int32)
    case lookEnd(register: Int32, isNegative: Bool, isBehind: Bool)
    case match
}

/// A compiled pattern.
struct PatternProgram: Sendable {
    private(set) var code: [PatternInstruction]
    let sets: [ScalarSet]
    /// Two words for each set: its ASCII scalars.
    let asciiBits: [UInt64]
    let groupCount: Int
    /// Registers: start and end of each group, then those of loops, counters, atomic groups and lookarounds.
    private(set) var registerCount: Int

    /// Where failures can be remembered: by place and position, and by which of the loops around it started just there.
    struct Memo: Sendable {
        /// The first slot, or -1 where what follows depends on more than that (inside counted loops, lookarounds,
        /// atomic groups).
        var slot: Int32
        /// The register of the innermost loop around whose body may match nothing, or -1.
        var loop: Int32
    }
    private(set) var memos: [Memo]
    private(set) var memoSlots = 0
    /// For each register of a loop, that of the loop around it, or -1.
    private(set) var outerLoops: [Int32]

    /// The bytes with which a match can start; `nil` if a match may be empty.
    private(set) var firstBytes: [Bool]?
    /// Whether a match can only start at the start of the text.
    let isAnchored: Bool
    let hasBackreference: Bool

    init(code: [PatternInstruction], sets: [ScalarSet], groupCount: Int) {
        (self.code, self.sets, self.groupCount) = (code + [.match], sets, groupCount)
        asciiBits = sets.flatMap { set in
            [0, 64].map { base in
                (0..<64).reduce(UInt64(0)) {
                    $0 | (set.contains(Unicode.Scalar(UInt8(base + $1))) ? 1 << UInt64($1) : 0)
                }
            }
        }
        let first = code.first { if case .save = $0 { false } else { true } }
        isAnchored = first == .assert(.start)
        hasBackreference = code.contains { if case .backreference = $0 { true } else { false } }
        registerCount = groupCount * 2
        memos = Array(repeating: Memo(slot: -1, loop: -1), count: self.code.count)
        outerLoops = Array(repeating: -1, count: registerCount)
        assignRegisters()
        firstBytes = findFirstBytes()
    }

    /// Gives each construct its register, and each choice its slots. Starts and ends are nested in the code's order.
    private mutating func assignRegisters() {
        var open: [Int32] = []
        var (loop, loopDepth, opaque): (Int32, Int, Int) = (-1, 0, 0)
        func register(_ count: Int, _ program: inout PatternProgram) -> Int32 {
            open.append(Int32(program.registerCount))
            program.registerCount += count
            program.outerLoops += Array(repeating: loop, count: count)
            return open[open.count - 1]
        }
        for index in code.indices {
            switch code[index] {
            case .loopStart:
                loop = register(1, &self)
                loopDepth += 1
                code[index] = .loopStart(register: loop)
            case .loopEnd(_, let exit):
                code[index] = .loopEnd(register: open.removeLast(), exit: exit)
                loop = outerLoops[Int(loop)]
                loopDepth -= 1
            case .countStart:
                code[index] = .countStart(register: register(1, &self))
                opaque += 1
            case .count(_, let min, let max, let exit, let isLazy):
                code[index] = .count(register: open[open.count - 1], min: min, max: max, exit: exit, isLazy: isLazy)
            case .countUp: code[index] = .countUp(register: open[open.count - 1])
            case .countNext:
                open.removeLast()
                opaque -= 1
            case .atomicStart:
                code[index] = .atomicStart(register: register(1, &self))
                opaque += 1
            case .atomicEnd:
                code[index] = .atomicEnd(register: open.removeLast())
                opaque -= 1
            case .lookStart(_, let isNegative, let minBack, let maxBack, let exit):
                code[index] = .lookStart(
                    register: register(2, &self), isNegative: isNegative, minBack: minBack, maxBack: maxBack, exit: exit
                )
                opaque += 1
            case .lookEnd(_, let isNegative, let isBehind):
                code[index] = .lookEnd(register: open.removeLast(), isNegative: isNegative, isBehind: isBehind)
                opaque -= 1
            case .split, .run:
                guard !hasBackreference, opaque == 0, loopDepth <= 4 else { continue }
                memos[index] = Memo(slot: Int32(memoSlots), loop: loop)
                memoSlots += 1 << loopDepth
            default: break
            }
        }
    }

    private func findFirstBytes() -> [Bool]? {
        var bytes = Array(repeating: false, count: 256)
        var isSeen = Array(repeating: false, count: code.count)
        var open = [0]
        func add(_ set: Int32) {
            let set = Int(set)
            for byte in 0..<128 where asciiBits[2 * set + byte / 64] >> UInt64(byte % 64) & 1 == 1 {
                bytes[byte] = true
            }
            let isASCII = sets[set].layers.allSatisfy { layer in
                !layer.isNegated && !layer.ignoresCase && layer.categories == 0
                    && layer.ranges.allSatisfy { $0.upperBound < 128 }
            }
            if !isASCII { for byte in 0xC2...0xF4 { bytes[byte] = true } }
        }
        while let index = open.popLast() {
            guard !isSeen[index] else { continue }
            isSeen[index] = true
            switch code[index] {
            case .byte(let byte): bytes[Int(byte)] = true
            case .set(let set): add(set)
            case .run(let set, let min, _, _):
                add(set)
                if min == 0 { open.append(index + 1) }
            case .split(let first, let second): open += [index + Int(first), index + Int(second)]
            case .jump(let offset), .countNext(let offset): open.append(index + Int(offset))
            case .loopEnd(_, let exit): open += [index + 1, index + Int(exit)]
            case .count(_, let min, _, let exit, _): open += min == 0 ? [index + 1, index + Int(exit)] : [index + 1]
            case .lookStart(_, _, _, _, let exit): open.append(index + Int(exit))
            case .backreference, .match: return nil
            case .save, .assert, .loopStart, .countStart, .countUp, .atomicStart, .atomicEnd, .lookEnd:
                open.append(index + 1)
            }
        }
        return bytes
    }
}
