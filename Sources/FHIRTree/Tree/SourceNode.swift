import Diagnostics

/// A place in a document: one value, with its name, its text as written, and its position.
///
/// Cheap to copy; holds the document alive. The shape is that of FHIR JSON for every format: objects, arrays, `_name`
/// companions.
public struct SourceNode: Sendable {
    /// What JSON calls the value.
    @frozen
    public enum Kind: UInt8, Sendable { case object, array, string, number, `true`, `false`, null }

    let storage: TapeStorage
    let entry: Int

    @inline(__always) var value: TapeEntry { storage.entries[entry] }

    public var kind: Kind { value.kind }
    /// The place as an index of the document's tape.
    public var index: Int { entry }
    /// The interned name of a member; ``ElementName/unknown`` for a name that R4 lacks, an item and the root.
    public var elementName: ElementName { value.name }
    /// The key of a member as its text; empty for an item and for the root.
    public var name: String { elementName.text ?? storage.key(of: entry) }

    /// The document that the place belongs to.
    package var document: SourceDocument { SourceDocument(storage: storage) }

    /// The key of a member as written, in its quotes; empty for an item and for the root.
    package var writtenName: [UInt8] {
        storage.keyRange(of: entry).map { storage.json[$0.lowerBound - 1..<$0.upperBound + 1] } ?? []
    }

    /// The values of an object in their order; nothing for another kind.
    public var members: SourceNodes { SourceNodes(of: self, when: .object) }
    /// The values of an array in their order; nothing for another kind.
    public var items: SourceNodes { SourceNodes(of: self, when: .array) }

    /// The first member with a key; `nil` if there is none or the node is not an object.
    public subscript(name: String) -> SourceNode? {
        let known = ElementName(name)
        return known == .unknown ? members.first { $0.name == name } : self[known]
    }

    /// The first member with an interned name.
    public subscript(name: ElementName) -> SourceNode? {
        guard kind == .object, let member = Tape(storage).member(name, of: entry) else { return nil }
        return SourceNode(storage: storage, entry: member)
    }

    /// The decoded text of a string; `nil` for another kind. A lone surrogate reads as U+FFFD.
    public var string: String? { storage.string(of: entry) }

    /// Whether the node is a string of just this text, told from its bytes.
    package func isString(_ text: String) -> Bool { storage.isString(entry, text) }

    /// A number or boolean as written, or the decoded text of a string; `nil` for another kind.
    public var text: String? {
        switch kind {
        case .string: string
        case .number, .true, .false: json
        case .object, .array, .null: nil
        }
    }

    public var boolean: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// A number written as an integer that `Int` can hold.
    public var integer: Int? { kind == .number ? Int(json) : nil }

    /// The JSON text of the value, exactly as in the source (or as an XML source says it).
    public var json: String { storage.json.text(storage.range(of: entry)) }

    /// Where the value starts in the input.
    public var byteOffset: Int { storage.sourceOffset(of: entry) }

    /// Where the name of a member starts in the input: the opening quote of the key, or the `<` of an XML element;
    /// `nil` for an item and for the root.
    public var nameOffset: Int? { storage.sourceOffset(ofName: entry) }

    /// Line and column of ``byteOffset``. For many positions of one document, make a ``LineIndex`` once.
    public var position: SourcePosition { LineIndex(storage.source).position(of: byteOffset) }
}

extension SourceNode: Hashable {
    /// The same place of the same document.
    public static func == (a: SourceNode, b: SourceNode) -> Bool { a.storage === b.storage && a.entry == b.entry }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(storage))
        hasher.combine(entry)
    }
}

extension SourceNode: CustomStringConvertible {
    /// Name and kind; never the value, which may be a patient's.
    public var description: String { "\(name.isEmpty ? "(value)" : name): \(kind)" }
}
