import FHIRDefinitions
import FHIRTree

/// What one definition allows a reference or a canonical to lead to.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.targetProfile.
struct TargetConstraint: Sendable {
    /// One of the allowed targets.
    struct Target: Sendable {
        /// The canonical, with a version only where packages define it differently.
        var url: String
        /// The type of the target; `nil` if the definition is not known.
        var type: TypeShape?
        /// Whether it asks for more than a type.
        var isProfile: Bool
    }

    /// A number of its own in the store.
    let number: Int
    /// Empty where the types and profiles are left open.
    var targets: [Target]
    /// Where the target may stand; empty for anywhere.
    var aggregation: Set<ElementType.Aggregation>
    /// Whether a reference names a version of its target; `nil` where it may or not.
    var versioning: ElementType.Versioning?
    /// The profile that asks for it; `nil` for the type itself.
    var origin: String?

    /// Whether a resource of a type can be a target at all.
    func allows(_ type: TypeShape) -> Bool {
        targets.isEmpty || targets.contains { $0.type == nil || $0.type == type }
    }

    /// Whether only profiles of the type are allowed, and not every resource of it.
    func asksForProfile(of type: TypeShape) -> Bool {
        targets.contains { $0.isProfile && $0.type == type } && !targets.contains { !$0.isProfile && $0.type == type }
    }

    /// The names of the types, sorted, for a message.
    var typeNames: [String] { Set(targets.compactMap { $0.type?.name }).sorted() }
}

extension TargetConstraint {
    /// What the types of an element say of the targets of one data type, `Reference` or `canonical`; `nil` if they
    /// leave it open.
    ///
    /// - Parameter package: that of the definition, whose own profiles come first.
    init?(_ types: [ElementType], of code: String, origin: String?, package: PackageID? = nil, store: PlanStore) {
        let types = types.filter { $0.fhirType == code }
        guard !types.isEmpty else { return nil }
        // A type without target profiles, or without modes, allows all.
        targets =
            types.allSatisfy { !$0.targetProfiles.isEmpty } ? Self.targets(types, package: package, store: store) : []
        aggregation = types.allSatisfy { !$0.aggregation.isEmpty } ? Set(types.flatMap(\.aggregation)) : []
        versioning = types.allSatisfy { $0.versioning == types[0].versioning } ? types[0].versioning : nil
        self.origin = origin
        number = store.nextConstraintNumber()
        if targets.isEmpty, aggregation.isEmpty, versioning == nil { return nil }
    }

    /// Empty if one of them allows any resource.
    private static func targets(_ types: [ElementType], package: PackageID?, store: PlanStore) -> [Target] {
        var targets: [Target] = []
        for url in types.flatMap(\.targetProfiles) {
            let url = String(url.prefix { $0 != "|" })
            guard var target = Target(url, definitions: store.definitions) else { return [] }
            if let package { target.url = store.canonical(url, from: package) }
            if !targets.contains(where: { $0.url == url }) { targets.append(target) }
        }
        return targets
    }

    /// The constraints on one element: of its type, and of the profiles that apply.
    static func all(
        on element: ElementDefinition, type: ElementType, constraints: [(StructureDefinition, ElementDefinition)],
        store: PlanStore
    ) -> [TargetConstraint] {
        guard type.fhirType == "Reference" || type.fhirType == "canonical" else { return [] }
        let own = TargetConstraint(element.types, of: type.fhirType, origin: nil, store: store)
        let others = constraints.compactMap { structure, constraint in
            TargetConstraint(
                constraint.types, of: type.fhirType, origin: structure.name, package: structure.package, store: store)
        }
        return (own.map { [$0] } ?? []) + others.filter { other in own?.hasSameTargets(as: other) != true }
    }

    private func hasSameTargets(as other: TargetConstraint) -> Bool {
        Set(targets.map(\.url)) == Set(other.targets.map(\.url)) && other.aggregation.isEmpty
            && other.versioning == nil
    }
}

extension TargetConstraint.Target {
    private static let core = "http://hl7.org/fhir/StructureDefinition/"

    /// `nil` for one that allows any resource.
    fileprivate init?(_ url: String, definitions: Definitions) {
        if url.hasPrefix(Self.core) {
            let shape = TypeShapes.r4.shape(named: String(url.dropFirst(Self.core.count)))
            if let shape, shape == ReferenceForm.resource || shape == ReferenceForm.domainResource { return nil }
            if let shape, shape.isResource {
                self.init(url: url, type: shape, isProfile: false)
                return
            }
        }
        let head = definitions.structureHead(url)
        let shape = head.flatMap { TypeShapes.r4.shape(named: $0.type) }
        if let shape, shape == ReferenceForm.resource || shape == ReferenceForm.domainResource { return nil }
        self.init(url: url, type: shape, isProfile: head?.isProfile ?? true)
    }
}
