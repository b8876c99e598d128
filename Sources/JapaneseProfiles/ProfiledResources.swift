extension R4.Bundle {
    /// The resources of the entries that name the profile.
    func resources<Profile: FHIRProfile>(as profile: Profile.Type) -> [Profile] {
        entry.compactMap { ($0.resource as? Profile.Base).flatMap { Profile($0) } }
    }

    /// The resources of the entries that are of this type.
    func resources<Resource: FHIRResource>(as type: Resource.Type) -> [Resource] { resources(of: type) }

    /// Puts these in the place of the entries' resources that name the profile, in their order.
    ///
    /// An entry that gets another resource keeps its `fullUrl` and the rest; entries too many go, and those that are missing are
    /// appended as ``append(_:fullURL:)`` does.
    mutating func set<Profile: FHIRProfile>(entries profiled: [Profile]) {
        set(profiled.map(\.claimed)) { ($0 as? Profile.Base).flatMap { Profile($0) } != nil }
    }

    mutating func set<Resource: FHIRResource>(entries resources: [Resource]) { set(resources) { $0 is Resource } }

    private mutating func set(_ resources: [any FHIRResource], _ isReplaced: (any FHIRResource) -> Bool) {
        var rest = resources[...]
        entry = entry.compactMap { entry in
            guard let resource = entry.resource, isReplaced(resource) else { return entry }
            guard let next = rest.popFirst() else { return nil }
            var entry = entry
            entry.resource = next
            return entry
        }
        for resource in rest { append(resource) }
    }
}

extension FHIRDomainResource {
    /// The contained resources that name the profile.
    func resources<Profile: FHIRProfile>(containedAs profile: Profile.Type) -> [Profile] {
        contained.compactMap { ($0 as? Profile.Base).flatMap { Profile($0) } }
    }

    /// The contained resources of this type.
    func resources<Resource: FHIRResource>(containedAs type: Resource.Type) -> [Resource] {
        contained.compactMap { $0 as? Resource }
    }

    /// Puts these in the place of the contained resources that name the profile, the first of them where the first was.
    mutating func set<Profile: FHIRProfile>(contained profiled: [Profile]) {
        set(profiled.map(\.claimed)) { ($0 as? Profile.Base).flatMap { Profile($0) } != nil }
    }

    mutating func set<Resource: FHIRResource>(contained resources: [Resource]) { set(resources) { $0 is Resource } }

    private mutating func set(_ resources: [any FHIRResource], _ isReplaced: (any FHIRResource) -> Bool) {
        let place = contained.firstIndex(where: isReplaced) ?? contained.count
        contained.removeAll(where: isReplaced)
        contained.insert(contentsOf: resources, at: place)
    }
}

extension FHIRProfile {
    /// The resource, which names the profile from now on.
    fileprivate var claimed: Base {
        var base = base
        if !base.claims(profile: FHIRCanonical(Self.profile.url)) { base.claim(profile: Self.profile) }
        return base
    }
}
