import FHIRDefinitions

/// The profiles that elements of definitions name.
extension PlanStore {
    /// How a definition of a package is found by its canonical: the package's own comes first, though another package
    /// that is asked before it defines the same canonical.
    func canonical(_ canonical: String, from package: PackageID) -> String {
        canonicals.value(for: CanonicalKey(canonical: canonical, package: package)) {
            guard !canonical.utf8.contains(UInt8(ascii: "|")), !canonical.utf8.contains(UInt8(ascii: "#")),
                let first = definitions.structureHead(canonical), first.package != package,
                let own = definitions.structureHead(canonical, from: package), own.package == package
            else { return canonical }
            let versioned = "\(canonical)|\(own.version ?? package.version)"
            return definitions.structureHead(versioned)?.package == package ? versioned : canonical
        }
    }

    /// The root element of a profile, or the one that `#id` names; `nil` for a type and for what no package defines.
    func profileElement(_ canonical: String) -> ProfileElement? {
        guard let hash = canonical.firstIndex(of: "#") else {
            guard let index = structure(canonical), index.structure.isProfile, let root = index.root else {
                return nil
            }
            return element(canonical, id: root.id, type: index.structure.type)
        }
        let profile = String(canonical[..<hash]), id = String(canonical[canonical.index(after: hash)...])
        guard let index = structure(profile), index.structure.isProfile, index.element(id) != nil else { return nil }
        return element(profile, id: id, type: index.structure.type)
    }

    /// The same for a canonical in a definition of a package.
    func profileElement(_ canonical: String, from package: PackageID) -> ProfileElement? {
        profileElement(self.canonical(canonical, from: package))
    }

    /// The types that an element of a package's definition allows, with their profiles; empty where it names none.
    func typeRules(of element: ElementDefinition, from package: PackageID) -> [TypeRule] {
        var rules: [TypeRule] = []
        func add(_ type: String, _ profile: ProfileElement?) {
            let place = rules.firstIndex { $0.type == type } ?? rules.count
            if place == rules.count { rules.append(TypeRule(type: type, profiles: [])) }
            if let profile { rules[place].profiles.append(profile) }
        }
        for type in element.types {
            var isKnown = false
            for canonical in type.profiles {
                if canonical.contains("#") {
                    guard let element = profileElement(canonical) else { continue }
                    add(type.fhirType, element)
                } else {
                    // A profile may name a type of R4 as well, and says then which resource is meant.
                    let own = self.canonical(canonical, from: package)
                    guard let structure = structure(own)?.structure else { continue }
                    add(structure.type, structure.isProfile ? profileElement(own) : nil)
                }
                isKnown = true
            }
            if !isKnown { rules.append(TypeRule(type: type.fhirType, profiles: [])) }
        }
        return rules
    }

    /// So many steps lead from a profile to its base.
    private static let derivationLimit = 16

    /// Whether the profile of a root element has the profile of another one among its bases, and no profile on the way
    /// loosens what its base says.
    func derives(_ element: ProfileElement, from other: ProfileElement) -> Bool {
        guard let wanted = structure(other.profile)?.structure, wanted.isProfile, other.id == other.type,
            element.id == element.type
        else { return false }
        var current = structure(element.profile)?.structure
        for _ in 0..<Self.derivationLimit {
            guard let derived = current, let canonical = derived.baseDefinition,
                let base = structure(canonical)?.structure, !loosens(derived, base)
            else { return false }
            if base.url == wanted.url, base.version == wanted.version { return true }
            current = base
        }
        return false
    }

    /// Whether a profile loosens its base: compared once.
    private func loosens(_ profile: StructureDefinition, _ base: StructureDefinition) -> Bool {
        let key = "\(profile.package) \(profile.url)|\(profile.version ?? "")"
        if let known = loosenings.withLock({ $0[key] }) { return known }
        let answer = profile.loosens(base)
        loosenings.withLock { $0[key] = answer }
        return answer
    }

    /// The profiles of an element's types that no package defines.
    func unknownProfiles(of element: ElementDefinition) -> [(type: String, canonical: String)] {
        element.types.flatMap { type in
            type.profiles.filter { structure(String($0.prefix { $0 != "#" })) == nil }.map { (type.fhirType, $0) }
        }
    }
}
