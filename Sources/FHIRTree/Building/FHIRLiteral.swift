import FHIRPrimitives

/// A FHIR value that is put together in code, written as its JSON looks.
///
/// ```swift
/// let patient: FHIRLiteral = [
///     "resourceType": "Patient", "name": [["text": FHIRLiteral(name)]], "gender": "female",
/// ]
/// let json = patient.json()
/// ```
///
/// Members stand in the order in which they are given. FHIR knows no empty value: empty texts, and objects and arrays
/// in which nothing is left, are ``absent``, and what is absent is not written.
public struct FHIRLiteral: Hashable, Sendable {
    private enum Content: Hashable, Sendable {
        case absent
        case text(String)
        /// Digits, `true` or `false`.
        case bare(String)
        /// The JSON of an object or array that holds something.
        case whole(SharedJSON)
    }

    /// Bytes that a reader takes as they are.
    private struct SharedJSON: Hashable, Sendable {
        let source: SourceBytes

        func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
            source.withUnsafeBytes(body)
        }

        static func == (a: SharedJSON, b: SharedJSON) -> Bool {
            a.withBytes { own in b.withBytes { own.hasSameBytes(as: $0) } }
        }

        func hash(into hasher: inout Hasher) { withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) } }
    }

    private let content: Content

    private init(_ content: Content) { self.content = content }

    /// No value.
    public static let absent = FHIRLiteral(.absent)

    public static func text(_ text: String) -> FHIRLiteral { FHIRLiteral(text.isEmpty ? .absent : .text(text)) }

    /// Digits as JSON writes them, `1.10` with its zero.
    public static func number(_ digits: String) -> FHIRLiteral { FHIRLiteral(.bare(digits)) }

    public static func boolean(_ value: Bool) -> FHIRLiteral { FHIRLiteral(.bare(value ? "true" : "false")) }

    public static func object(_ members: [(String, FHIRLiteral)]) -> FHIRLiteral {
        FHIRLiteral { output in
            for (name, value) in members where !value.isAbsent {
                output.append(output.count == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
                output.append(quoted: name)
                output.append(UInt8(ascii: ":"))
                value.write(into: &output)
            }
            if output.count > 0 { output.append(UInt8(ascii: "}")) }
        }
    }

    public static func array(_ items: [FHIRLiteral]) -> FHIRLiteral {
        FHIRLiteral { output in
            for item in items where !item.isAbsent {
                output.append(output.count == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
                item.write(into: &output)
            }
            if output.count > 0 { output.append(UInt8(ascii: "]")) }
        }
    }

    /// What `body` writes; absent if it writes nothing.
    private init(_ body: (inout GrowingBytes) -> Void) {
        var output = GrowingBytes(capacity: 256)
        body(&output)
        self.init(taking: output.source())
    }

    private init(taking source: SourceBytes) {
        self.init(source.count == 0 ? .absent : .whole(SharedJSON(source: source)))
    }

    /// The value that was written; absent if there is none.
    public init(_ writer: consuming FHIRWriter) { self.init(taking: writer.source()) }

    /// A text; absent if there is none.
    public init(_ text: String?) { self = text.map { .text($0) } ?? .absent }

    /// A number with its digits; absent if there is none.
    public init(_ number: FHIRDecimal?) { self = number.map { .number($0.text) } ?? .absent }

    public init(_ number: Int?) { self = number.map { .number(String($0)) } ?? .absent }

    /// An object with the members of another behind its own.
    public func adding(_ other: FHIRLiteral) -> FHIRLiteral {
        guard case .whole(let own) = content else { return other }
        guard case .whole(let more) = other.content else { return self }
        return FHIRLiteral { output in
            own.withBytes { output.append(UnsafeBufferPointer(rebasing: $0.dropLast())) }
            output.append(UInt8(ascii: ","))
            more.withBytes { output.append(UnsafeBufferPointer(rebasing: $0.dropFirst())) }
        }
    }

    /// Whether nothing of it is written.
    public var isAbsent: Bool {
        if case .absent = content { true } else { false }
    }

    /// The JSON of the value, without white space; `null` if it is absent.
    public func json() -> [UInt8] { source().withUnsafeBytes { Array($0) } }

    /// The JSON of the value and a line end: a line of NDJSON.
    public func line() -> [UInt8] {
        source().withUnsafeBytes { json in
            Array(unsafeUninitializedCapacity: json.count + 1) { line, count in
                _ = line.initialize(from: json)
                line.initializeElement(at: json.count, to: UInt8(ascii: "\n"))
                count = json.count + 1
            }
        }
    }

    /// ``json()`` for a reader: of an object or array that holds something it is not copied.
    public func source() -> SourceBytes {
        if case .whole(let json) = content { return json.source }
        var output = GrowingBytes(capacity: 256)
        write(into: &output)
        return output.source()
    }

    private func write(into output: inout GrowingBytes) {
        switch content {
        case .absent: for byte in "null".utf8 { output.append(byte) }
        case .text(let text): output.append(quoted: text)
        case .bare(let text): for byte in text.utf8 { output.append(byte) }
        case .whole(let bytes): bytes.withBytes { output.append($0) }
        }
    }
}

extension FHIRLiteral: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
    public init(stringLiteral text: String) { self = .text(text) }
    public init(integerLiteral value: Int) { self = .number(String(value)) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(arrayLiteral items: FHIRLiteral...) { self = .array(items) }
    public init(dictionaryLiteral members: (String, FHIRLiteral)...) { self = .object(members) }
}
