/// What the references of one document can lead to inside it: its resources, where they stand, and their addresses.
///
/// Made once a document, in time that grows with its size, and shared by all that resolve references.
package final class DocumentReferences: Sendable {
    package let resources: ResourceIndex
    /// By the number of the Bundle or Parameters resource.
    package let scopes: [Int: AddressScope]
    /// The contained resources by `id`, for each resource that has some.
    package let contained: [Int: [String: [Int]]]

    init(_ document: SourceDocument) {
        let tape = document.tape
        let resources = ResourceIndex(tape)
        var contained: [Int: [String: [Int]]] = [:]
        for (number, resource) in resources.resources.enumerated() where resource.place == .contained {
            guard let id = tape.member(Self.id, of: resource.entry).flatMap({ document.node(at: $0).string }) else {
                continue
            }
            contained[resources.container(of: number), default: [:]][id, default: []].append(number)
        }
        self.resources = resources
        self.contained = contained
        scopes = AddressScope.all(of: resources, in: document)
    }

    private static let id = ElementName("id"), meta = ElementName("meta"), versionID = ElementName("versionId")

    /// The `meta.versionId` of a resource.
    package func version(of number: Int, in document: SourceDocument) -> String? {
        document.node(at: resources.resources[number].entry)[Self.meta]?[Self.versionID]?.string
    }

    /// The resource that stands directly in a Bundle or Parameters and holds another, or is it.
    package func member(of scope: Int, around number: Int) -> Int? {
        var number = number
        while let parent = resources.resources[number].parent {
            if parent == scope { return number }
            number = parent
        }
        return nil
    }
}

extension SourceDocument {
    /// The document's resources and addresses, made when first asked for.
    package var references: DocumentReferences {
        if let known = storage.references { return known }
        let made = DocumentReferences(self)
        storage.references = made
        return made
    }
}
