import Diagnostics

/// A document that is being changed. A value type: a copy is cheap and independent.
///
/// ```swift
/// var tree = EditableTree(document)
/// tree["name", 0, "given", 1] = .string("花子")
/// tree["birthDate"] = nil
/// let bytes = JSONWriter().write(tree)  // everything else is byte for byte as it was read
/// ```
public struct EditableTree: Sendable {
    public var root: TreeValue

    public init(_ document: SourceDocument) { root = TreeValue(document.root) }

    public init(_ root: TreeValue) { self.root = root }

    /// The value at a path from the root; see ``TreeValue/subscript(_:)``.
    public subscript(path: TreeStep...) -> TreeValue? {
        get { root.value(at: path[...]) }
        set { root.set(newValue, at: path[...]) }
    }

    /// The changed tree as a document of its own, with positions in its JSON text.
    ///
    /// - Throws: the findings of ``SourceDocument/init(json:limits:)``, when the tree passes a limit.
    public func document(limits: ParsingLimits = .standard) throws(Diagnostic) -> SourceDocument {
        try SourceDocument(json: SourceBytes(JSONWriter().write(self)), limits: limits)
    }
}
