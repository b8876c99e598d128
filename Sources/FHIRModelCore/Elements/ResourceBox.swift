/// A place for any resource: `entry.resource`.
@frozen
@propertyWrapper
public struct ResourceBox: Hashable, Sendable {
    public var wrappedValue: (any FHIRResource)?

    @inlinable
    public init(wrappedValue: (any FHIRResource)? = nil) { self.wrappedValue = wrappedValue }

    public static func == (a: ResourceBox, b: ResourceBox) -> Bool {
        switch (a.wrappedValue, b.wrappedValue) {
        case (nil, nil): true
        case (let a?, let b?): a.isEqual(to: b)
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        if let wrappedValue { hasher.combine(wrappedValue) }
    }
}

/// A list of resources of any types: `patient.contained`.
@frozen
@propertyWrapper
public struct ResourceList: Hashable, Sendable {
    public var wrappedValue: [any FHIRResource]

    @inlinable
    public init(wrappedValue: [any FHIRResource] = []) { self.wrappedValue = wrappedValue }

    public static func == (a: ResourceList, b: ResourceList) -> Bool {
        a.wrappedValue.count == b.wrappedValue.count
            && zip(a.wrappedValue, b.wrappedValue).allSatisfy { $0.isEqual(to: $1) }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue.count)
        for resource in wrappedValue { hasher.combine(resource) }
    }
}

extension FHIRResource {
    /// Whether the other resource is of the same type and equal.
    public func isEqual(to other: any FHIRResource) -> Bool { (other as? Self) == self }
}
