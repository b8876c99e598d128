/// By what the resources of one Bundle, or of one Parameters resource, are addressed.
///
/// The numbers are those of the document's ``ResourceIndex``.
///
/// - Source: FHIR R4 (4.0.1), bundle.html#references; for Parameters the extension `parameters-fullUrl`.
package struct AddressScope: Sendable {
    /// The resources by `fullUrl`, a UUID in small letters.
    package fileprivate(set) var byURL: [String: [Int]] = [:]
    /// The resources by `Type/id`.
    package fileprivate(set) var byTypeAndID: [String: [Int]] = [:]
    /// What `fullUrl` says of each resource that has one.
    package fileprivate(set) var fullURLs: [Int: FullURL] = [:]
}

/// What a `fullUrl` says: the address of its resource, and that of the server.
package struct FullURL: Sendable {
    package let target: String
    /// `http://example.jp/fhir/`; `nil` for another form than a server's.
    package let base: String?
}

extension AddressScope {
    private static let fullURL = ElementName("fullUrl"), id = ElementName("id"), url = ElementName("url")
    private static let extensions = ElementName("extension"), value = ElementName("valueUri")

    /// The scopes of a document by the number of the Bundle or Parameters resource.
    static func all(of index: ResourceIndex, in document: SourceDocument) -> [Int: AddressScope] {
        let tape = document.tape
        var scopes: [Int: AddressScope] = [:]
        for (number, resource) in index.resources.enumerated() {
            guard let parent = resource.parent, resource.place == .bundled || resource.place == .other else { continue }
            if let text = fullURL(of: resource, document, tape) {
                let address = ReferenceAddress(text)
                scopes[parent, default: AddressScope()].byURL[address.target, default: []].append(number)
                scopes[parent, default: AddressScope()].fullURLs[number] = FullURL(
                    target: address.target, base: address.base)
                // Parameters see into the Bundles that they hold.
                if index.resources[parent].place == .other, let outer = index.resources[parent].parent {
                    scopes[outer, default: AddressScope()].byURL[address.target, default: []].append(number)
                }
            }
            guard let type = tape.resourceTypeName(of: resource.entry),
                let id = tape.member(id, of: resource.entry).flatMap({ document.node(at: $0).string })
            else { continue }
            scopes[parent, default: AddressScope()].byTypeAndID["\(type)/\(id)", default: []].append(number)
        }
        return scopes
    }

    /// The `fullUrl` of the entry; for a parameter what the extension of that name says.
    private static func fullURL(
        of resource: ResourceIndex.Resource, _ document: SourceDocument, _ tape: Tape
    ) -> String? {
        guard resource.item < resource.entry, tape[resource.item].kind == .object else { return nil }
        if resource.place == .bundled {
            return tape.member(fullURL, of: resource.item).flatMap { document.node(at: $0).string }
        }
        guard let list = tape.member(extensions, of: resource.item), tape[list].kind == .array else { return nil }
        return document.node(at: list).items.first {
            $0[url]?.string == "http://hl7.org/fhir/StructureDefinition/parameters-fullUrl"
        }?[value]?.string
    }
}

extension Tape {
    /// The name of the R4 resource type of an object; `nil` for an object that is no resource, or of an unknown type.
    package func resourceTypeName(of entry: Int) -> String? { resourceShape(of: entry)?.name }

    /// The R4 type that an object names as its `resourceType`.
    package func resourceShape(of entry: Int) -> TypeShape? {
        guard self[entry].kind == .object, let member = member(ResourceIndex.typeName, of: entry),
            self[member].kind == .string
        else { return nil }
        return TypeShapes.r4.shape(named: text(member))
    }
}
