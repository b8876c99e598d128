import FHIRPrimitives

/// Goes through two trees at once and notes where they differ, with a stack of its own instead of recursion.
struct TreeComparison {
    private enum Step {
        case compare(ElementParts, ElementParts, TypeShape?)
        case note(TreeChange.Kind, ElementParts?, ElementParts?)
    }

    private let before: ComparedTree, after: ComparedTree
    private let listOrder: Bool
    /// What is still to do, the next at the end.
    private var steps: [Step] = []
    private(set) var differences: [TreeDifference] = []

    init(_ before: ComparedTree, _ after: ComparedTree, listOrder: Bool) {
        (self.before, self.after, self.listOrder) = (before, after, listOrder)
    }

    mutating func run() {
        steps = [
            .compare(ElementParts(value: before.root.entry), ElementParts(value: after.root.entry), before.type)
        ]
        while let step = steps.popLast() {
            switch step {
            case .note(let kind, let a, let b):
                differences.append(TreeDifference(kind: kind, before: a, after: b))
            case .compare(let a, let b, let type):
                let first = steps.count
                compare(a, b, type)
                steps[first...].reverse()
            }
        }
    }

    private mutating func note(_ kind: TreeChange.Kind, _ before: ElementParts?, _ after: ElementParts?) {
        steps.append(.note(kind, before, after))
    }

    /// Compares what stands at one place, the companion with its value.
    private mutating func compare(_ a: ElementParts, _ b: ElementParts, _ type: TypeShape?) {
        if isMixed(a, before) || isMixed(b, after) { return compareApart(a, b) }
        if isList(a, before) && isList(b, after) { return compareItems(a, b, type) }
        if isList(a, before) || isList(b, after) { return note(.changed, a, b) }
        switch (before.holdsValue(a.value), after.holdsValue(b.value)) {
        case (true, true): compareValues(a.value, b.value, type)
        case (true, false): note(.removed, ElementParts(value: a.value), nil)
        case (false, true): note(.added, nil, ElementParts(value: b.value))
        case (false, false): break
        }
        compareCompanions(a.companion, b.companion)
    }

    private func isList(_ parts: ElementParts, _ tree: ComparedTree) -> Bool {
        tree.isKind(.array, parts.value) || tree.isKind(.array, parts.companion)
    }

    /// Whether a list stands beside a single value, which is no element of FHIR.
    private func isMixed(_ parts: ElementParts, _ tree: ComparedTree) -> Bool {
        tree.holdsValue(parts.value) && tree.holdsValue(parts.companion)
            && tree.isKind(.array, parts.value) != tree.isKind(.array, parts.companion)
    }

    /// Compares value with value and companion with companion, as if they had nothing to do with each other.
    private mutating func compareApart(_ a: ElementParts, _ b: ElementParts) {
        for (first, second) in [(a.value, b.value), (a.companion, b.companion)] {
            switch (before.holdsValue(first), after.holdsValue(second)) {
            case (true, true): steps.append(.compare(ElementParts(value: first), ElementParts(value: second), nil))
            case (true, false): note(.removed, ElementParts(value: first), nil)
            case (false, true): note(.added, nil, ElementParts(value: second))
            case (false, false): break
            }
        }
    }

    /// No companion is the same as one that holds nothing.
    private mutating func compareCompanions(_ a: Int, _ b: Int) {
        guard a >= 0 || b >= 0 else { return }
        let isObject = (a < 0 || before.kind(a) == .object, b < 0 || after.kind(b) == .object)
        if isObject == (true, true) {
            compareMembers(a, b, TypeShapes.r4.shape(named: "Element"))
        } else if before.holdsValue(a) != after.holdsValue(b) {
            before.holdsValue(a)
                ? note(.removed, ElementParts(value: a), nil) : note(.added, nil, ElementParts(value: b))
        } else if before.holdsValue(a) {
            compareValues(a, b, nil)
        }
    }

    private mutating func compareValues(_ a: Int, _ b: Int, _ type: TypeShape?) {
        if before.digests[a] == after.digests[b], before.hasText(of: a, as: after, b) { return }
        let parts = (ElementParts(value: a), ElementParts(value: b))
        switch (before.kind(a), after.kind(b)) {
        case (.object, .object):
            let types = (before.type(of: a, at: type), after.type(of: b, at: type))
            compareMembers(a, b, types.0 ?? types.1)
        case (.number, .number):
            let texts = (before.node(a).json, after.node(b).json)
            if texts.0 == texts.1 { return }
            let values = (NumberValue(texts.0), NumberValue(texts.1))
            note(values.0 != nil && values.0 == values.1 ? .respelled : .changed, parts.0, parts.1)
        case (.string, .string):
            let texts = (before.node(a).string ?? "", after.node(b).string ?? "")
            if texts.0.utf8.elementsEqual(texts.1.utf8), !before.isBroken(a), !after.isBroken(b) { return }
            note(isSameMoment(texts.0, texts.1, type) ? .respelled : .changed, parts.0, parts.1)
        case (let first, let second):
            if first != second { note(.changed, parts.0, parts.1) }
        }
    }

    /// Whether two dateTimes or instants denote the same moment, each with its own zone or fraction of a second.
    private func isSameMoment(_ a: String, _ b: String, _ type: TypeShape?) -> Bool {
        guard let type, type.form == .string, type.name == "dateTime" || type.name == "instant",
            let first = FHIRDateTime(a), let second = FHIRDateTime(b)
        else { return false }
        return first.isEqual(to: second) == true
    }

    /// Compares two objects; -1 stands for one without members.
    private mutating func compareMembers(_ a: Int, _ b: Int, _ type: TypeShape?) {
        let first = ComparedElement.elements(of: a, in: before), second = ComparedElement.elements(of: b, in: after)
        let partners = ComparedElement.partners(first, second)
        var isNew = [Bool](repeating: true, count: second.count)
        for (element, partner) in zip(first, partners) {
            guard let partner else {
                note(.removed, element.parts, nil)
                continue
            }
            isNew[partner] = false
            steps.append(.compare(element.parts, second[partner].parts, type?.element(element.key.name)?.type))
        }
        for (element, isNew) in zip(second, isNew) where isNew { note(.added, nil, element.parts) }
    }

    private mutating func compareItems(_ a: ElementParts, _ b: ElementParts, _ type: TypeShape?) {
        let first = before.items(of: a), second = after.items(of: b)
        let alignment = ListAlignment(first, of: before, second, of: after, listOrder: listOrder)
        var isNew = [Bool](repeating: true, count: second.count)
        for (index, item) in first.enumerated() {
            guard let partner = alignment.partners[index] else {
                note(.removed, shown(item, before), nil)
                continue
            }
            isNew[partner] = false
            if listOrder, alignment.isMoved[index] {
                note(.moved, shown(item, before), shown(second[partner], after))
            }
            steps.append(.compare(item, second[partner], type))
        }
        for (item, isNew) in zip(second, isNew) where isNew { note(.added, nil, shown(item, after)) }
    }

    /// An item that is `null` only to make room for its companion is shown as the companion.
    private func shown(_ item: ElementParts, _ tree: ComparedTree) -> ElementParts {
        tree.holdsValue(item.value) || item.companion < 0 ? item : ElementParts(companion: item.companion)
    }
}
