import FHIRDefinitions
import FHIRPath
import FHIRTree

/// Answers what expressions ask of profiles, each by a validation of its own.
struct ProfileQuestions: FHIRPathProfiles {
    let store: PlanStore
    let options: ValidationOptions
    /// How many questions inside questions led here.
    let depth: Int
    /// What the rules that a question asks may take; `nil` for as much as a document has.
    var budget: StepBudget?
    private static let depthLimit = 4

    func conforms(_ node: SourceNode, to canonical: String) -> Bool? {
        guard let structure = store.structure(canonical)?.structure else { return nil }
        guard depth < Self.depthLimit else { return true }
        guard hasSteps(for: node) else { return nil }
        // A type of R4 is met by what has it.
        guard structure.isProfile, let element = store.profileElement(canonical) else {
            return ElementPlace.type(of: node).map { store.isType($0, structure.type) } ?? false
        }
        return walk(node) { $0.conforms(node.index, to: element, type: element.type) }
    }

    func belongs(_ node: SourceNode, toSlice name: String, of canonical: String) -> Bool? {
        guard let index = store.structure(canonical) else { return nil }
        guard depth < Self.depthLimit, let place = ElementPlace(of: node, below: index.structure.type),
            let element = index.element(place.id),
            let slicing = SliceCompiler(store: store, index: index, profile: canonical).slicing(of: element)
        else { return false }
        guard hasSteps(for: node) else { return nil }
        let slices = Self.path(to: name, in: slicing)
        return !slices.isEmpty
            && walk(node) { walk in slices.allSatisfy { walk.belongs(node.index, type: place.type, to: $0) } }
    }

    /// A slice with those that it is a slice of.
    static func path(to name: String, in slicing: SlicingPlan) -> [SlicePlan] {
        for slice in slicing.slices {
            if slice.name == name { return [slice] }
            let inner = slice.reslicing.map { path(to: name, in: $0) } ?? []
            if !inner.isEmpty { return [slice] + inner }
        }
        return []
    }

    /// Whether the rules may still look at all that a node holds.
    private func hasSteps(for node: SourceNode) -> Bool {
        guard let budget else { return true }
        let count = node.document.withTape { $0[node.index].next - node.index }
        return budget.spend(Self.stepsPerEntry * count)
    }

    private static let stepsPerEntry = 16

    private func walk<Answer>(_ node: SourceNode, _ body: (inout Walk) -> Answer) -> Answer {
        let cache = store.takeCache()
        defer { store.giveBack(cache) }
        return node.document.withTape { tape in
            var walk = Walk(
                document: node.document, tape: tape, store: store, cache: cache, options: options, depth: depth + 1,
                budget: budget)
            return body(&walk)
        }
    }
}

/// Where a node stands in the definition of the resource or type around it.
struct ElementPlace {
    /// `Observation.component.value[x]`
    var id: String
    /// The node's type.
    var type: String

    /// `nil` if no resource of the type is around the node.
    init?(of node: SourceNode, below root: String) {
        guard let (id, type) = Self.find(node, below: root), let id else { return nil }
        self.id = id
        self.type = type?.name ?? ""
    }

    /// The type of a node of a resource, as far as R4 knows it.
    static func type(of node: SourceNode) -> String? { find(node, below: nil)?.type?.name }

    private static func find(_ node: SourceNode, below root: String?) -> (id: String?, type: TypeShape?)? {
        var id: String?, type: TypeShape?
        var current = node.document.root
        while true {
            if let name = current["resourceType"]?.string, let shape = TypeShapes.r4.shape(named: name) {
                type = shape
                if name == root { id = name }
            }
            guard current.index < node.index else { break }
            let children = current.kind == .array ? current.items : current.members
            guard let next = children.filter({ $0.index <= node.index }).last else { return nil }
            if current.kind == .object, !(next.elementName == .unknown) {
                guard let shape = type?.element(next.elementName) else { return nil }
                id = id.map { "\($0).\(shape.pathName)\(shape.isChoice ? "[x]" : "")" }
                type = shape.type
            }
            current = next
        }
        return (id, type)
    }
}
