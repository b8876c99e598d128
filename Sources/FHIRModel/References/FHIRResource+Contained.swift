extension FHIRResource {
    /// The contained resource with that id, or `nil`.
    ///
    /// - Source: FHIR R4 (4.0.1), references.html#contained.
    public func contained(id: String) -> (any FHIRResource)? {
        (self as? any FHIRDomainResource)?.contained.first { $0.id?.rawValue == id }
    }
}

extension R4.Reference {
    /// A reference by a URL: `Patient/1`, `urn:uuid:…`, `#a`.
    public init(to url: FHIRURI, display: String? = nil) {
        self.init()
        reference = url.rawValue
        self.display = display
    }

    /// A relative reference to a resource with an id: `Patient/1`; `nil` without an id.
    public init?(to resource: any FHIRResource, display: String? = nil) {
        guard let id = resource.id else { return nil }
        self.init(to: FHIRURI("\(resource.resourceType)/\(id)"), display: display)
    }
}
