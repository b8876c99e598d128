import FHIRTree

/// A type other than its own of which a resource names a profile, and of which all of it could be: then its
/// `resourceType` may be what is wrong, and an element that its own type lacks follows from that.
///
/// Where the resource has an element that only its own type knows, the profile is the slip, and the unknown element a
/// fault of its own.
struct MisnamedType {
    let shape: TypeShape
    /// That of the canonical.
    let entry: Int

    /// What is the cause that the type of the current object lacks an element; `nil` if a misnamed type is not.
    static func cause(of element: ElementName, in plan: ObjectPlan, walk: inout Walk) -> FindingCause? {
        guard !walk.isTrial, plan.isResource, let resource = walk.places.last?.entry else { return nil }
        let types = known(of: resource, plan, walk: &walk)
        guard let type = types.first(where: { $0.shape.element(element) != nil }) else { return nil }
        return FindingCause(of: "VAL-0603", at: walk.report.shared.expression(of: type.entry))
    }

    /// Found once for each resource, which may have any number of unknown elements and profiles.
    private static func known(of resource: Int, _ plan: ObjectPlan, walk: inout Walk) -> [MisnamedType] {
        if let known = walk.memo.misnamedTypes[resource] { return known }
        var types: [MisnamedType] = [], names: Set<String> = []
        if let list = walk.profileList(of: resource), walk.report.tells("VAL-0603", in: list..<walk.tape[list].next) {
            var entry = list + 1
            while entry < walk.tape[list].next {
                defer { entry = walk.tape[entry].next }
                guard walk.report.tells("VAL-0603", at: entry), let canonical = walk.document.node(at: entry).string,
                    let name = walk.store.definitions.structureHead(canonical)?.type, names.insert(name).inserted,
                    let shape = TypeShapes.r4.shape(named: name), fits(resource, shape, plan, walk)
                else { continue }
                types.append(MisnamedType(shape: shape, entry: entry))
            }
        }
        walk.memo.misnamedTypes[resource] = types
        return types
    }

    /// Whether another type has every element of the resource that its own type has.
    private static func fits(_ resource: Int, _ other: TypeShape, _ plan: ObjectPlan, _ walk: borrowing Walk) -> Bool {
        guard let own = plan.shape else { return false }
        var entry = resource + 1
        while entry < walk.tape[resource].next {
            let name = walk.tape[entry].name
            if own.element(name) != nil, other.element(name) == nil { return false }
            entry = walk.tape[entry].next
        }
        return true
    }
}
