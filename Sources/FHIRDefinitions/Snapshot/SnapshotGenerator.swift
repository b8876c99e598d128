import Diagnostics

/// Makes a snapshot: the elements of the base definition, changed by a differential.
///
/// Where the differential reaches below an element, the element's type (or the one profile on it) gives what lies
/// there. Invariants add up; a slice starts as a copy of the element that it slices, with a minimum of 0.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#snapshot, #slicing and #reslicing; elementdefinition.html#id.
struct SnapshotGenerator {
    /// Steps of an element id; deeper ones are refused.
    static let depthLimit = 64
    /// Elements of one snapshot; the largest in wide use have some 600.
    static let elementLimit = 10_000

    let context: DefinitionContext
    private let root: SnapshotNode
    /// The base as it was: what content references copy.
    private let base: SnapshotNode
    private let isSpecialization: Bool
    private var elementCount: Int
    /// The types that choices had before the name of one type narrowed them, by element id.
    private var narrowed: [String: [ElementType]] = [:]
    private(set) var findings: [Diagnostic] = []
    /// The slices of the differential, by the id of what they are slices of.
    private var slices: [Substring: [DifferentialElement]] = [:]
    /// The ids of slices that nothing tells apart.
    private var unsliced: Set<String> = []
    /// Whether anything that the differential asks for is in the snapshot.
    private(set) var usesRules = false

    /// - Parameter baseElements: the snapshot of the base definition; without one there is no generator.
    init?(_ structure: StructureDefinition, baseElements: [ElementDefinition], context: DefinitionContext) {
        guard let base = SnapshotNode.tree(of: baseElements.withoutLabels) else { return nil }
        self.context = context
        self.base = base
        root = base.copy(id: structure.type, path: structure.type)
        isSpecialization = structure.derivation == .specialization
        elementCount = baseElements.count
    }

    /// The snapshot with all changes applied, in their order.
    mutating func generate(_ differential: [DifferentialElement]) -> [ElementDefinition] {
        let changes = DifferentialIDs.completed(differential)
        for change in changes {
            guard let colon = ElementID.sliceColon(of: change.id[...]) else { continue }
            slices[change.id[..<colon], default: []].append(change)
        }
        let usable = Set(changes.outsideBrokenSlicing.lazy.filter(\.hasUsableRule).map(\.id))
        for (number, change) in changes.enumerated() {
            guard elementCount <= Self.elementLimit else {
                findings.append(SnapshotFinding.tooLarge(limit: Self.elementLimit))
                break
            }
            if let node = node(for: change) {
                node.element.apply(change)
                if usable.contains(change.id), !isUnsliced(change.id) { usesRules = true }
            } else {
                findings.append(SnapshotFinding.unknownElement(change.id, number: number))
            }
        }
        return root.elements
    }

    /// The node that a change is about, made if need be; `nil` if the base has no such element.
    private mutating func node(for change: DifferentialElement) -> SnapshotNode? {
        let steps = change.id.split(separator: ".").map(ElementStep.init)
        guard steps.count <= Self.depthLimit, let first = steps.first, first.name == root.name else { return nil }
        var node = root
        for (number, step) in steps.enumerated().dropFirst() {
            if node.children.isEmpty { expand(node) }
            if let next = child(step, of: node) {
                node = next
            } else if isSpecialization, number == steps.count - 1, step.slice == nil {
                let id = node.element.id + "." + step.name
                let new = SnapshotNode(ElementDefinition(id: id, baseMax: change.max ?? 1))
                node.append(new)
                elementCount += 1
                node = new
            } else {
                return nil
            }
        }
        return node
    }

