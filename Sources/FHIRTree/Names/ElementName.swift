/// An element name as a small number, so that a tree is walked without comparing text.
///
/// Names that FHIR R4 defines have the numbers 1…; a name that it does not define is ``unknown`` and keeps its text in
/// the source. The companion of a primitive element (`_birthDate`) has the number of the element and ``isCompanion``.
@frozen
public struct ElementName: RawRepresentable, Hashable, Sendable {
    public var rawValue: UInt16

    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A name that FHIR R4 does not define, or no name: an item of an array, the root.
    @inlinable public static var unknown: ElementName { ElementName(rawValue: 0) }
    @usableFromInline static var companionBit: UInt16 { 0x8000 }

    /// The number of `text`, with or without the leading `_` of a companion; ``unknown`` if R4 has no such element.
    public init(_ text: String) {
        var text = text
        self = text.withUTF8 { ElementNameIndex.shared.name(of: $0) }
    }

    /// Whether this is the `_name` companion that carries a primitive's `id` and `extension` in JSON.
    ///
    /// - Source: FHIR R4 (4.0.1), json.html#primitive.
    @inlinable public var isCompanion: Bool { rawValue & Self.companionBit != 0 }

    /// The element's own name, for a companion as for the element.
    @inlinable public var element: ElementName { ElementName(rawValue: rawValue & ~Self.companionBit) }

    /// The companion's name of an element.
    @inlinable public var companion: ElementName {
        ElementName(rawValue: rawValue == 0 ? 0 : rawValue | Self.companionBit)
    }

    /// All names in the order of their numbers, each but the last with a line feed behind it.
    package static var all: StaticString { elementNameTable }

    /// The name as JSON writes it, or `nil` for ``unknown``.
    public var text: String? {
        guard rawValue != 0, let text = ElementNameIndex.shared.text(of: element) else { return nil }
        return isCompanion ? "_" + text : text
    }
}
