/// The extensions of one URL, seen as their values of one type.
///
/// Setting a value keeps the rest of an extension that is there: its id, its extensions, its unknown elements, and the
/// id and extensions of a primitive value. Extensions of the URL whose value is missing or of another type are not
/// seen, and stay.
struct ExtensionSlice<Value: Hashable & Sendable>: Sendable {
    let url: FHIRURI
    let type: ExtensionValue<Value>

    init(_ url: FHIRURI, _ type: ExtensionValue<Value>) { (self.url, self.type) = (url, type) }

    func value(of element: R4.Extension) -> Value? {
        element.url == url ? element.value.flatMap(type.value) : nil
    }

    /// The extension, or a new one, with that value.
    fileprivate func item(_ value: Value, in element: R4.Extension?) -> R4.Extension {
        var item = element ?? R4.Extension(url: url)
        item.value = type.choice(value, item.value)
        return item
    }
}

/// How the values of one type stand in `Extension.value[x]`.
struct ExtensionValue<Value: Hashable & Sendable>: Sendable {
    /// The value, if it is of the type.
    let value: @Sendable (R4.OpenValue) -> Value?
    /// The value as a choice; what the former choice says beside a value of the type is kept.
    let choice: @Sendable (Value, R4.OpenValue?) -> R4.OpenValue

    /// A primitive.
    static func primitive(
        _ unwrap: @escaping @Sendable (R4.OpenValue) -> FHIRPrimitive<Value>?,
        _ wrap: @escaping @Sendable (FHIRPrimitive<Value>) -> R4.OpenValue
    ) -> ExtensionValue where Value: FHIRPrimitiveValue {
        ExtensionValue(value: { unwrap($0)?.value }) { value, former in
            var primitive = former.flatMap(unwrap) ?? FHIRPrimitive()
            primitive.value = value
            return wrap(primitive)
        }
    }

    /// A type with elements.
    static func complex(
        _ unwrap: @escaping @Sendable (R4.OpenValue) -> Value?, _ wrap: @escaping @Sendable (Value) -> R4.OpenValue
    ) -> ExtensionValue {
        ExtensionValue(value: unwrap) { value, _ in wrap(value) }
    }
}

extension [R4.Extension] {
    /// The value of the first extension of the slice.
    func first<Value>(in slice: ExtensionSlice<Value>) -> Value? { lazy.compactMap(slice.value).first }

    /// The values of all extensions of the slice, in order.
    func all<Value>(in slice: ExtensionSlice<Value>) -> [Value] { compactMap(slice.value) }

    /// Gives the first extension of the slice this value, or one of the URL without a value, or a new one; `nil`
    /// removes all of the slice.
    mutating func set<Value>(_ value: Value?, in slice: ExtensionSlice<Value>) {
        guard let value else { return removeAll { slice.value(of: $0) != nil } }
        let place =
            firstIndex { slice.value(of: $0) != nil } ?? firstIndex { $0.url == slice.url && $0.value == nil }
        replace(place.map { [$0] } ?? [], by: [slice.item(value, in: place.map { self[$0] })])
    }

    /// Gives the extensions of the slice these values, in order; values left over make new extensions.
    mutating func set<Value>(_ values: [Value], in slice: ExtensionSlice<Value>) {
        let places = indices.filter { slice.value(of: self[$0]) != nil }
        let items = values.enumerated().map { index, value in
            slice.item(value, in: index < places.count ? self[places[index]] : nil)
        }
        replace(places, by: items)
    }
}
