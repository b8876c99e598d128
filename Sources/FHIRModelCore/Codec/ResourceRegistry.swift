import FHIRTree

/// The resource types by name, for the places where any resource may stand.
///
/// The resources live in modules that build on this one, so the list is found when it is first needed: the module that
/// knows them all makes ``R4`` a ``ResourceTypeList``.
public struct ResourceRegistry: Sendable {
    static let resourceType = ElementName("resourceType")

    private let types: [String: any FHIRResource.Type]

    /// All types that are linked.
    public static let r4 = ResourceRegistry((R4.self as Any as? any ResourceTypeList.Type)?.resourceTypes ?? [])

    init(_ types: [any FHIRResource.Type]) {
        self.types = Dictionary(types.map { ($0.typeName, $0) }) { first, _ in first }
    }

    /// The type of that name, or `nil`.
    public subscript(name: String) -> (any FHIRResource.Type)? { types[name] }

    /// Every name, sorted.
    public var names: [String] { types.keys.sorted() }
}

/// What the module that knows all resource types says of them.
public protocol ResourceTypeList {
    static var resourceTypes: [any FHIRResource.Type] { get }
}
