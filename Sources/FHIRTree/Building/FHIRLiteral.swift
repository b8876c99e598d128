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
/// Members stand in the order in which they are given. FHIR knows no empty value: `absent`, and objects and arrays in
/// which nothing is left, are not written.
public enum FHIRLiteral: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: FHIRLiteral

        public init(name: String, value: FHIRLiteral) { (self.name, self.value) = (name, value) }
    }

    case absent
    case text(String)
    /// Digits as JSON writes them, `1.10` with its zero.
    case number(String)
    case boolean(Bool)
    case object([Member])
    case array([FHIRLiteral])

    /// A text; absent if there is none.
    public init(_ text: String?) { self = text.map { .text($0) } ?? .absent }

    /// A number with its digits; absent if there is none.
    public init(_ number: FHIRDecimal?) { self = number.map { .number($0.text) } ?? .absent }

    public init(_ number: Int?) { self = number.map { .number(String($0)) } ?? .absent }

    /// Whether nothing of it would be written.
    public var isAbsent: Bool {
        switch self {
        case .absent: true
        case .text(let text): text.isEmpty
        case .number, .boolean: false
        case .object(let members): members.allSatisfy(\.value.isAbsent)
        case .array(let items): items.allSatisfy(\.isAbsent)
        }
    }

    /// The JSON of the value, without white space.
    public func json() -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(4096)
        write(into: &output)
        return output
    }

    /// Appends the JSON of the value, without white space.
    public func write(into output: inout [UInt8]) {
        switch self {
        case .absent: output.append(contentsOf: "null".utf8)
        case .text(let text): JSONString.encode(text, into: &output)
        case .number(let digits): output.append(contentsOf: digits.utf8)
        case .boolean(let value): output.append(contentsOf: value ? "true".utf8 : "false".utf8)
        case .object(let members):
            var separator = UInt8(ascii: "{")
            for member in members where !member.value.isAbsent {
                output.append(separator)
                separator = UInt8(ascii: ",")
                JSONString.encode(member.name, into: &output)
                output.append(UInt8(ascii: ":"))
                member.value.write(into: &output)
            }
            if separator == UInt8(ascii: "{") { output.append(separator) }
            output.append(UInt8(ascii: "}"))
        case .array(let items):
            var separator = UInt8(ascii: "[")
            for item in items where !item.isAbsent {
                output.append(separator)
                separator = UInt8(ascii: ",")
                item.write(into: &output)
            }
            if separator == UInt8(ascii: "[") { output.append(separator) }
            output.append(UInt8(ascii: "]"))
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
    public init(dictionaryLiteral members: (String, FHIRLiteral)...) {
        self = .object(members.map { Member(name: $0.0, value: $0.1) })
    }
}
