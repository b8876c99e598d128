/// Literals stand for primitives with a value and nothing else: `name.given = ["花子"]`.
extension FHIRPrimitive: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByStringLiteral
where Value: ExpressibleByStringLiteral, Value.StringLiteralType == String {
    @inlinable
    public init(stringLiteral text: String) { self.init(Value(stringLiteral: text)) }
}

extension FHIRPrimitive: ExpressibleByBooleanLiteral where Value == Bool {
    @inlinable
    public init(booleanLiteral value: Bool) { self.init(value) }
}

extension FHIRPrimitive: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
    @inlinable
    public init(integerLiteral value: Value.IntegerLiteralType) { self.init(Value(integerLiteral: value)) }
}

extension FHIRPrimitive: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
    @inlinable
    public init(floatLiteral value: Value.FloatLiteralType) { self.init(Value(floatLiteral: value)) }
}
