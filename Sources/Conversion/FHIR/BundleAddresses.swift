import FHIRTree

/// The entries of a Bundle by what their `fullUrl`s say.
///
/// Most addresses are URNs in small letters, which mean what they say letter by letter: they are found by their bytes
/// in the document. Others are made fit to be compared first (``ReferenceAddress``).
///
/// Unsafe on purpose: the bytes are those of the document, which whoever made the nodes keeps as long as them.
struct BundleAddresses: @unchecked Sendable {
    /// An address as the document has it.
    private struct Written: Hashable {
        let bytes: UnsafeBufferPointer<UInt8>

        static func == (a: Written, b: Written) -> Bool { a.bytes.hasSameBytes(as: b.bytes) }

        func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
    }

    /// `nil` for what two entries claim to be; no address is in both.
    private var written: [Written: BorrowedNode?] = [:], others: [String: BorrowedNode?] = [:]

    init(capacity: Int) { written.reserveCapacity(capacity) }

    /// Takes the `fullUrl` of an entry.
    ///
    /// - Returns: what it says, unless that is the letters themselves.
    mutating func add(_ url: BorrowedNode, of resource: BorrowedNode) -> ReferenceAddress? {
        if let plain = Self.plain(url) {
            let key = Written(bytes: plain)
            if others.isEmpty || others[String(decoding: plain, as: UTF8.self)] == nil {
                if written.updateValue(resource, forKey: key) != nil { written.updateValue(nil, forKey: key) }
            } else {
                others.updateValue(nil, forKey: String(decoding: plain, as: UTF8.self))
            }
            return nil
        }
        guard let address = url.text.map({ ReferenceAddress($0) }) else { return nil }
        var target = address.target
        let isKnown = target.withUTF8 { bytes in
            guard let place = written.index(forKey: Written(bytes: bytes)) else { return false }
            written.values[place] = nil
            return true
        }
        if !isKnown { others.updateValue(others.keys.contains(target) ? nil : resource, forKey: target) }
        return address
    }

    /// The resource with the address that a node says; `nil` if the node does not say one letter by letter.
    func resource(at node: BorrowedNode) -> BorrowedNode?? {
        guard let plain = Self.plain(node) else { return nil }
        if let found = written[Written(bytes: plain)] { return .some(found) }
        return .some(others.isEmpty ? nil : others[String(decoding: plain, as: UTF8.self)] ?? nil)
    }

    /// Whether a node says an address letter by letter.
    static func isPlain(_ node: BorrowedNode) -> Bool { plain(node) != nil }

    /// The resource with an address.
    func resource(at address: ReferenceAddress) -> BorrowedNode? {
        var target = address.target
        if let found = target.withUTF8({ written[Written(bytes: $0)] }) { return found }
        return others[target] ?? nil
    }

    /// The bytes of a text that says no more than its letters.
    private static func plain(_ node: BorrowedNode) -> UnsafeBufferPointer<UInt8>? {
        let entry = node.tape[node.index]
        guard entry.kind == .string, !entry.isEscaped, !entry.hasNonASCII else { return nil }
        let text = node.tape.text(node.index)
        return ReferenceAddress.isPlain(text) ? text : nil
    }
}
