extension Tape {
    /// The first member of an object with a name.
    @inlinable
    package func member(_ name: ElementName, of container: Int) -> Int? {
        var entry = container + 1
        while entry < self[container].next {
            if self[entry].name == name { return entry }
            entry = self[entry].next
        }
        return nil
    }
}
