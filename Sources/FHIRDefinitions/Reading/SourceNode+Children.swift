import FHIRTree

extension SourceNode {
    /// The items of a member that is a list; none if it is missing.
    func children(_ name: String) -> [SourceNode] { self[name].map { Array($0.items) } ?? [] }

    /// The strings of a member that is a list of strings.
    func strings(_ name: String) -> [String] { children(name).compactMap(\.string) }
}
