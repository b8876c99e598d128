import FHIRTree

/// Names for which nearly every rule asks.
private enum Name {
    static let meta = ElementName("meta"), profile = ElementName("profile"), url = ElementName("url")
    static let entry = ElementName("entry"), resource = ElementName("resource")
    static let identifier = ElementName("identifier")
    static let ofLogicalReference = Set(["id", "extension", "type", "identifier", "display"].map { ElementName($0) })
}

/// What the rules of guides ask of a node again and again. A member of another kind than asked is as good as none: the
/// rules of the types report it.
extension SourceNode {
    /// The items of a list; nothing if there is no such list.
    func all(_ name: String) -> [SourceNode] { self[name].map { Array($0.items) } ?? [] }

    private func all(_ name: ElementName) -> [SourceNode] { self[name].map { Array($0.items) } ?? [] }

    /// The text of a member.
    func text(_ name: String) -> String? { self[name]?.string }

    /// The items of a list that have a certain text as a member.
    private func all(_ name: ElementName, with member: ElementName, _ text: String) -> [SourceNode] {
        self[name]?.items.filter { $0[member]?.isString(text) ?? false } ?? []
    }

    /// The codings of a concept.
    func codings(_ name: String) -> [SourceNode] { self[name]?.all(TermName.coding) ?? [] }

    /// The codings of all concepts of a list.
    func allCodings(_ name: String) -> [SourceNode] { all(name).flatMap { $0.all(TermName.coding) } }

    /// The codes of a concept in a code system.
    func codes(_ name: String, system: String) -> [String] {
        (self[name]?.all(TermName.coding, with: TermName.system, system) ?? []).compactMap { $0[TermName.code]?.string }
    }

    /// The extensions with a URL.
    func extensions(_ url: String) -> [SourceNode] { all(TermName.extension, with: Name.url, url) }

    /// The identifiers with a system.
    func identifiers(_ system: String) -> [SourceNode] { all(Name.identifier, with: TermName.system, system) }

    /// The canonicals of `meta.profile`, without versions.
    var claimedProfiles: [String] {
        (self[Name.meta]?.all(Name.profile) ?? []).compactMap { profile in
            profile.string.map { canonical in
                canonical.utf8.firstIndex(of: UInt8(ascii: "|")).map { String(canonical[..<$0]) } ?? canonical
            }
        }
    }

    /// Whether `meta.profile` names a profile, with or without a version.
    func claims(_ profile: String) -> Bool { claimedProfiles.contains(profile) }

    /// Whether `meta.profile` names any profile.
    var claimsAny: Bool { self[Name.meta]?[Name.profile]?.items.contains { $0.kind == .string } ?? false }

    /// The resource type that the resource names itself, if R4 has it: another text may be anything.
    var resourceType: String? {
        guard let name = text("resourceType"), TypeShapes.r4.shape(named: name)?.kind == .resource else { return nil }
        return name
    }

    /// The resources of a Bundle's entries.
    var entryResources: [SourceNode] { self[Name.entry]?.items.compactMap { $0[Name.resource] } ?? [] }

    /// The references in a value, at any depth, in document order: the objects with a text `reference`.
    var references: [SourceNode] {
        document.withTape { tape in
            var found: [Int] = [], open: [Int] = []
            for entry in index..<tape[index].next {
                while let last = open.last, tape[last].next <= entry { open.removeLast() }
                if tape[entry].name == ReferenceRule.reference, tape[entry].kind == .string, let object = open.last,
                    tape.member(ReferenceRule.reference, of: object) == entry
                {
                    found.append(object)
                }
                if tape[entry].isContainer { open.append(entry) }
            }
            return found.sorted().map { document.node(at: $0) }
        }
    }

    /// The references in a value that name what they mean by an identifier alone, in document order: objects with an
    /// `identifier` that is no list, and with nothing but what a Reference may have.
    var logicalReferences: [SourceNode] {
        document.withTape { tape in
            (index..<tape[index].next).filter { entry in
                guard tape[entry].kind == .object, entry != index,
                    let identifier = tape.member(Name.identifier, of: entry), tape[identifier].kind == .object
                else { return false }
                var member = entry + 1
                while member < tape[entry].next {
                    guard Name.ofLogicalReference.contains(tape[member].name) else { return false }
                    member = tape[member].next
                }
                return true
            }.map { document.node(at: $0) }
        }
    }

    /// The sections of a Composition and the sections in them, in document order.
    var allSections: [SourceNode] {
        var found: [SourceNode] = []
        var open = Array(all("section").reversed())
        while let section = open.popLast() {
            found.append(section)
            open.append(contentsOf: section.all("section").reversed())
        }
        return found
    }

    /// The first code of a section.
    var sectionCode: String? { codings("code").lazy.compactMap { $0.text("code") }.first }
}
