import FHIRTree

/// The text of a table: a literal of the executable, or bytes read at run time.
package enum TableText: Sendable {
    case literal(StaticString)
    case bytes(SourceBytes)

    package init(_ text: String) { self = .bytes(SourceBytes(text)) }

    var count: Int {
        switch self {
        case .literal(let literal): literal.utf8CodeUnitCount
        case .bytes(let bytes): bytes.count
        }
    }

    /// A part of the text; an impossible range gives nothing.
    func text(_ range: Range<Int>) -> String {
        guard range.upperBound <= count else { return "" }
        switch self {
        case .literal(let literal):
            let part = UnsafeBufferPointer(start: literal.utf8Start + range.lowerBound, count: range.count)
            return String(decoding: part, as: UTF8.self)
        case .bytes(let bytes): return bytes.text(range)
        }
    }

    /// The whole text.
    var text: String { text(0..<count) }
}

extension TableText: ExpressibleByStringLiteral {
    package init(stringLiteral value: StaticString) { self = .literal(value) }
}