    /// The child for a step: it may be there, be a new slice, or be a choice under the name of one type
    /// (`valueQuantity`).
    private mutating func child(_ step: ElementStep, of parent: SnapshotNode) -> SnapshotNode? {
        if let known = parent.child(step.name, slice: step.slice) { return known }
        guard let sliced = parent.child(step.name, slice: nil) else { return choice(step, of: parent) }
        guard let slice = step.slice else { return nil }
        // A slice of a slice copies that slice: `a/b` copies `a`.
        let outer = slice.lastIndex(of: "/").flatMap { parent.child(step.name, slice: String(slice[..<$0])) }
        if !(outer ?? sliced).element.tellsSlicesApart {
            // The name of what cannot repeat is no more than a label.
            if !sliced.element.canRepeat { return outer ?? sliced }
            findings.append(
                SnapshotFinding.notSliced(
                    (outer ?? sliced).element.id, slice: slice, isAll: isAll(sliced.element)))
            unsliced.insert("\(sliced.element.id):\(slice)")
        }
        let new = makeSlice(slice, of: outer ?? sliced, in: parent)
        if sliced.element.isChoice, let type = ChoiceName.type(slice, of: sliced.element) { new.element.types = [type] }
        return new
    }

    private mutating func choice(_ step: ElementStep, of parent: SnapshotNode) -> SnapshotNode? {
        for sliced in parent.children where sliced.element.isChoice && sliced.element.sliceName == nil {
            if let known = parent.child(sliced.name, slice: step.name) { return known }
            var choice = sliced.element
            choice.types = narrowed[choice.id] ?? choice.types
            guard let type = ChoiceName.type(step.name, of: choice) else { continue }
            let new = makeSlice(step.name, of: sliced, in: parent)
            new.element.types = [type]
            // The name of one type leaves the choice no other, unless the differential slices the choice itself.
            if sliced.element.slicing == nil {
                sliced.element.slicing = ElementSlicing(discriminators: [.init(.type, path: "$this")], rules: .closed)
                narrowed[choice.id] = choice.types
                sliced.element.types = [type]
            } else if narrowed[choice.id] != nil {
                sliced.element.types.append(type)
            }
            return new
        }
        return nil
    }

    /// Whether an element has one slice, which may stand as often as the element: there is nothing that it could be
    /// told apart from.
    private func isAll(_ element: ElementDefinition) -> Bool {
        guard let slices = slices[element.id[...]], slices.count == 1, let max = slices[0].max else { return false }
        return max == element.max
    }

    /// Whether an element is of a slice that nothing tells apart, and so is not checked.
    private func isUnsliced(_ id: String) -> Bool {
        unsliced.contains { id.hasPrefix($0) && [nil, ".", "/"].contains(id.dropFirst($0.count).first) }
    }

    private mutating func makeSlice(_ name: String, of sliced: SnapshotNode, in parent: SnapshotNode) -> SnapshotNode {
        let id = "\(parent.element.id).\(sliced.name):\(name)"
        let new = sliced.copy(id: id, path: sliced.element.path)
        new.element = sliced.element.slice(named: name, id: id)
        parent.insertSlice(new, of: sliced.name)
        elementCount += new.elements.count
        return new
    }

    /// Gives an element the children of its type, of its one profile, or of the element that it refers to.
    private mutating func expand(_ node: SnapshotNode) {
        guard elementCount <= Self.elementLimit, let source = content(of: node.element) else { return }
        let copy = source.copy(id: node.element.id, path: node.element.path)
        // What is said here is said of this place alone, and no longer of the element that it refers to.
        if node.element.contentReference != nil {
            (node.element.contentReference, node.element.types) = (nil, source.element.types)
        }
        for child in copy.children { node.append(child) }
        elementCount += copy.elements.count
    }

    private func content(of element: ElementDefinition) -> SnapshotNode? {
        if let reference = element.contentReference {
            return base.elements.contains { $0.id == reference } ? find(reference, in: base) : nil
        }
        let codes = Set(element.types.map(\.fhirType))
        guard let code = codes.first else { return nil }
        guard codes.count == 1 else { return type("Element") }
        let profiles = element.types.flatMap(\.profiles)
        if profiles.count == 1, let profile = context.structure(profiles[0]), !profile.elements.isEmpty {
            return SnapshotNode.tree(of: profile.elements)
        }
        return type(code)
    }

    private func type(_ name: String) -> SnapshotNode? {
        context.definitions.type(named: name).flatMap { SnapshotNode.tree(of: $0.elements) }
    }

    private func find(_ id: String, in root: SnapshotNode) -> SnapshotNode? {
        var pending = [root]
        while let node = pending.popLast() {
            if node.element.id == id { return node }
            pending.append(contentsOf: node.children)
        }
        return nil
    }
}
