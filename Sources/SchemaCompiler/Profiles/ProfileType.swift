/// One struct for a profile.
struct ProfileType {
    /// `CLINS`.
    var namespace: String
    /// `MedicationRequest`.
    var name: String
    /// The canonical with its version.
    var canonical: String
    /// `MedicationRequest`.
    var base: String
    /// JSON of the values fixed for every resource.
    var fixedValues: String
    var properties: [ProfileProperty]
}

/// A property for a slice.
struct ProfileProperty {
    var name: String
    /// The Swift property of the resource, and within it of a `CodeableConcept` if the slice is one of its codings.
    var path: [String]
    /// The id of the slice in the profile.
    var elementID: String
    /// The Swift type of an item.
    var type: String
    var isList: Bool
    /// JSON of what every item has.
    var pattern: String
    /// For an extension with a value of one type: the type, and its case.
    var value: (type: String, name: String, isPrimitive: Bool)?
}
