import FHIRPrimitives
import FHIRTree

/// What two items must share to be equal: a quick first look, before `=` decides.
enum ItemKey: Hashable {
    case text(String), boolean(Bool), whole(Int64), number(NumberValue), moment([Int]), type(TypeName)
    /// A quantity in base units, or in a calendar's.
    indirect case quantity(ItemKey, String)
    /// An element with parts: the hash of what it holds.
    case parts(UInt64)
}

/// Items in the order in which they were first seen, each once by `=`.
struct ItemSet {
    private(set) var items: [Item] = []
    private var places: [ItemKey: [Int]] = [:]

    /// The places of items that may be equal to one with this key.
    func candidates(_ key: ItemKey) -> [Int] { places[key] ?? [] }

    mutating func insert(_ item: Item, _ key: ItemKey) {
        places[key, default: []].append(items.count)
        items.append(item)
    }
}

extension Evaluator {
    func key(of item: Item) -> ItemKey {
        guard let value = value(of: item) else {
            guard case .element(let element) = item else { return .parts(0) }
            return .parts(digest(of: element))
        }
        switch value {
        case .boolean(let value): return .boolean(value)
        case .integer(let value), .long(let value): return .whole(value)
        case .string(let value): return .text(value)
        case .decimal(let value):
            if let whole = value.integerValue { return .whole(Int64(whole)) }
            return NumberValue(value.text).map { .number($0) } ?? .text(value.text)
        case .moment(let moment): return .moment(moment.key)
        case .quantity(let quantity):
            let (number, unit) = quantity.comparable
            let key = key(of: .decimal(number))
            return unit == "1" ? key : .quantity(key, unit)
        case .type(let type): return .type(type)
        case .element: return .parts(0)
        }
    }

    /// Whether the set has an item that is equal.
    func contains(_ item: Item, _ set: ItemSet) throws(PathFault) -> Bool {
        for place in set.candidates(key(of: item)) where try isEqual(set.items[place], item) == true { return true }
        return false
    }

    /// The items, each once.
    func set(of value: Items) throws(PathFault) -> ItemSet {
        var set = ItemSet()
        try insert(value, into: &set)
        return set
    }

    func insert(_ value: Items, into set: inout ItemSet) throws(PathFault) {
        for item in value.list {
            try spend(1)
            _ = try insert(item, into: &set)
        }
    }

    /// Adds an item unless the set has an equal one; whether it was added.
    func insert(_ item: Item, into set: inout ItemSet) throws(PathFault) -> Bool {
        let key = key(of: item)
        for place in set.candidates(key) where try isEqual(set.items[place], item) == true { return false }
        set.insert(item, key)
        return true
    }

    /// A hash of what lies below an element: equal elements have the same, which holds only what `=` looks at and what
    /// is written in one way. Companions, numbers, moments, and what has a number as its `value`, as quantities do, are
    /// left out.
    private func digest(of element: PathElement) -> UInt64 {
        let document = documents[Int(element.document)]
        guard let container = element.container(in: document.tape) else { return 1 }
        return Self.digest(container, document)
    }

    private static func digest(_ container: Int, _ document: PathDocument) -> UInt64 {
        let tape = document.tape
        var sum: UInt64 = 0, entry = container + 1
        if tape[container].kind == .object, let value = tape.member(valueName, of: container),
            tape[value].kind == .number
        {
            return 7
        }
        while entry < tape[container].next {
            if !tape[entry].name.isCompanion {
                var part = UInt64(tape[entry].name.rawValue) &* 0x9E37_79B9_7F4A_7C15
                if tape[entry].isContainer {
                    part ^= digest(entry, document) &* 31
                } else if tape[entry].kind == .string {
                    part ^= hash(of: entry, document)
                }
                sum = sum &+ (part ^ part &>> 29) &* 0xBF58_476D_1CE4_E5B9
            }
            entry = tape[entry].next
        }
        return sum
    }

    private static let valueName = ElementName("value")

    /// A text that starts like a number or a moment may be written in another way.
    private static func hash(of entry: Int, _ document: PathDocument) -> UInt64 {
        let text = document.tape[entry].isEscaped ? Array((document.source.node(at: entry).string ?? "").utf8) : nil
        func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
            if let first = bytes.first, first &- UInt8(ascii: "0") < 10 { return 3 }
            return bytes.reduce(0) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        }
        return text.map { hash($0) } ?? hash(document.tape.text(entry))
    }
}
