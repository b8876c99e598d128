import FHIRTree

extension FHIRElement {
    /// The type and the names of the elements that are there, without any value: fit for a log.
    ///
    /// `Patient(id, name[2], birthDate)`
    public var description: String {
        let names = document.root.members.filter { $0.elementName != ResourceRegistry.resourceType }.map { member in
            member.kind == .array ? "\(member.name)[\(member.items.count)]" : member.name
        }
        return "\(Self.typeName)(\(names.joined(separator: ", ")))"
    }

    /// The type and the whole content as JSON: for a debugger, not for a log.
    public var debugDescription: String { "\(Self.typeName) \(jsonText(.pretty()))" }

    /// The elements that are there, for a debugger.
    public var customMirror: Mirror {
        Mirror(self, children: document.root.members.map { ($0.name, MirroredNode(node: $0)) }, displayStyle: .struct)
    }
}
