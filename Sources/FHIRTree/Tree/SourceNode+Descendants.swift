extension SourceNode {
    /// The members with a name in all that the node holds, in document order.
    package func descendants(named name: ElementName) -> [SourceNode] {
        var found: [SourceNode] = []
        for index in entry + 1..<value.next where storage.entries[index].name == name {
            found.append(SourceNode(storage: storage, entry: index))
        }
        return found
    }
}
