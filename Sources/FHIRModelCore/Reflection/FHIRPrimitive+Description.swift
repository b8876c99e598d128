/// As for an element, a description has no value, and a mirror has.
extension FHIRPrimitive: CustomStringConvertible, CustomDebugStringConvertible {
    /// The type and what is there, without any value: `FHIRDate(value, id, extension[1])`.
    public var description: String {
        var parts = value == nil ? [] : ["value"]
        if id != nil { parts.append("id") }
        if !self.extension.isEmpty { parts.append("extension[\(self.extension.count)]") }
        return "\(Value.self)(\(parts.joined(separator: ", ")))"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }
}

extension FHIRChoice {
    /// The case and what it holds, without any value: `quantity(Quantity(value, unit))`.
    public var description: String {
        guard let (name, value) = Mirror(reflecting: self).children.first, let name else { return "\(Self.self)" }
        return "\(name)(\(value))"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }
}
