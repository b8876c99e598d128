import Diagnostics
import FHIRTree

/// How structs sit inside other `Codable` types: as the JSON object that FHIR defines, in whatever form the coder
/// writes.
///
/// `JSONEncoder` and `JSONDecoder` know numbers as binary floating point only: `1.10` becomes `1.1`, digits beyond the
/// 17th are lost, and `5.0` comes back as `5`. A coder keeps no order among the members of an object:
/// two and more unknown elements may come back in another order, and then the values are not equal.
/// `PropertyListEncoder` writes a null as the text `$null`, so that the text `$null` comes back as null, and as an
/// unknown element where a type has no null. All else is kept, unknown elements and extensions included. Where any of
/// that matters, use ``init(json:)`` and ``json()``.
extension FHIRElement {
    /// - Throws: what the decoder throws; `DecodingError.dataCorrupted`, naming codes and places and no value, if
    ///   something does not fit the type at all. What merely does not fit a property is kept in ``unknownElements``.
    public init(from decoder: any Decoder) throws {
        var json: [UInt8] = []
        try DecodedJSON.append(decoder, to: &json)
        do {
            let document = try SourceDocument(json: SourceBytes(json), limits: .unlimited)
            var findings: [Diagnostic] = []
            try self.init(document.root, findings: &findings)
        } catch {
            let context = DecodingError.Context(
                codingPath: decoder.codingPath, debugDescription: "This is no \(Self.typeName).", underlyingError: error
            )
            throw DecodingError.dataCorrupted(context)
        }
    }

    /// - Throws: what the encoder throws; `EncodingError.invalidValue`, without the value, for a number beyond a
    ///   `Double`, and for an object that has a name twice, kept from input with a `MOD-0102` finding: a coder would
    ///   write one of the two.
    public func encode(to encoder: any Encoder) throws { try EncodableNode(node: document.root).encode(to: encoder) }
}
