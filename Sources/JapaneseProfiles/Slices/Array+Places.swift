extension Array {
    /// Puts items in these places in order: what is left over follows the last place, or the list; places left over go.
    mutating func replace(_ places: [Int], by items: [Element]) {
        for (place, item) in zip(places, items) { self[place] = item }
        if items.count > places.count {
            let next = places.last.map { $0 + 1 } ?? count
            insert(contentsOf: items[places.count...], at: next)
        } else {
            for place in places[items.count...].reversed() { remove(at: place) }
        }
    }
}
