/// An object or array that was taken out of the source because something in it changes.
struct TreeContainer: Sendable {
    /// A member or item, with its place in the source if it has one: its key and the white space around it stay as
    /// read.
    struct Slot: Sendable {
        var key: String
        var value: TreeValue
        var origin: SourceNode?
    }

    let isObject: Bool
    var slots: [Slot]
    /// The container in the source.
    var origin: SourceNode?

    init(isObject: Bool, slots: [Slot], origin: SourceNode? = nil) {
        (self.isObject, self.slots, self.origin) = (isObject, slots, origin)
    }

    /// The container that a value is; `nil` for a scalar.
    init?(_ content: TreeValue.Content) {
        switch content {
        case .container(let container): self = container
        case .source(let node) where node.value.isContainer:
            let isObject = node.kind == .object
            let children = isObject ? node.members : node.items
            let slots = children.map { Slot(key: isObject ? $0.name : "", value: TreeValue($0), origin: $0) }
            self.init(isObject: isObject, slots: slots, origin: node)
        case .source, .scalar: return nil
        }
    }

    func index(of step: TreeStep) -> Int? {
        switch step {
        case .member(let key): isObject ? slots.firstIndex { $0.key == key } : nil
        case .item(let index): !isObject && slots.indices.contains(index) ? index : nil
        }
    }

    /// Changes the slot of a step in place, makes it if it is not there, or takes it out.
    mutating func update(_ step: TreeStep, _ change: (inout TreeValue) -> Void, removing: () -> Bool) {
        guard let index = index(of: step) else {
            var slot = Slot(key: "", value: .null)
            if case .member(let key) = step { slot.key = key }
            change(&slot.value)
            slots.append(slot)
            return
        }
        if removing() { slots.remove(at: index) } else { change(&slots[index].value) }
    }
}
