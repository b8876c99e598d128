extension R4.Bundle {
    /// The resource that a reference in an entry means, if the Bundle holds it.
    ///
    /// A fragment (`#a`) is looked for among the contained resources of the entry; a URN or an absolute URL among the
    /// `fullUrl`s; a relative reference (`Patient/1`) below the base of the entry's own `fullUrl`, else by type and id.
    /// A version (`/_history/2`) must be that of `meta.versionId`. The first entry that matches is taken. Each call
    /// makes an index of all entries: for many references make a ``BundleIndex`` once.
    ///
    /// - Source: FHIR R4 (4.0.1), bundle.html#references.
    public func resolve(_ reference: R4.Reference, from entry: Entry? = nil) -> (any FHIRResource)? {
        BundleIndex(self).resolve(reference, from: entry)
    }
}
