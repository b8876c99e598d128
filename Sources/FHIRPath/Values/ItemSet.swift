import FHIRPrimitives
import FHIRTree

/// What two items must share to be equal: a quick first look, before `=` decides.
enum ItemKey: Hashable {
    case text(String), boolean(Bool), whole(Int64), number(NumberValue), moment([Int]), quantity, type(TypeName)
    /// An element with parts: the hash of what it holds.
    case parts(UInt64)
}

/// Items in the order in which they were first seen, each once by `=`.
struct ItemSet {
    private(set) var items: [Item] = []
    private var places: [ItemKey: [Int]] = [:]

    /// Items that may be equal to one with this key.
    func candidates(_ key: ItemKey) -> [Item] { places[key, default: []].map { items[$0] } }

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
        case .quantity(let quantity): return quantity.unit == "1" ? key(of: .decimal(quantity.value)) : .quantity
        case .type(let type): return .type(type)
        case .element: return .parts(0)
        }
    }

    /// Whether the set has an item that is equal.
    func contains(_ item: Item, _ set: ItemSet) throws(PathFault) -> Bool {
        for candidate in set.candidates(key(of: item)) where try isEqual(candidate, item) == true { return true }
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
            if try !contains(item, set) { set.insert(item, key(of: item)) }
        }
    }

    /// A hash of the names and values below an element, blind to the order of names and to how numbers and moments are written.
    private func digest(of element: PathElement) -> UInt64 {
        let document = documents[Int(element.document)]
        guard let container = element.container(in: document.tape) else { return 1 }
        return Self.digest(container, document.tape)
    }

    private static func digest(_ container: Int, _ tape: Tape) -> UInt64 {
        var sum: UInt64 = 0
        var entry = container + 1
        while entry < tape[container].next {
            var part = UInt64(tape[entry].name.rawValue) &* 0x9E37_79B9_7F4A_7C15
            if tape[entry].isContainer {
                part ^= digest(entry, tape) &* 31
            } else if tape[entry].kind == .string, !tape[entry].isEscaped {
                // Moments may be written in several ways, but never with fewer than two equal first digits in a year.
                let text = tape.text(entry)
                if text.first.map({ $0 &- UInt8(ascii: "0") < 10 }) != true {
                    for byte in text { part = (part ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
                }
            }
            sum = sum &+ (part ^ part &>> 29) &* 0xBF58_476D_1CE4_E5B9
            entry = tape[entry].next
        }
        return sum
    }
}
