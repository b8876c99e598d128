/// As for an element, a description has no value, and a mirror has.
extension UnknownElement: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name, without the value.
    public var description: String { "UnknownElement(\(name))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Name and value, for a debugger.
    public var customMirror: Mirror { Mirror(self, children: ["name": name, "json": json], displayStyle: .struct) }
}

extension UnknownElements: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names, without the values.
    public var description: String { "UnknownElements(\(members.map(\.name).joined(separator: ", ")))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// The members, for a debugger.
    public var customMirror: Mirror { Mirror(self, unlabeledChildren: members, displayStyle: .collection) }
}
