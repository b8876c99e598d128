import FHIRTree

/// What was counted of one slicing while the occurrences of an element were looked at.
struct SliceCounts {
    /// By the place of the slice in the slicing.
    var counts: [Int]
    /// The occurrences that belong to no slice, up to a limit.
    var unmatched: [Spot] = []
    /// The first occurrence that a slice may not have any more, by the place of the slice.
    var surplus: [Int: Int] = [:]
    /// The slices that may have an occurrence of which that cannot be known.
    var open: Set<Int> = []
    /// The slice of the occurrence before, for the order.
    var last = -1
    var hasUnmatched = false

    init() { counts = [] }

    mutating func start(_ slicing: SlicingPlan) {
        counts.removeAll(keepingCapacity: true)
        counts.append(contentsOf: repeatElement(0, count: slicing.slices.count))
        unmatched.removeAll(keepingCapacity: true)
        if !surplus.isEmpty { surplus = [:] }
        if !open.isEmpty { open = [] }
        (last, hasUnmatched) = (-1, false)
    }
}

extension Walk {
    /// So many occurrences without a slice are looked at again to explain a missing one.
    private static let explainedLimit = 24

    /// Starts to count the slices of an element.
    mutating func startSlices(of member: MemberPlan) {
        while sliceCounts.count < member.slicings.count { sliceCounts.append(SliceCounts()) }
        member.slicings.forEachPlace { number, slicing in sliceCounts[number].start(slicing) }
    }

    /// Finds the slices to which an occurrence belongs, counts them, and reports what their order or closedness
    /// forbids.
    mutating func slices(at spot: Spot, type: String, of member: MemberPlan) -> [SlicePlan] {
        var found: [SlicePlan] = []
        member.slicings.forEachPlace { number, slicing in
            guard let index = firstSlice(of: slicing, at: spot.entry, type: type) else {
                let open = openSlices(of: slicing, at: spot, type: type)
                if !open.isEmpty { return sliceCounts[number].open.formUnion(open) }
                sliceCounts[number].hasUnmatched = true
                if sliceCounts[number].unmatched.count < Self.explainedLimit {
                    sliceCounts[number].unmatched.append(spot)
                }
                if slicing.rules == .closed { SliceRule.unmatched(spot, slicing, type: type, walk: &self) }
                return
            }
            let slice = slicing.slices[index]
            // A slice that may not occur leaves its value without one.
            if slicing.rules == .closed, slice.max == 0 {
                return SliceRule.prohibited(spot, slice, slicing, walk: &self)
            }
            if sliceCounts[number].counts[index] == slice.max { sliceCounts[number].surplus[index] = spot.entry }
            sliceCounts[number].counts[index] += 1
            if slicing.isOrdered, index < sliceCounts[number].last {
                SliceRule.outOfOrder(spot, slice, after: slicing.slices[sliceCounts[number].last], slicing, walk: &self)
            }
            if slicing.rules == .openAtEnd, sliceCounts[number].hasUnmatched {
                SliceRule.notAtEnd(spot, slice, slicing, walk: &self)
            }
            sliceCounts[number].last = max(sliceCounts[number].last, index)
            found.append(slice)
            if slice.reslicing != nil { found += innerSlices(of: slice, at: spot, type: type) }
        }
        return found
    }

    /// The slices of a slice to which the occurrence belongs, too.
    private mutating func innerSlices(of slice: SlicePlan, at spot: Spot, type: String) -> [SlicePlan] {
        guard let slicing = slice.reslicing else { return [] }
        guard let index = firstSlice(of: slicing, at: spot.entry, type: type) else {
            if slicing.rules == .closed, openSlices(of: slicing, at: spot, type: type).isEmpty {
                SliceRule.unmatched(spot, slicing, type: type, walk: &self)
            }
            return []
        }
        let inner = slicing.slices[index]
        if innerCounts[inner.number, default: 0] == inner.max { innerSurplus[inner.number] = spot.entry }
        innerCounts[inner.number, default: 0] += 1
        return [inner] + innerSlices(of: inner, at: spot, type: type)
    }

