/// Equality and hashing of resources, backbone elements and choices by what they write, so that these hundreds of types need
/// no code of their own for it. Data types, which are compared most, have theirs from the compiler; the answers are the same.
enum WrittenForm {
    static func areEqual(_ a: (inout ModelWriter) -> Void, _ b: (inout ModelWriter) -> Void) -> Bool {
        withBytes(of: a) { left in
            withBytes(of: b) { right in left.count == right.count && left.elementsEqual(right) }
        }
    }

    static func withBytes<Result>(
        of write: (inout ModelWriter) -> Void, _ body: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        var writer = ModelWriter()
        write(&writer)
        return writer.withBytes(body)
    }
}

extension FHIRResource {
    public static func == (a: Self, b: Self) -> Bool { WrittenForm.areEqual(a.write, b.write) }

    public func hash(into hasher: inout Hasher) { WrittenForm.withBytes(of: write) { hasher.combine(bytes: $0) } }
}

extension FHIRBackboneElement {
    public static func == (a: Self, b: Self) -> Bool { WrittenForm.areEqual(a.write, b.write) }

    public func hash(into hasher: inout Hasher) { WrittenForm.withBytes(of: write) { hasher.combine(bytes: $0) } }
}

extension FHIRChoice {
    public static func == (a: Self, b: Self) -> Bool { WrittenForm.areEqual(a.write, b.write) }

    public func hash(into hasher: inout Hasher) { WrittenForm.withBytes(of: write) { hasher.combine(bytes: $0) } }
}
