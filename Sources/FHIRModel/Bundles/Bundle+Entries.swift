extension R4.Bundle {
    /// A Bundle of resources, each an entry with a `fullUrl` of its own: ``fullURL(of:)``.
    public init(type: R4.BundleType, resources: [any FHIRResource]) {
        self.init()
        self.type = type
        for resource in resources { append(resource) }
    }

    /// Appends an entry with the resource.
    ///
    /// - Parameter fullURL: how the others refer to it; `nil` for ``fullURL(of:)``.
    /// - Returns: the entry's `fullUrl`, to refer to the resource.
    @discardableResult
    public mutating func append(_ resource: any FHIRResource, fullURL: FHIRURI? = nil) -> FHIRURI {
        let url = fullURL ?? Self.fullURL(of: resource)
        var entry = Entry()
        entry.fullUrl = url
        entry.resource = resource
        self.entry.append(entry)
        return url
    }

    /// A URN for a resource: its id, if that is a UUID, otherwise a UUID made of type and content, so that a rerun
    /// gives the same. Two resources of equal content and without such an id get one URN: give them ids, or a `fullURL`
    /// each.
    ///
    /// - Source: FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.fullUrl; RFC 9562, section 4: a UUID is written
    ///   in small letters.
    public static func fullURL(of resource: any FHIRResource) -> FHIRURI {
        if let id = resource.id, FHIRUUID("urn:uuid:\(id)").isWellFormed {
            return FHIRURI("urn:uuid:\(id.rawValue.lowercased())")
        }
        let name = "\(resource.resourceType)/\(resource.jsonText())"
        return FHIRURI(DeterministicID.uuid(name).rawValue)
    }

    /// The resources of all entries, in their order.
    public var resources: [any FHIRResource] { entry.compactMap(\.resource) }

    /// The resources of one type, in their order.
    public func resources<Resource: FHIRResource>(of type: Resource.Type = Resource.self) -> [Resource] {
        entry.compactMap { $0.resource as? Resource }
    }
}
