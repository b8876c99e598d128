/// One item of a scanned XML document: 32 bytes, in document order; an element is followed by its attributes, then by what
/// it holds.
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
    /// The value of an attribute between its quotes, a text, the data of an instruction; an element from the byte after its
    /// start tag to the byte after its end tag.
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

/// The nodes of one document; memory of its own, since a scanner writes and a reader visits each node several times.
///
/// Unsafe on purpose: every index that is used was made by the scanner or is below `count`.
struct XMLNodes: ~Copyable {
    private(set) var start: UnsafeMutablePointer<XMLNode>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    @inline(__always)
    mutating func append(_ node: XMLNode) {
        if count == capacity { grow() }
        (start + count).initialize(to: node)
        count &+= 1
    }

    @inline(__always)
    subscript(index: Int) -> XMLNode {
        get { start[index] }
        nonmutating set { start[index] = newValue }
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<XMLNode>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        (start, capacity) = (larger, capacity * 2)
    }
}

/// Where an element belongs in its parent: an element of the parent's type, an unknown one, or none at all.
struct XMLPlace: RawRepresentable, Hashable {
    var rawValue: UInt16

    /// A name that the parent's type does not have: kept by its name.
    static let unknown = XMLPlace(rawValue: 0)
    /// From another namespace, or not of the form of its element: kept as its source text.
    static let verbatim = XMLPlace(rawValue: .max)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ element: ElementShape?) { rawValue = element.map { $0.index &+ 1 } ?? 0 }

    var element: ElementShape? {
        rawValue == 0 || rawValue == .max ? nil : ElementShape(index: rawValue &- 1)
    }
}
