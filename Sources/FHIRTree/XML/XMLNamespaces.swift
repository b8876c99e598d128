/// The namespaces of a document as numbers, and the prefixes in scope while it is scanned.
///
/// - Source: Namespaces in XML 1.0 (Third Edition), sections 3, 5 and 6.
struct XMLNamespaces {
    static let none: UInt16 = 0, fhir: UInt16 = 1, xhtml: UInt16 = 2, xml: UInt16 = 3, schemaInstance: UInt16 = 4
    static let fhirURI = "http://hl7.org/fhir"
    static let xhtmlURI = "http://www.w3.org/1999/xhtml"
    static let xmlURI = "http://www.w3.org/XML/1998/namespace"
    static let xmlnsURI = "http://www.w3.org/2000/xmlns/"
    /// How many prefixes may be in scope at one place, and how many namespaces one document may name.
    static let scopeLimit = 256, limit = 4096

    struct Binding {
        var prefixStart: Int, prefixLength: Int
        var namespace: UInt16
        /// How many elements are open around and with the declaring one.
        var depth: Int
    }

    private(set) var uris = ["", fhirURI, xhtmlURI, xmlURI, "http://www.w3.org/2001/XMLSchema-instance"]
    private var numbers: [String: UInt16] = [:]
    private(set) var bindings: [Binding] = []
    /// The namespace of a name without prefix.
    private(set) var current: UInt16 = none

    /// The number of a namespace name; `nil` when there are too many.
    mutating func number(of uri: String) -> UInt16? {
        if let known = uris.prefix(5).firstIndex(of: uri) { return UInt16(known) }
        if let known = numbers[uri] { return known }
        guard uris.count < Self.limit else { return nil }
        let number = UInt16(uris.count)
        uris.append(uri)
        numbers[uri] = number
        return number
    }

    /// Binds a prefix (length 0: the default); `false` when too many are in scope.
    mutating func bind(prefixAt start: Int, length: Int, to namespace: UInt16, depth: Int) -> Bool {
        guard bindings.count < Self.scopeLimit else { return false }
        bindings.append(Binding(prefixStart: start, prefixLength: length, namespace: namespace, depth: depth))
        if length == 0 { current = namespace }
        return true
    }

    /// Forgets what the element that closes at `depth` has declared.
    mutating func leave(depth: Int) {
        while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
        current = bindings.last { $0.prefixLength == 0 }?.namespace ?? Self.none
    }

    /// The namespace of a prefix in scope.
    func namespace(ofPrefixAt start: Int, length: Int, in bytes: UnsafePointer<UInt8>) -> UInt16? {
        let prefix = UnsafeBufferPointer(start: bytes + start, count: length)
        for binding in bindings.reversed() where binding.prefixLength == length {
            if prefix.elementsEqual(UnsafeBufferPointer(start: bytes + binding.prefixStart, count: length)) {
                return binding.namespace
            }
        }
        return prefix.elementsEqual("xml".utf8) ? Self.xml : nil
    }
}
