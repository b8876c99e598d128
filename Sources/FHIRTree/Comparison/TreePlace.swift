import Diagnostics

/// Where one side of a difference stands in its document. Places of two documents differ, whatever stands there.
public struct TreePlace: Hashable, Sendable {
    /// The value: of a primitive with a companion, the value itself unless only the companion is there.
    public var node: SourceNode
    /// The `_name` companion that came or went together with the value; `nil` if there is none, or if it did not.
    public var companion: SourceNode?
    /// FHIRPath from the outermost resource, as ``SourceNode/expression`` writes it.
    public var expression: String
    public var position: SourcePosition

    public init(node: SourceNode, companion: SourceNode? = nil, expression: String, position: SourcePosition) {
        (self.node, self.companion) = (node, companion)
        (self.expression, self.position) = (expression, position)
    }
}
