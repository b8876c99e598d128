import Diagnostics
import FHIRTree

/// One member that a type has no place for.
public struct UnknownElement: Hashable, Sendable {
    /// The key as its text.
    public let name: String
    /// `"key":value`, spelt as read.
    let member: [UInt8]
    /// Where in `member` the value starts.
    let valueStart: Int

    /// A member of a tree, as written but for the white space.
    init(_ node: SourceNode) {
        name = node.name
        let key = node.writtenName + [UInt8(ascii: ":")]
        member = key + JSONWriter(.compact).write(node)
        valueStart = key.count
    }

    /// A member with a value of JSON text.
    ///
    /// - Throws: a fatal `JSN-01xx` finding if the text is not JSON.
    public init(name: String, json: String) throws(Diagnostic) {
        let value = JSONWriter(.compact).write(try SourceDocument(json: SourceBytes(json)).root)
        var key: [UInt8] = []
        JSONString.encode(name, into: &key)
        key.append(UInt8(ascii: ":"))
        self.name = name
        member = key + value
        valueStart = key.count
    }

    /// The value as compact JSON text.
    public var json: String { String(decoding: member[valueStart...], as: UTF8.self) }
}