    /// Whether the values of an element that were looked at lack at least so many of the slices that one profile wants.
    func lacksSlices(of member: MemberPlan, _ count: Int) -> Bool {
        member.slicings.indices.contains { number in
            let slices = member.slicings[number].slices
            let lacking = slices.indices.map { max(0, slices[$0].min - sliceCounts[number].counts[$0]) }
            return lacking.reduce(0, +) >= count
        }
    }

    /// Reports the slices that occur too seldom or too often, when all occurrences were looked at.
    mutating func finishSlices(of member: MemberPlan) {
        member.slicings.forEachPlace { number, slicing in
            slicing.slices.forEachPlace { index, slice in
                let count = sliceCounts[number].counts[index]
                let isOpen = count < slice.min && sliceCounts[number].open.contains(index)
                if !isOpen, SliceRule.isBroken(by: count, slice) {
                    SliceRule.check(
                        count, of: slice, slicing, member, unmatched: sliceCounts[number].unmatched,
                        surplus: sliceCounts[number].surplus[index], walk: &self)
                }
                MustSupportRule.check(count, of: slice, member, walk: &self)
                // The slices of a full slice are other values that it might have had.
                if count > 0, let inner = slice.reslicing {
                    finish(inner, member, isFull: count >= slice.max ?? .max)
                }
            }
        }
        innerCounts.removeAll(keepingCapacity: true)
        if !innerSurplus.isEmpty { innerSurplus = [:] }
    }

    private mutating func finish(_ slicing: SlicingPlan, _ member: MemberPlan, isFull: Bool) {
        slicing.slices.forEachPlace { _, slice in
            let count = innerCounts[slice.number] ?? 0
            SliceRule.check(
                count, of: slice, slicing, member, unmatched: [], surplus: innerSurplus[slice.number], walk: &self)
            if !isFull { MustSupportRule.check(count, of: slice, member, walk: &self) }
            if count > 0, let inner = slice.reslicing { finish(inner, member, isFull: count >= slice.max ?? .max) }
        }
    }

    /// The place of the first slice to which a value belongs.
    private mutating func firstSlice(of slicing: SlicingPlan, at entry: Int, type: String) -> Int? {
        namedSlice(of: slicing, at: entry, type: type) ?? slicing.fallback
    }

    private mutating func namedSlice(of slicing: SlicingPlan, at entry: Int, type: String) -> Int? {
        if let texts = slicing.texts, tape[entry].kind == .object {
            guard let value = child(of: entry, named: texts.member) else { return nil }
            if tape[value].kind == .string { return withText(value, texts.slice) }
        }
        return slicing.slices.firstPlace { belongs(entry, type: type, to: $0) }
    }

    /// Whether a value belongs to a slice.
    mutating func belongs(_ entry: Int, type: String, to slice: SlicePlan) -> Bool {
        guard !slice.conditions.isEmpty else { return false }
        return slice.conditions.firstPlace { !holds($0, at: entry, type: type) } == nil
    }

    // MARK: conditions

    mutating func holds(_ condition: SliceCondition, at entry: Int, type: String) -> Bool {
        switch condition.test {
        case .all(let conditions): return conditions.allSatisfy { holds($0, at: entry, type: type) }
        case .any(let conditions): return conditions.contains { holds($0, at: entry, type: type) }
        default: break
        }
        guard !condition.path.isEmpty else { return meets(condition.test, at: entry, type: type) }
        if case .type(let types) = condition.test, condition.path.last?.isResolving ?? false {
            return references(of: condition, from: entry, type: type).contains {
                (target(ofReference: $0).map { resourceType(of: $0) ?? "" } ?? namedType(ofReference: $0)).map {
                    types.contains($0) || types.contains("Resource")
                } ?? false
            }
        }
        if let member = condition.member {
            let value = tape[entry].kind == .object ? child(of: entry, named: member) : nil
            if case .exists(let isWanted) = condition.test { return (value != nil) == isWanted }
            guard let value else { return false }
            if tape[value].kind != .array { return meets(condition.test, at: value, type: condition.memberType) }
        }
        let values = values(at: condition.path, from: entry, type: type)
        if case .exists(let isWanted) = condition.test { return values.isEmpty != isWanted }
        return values.contains { meets(condition.test, at: $0.entry, type: $0.type) }
    }

