/// One item of a scanned XML document: 32 bytes, in document order; an element is followed by its attributes, then by
/// what it holds.
///
/// White space between elements, comments and foreign processing instructions leave no node.
struct XMLNode {
    enum Kind: UInt8 { case element, attribute, text, instruction }

    /// The value holds references or white space other than blanks; it differs from its source text.
    static let decode: UInt8 = 0x01
    /// An attribute `xmlns` or `xmlns:prefix`.
    static let declaration: UInt8 = 0x02
    /// An element with such an attribute.
    static let declares: UInt8 = 0x02
    /// An element that holds text other than white space, or the part of a CDATA section (for a text).
    static let text: UInt8 = 0x04
    static let cdata: UInt8 = 0x04
    /// An element that holds a processing instruction of Tasuki's own.
    static let instruction: UInt8 = 0x08

    var kind: Kind
    var flags: UInt8 = 0
    /// The interned local name, whatever the namespace; 0 if FHIR has no such name.
    var name: UInt16 = 0
    var namespace: UInt16 = XMLNamespaces.none
    /// Bytes of the prefix and its colon; 0 without a prefix.
    var prefixLength: UInt16 = 0
    /// Bytes of the qualified name.
    var nameLength: UInt16 = 0
    /// Which element of its parent's type it is; the tree reader's note. See `XMLPlace`.
    var place = XMLPlace.unknown
    /// The qualified name; for an attribute this is where it starts, an element starts one byte before.
    var nameStart: UInt32
    /// The value of an attribute between its quotes, a text, the data of an instruction; an element from the byte after
    /// its start tag to the byte after its end tag.
    var valueStart: UInt32 = 0
    var valueEnd: UInt32 = 0
    /// The node after this one and all that it holds.
    var end: UInt32
    /// The next child of the same parent, or the parent's `end`; unlike `end`, a reader may link it anew.
    var sibling: UInt32

    /// Where the local name stands.
    var localStart: Int { Int(nameStart) + Int(prefixLength) }
    var localLength: Int { Int(nameLength) - Int(prefixLength) }
    /// Where findings about it point.
    var offset: Int { kind == .element ? Int(nameStart) - 1 : Int(nameStart) }
}
