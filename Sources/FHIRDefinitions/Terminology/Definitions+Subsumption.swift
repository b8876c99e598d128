extension Definitions {
    /// Whether a code is the other or above it in their code system; `nil` if the system, or one of the codes, is not
    /// known.
    ///
    /// - Source: FHIR R4 (4.0.1), codesystem-operation-subsumes.html.
    public func subsumes(system: String, _ code: String, _ other: String) -> Bool? {
        if code == other { return true }
        guard let content = DefinitionContext(definitions: self, package: nil).codeSystem(system) else { return nil }
        let (code, other) = (content.own(code), content.own(other))
        guard content.concepts[code] != nil, content.concepts[other] != nil else { return nil }
        if code == other { return true }
        if content.isAncestor(code, of: other) { return true }
        return content.content == .complete && content.hasHierarchy ? false : nil
    }
}