    private mutating func meets(_ test: SliceCondition.Test, at entry: Int, type: String) -> Bool {
        switch test {
        case .text(let text): return isText(entry, text)
        case .fixed(let value): return ValueComparison.isEqual(document.node(at: entry), to: value.root)
        case .pattern(let value): return document.node(at: entry).includes(value.root)
        case .exists(let isWanted): return isWanted
        case .type(let types): return types.contains(resourceType(of: entry) ?? type) || types.contains("Resource")
        case .member(let number, let type): return isMember(entry, ofValueSet: number, type: type)
        case .profile(let profiles): return profiles.contains { conforms(entry, to: $0, type: type) }
        case .all, .any: return true
        }
    }

    @inline(__always)
    private func isText(_ entry: Int, _ text: [UInt8]) -> Bool {
        guard tape[entry].kind == .string else { return false }
        if tape[entry].isEscaped { return document.node(at: entry).string.map { Array($0.utf8) } == text }
        return text.withUnsafeBufferPointer(tape.text(entry).hasSameBytes)
    }

    /// The values at a discriminator's path, each once: references may lead in circles.
    mutating func values(
        at path: [SliceCondition.Step], from entry: Int, type: String
    ) -> [(entry: Int, type: String)] {
        var found = [(entry: entry, type: type)]
        for step in path {
            var next: [(entry: Int, type: String)] = []
            for (entry, type) in found { follow(step, from: entry, type: type, into: &next) }
            if case .resolve = step {
                var known: Set<Int> = []
                next = next.filter { known.insert($0.entry).inserted }
            }
            found = next
        }
        return found
    }

    private mutating func follow(
        _ step: SliceCondition.Step, from entry: Int, type: String, into found: inout [(entry: Int, type: String)]
    ) {
        switch step {
        case .member(let names):
            guard tape[entry].kind == .object else { return }
            for name in names {
                guard let value = child(of: entry, named: name.name) else { continue }
                forEachItem(of: value) { if tape[$0].kind != .null { found.append(($0, name.type)) } }
            }
        case .extension(let url):
            guard tape[entry].kind == .object, let list = child(of: entry, named: Self.extensionName) else { return }
            forEachItem(of: list) { if self.url(of: $0) == url { found.append(($0, "Extension")) } }
        case .resolve:
            if let target = target(ofReference: entry) { found.append((target, resourceType(of: target) ?? "")) }
        case .ofType(let wanted):
            if type.isEmpty || type == wanted || resourceType(of: entry) == wanted { found.append((entry, wanted)) }
        }
    }

    private static let extensionName = ElementName("extension")

    private mutating func isMember(_ entry: Int, ofValueSet number: Int, type: String) -> Bool {
        if tape[entry].kind == .string { return membership(code: entry, inValueSet: number) == .member }
        guard tape[entry].kind == .object else { return false }
        let list = child(of: entry, named: TermName.coding)
        for item in list.map({ items(of: $0) }) ?? [entry] where tape[item].kind == .object {
            let coding = coding(at: item)
            if coding.code >= 0, membership(of: coding, inValueSet: number) == .member { return true }
        }
        return false
    }

    /// The items of an array; another value is its own only item.
    func items(of value: Int) -> [Int] {
        var entries: [Int] = []
        forEachItem(of: value) { entries.append($0) }
        return entries
    }

    @inline(__always)
    func forEachItem(of value: Int, _ body: (Int) -> Void) {
        guard tape[value].kind == .array else { return body(value) }
        var index = value + 1
        while index < tape[value].next {
            body(index)
            index = tape[index].next
        }
    }

    /// What `resourceType` says of an object.
    @inline(__always)
    func resourceType(of entry: Int) -> String? {
        guard tape[entry].kind == .object, let member = child(of: entry, named: Self.resourceType) else { return nil }
        return document.node(at: member).string
    }
}
