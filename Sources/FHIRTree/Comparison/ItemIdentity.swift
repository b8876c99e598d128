/// What makes an item of a list the same one, whatever else of it changed.
struct ItemIdentity: Hashable {
    /// The names and values that identify.
    let text: String
    /// Whether an item with another sure identity is another item. A code, a reference or an identifier may have been
    /// corrected; an `id` or an extension's `url` is a name.
    let isSure: Bool

    private static let fullURL = ElementName("fullUrl"), id = ElementName("id"), url = ElementName("url")
    private static let linkID = ElementName("linkId"), system = ElementName("system"), value = ElementName("value")
    private static let code = ElementName("code"), reference = ElementName("reference")
    private static let resource = ElementName("resource"), resourceType = ElementName("resourceType")

    /// The identities of an item, the surest first; none for an item that nothing identifies.
    ///
    /// A `fullUrl` that is a random UUID is made anew by many senders, and so another one does not speak against a
    /// pair.
    static func identities(of item: ElementParts, in tree: ComparedTree) -> [ItemIdentity] {
        guard tree.isKind(.object, item.value) else { return [] }
        func text(_ name: ElementName, _ entry: Int = item.value) -> String? { tree.string(name, of: entry) }
        var found: [ItemIdentity] = []
        if let fullURL = text(fullURL) {
            found.append(ItemIdentity("fullUrl", [fullURL], isSure: !fullURL.hasPrefix("urn:uuid:")))
        }
        let isResource = tree.member(resourceType, of: item.value) != nil
        if let resource = isResource ? item.value : tree.member(resource, of: item.value),
            let type = text(resourceType, resource), let id = text(id, resource)
        {
            found.append(ItemIdentity("resource", [type, id], isSure: found.isEmpty))
        } else if let id = text(id) {
            found.append(ItemIdentity("id", [id], isSure: true))
        }
        if let url = text(url), !isResource { found.append(ItemIdentity("url", [url], isSure: true)) }
        if let linkID = text(linkID) { found.append(ItemIdentity("linkId", [linkID], isSure: true)) }
        if let system = text(system), let last = text(value) ?? text(code) {
            found.append(ItemIdentity("system", [system, last], isSure: false))
        }
        if let reference = text(reference) { found.append(ItemIdentity("reference", [reference], isSure: false)) }
        return found
    }

    private init(_ name: String, _ values: [String], isSure: Bool) {
        text = ([name] + values).joined(separator: "\u{0}")
        self.isSure = isSure
    }
}
