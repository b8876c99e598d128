extension R4.Bundle {
    /// The resource that a reference in an entry means, if the Bundle holds it.
    ///
    /// - A fragment (`#a`) is looked for among the contained resources of the entry.
    /// - A URN or an absolute URL is looked for among the `fullUrl`s, a UUID without regard to letter case. What
    ///   follows `#` or `|` behind a URL is not looked at. Of several entries with one `fullUrl`, as a history has
    ///   them, the first is taken.
    /// - A relative reference (`Patient/1`) belongs to the server of the entry that holds it: if the entry's `fullUrl`
    ///   is `[base]/[type]/[id]`, only the entry at `[base]/Patient/1` is meant, and never a resource of another server
    ///   that happens to have the same id.
    /// - If the entry has no such `fullUrl`, or none is given, FHIR defines no meaning for a relative reference. Then
    ///   the entry of that type and id is taken if there is exactly one.
    /// - A version (`/_history/2`) must be that of `meta.versionId`.
    ///
    /// Not resolved: a reference by `identifier` alone, a canonical URL (by `url` and `version` of what it names), an
    /// address below `./` or `../`, and what stands in a Bundle within the Bundle, or outside of it.
    ///
    /// Each call makes an index of all entries: for many references make a ``BundleIndex`` once.
    ///
    /// - Source: FHIR R4 (4.0.1), bundle.html#references.
    public func resolve(_ reference: R4.Reference, from entry: Entry? = nil) -> (any FHIRResource)? {
        BundleIndex(self).resolve(reference, from: entry)
    }
}
