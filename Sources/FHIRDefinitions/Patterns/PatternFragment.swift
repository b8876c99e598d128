/// A piece of a pattern under construction: code with relative jumps, and how many scalars it takes.
struct PatternFragment {
    typealias Preference = PatternInstruction.Preference

    private(set) var code: [PatternInstruction] = []
    private(set) var minWidth = 0
    /// ``unbounded`` where there is no bound.
    private(set) var maxWidth = 0

    static let unbounded = Int(Int32.max)

    init() {}

    init(_ code: [PatternInstruction], width: Int = 0) {
        (self.code, minWidth, maxWidth) = (code, width, width)
    }

    /// Code that takes any number of scalars.
    static func anyWidth(_ code: [PatternInstruction]) -> Self {
        var result = Self(code)
        result.maxWidth = unbounded
        return result
    }

    mutating func append(_ other: Self) {
        code += other.code
        minWidth = min(minWidth + other.minWidth, Self.unbounded)
        maxWidth = min(maxWidth + other.maxWidth, Self.unbounded)
    }

    /// From `min` to `max` scalars of one set.
    static func run(of set: Int32, _ min: Int32, _ max: Int32, _ preference: Preference) -> Self {
        var result = Self()
        // What must be there is apart from what may be, so that the latter can go step by step.
        if min > 0 { result.code = [min == 1 ? .set(set) : .run(set: set, min: min, max: min, .possessive)] }
        let rest = max == .max ? Int32.max : max - min
        if max > min { result.code.append(.run(set: set, min: 0, max: rest, preference)) }
        (result.minWidth, result.maxWidth) = (Int(min), Int(max))
        return result
    }

    /// One of the branches, the first that fits.
    static func choice(_ branches: [Self]) -> Self {
        guard var result = branches.last, branches.count > 1 else { return branches.first ?? Self() }
        var size = branches.reduce(2 * (branches.count - 1)) { $0 + $1.code.count }
        var code: [PatternInstruction] = []
        code.reserveCapacity(size)
        for branch in branches.dropLast() {
            size -= branch.code.count + 1
            code.append(.split(1, orElse: Int32(branch.code.count + 2)))
            code += branch.code
            code.append(.jump(Int32(size)))
            size -= 1
        }
        result.code = code + result.code
        result.minWidth = branches.map(\.minWidth).min() ?? 0
        result.maxWidth = branches.map(\.maxWidth).max() ?? 0
        return result
    }

    /// The body between two instructions that take no room.
    func enclosed(_ first: PatternInstruction, _ last: PatternInstruction) -> Self {
        var result = self
        result.code = [first] + code + [last]
        return result
    }

    func lookaround(isNegative: Bool, isBehind: Bool) -> Self {
        let start = PatternInstruction.lookStart(
            register: 0, isNegative: isNegative, minBack: isBehind ? UInt8(minWidth) : 0,
            maxBack: isBehind ? UInt8(maxWidth) : 0, exit: Int32(code.count + 2))
        return Self([start] + code + [.lookEnd(register: 0, isNegative: isNegative, isBehind: isBehind)])
    }

    /// Repeats by copies as long as `room` for instructions is left, else by a counter.
    func repeated(_ min: Int32, _ max: Int32, _ preference: Preference, room: inout Int) -> Self {
        if preference == .possessive {
            return repeated(min, max, .greedy, room: &room).enclosed(.atomicStart(register: 0), .atomicEnd(register: 0))
        }
        var result = Self()
        let copies = Int(max == .max ? Swift.max(min, 1) : max)
        if copies <= 1 || copies <= room / (code.count + 1) {
            if copies > 1 { room -= copies * (code.count + 1) }
            for _ in 0..<Swift.max(max == .max ? Int(min) - 1 : Int(min), 0) { result.code += code }
            if max == .max {
                result.code += min == 0 ? star(preference) : plus(preference)
            } else {
                let count = Int(max - min)
                for left in stride(from: count, to: 0, by: -1) {
                    result.code.append(Self.split(1, Int32(left * (code.count + 1)), preference))
                    result.code += code
                }
            }
        } else {
            result.code = counted(min, max, preference)
        }
        (result.minWidth, result.maxWidth) = (Self.product(minWidth, min), Self.product(maxWidth, max))
        return result
    }

    private static func product(_ width: Int, _ count: Int32) -> Int { Swift.min(width * Int(count), unbounded) }

    private static func split(_ first: Int32, _ second: Int32, _ preference: Preference) -> PatternInstruction {
        preference == .lazy ? .split(second, orElse: first) : .split(first, orElse: second)
    }

    /// `split · body · jump back`
    private func star(_ preference: Preference) -> [PatternInstruction] {
        let body = guarded
        let size = Int32(body.count)
        return [Self.split(1, size + 2, preference)] + body + [.jump(-size - 1)]
    }

    /// `body · split back`
    private func plus(_ preference: Preference) -> [PatternInstruction] {
        let body = guarded
        return body + [Self.split(-Int32(body.count), 1, preference)]
    }

    private func counted(_ min: Int32, _ max: Int32, _ preference: Preference) -> [PatternInstruction] {
        let body = guarded
        let size = Int32(body.count)
        let test = PatternInstruction.count(
            register: 0, min: min, max: max, exit: size + 3, isLazy: preference == .lazy)
        return [.countStart(register: 0), test, .countUp(register: 0)] + body + [.countNext(-size - 2)]
    }

    /// The body of a loop, which a round that matches nothing leaves, over the one instruction that leads back.
    private var guarded: [PatternInstruction] {
        minWidth > 0 ? code : [.loopStart(register: 0)] + code + [.loopEnd(register: 0, exit: 2)]
    }
}
