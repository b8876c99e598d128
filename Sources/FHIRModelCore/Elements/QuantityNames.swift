/// Types with the elements of `Quantity` and rules of their own, which a validator checks.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#quantity.
extension R4 {
    /// How long something has lived, with a unit of time.
    public typealias Age = Quantity
    /// A number of things, without a unit.
    public typealias Count = Quantity
    /// A length.
    public typealias Distance = Quantity
    /// A length of time.
    public typealias Duration = Quantity
}
