/// Where the resources of a document stand, and which of them holds which: found in one pass down the tape.
package struct ResourceIndex: Sendable {
    /// How a resource stands in the one around it.
    package enum Place: Sendable {
        /// In none.
        case outermost
        /// In `contained`.
        case contained
        /// In an entry of a Bundle.
        case bundled
        /// Elsewhere: in a parameter, or where no resource belongs.
        case other
    }

    package struct Resource: Sendable {
        /// Where it starts in the tape.
        package let entry: Int
        /// The number of the resource around it.
        package let parent: Int?
        package let place: Place
        /// The item of the parent's list in which it stands: the entry of a Bundle, a parameter, or the resource
        /// itself.
        package let item: Int
    }

    /// In document order.
    package private(set) var resources: [Resource] = []

    package static let typeName = ElementName("resourceType")
    private static let contained = ElementName("contained"), entry = ElementName("entry")

    /// A resource whose end is not reached, and where the pass stands in it.
    private struct Open {
        var number: Int, end: Int
        /// The member of the resource, and the item of that member's list, that the pass has reached.
        var member: Int, item: Int

        init(_ number: Int, at entry: Int, _ tape: Tape) {
            (self.number, end, member, item) = (number, tape[entry].next, entry + 1, entry + 1)
        }

        /// Goes on to the member and the item that hold an entry. Both only go forward, so that all steps together are
        /// no more than the resource has members and items.
        mutating func move(to entry: Int, _ tape: Tape) {
            if tape[member].next <= entry {
                while tape[member].next <= entry { member = tape[member].next }
                item = tape[member].kind == .array ? member + 1 : member
            }
            if item == member, tape[member].kind == .array { item = member + 1 }
            while tape[item].next <= entry { item = tape[item].next }
        }
    }

    package init(_ tape: Tape) {
        guard tape.count > 0 else { return }
        var open: [Open] = []
        for entry in 0..<tape.count where tape[entry].kind == .object && tape.member(Self.typeName, of: entry) != nil {
            while let last = open.last, last.end <= entry { open.removeLast() }
            if open.isEmpty {
                resources.append(Resource(entry: entry, parent: nil, place: .outermost, item: entry))
            } else {
                let last = open.count - 1
                open[last].move(to: entry, tape)
                let (member, item) = (open[last].member, open[last].item)
                resources.append(
                    Resource(
                        entry: entry, parent: open[last].number, place: Self.place(of: entry, member, item, tape),
                        item: item))
            }
            open.append(Open(resources.count - 1, at: entry, tape))
        }
    }

    private static func place(of entry: Int, _ member: Int, _ item: Int, _ tape: Tape) -> Place {
        switch tape[member].name {
        case contained where item == entry || member == entry: .contained
        // 'entry' of a List or Composition holds no resource.
        case Self.entry where item < entry: .bundled
        default: .other
        }
    }

    /// The number of the innermost resource that holds an entry.
    package func resource(around entry: Int, _ tape: Tape) -> Int? {
        var low = 0, high = resources.count
        while low < high {
            let middle = (low + high) / 2
            if resources[middle].entry <= entry { low = middle + 1 } else { high = middle }
        }
        var found = low > 0 ? low - 1 : nil
        while let number = found, tape[resources[number].entry].next <= entry { found = resources[number].parent }
        return found
    }

    /// The resource with whose contained resources one stands: itself, unless it is contained.
    package func container(of number: Int) -> Int {
        var number = number
        while resources[number].place == .contained, let parent = resources[number].parent { number = parent }
        return number
    }
}
