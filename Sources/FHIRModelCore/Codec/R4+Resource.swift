import Diagnostics
import FHIRTree

extension R4 {
    /// Reads a resource of any type strictly, from JSON or XML, told by the content.
    ///
    /// - Throws: as ``FHIRElement/init(json:)``; `MOD-0120` for a type that R4 does not define.
    public static func resource(reading bytes: [UInt8]) throws(FHIRDecodingError) -> any FHIRResource {
        var findings: [Diagnostic] = []
        let resource = try resource(reading: bytes, findings: &findings)
        if findings.contains(where: \.isError) { throw FHIRDecodingError(findings) }
        return resource
    }

    /// Reads a resource of any type leniently, from JSON or XML, told by the content.
    public static func resource(
        reading bytes: [UInt8], findings: inout [Diagnostic]
    ) throws(FHIRDecodingError) -> any FHIRResource {
        let document: SourceDocument
        do { document = try SourceDocument(SourceBytes(bytes)) } catch { throw FHIRDecodingError([error]) }
        if document.format == .xml { findings += document.findings }
        return try resource(document.root, findings: &findings)
    }

    /// The resource of any type at a place of a tree, read leniently.
    ///
    /// - Throws: `MOD-0001` if the node is no object, `MOD-0002` if it has no `resourceType`.
    public static func resource(
        _ node: SourceNode, findings: inout [Diagnostic]
    ) throws(FHIRDecodingError) -> any FHIRResource {
        guard node.kind == .object else { throw FHIRDecodingError([ModelFinding.notAnObject(node, type: "Resource")]) }
        guard let name = node[ResourceRegistry.resourceType]?.string else {
            throw FHIRDecodingError([ModelFinding.otherType(node, expected: "Resource", found: nil)])
        }
        if let type = ResourceRegistry.r4[name] { return type.init(checked: node, findings: &findings) }
        findings.append(ModelFinding.unknownType(node))
        return UnknownResource(checked: node, findings: &findings)
    }
}
