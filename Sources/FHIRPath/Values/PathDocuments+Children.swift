import FHIRTree

extension PathDocuments {
    /// The one member of an element by name, without lists and choices: for what FHIR's own functions read.
    func child(_ name: ElementName, of element: PathElement) -> PathElement? {
        let tape = tape(element.document)
        guard let container = element.container(in: tape), let entry = tape.member(name, of: container) else {
            return nil
        }
        return PathElement(
            entry: UInt32(entry), type: element.member(name, .r4)?.type ?? PathElement.unknownType,
            document: element.document)
    }

    /// The text of a primitive member.
    func text(_ name: ElementName, of element: PathElement) -> String? {
        child(name, of: element).flatMap { self[Int($0.document)].source.node(at: $0.place).text }
    }
}
