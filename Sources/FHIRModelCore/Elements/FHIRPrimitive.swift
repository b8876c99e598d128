/// A primitive element: its value, and the `id` and extensions that FHIR lets a primitive carry.
///
/// As a property wrapper it stays out of the way: `patient.birthDate` is the value, and `patient.$birthDate` is this,
/// with ``id`` and ``extension``, as `_birthDate` is in JSON. Lists hold it as it is: `name.given.values` are the
/// texts, `name.given[0].extension` the extensions of the first.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#primitive and json.html#primitive.
@frozen
@propertyWrapper
public struct FHIRPrimitive<Value: FHIRPrimitiveValue>: Hashable, Sendable {
    /// The value; `nil` if there is none, be there extensions that say why or not.
    public var value: Value?
    /// What JSON writes as `_name`.
    @usableFromInline var companion: PrimitiveCompanion?

    @inlinable
    public init(_ value: Value? = nil) {
        self.value = value
        companion = nil
    }

    @inlinable
    public init(wrappedValue: Value?) { self.init(wrappedValue) }

    @inlinable
    public init(_ value: Value?, id: String? = nil, extension: [R4.Extension]) {
        self.value = value
        companion = PrimitiveCompanion(R4.Element(id: id, extension: `extension`))
    }

    @inlinable public var wrappedValue: Value? {
        get { value }
        _modify { yield &value }
    }

    @inlinable public var projectedValue: FHIRPrimitive {
        get { self }
        _modify { yield &self }
    }

    /// Whether there is neither a value nor an id or extension: then nothing is written.
    @inlinable public var isEmpty: Bool { value == nil && companion == nil }

    /// The element's id, for references inside the resource.
    public var id: String? {
        get { companion?.element.id }
        set { element.id = newValue }
    }

    /// The extensions of the primitive: its `data-absent-reason`, the reading of a name, …
    public var `extension`: [R4.Extension] {
        get { companion?.element.extension ?? [] }
        set { element.extension = newValue }
    }

    /// Id, extensions and what a `_name` companion holds beside them.
    public var element: R4.Element {
        get { companion?.element ?? R4.Element() }
        set { companion = newValue == R4.Element() ? nil : PrimitiveCompanion(newValue) }
    }
}
