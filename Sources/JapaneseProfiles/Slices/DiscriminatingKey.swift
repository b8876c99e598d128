/// The one text by which most slices are told, compared without a way through JSON.
enum DiscriminatingKey: Hashable {
    case url(FHIRURI?), identifierSystem(FHIRURI?), codingSystem(FHIRURI?)

    /// The key of an item.
    init?(of element: some FHIRElement) {
        switch element {
        case let element as R4.Extension: self = .url(element.url)
        case let element as R4.Identifier: self = .identifierSystem(element.system)
        case let element as R4.Coding: self = .codingSystem(element.system)
        default: return nil
        }
    }

    /// The key of a pattern that consists of nothing else.
    init?(_ pattern: some FHIRElement) {
        switch pattern {
        case let pattern as R4.Extension where pattern == R4.Extension(url: pattern.url): self.init(of: pattern)
        case let pattern as R4.Identifier where pattern == R4.Identifier(system: pattern.system): self.init(of: pattern)
        case let pattern as R4.Coding where pattern == R4.Coding(system: pattern.system): self.init(of: pattern)
        default: return nil
        }
    }
}
