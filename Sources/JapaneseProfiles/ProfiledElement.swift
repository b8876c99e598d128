/// A struct seen through a profile: a resource, or an element of which the profile names slices and extensions.
public protocol ProfiledElement: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    associatedtype Base: FHIRElement

    /// What is looked at: all of it, whatever the profile says.
    var base: Base { get set }

    /// Takes it as it is, without looking at its `meta.profile`.
    init(unchecked base: Base)

    /// A new one.
    init()
}

extension ProfiledElement {
    public init() { self.init(unchecked: Base()) }

    /// A new one of which `configure` sets the content.
    public init(_ configure: (inout Self) throws -> Void) rethrows {
        self.init()
        try configure(&self)
    }
}
