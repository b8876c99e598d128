// What is left open, taken up again, and dropped.
extension PatternMatcher {
    @inline(__always)
    mutating func push(_ kind: Choice.Kind, _ place: Int, _ position: Int32, bound: Int32 = 0) {
        choices.append(Choice(kind: kind, place: Int32(truncatingIfNeeded: place), position: position, bound: bound))
    }

    /// Sets a register, to be set back on the way back.
    mutating func set(_ register: Int32, to value: Int32) {
        push(.restore, Int(register), registers[Int(register)])
        registers[Int(register)] = value
    }

    /// Takes as much as a run takes at first, and leaves the rest open. Its `min` is 0 or `max`.
    mutating func run(
        _ set: Int, _ min: Int32, _ max: Int32, _ preference: PatternInstruction.Preference, _ place: inout Int,
        _ position: inout Int32
    ) -> Bool {
        let start = position
        if !memory.isEmpty, max == .max, preference != .possessive {
            // One scalar at a time, so that the rest of the pattern is tried once from each position.
            let end = end(of: set, at: position)
            if end < 0 {
                place += 1
            } else if preference == .lazy {
                push(.jump, place, end)
                place += 1
            } else {
                push(.jump, place + 1, position)
                position = end
            }
            return true
        }
        var (count, wanted) = (Int32(0), preference == .lazy ? min : max)
        while count < wanted {
            let end = end(of: set, at: position)
            guard end > 0 else { break }
            position = end
            count += 1
        }
        steps -= Int(count)
        guard count >= min else { return false }
        if min < max {
            switch preference {
            case .greedy where position > start: push(.shrink, place + 1, position, bound: start)
            case .lazy: push(.grow, place, position, bound: max)
            default: break
            }
        }
        place += 1
        return true
    }

    /// Starts a lookbehind at the longest distance, and leaves the shorter ones open; false if the text does not reach
    /// so far.
    mutating func lookBack(_ minBack: UInt8, _ maxBack: UInt8, _ place: Int, _ position: inout Int32) -> Bool {
        for distance in 0..<maxBack {
            if distance >= minBack { push(.jump, place + 1, position) }
            guard position > 0 else { return false }
            position = scalarStart(before: position)
        }
        return true
    }

    /// Takes up the last open choice: false if it is known to lead nowhere, nil if there is none.
    mutating func goBack(_ place: inout Int, _ position: inout Int32) -> Bool? {
        failures += 1
        if failures == patience { startRemembering() }
        while let choice = choices.last {
            let last = choices.count - 1
            (place, position) = (Int(choice.place), choice.position)
            switch choice.kind {
            case .jump:
                choices.removeLast()
                return true
            case .shrink:
                position = scalarStart(before: position)
                if position > choice.bound { choices[last].position = position } else { choices.removeLast() }
                // All that the run could take from here has been tried: it is as if it had started here.
                guard !memory.isEmpty, case .run(_, _, .max, _) = program.code[place - 1] else { return true }
                return !isKnownFailure(place - 1, position)
            case .grow:
                guard case .run(let set, _, _, _) = program.code[place] else { return false }
                let end = end(of: Int(set), at: position)
                guard end > 0 else {
                    choices.removeLast()
                    return false
                }
                position = end
                if choice.bound == .max, !memory.isEmpty {
                    // From now on a scalar at a time, see `run`.
                    choices.removeLast()
                    return true
                }
                place += 1
                if choice.bound == 1 {
                    choices.removeLast()
                } else {
                    choices[last].position = end
                    if choice.bound < .max { choices[last].bound -= 1 }
                }
                return true
            case .restore:
                choices.removeLast()
                registers[place] = position
            }
        }
        return nil
    }

    /// Drops the choices above a height, and keeps what has to be set back.
    mutating func cut(to height: Int) {
        var kept = height
        for index in height..<choices.count where choices[index].kind == .restore {
            choices[kept] = choices[index]
            kept += 1
        }
        steps -= choices.count - height
        choices.removeLast(choices.count - kept)
    }

    /// Drops everything above a height, and sets back what has to be.
    mutating func unwind(to height: Int) {
        steps -= choices.count - height
        while choices.count > height, let choice = choices.popLast() {
            if choice.kind == .restore { registers[Int(choice.place)] = choice.position }
        }
    }

    // MARK: Memory

    /// Whether this place has led nowhere from this position before. It is remembered as such from now on: what is open
    /// comes back to it only if it led nowhere.
    @inline(__always)
    mutating func isKnownFailure(_ place: Int, _ position: Int32) -> Bool {
        guard !memory.isEmpty else { return false }
        let memo = program.memos[place]
        guard memo.slot >= 0 else { return false }
        // What follows asks of the loops around only whether their round started right here.
        var (slot, loop, bit) = (Int(memo.slot), memo.loop, 1)
        while loop >= 0 {
            if registers[Int(loop)] == position { slot += bit }
            bit <<= 1
            loop = program.outerLoops[Int(loop)]
        }
        let index = slot * (text.count + 1) + Int(position)
        let mask = UInt64(1) << UInt64(index & 63)
        if memory[index >> 6] & mask != 0 { return true }
        memory[index >> 6] |= mask
        return false
    }

    private mutating func startRemembering() {
        let bits = program.memoSlots * (text.count + 1)
        guard program.memoSlots > 0, bits <= Self.mostMemory else { return }
        memory = Array(repeating: 0, count: bits / 64 + 1)
        steps -= memory.count / 8
    }
}
