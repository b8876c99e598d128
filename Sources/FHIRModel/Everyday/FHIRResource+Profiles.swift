extension FHIRResource {
    /// Whether `meta.profile` names the profile, with any version, or with the version that is asked for.
    public func claims(profile: FHIRCanonical) -> Bool {
        meta?.profile.contains { claimed in
            guard let claimed = claimed.value else { return false }
            return claimed.url == profile.url && (profile.version == nil || claimed.version == profile.version)
        } ?? false
    }

    /// Names the profile in `meta.profile`, unless it is named.
    public mutating func claim(profile: FHIRCanonical) {
        if claims(profile: profile) { return }
        var meta = meta ?? R4.Meta()
        meta.profile.append(FHIRPrimitive(profile))
        self.meta = meta
    }

    /// Adds a tag, unless it is there.
    public mutating func addTag(_ tag: R4.Coding) {
        var meta = meta ?? R4.Meta()
        if !meta.tag.contains(where: { $0.system == tag.system && $0.code == tag.code }) { meta.tag.append(tag) }
        self.meta = meta
    }
}
