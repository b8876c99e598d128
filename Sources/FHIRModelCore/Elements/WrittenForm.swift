/// Equality and hashing of elements and choices by what they write, so that these hundreds of types need no code of
/// their own for it, and a text that Unicode can spell in two ways is equal only to its own spelling.
enum WrittenForm {
    static func areEqual(_ a: (inout ModelWriter) -> Void, _ b: (inout ModelWriter) -> Void) -> Bool {
        bytes(of: a) == bytes(of: b)
    }

    static func hash(_ write: (inout ModelWriter) -> Void, into hasher: inout Hasher) {
        bytes(of: write).withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    private static func bytes(of write: (inout ModelWriter) -> Void) -> [UInt8] {
        var writer = ModelWriter()
        write(&writer)
        return writer.bytes
    }
}

extension FHIRElement {
    public static func == (a: Self, b: Self) -> Bool { WrittenForm.areEqual(a.write, b.write) }

    public func hash(into hasher: inout Hasher) { WrittenForm.hash(write, into: &hasher) }
}

extension FHIRChoice {
    public static func == (a: Self, b: Self) -> Bool { WrittenForm.areEqual(a.write, b.write) }

    public func hash(into hasher: inout Hasher) { WrittenForm.hash(write, into: &hasher) }
}
