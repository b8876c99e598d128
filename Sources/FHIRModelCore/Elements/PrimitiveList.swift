/// What the items of a list of primitives have in common, whatever their type.
public protocol FHIRPrimitiveProtocol {
    associatedtype Value: FHIRPrimitiveValue
    var value: Value? { get set }
    init(_ value: Value?)
}

extension FHIRPrimitive: FHIRPrimitiveProtocol {}

extension Array where Element: FHIRPrimitiveProtocol {
    /// The values that are there: `name.given.values.joined(separator: " ")`.
    public var values: [Element.Value] { compactMap(\.value) }

    /// A list of these values, without ids and extensions.
    public init(values: some Sequence<Element.Value>) { self = values.map { Element($0) } }
}
