import FHIRPrimitives

/// Writes the JSON of a FHIR value piece by piece: what a large record needs, where a ``FHIRLiteral`` would be put
/// together of many small ones.
///
/// ```swift
/// var writer = FHIRWriter()
/// writer.object { patient in
///     patient.text("resourceType", "Patient")
///     patient.array("name") { names in names.object { $0.text("text", name) } }
///     patient.text("gender", nil)  // is not written
/// }
/// let json = writer.json
/// ```
///
/// Members stand in the order in which they are written; methods with a name write a member of an object, those
/// without one an item of an array, or the value itself. FHIR knows no empty value: empty texts, and objects and arrays
/// in which nothing is written, are not written.
public struct FHIRWriter: ~Copyable {
    private var output: GrowingBytes

    public init() { output = GrowingBytes(capacity: Self.usual) }

    /// As many bytes as most records and reports need, so that they are not moved while they grow.
    private static let usual = 32_768

    /// What was written, without white space.
    public var json: [UInt8] { output.bytes }

    /// Gives what was written to `body`, without a copy; the pointer must not leave it.
    public func withUnsafeBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        output.withBytes(body)
    }

    /// What was written, for a reader.
    consuming func source() -> SourceBytes { output.source() }

    public mutating func text(_ name: StaticString, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        begin(name)
        output.append(quoted: text)
    }

    public mutating func text(_ text: String?) {
        guard let text, !text.isEmpty else { return }
        begin()
        output.append(quoted: text)
    }

    /// A text in two parts.
    public mutating func text(_ name: StaticString, _ text: String, _ rest: String) {
        guard !text.isEmpty || !rest.isEmpty else { return }
        begin(name)
        output.append(quoted: text, rest)
    }

    /// A number with its digits, `1.10` with its zero.
    public mutating func number(_ name: StaticString, _ number: FHIRDecimal?) {
        guard let number else { return }
        begin(name)
        output.append(number.text)
    }

    public mutating func number(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        begin(name)
        output.append(digitsOf: number)
    }

    public mutating func boolean(_ name: StaticString, _ value: Bool?) {
        guard let value else { return }
        begin(name)
        output.append(value ? "true" : "false")
    }

    public mutating func object(_ name: StaticString, _ body: (inout FHIRWriter) -> Void) {
        let start = output.count
        begin(name)
        enclosed("{", "}", from: start, body)
    }

    public mutating func object(_ body: (inout FHIRWriter) -> Void) {
        let start = output.count
        begin()
        enclosed("{", "}", from: start, body)
    }

    public mutating func array(_ name: StaticString, _ body: (inout FHIRWriter) -> Void) {
        let start = output.count
        begin(name)
        enclosed("[", "]", from: start, body)
    }

    /// Items that another has written.
    public mutating func items(of other: borrowing FHIRWriter) {
        guard other.output.count > 0 else { return }
        begin()
        output.append(other.output)
    }

    /// Begins an item that is written in pieces of JSON, for lists of very many: who writes it sees to its commas and
    /// brackets.
    package mutating func beginItem() { begin() }

    /// Writes JSON as it is.
    package mutating func piece(_ json: StaticString) { output.append(piece: json) }

    /// Writes a text of one or two parts, escaped, between two pieces of JSON.
    package mutating func piece(
        _ front: StaticString, _ text: String, _ rest: String = "", then back: StaticString
    ) { output.append(front, escaped: text, rest, back) }

    /// Writes a number behind a piece of JSON.
    package mutating func piece(_ front: StaticString, _ number: Int) {
        output.append(piece: front)
        output.append(digitsOf: number)
    }

    /// Whether nothing stands in front of what comes next, among the members or items.
    private var isFirst: Bool {
        @inline(__always) get {
            switch output.last {
            case nil, UInt8(ascii: "{"), UInt8(ascii: "["): true
            default: false
            }
        }
    }

    /// Writes the comma before a value, unless it is the first.
    @inline(__always)
    private mutating func begin() {
        if !isFirst { output.append(UInt8(ascii: ",")) }
    }

    @inline(__always)
    private mutating func begin(_ name: StaticString) {
        output.append(
            name: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), isFirst: isFirst)
    }

    /// What `body` writes between brackets; takes all back to `start` if that is nothing.
    private mutating func enclosed(
        _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, from start: Int, _ body: (inout FHIRWriter) -> Void
    ) {
        output.append(UInt8(ascii: opening))
        let inside = output.count
        body(&self)
        if output.count == inside { output.removeAll(from: start) } else { output.append(UInt8(ascii: closing)) }
    }
}
