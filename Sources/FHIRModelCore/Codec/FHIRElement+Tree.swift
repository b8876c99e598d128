import Diagnostics
import FHIRTree

extension FHIRElement {
    /// Reads an object of a tree strictly: the value exists only if every member fits its type.
    ///
    /// Cardinality, codes and profiles are the validator's business and not looked at.
    ///
    /// - Throws: the findings, codes `MOD-01xx`, of all that does not fit.
    public init(_ node: SourceNode) throws(FHIRDecodingError) {
        var findings: [Diagnostic] = []
        try self.init(node, findings: &findings)
        if !findings.isEmpty { throw FHIRDecodingError(findings) }
    }

    /// Reads an object of a tree leniently: what does not fit is kept in ``unknownElements``, written back, and
    /// reported.
    ///
    /// - Parameter findings: gains a finding of code `MOD-01xx` for each member that does not fit; after the 100th
    ///   comes one, `MOD-0123`, with the number of the rest.
    /// - Throws: `MOD-0001` if the node is no object, `MOD-0002` if it is a resource of another type.
    public init(_ node: SourceNode, findings: inout [Diagnostic]) throws(FHIRDecodingError) {
        if let mismatch = Self.mismatch(of: node) { throw FHIRDecodingError([mismatch]) }
        self.init(checked: node, findings: &findings)
    }

    /// Reads an object that is known to be one of this type.
    init(checked node: SourceNode, findings: inout [Diagnostic]) {
        let (value, faults) = Self.read(node)
        self = value
        findings += faults.findings(in: node.document, readingFrom: node.index)
    }

    /// Reads an object leniently and keeps no report, which would take time in proportion to the whole document.
    package init(unreported object: SourceNode) { self = Self.read(object).value }

    private static func read(_ node: SourceNode) -> (value: Self, faults: ModelFaults) {
        let document = node.document
        return document.withTape { tape in
            var reader = ModelReader(tape, of: document, at: node.index, resources: .r4)
            let value = Self(reading: &reader)
            return (value, reader.faults)
        }
    }

    /// Why the node cannot be a value of this type at all.
    private static func mismatch(of node: SourceNode) -> Diagnostic? {
        guard node.kind == .object else { return ModelFinding.notAnObject(node, type: typeName) }
        guard self is any FHIRResource.Type, self != R4.UnknownResource.self else { return nil }
        let found = node[ResourceRegistry.resourceType]?.string
        return found == typeName ? nil : ModelFinding.otherType(node, expected: typeName, found: found)
    }

    /// The value as a tree of its own.
    public var document: SourceDocument {
        do {
            return try SourceDocument(json: SourceBytes(json()), limits: .unlimited)
        } catch {
            // What a struct writes is JSON, and below 4 GiB unless memory is exhausted first.
            preconditionFailure("\(Self.typeName) did not write JSON: \(error.code)")
        }
    }
}
