import FHIRTree

extension Evaluator {
    /// All elements directly below, in document order.
    func allChildren(of value: Items) throws(PathFault) -> Items {
        var output = Items.empty
        for item in value.list {
            if case .element(let element) = item {
                try forEachChild(of: element) { _, child in output.append(.element(child)) }
            }
        }
        return output
    }

    /// All elements at any depth below, each before those below it.
    func descendants(of value: Items) throws(PathFault) -> Items {
        var output: [Item] = []
        for item in value.list {
            guard case .element(let element) = item else { continue }
            // A stack instead of recursion: the children of each, the first on top.
            var open = [element], children: [PathElement] = []
            while let next = open.popLast() {
                if next != element { output.append(.element(next)) }
                children.removeAll(keepingCapacity: true)
                try forEachChild(of: next) { _, child in children.append(child) }
                open.append(contentsOf: children.reversed())
            }
        }
        return Items(output)
    }

    /// A member of an object with the companion that belongs to it.
    struct Member {
        /// The member, or the companion where there is no value.
        var entry: Int
        var value: UInt32, companion: UInt32
        var name: ElementName
    }

    /// Calls `body` for every child element; `resourceType` is none.
    func forEachChild(
        of element: PathElement, _ body: (Evaluator, PathElement) throws(PathFault) -> Void
    ) throws(PathFault) {
        try forEachMember(of: element) { evaluator, member throws(PathFault) in
            try evaluator.forEachItem(of: member, in: element, body)
        }
    }

    func forEachItem(
        of member: Member, in element: PathElement, _ body: (Evaluator, PathElement) throws(PathFault) -> Void
    ) throws(PathFault) {
        try each(
            member.value, member.companion, element.member(member.name.element, shapes), element.document,
            documents.tape(element.document), body)
    }

    func forEachMember(
        of element: PathElement, _ body: (Evaluator, Member) throws(PathFault) -> Void
    ) throws(PathFault) {
        let tape = documents.tape(element.document)
        guard let container = element.container(in: tape) else { return }
        var entry = container + 1, visited = 1
        let end = tape[container].next
        let companions = companions(in: container, tape)
        while entry < end {
            let name = tape[entry].name, isCompanion = name.isCompanion
            if name != ResourceIndex.typeName, !isCompanion || !companions.withValue.contains(name.element) {
                let beside = isCompanion ? entry : companions.entries[name]
                try body(
                    self,
                    Member(
                        entry: entry, value: isCompanion ? PathElement.none : UInt32(entry),
                        companion: beside.map { UInt32($0) } ?? PathElement.none, name: name))
            }
            entry = tape[entry].next
            visited += 1
        }
        try spend(visited)
    }

    /// The companions of an object by the names of their elements, and which of these have a value too.
    private func companions(
        in container: Int, _ tape: Tape
    ) -> (entries: [ElementName: Int], withValue: Set<ElementName>) {
        var entries: [ElementName: Int] = [:], withValue: Set<ElementName> = []
        let end = tape[container].next
        var entry = container + 1
        while entry < end {
            let name = tape[entry].name
            if name.isCompanion, entries[name.element] == nil { entries[name.element] = entry }
            entry = tape[entry].next
        }
        guard !entries.isEmpty else { return (entries, withValue) }
        entry = container + 1
        while entry < end {
            let name = tape[entry].name
            if !name.isCompanion, entries[name] != nil { withValue.insert(name) }
            entry = tape[entry].next
        }
        return (entries, withValue)
    }

    /// The parts that a value of FHIRPath itself has: those of a quantity, and of what `type()` gives.
    func appendPart(of item: Item, _ member: Program.Member, to output: inout Items) throws(PathFault) {
        let name = program.names[Int(member.text)]
        switch (item, name) {
        case (.quantity(let quantity), "value"): output.append(.decimal(quantity.value))
        case (.quantity(let quantity), "unit"), (.quantity(let quantity), "code"): output.append(.string(quantity.unit))
        case (.type(let type), "namespace"): output.append(.string(type.namespace ?? ""))
        case (.type(let type), "name"): output.append(.string(type.name))
        default: return
        }
    }
}
