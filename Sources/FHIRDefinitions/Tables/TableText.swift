import FHIRTree

/// The text of a table: a literal of the executable, or bytes read at run time.
package enum TableText: Sendable {
    case literal(StaticString)
    case bytes(SourceBytes)

    package init(_ text: String) { self = .bytes(SourceBytes(text)) }

    /// Gives the bytes to `body`; the pointer must not leave it.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        switch self {
        case .literal(let literal):
            body(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
        case .bytes(let bytes): bytes.withUnsafeBytes(body)
        }
    }

    /// A part of the text; an impossible range gives nothing.
    func text(_ range: Range<Int>) -> String {
        withBytes { bytes in
            guard range.upperBound <= bytes.count else { return "" }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        }
    }

    /// The whole text.
    var text: String { text(0..<withBytes(\.count)) }
}

extension TableText: ExpressibleByStringLiteral {
    package init(stringLiteral value: StaticString) { self = .literal(value) }
}
