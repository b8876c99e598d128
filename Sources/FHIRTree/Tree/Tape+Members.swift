extension Tape {
    /// The first member of an object with a name.
    @inlinable
    package func member(_ name: ElementName, of container: Int) -> Int? { entries.member(name, of: container) }
}

extension UnsafePointer<TapeEntry> {
    /// The first member of an object with a name, of a tape's entries.
    @inlinable
    func member(_ name: ElementName, of container: Int) -> Int? {
        let end = self[container].next
        var entry = container + 1
        while entry < end {
            if self[entry].name == name { return entry }
            entry = self[entry].next
        }
        return nil
    }
}
