/// Whether a resource belongs to a slice, whatever the type of the slice's items.
typealias ResourceTest = @Sendable ((any FHIRResource)?) -> Bool

/// The resources that a slice of a Bundle's entries or of contained resources asks for.
///
/// Where several slices of one list ask for the same type, those that name the profile in their `meta.profile` belong
/// to it. Where only one does, the type alone decides: many records name another version, or the profile from which
/// theirs derives.
struct ResourceSlice<Item: Sendable>: Sendable {
    /// The resource, if it belongs to the slice.
    let member: @Sendable ((any FHIRResource)?) -> Item?
    /// The resource of an item, which names the profile if it must.
    let filled: @Sendable (Item) -> any FHIRResource

    /// The resources of a profile.
    init(isNamed: Bool) where Item: FHIRProfile {
        member = { resource in
            guard let base = resource as? Item.Base else { return nil }
            return isNamed ? Item(base) : Item(unchecked: base)
        }
        filled = { item in
            var base = item.base
            if isNamed, !base.claims(profile: FHIRCanonical(Item.profile.url)) { base.claim(profile: Item.profile) }
            return base
        }
    }

    /// The resources of a type, for a slice that takes several profiles.
    init() where Item: FHIRResource {
        member = { $0 as? Item }
        filled = { $0 }
    }

    /// Whether a resource belongs to the slice.
    var test: ResourceTest { { member($0) != nil } }

    /// The items with another in the place of the first; none at all for `nil`.
    func items(_ items: [Item], withFirst first: Item?) -> [Item] { first.map { [$0] + items.dropFirst() } ?? [] }
}

extension R4.Bundle {
    func resources<Item>(in slice: ResourceSlice<Item>) -> [Item] {
        entry.compactMap { slice.member($0.resource) }
    }

    /// Puts these in the place of the slice's resources.
    ///
    /// Where there were none, they go behind the entries of the slices that come before theirs in the profile, or
    /// before those of later slices; a Composition or MessageHeader goes to the front, as FHIR R4 demands
    /// (bundle.html, `bdl-11` and `bdl-12`).
    ///
    /// A resource stays in the entry, with its `fullUrl` and the rest, of the one whose id it has; if as many come as
    /// there were, the others take the entries that are left, in order. Any other gets an entry as
    /// ``append(_:fullURL:)`` makes it. Of entries with the ids `a`, `b` and none, `[b, x]` keeps that of `b` and makes
    /// one for `x`; `[b, x, y]` puts `x` and `y` into those of `a` and of the one without an id.
    ///
    /// - Parameters:
    ///   - rank: the place of the slice among `order`.
    ///   - order: which resources belong to each slice of the profile, in its order.
    mutating func set<Item>(
        _ items: [Item], in slice: ResourceSlice<Item>, rank: Int = 0, of order: [ResourceTest] = []
    ) {
        let places = entry.indices.filter { slice.member(entry[$0].resource) != nil }
        let resources = items.map(slice.filled)
        var byID: [FHIRID: Int] = [:]
        for place in places {
            if let id = entry[place].resource?.id { byID[id] = byID[id] ?? place }
        }
        var homes = resources.map { $0.id.flatMap { byID.removeValue(forKey: $0) } }
        if items.count == places.count {
            let settled = Set(homes.compactMap { $0 })
            var free = places.filter { !settled.contains($0) }[...]
            for index in homes.indices where homes[index] == nil { homes[index] = free.popFirst() }
        }
        let entries = zip(resources, homes).map { resource, home in
            var entry = home.map { self.entry[$0] } ?? Entry(fullUrl: Self.fullURL(of: resource))
            entry.resource = resource
            return entry
        }
        if places.isEmpty, let first = resources.first {
            entry.insert(contentsOf: entries, at: place(for: first, rank, order))
        } else {
            entry.replace(places, by: entries)
        }
    }

    /// Where the entries of a slice start that has none yet.
    private func place(for resource: any FHIRResource, _ rank: Int, _ order: [ResourceTest]) -> Int {
        if resource is R4.Composition || resource is R4.MessageHeader { return 0 }
        let ranks = entry.map { entry in order.firstIndex { $0(entry.resource) } }
        if let last = ranks.lastIndex(where: { $0.map { $0 < rank } ?? false }) { return last + 1 }
        return ranks.firstIndex { $0.map { $0 > rank } ?? false } ?? entry.count
    }

    /// Puts one in the place of the slice's first; `nil` removes all of the slice.
    mutating func set<Item>(
        _ item: Item?, in slice: ResourceSlice<Item>, rank: Int = 0, of order: [ResourceTest] = []
    ) {
        set(slice.items(resources(in: slice), withFirst: item), in: slice, rank: rank, of: order)
    }
}

extension [any FHIRResource] {
    /// Puts one in the place of the slice's first; `nil` removes all of the slice.
    mutating func set<Item>(_ item: Item?, in slice: ResourceSlice<Item>) {
        set(slice.items(resources(in: slice), withFirst: item), in: slice)
    }

    func resources<Item>(in slice: ResourceSlice<Item>) -> [Item] { compactMap(slice.member) }

    /// Puts these in the places of the slice's resources, in order; those left over follow the last.
    mutating func set<Item>(_ items: [Item], in slice: ResourceSlice<Item>) {
        replace(indices.filter { slice.member(self[$0]) != nil }, by: items.map(slice.filled))
    }
}
