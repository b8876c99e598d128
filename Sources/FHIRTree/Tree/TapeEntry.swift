/// One value of the document: 16 bytes, in document order, a container before what it holds.
struct TapeEntry {
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

    var kindAndFlags: UInt8
    /// From the key's first byte back to front: `start - keyDistance` is the byte after the key's opening quote.
    /// 255 means "further away": see `TapeStorage.farKeys`.
    var keyDistance: UInt8
    /// The interned name of a member; 0 for an unknown name or no name.
    var name: UInt16
    /// Where the value starts; for a string, after its opening quote.
    var start: UInt32
    /// Bytes of the value; for a string, between its quotes.
    var length: UInt32
    /// The entry after this value and all that it holds.
    var next: UInt32

    @inline(__always)
    init(_ kindAndFlags: UInt8, keyDistance: UInt8, name: UInt16, start: Int, length: Int, next: Int) {
        self.kindAndFlags = kindAndFlags
        self.keyDistance = keyDistance
        self.name = name
        self.start = UInt32(truncatingIfNeeded: start)
        self.length = UInt32(truncatingIfNeeded: length)
        self.next = UInt32(truncatingIfNeeded: next)
    }

    @inline(__always) var kind: UInt8 { kindAndFlags & Kind.mask }
    @inline(__always) var isContainer: Bool { kind <= Kind.array }
    @inline(__always) var isEscaped: Bool { kindAndFlags & Kind.escaped != 0 }
    @inline(__always) var isMember: Bool { kindAndFlags & Kind.member != 0 }
}
