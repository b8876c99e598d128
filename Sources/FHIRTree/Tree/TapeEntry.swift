/// One value of the document: 16 bytes, in document order, a container before what it holds.
@frozen
public struct TapeEntry: Sendable {
    /// What JSON calls the value, and what the scanner saw in it.
    enum Kind {
        static let object: UInt8 = 0, array: UInt8 = 1, string: UInt8 = 2, number: UInt8 = 3
        static let `true`: UInt8 = 4, `false`: UInt8 = 5, null: UInt8 = 6
        static let mask: UInt8 = 0x07
        /// The string holds `\` escapes.
        static let escaped: UInt8 = 0x08
        /// The string holds bytes outside ASCII.
        static let nonASCII: UInt8 = 0x10
        /// A member of an object: it has a key in front.
        static let member: UInt8 = 0x20
    }

    @usableFromInline var kindAndFlags: UInt8
    /// How many bytes before `start` the key begins, after its opening quote; 255 means "further": see `TapeStorage`.
    @usableFromInline var keyDistance: UInt8
    /// The interned name of a member; 0 for an unknown name or no name.
    @usableFromInline var nameNumber: UInt16
    /// Where the value starts in the JSON text; for a string, after its opening quote.
    @usableFromInline var textStart: UInt32
    /// Bytes of the value; for a string, between its quotes.
    @usableFromInline var textLength: UInt32
    /// The entry after this value and all that it holds.
    @usableFromInline var nextEntry: UInt32

    @inline(__always)
    init(_ kindAndFlags: UInt8, keyDistance: UInt8, name: UInt16, start: Int, length: Int, next: Int) {
        self.kindAndFlags = kindAndFlags
        self.keyDistance = keyDistance
        nameNumber = name
        textStart = UInt32(truncatingIfNeeded: start)
        textLength = UInt32(truncatingIfNeeded: length)
        nextEntry = UInt32(truncatingIfNeeded: next)
    }

    /// What JSON calls the value.
    @inlinable @inline(__always)
    public var kind: SourceNode.Kind { SourceNode.Kind(rawValue: kindAndFlags & 0x07).unsafelyUnwrapped }
    @inlinable public var isContainer: Bool { kindAndFlags & 0x07 <= 1 }
    /// Whether a string is written with `\` escapes, so that its bytes are not its text.
    @inlinable public var isEscaped: Bool { kindAndFlags & 0x08 != 0 }
    /// Whether a string holds bytes outside ASCII.
    @inlinable public var hasNonASCII: Bool { kindAndFlags & 0x10 != 0 }
    /// Whether the value is a member of an object, with a key in front.
    @inlinable public var isMember: Bool { kindAndFlags & 0x20 != 0 }
    /// The interned name of a member; ``ElementName/unknown`` for a name that R4 lacks, an item and the root.
    @inlinable public var name: ElementName { ElementName(rawValue: nameNumber) }
    /// Where the value's text starts in the tape's bytes; for a string, after its opening quote.
    @inlinable public var start: Int { Int(textStart) }
    /// Bytes of the value's text; for a string, between its quotes.
    @inlinable public var length: Int { Int(textLength) }
    /// The index of the entry after this value and all that it holds.
    @inlinable public var next: Int { Int(nextEntry) }
}
