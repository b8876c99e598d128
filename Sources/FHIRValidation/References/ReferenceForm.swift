import FHIRTree

/// What the text of a reference looks like, told from its bytes alone.
///
/// - Source: FHIR R4 (4.0.1), references.html#literal (with the pattern of RESTful URLs), http.html#trules for
///   conditional references; RFC 3986 for the rest.
struct ReferenceForm {
    enum Kind {
        /// `#id`, or `#` for the resource around.
        case fragment
        /// `Type/id`, perhaps with a version.
        case relative
        /// `http://…/Type/id`, perhaps with a version.
        case restful
        /// `urn:uuid:…` or `urn:oid:…`.
        case urn
        /// Another URI with a scheme.
        case absolute
        /// `Type?…`.
        case conditional
        /// One word, neither a URI nor `Type/id`.
        case word
        /// A path that is not `Type/id`.
        case odd
        /// Not a URI: it holds white space or control characters.
        case notURI
    }

    var kind: Kind
    /// The type that the address names.
    var type: TypeShape?

    init(_ text: UnsafeBufferPointer<UInt8>) {
        if text.first == UInt8(ascii: "#") {
            kind = text.contains { $0 <= 0x20 || $0 == 0x7F } ? .notURI : .fragment
            return
        }
        var colon: Int?, query: Int?, end = text.count
        for (index, byte) in text.enumerated() {
            switch byte {
            case 0...0x20, 0x7F:
                kind = .notURI
                return
            case UInt8(ascii: ":") where colon == nil && query == nil: colon = index
            case UInt8(ascii: "?") where query == nil: query = index
            case UInt8(ascii: "#") where end == text.count, UInt8(ascii: "|") where end == text.count: end = index
            default: break
            }
        }
        if let colon, Self.isScheme(text[..<colon]) {
            (kind, type) = Self.absolute(text[..<end], afterScheme: colon + 1)
        } else if let query {
            type = Self.resourceType(text[..<query])
            kind = type == nil ? .odd : .conditional
        } else {
            let path = text[..<end]
            guard path.contains(UInt8(ascii: "/")) else {
                kind = .word
                return
            }
            let address = Self.address(path)
            (kind, type) = address.map { $0.start == 0 ? (.relative, $0.type) : (.odd, nil) } ?? (.odd, nil)
        }
    }

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { ReferenceForm($0) }
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private static func absolute(_ text: Bytes, afterScheme start: Int) -> (Kind, TypeShape?) {
        let scheme = text[..<start]
        if isEqual(scheme, "urn:") {
            let rest = text[start...]
            let isKnown = [StaticString("uuid:"), "oid:"].contains { isEqual(rest.prefix($0.utf8CodeUnitCount), $0) }
            return (isKnown ? .urn : .absolute, nil)
        }
        guard isEqual(scheme, "http:") || isEqual(scheme, "https:") else { return (.absolute, nil) }
        // A host stands before it.
        guard let address = address(text[start...]), address.start > start + 3 else { return (.absolute, nil) }
        return (.restful, address.type)
    }

    /// The type of `Type/id` or `Type/id/_history/version` at the end of a text, and where that starts.
    private static func address(_ text: Bytes) -> (type: TypeShape, start: Int)? {
        guard var (path, id) = lastPart(of: text) else { return nil }
        if let (before, word) = lastPart(of: path), isEqual(word, "_history") {
            guard isID(id), let versioned = lastPart(of: before) else { return nil }
            (path, id) = versioned
        }
        let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
        guard let type = resourceType(path[start...]), isID(id) else { return nil }
        return (type, start)
    }

    /// What stands behind the last slash, and before it.
    private static func lastPart(of text: Bytes) -> (before: Bytes, part: Bytes)? {
        text.lastIndex(of: UInt8(ascii: "/")).map { (text[..<$0], text[($0 + 1)...]) }
    }

    private static func resourceType(_ text: Bytes) -> TypeShape? {
        guard let shape = TypeShapes.r4.shape(named: UnsafeBufferPointer(rebasing: text)), shape.isResource,
            shape != resource, shape != domainResource
        else { return nil }
        return shape
    }

    static let resource = TypeShapes.r4.shape(named: "Resource")
    static let domainResource = TypeShapes.r4.shape(named: "DomainResource")

    private static func isID(_ text: Bytes) -> Bool {
        (1...64).contains(text.count)
            && text.allSatisfy { byte in
                PrimitiveText.isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
    }

    private static func isScheme(_ text: Bytes) -> Bool {
        guard let first = text.first, PrimitiveText.isLetter(first) else { return false }
        return text.allSatisfy {
            PrimitiveText.isLetterOrDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
    }

    /// Whether the bytes are a word, in any case of letters.
    private static func isEqual(_ text: Bytes, _ word: StaticString) -> Bool {
        guard text.count == word.utf8CodeUnitCount else { return false }
        return zip(text, UnsafeBufferPointer(start: word.utf8Start, count: text.count)).allSatisfy { byte, other in
            byte == other || (PrimitiveText.isLetter(byte) && byte | 0x20 == other)
        }
    }
}
