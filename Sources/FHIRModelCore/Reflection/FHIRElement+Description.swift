import FHIRTree

/// What a log may show: `description`, and `debugDescription`, which arrays, optionals and `print` of what holds an
/// element ask for, name types and elements and no value. The values are in ``FHIRElement/customMirror``, which `dump`
/// and a debugger read, and in ``FHIRElement/jsonText(_:)``.
extension FHIRElement {
    /// The type and the names of the elements that are there, without any value: fit for a log.
    ///
    /// `Patient(id, name[2], birthDate)`. Names of members that the type does not have are among them.
    public var description: String {
        let names = document.root.members.filter { $0.elementName != ResourceRegistry.resourceType }.map { member in
            member.kind == .array ? "\(member.name)[\(member.items.count)]" : member.name
        }
        return "\(Self.typeName)(\(names.joined(separator: ", ")))"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// The elements that are there, with their values: for a debugger, not for a log.
    public var customMirror: Mirror {
        Mirror(self, children: document.root.members.map { ($0.name, MirroredNode(node: $0)) }, displayStyle: .struct)
    }
}
