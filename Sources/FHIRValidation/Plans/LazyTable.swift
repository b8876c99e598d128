import FHIRDefinitions

/// Things with a number each, made when they are first needed and shared by all threads.
///
/// A reader keeps a snapshot of the array and looks into that without a lock; it asks for a new one when a number has
/// nothing in it yet.
final class LazyTable<Key: Hashable & Sendable, Item: Sendable>: Sendable {
    private struct State: Sendable {
        var numbers: [Key: Int] = [:]
        var keys: [Key] = []
        var items: [Item?] = []
    }

    private let state = Locked(State())

    /// The number of a key, given when it is first asked for.
    func number(of key: Key) -> Int {
        state.withLock { state in
            if let number = state.numbers[key] { return number }
            state.numbers[key] = state.keys.count
            state.keys.append(key)
            state.items.append(nil)
            return state.keys.count - 1
        }
    }

    func key(_ number: Int) -> Key { state.withLock { $0.keys[number] } }

    /// How many keys have a number.
    var count: Int { state.withLock { $0.keys.count } }

    var snapshot: [Item?] { state.withLock { $0.items } }

    /// The item of a number, made outside the lock when it is missing: two threads may both make it, and one result
    /// stays.
    func item(_ number: Int, make: (Key) -> Item) -> Item {
        let (known, key) = state.withLock { ($0.items[number], $0.keys[number]) }
        if let known { return known }
        let made = make(key)
        return state.withLock { state in
            if let known = state.items[number] { return known }
            state.items[number] = made
            return made
        }
    }
}
