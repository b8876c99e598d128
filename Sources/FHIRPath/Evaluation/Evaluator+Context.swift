import FHIRTree

extension Evaluator {
    /// An evaluation whose context is a place in a document.
    convenience init(_ program: Program, on node: SourceNode, _ environment: UnsafePointer<FHIRPathEnvironment>) {
        let documents = PathDocuments(node.document)
        let places = documents.places(of: node)
        self.init(
            program, documents: documents, context: .one(.element(places.context)),
            resource: places.resource.map { .one(.element($0)) } ?? .empty,
            rootResource: places.root.map { .one(.element($0)) } ?? .empty, environment: environment)
    }
}

extension Program {
    /// The result of a program that needs no evaluation.
    var constant: Items? {
        switch nodes[Int(root)] {
        case .constant(let number): .one(constants[Int(number)])
        case .empty: .empty
        default: nil
        }
    }

    /// The result without a focus and an environment, within so many steps.
    func constantValue(steps: Int) throws(PathFault) -> Items {
        var environment = FHIRPathEnvironment.standard
        environment.stepLimit = steps
        return try withUnsafePointer(to: environment) { environment throws(PathFault) in
            try Evaluator(
                self, documents: PathDocuments(), context: .empty, resource: .empty, rootResource: .empty,
                environment: environment
            ).run()
        }
    }
}

extension PathDocuments {
    /// The element at a node of the first document, its resource, and the resource that contains that.
    func places(of node: SourceNode) -> (context: PathElement, resource: PathElement?, root: PathElement?) {
        let tape = tape(0)
        if node.index == 0 {
            let type = tape.resourceType(of: 0)
            let root = PathElement(entry: 0, type: type ?? PathElement.unknownType, document: 0)
            return (root, type == nil ? nil : root, type == nil ? nil : root)
        }
        var type = tape.resourceType(of: 0), context = 0, resource: Int?, root: Int?
        // Whether the list that was entered last holds contained resources, whose root is the resource around.
        var isContained = false
        if type != nil { (resource, root) = (0, 0) }
        // Down from the root, with the type at each step.
        while context < node.index {
            var entry = context + 1
            while tape[entry].next <= node.index { entry = tape[entry].next }
            if tape[context].kind == .object {
                let name = tape[entry].name
                let shape = type.flatMap { type in
                    let shape = TypeShape(index: type)
                    return (shape.kind == .primitive ? TypeShapes.r4.shape(named: "Element") ?? shape : shape).element(
                        name)
                }
                type = shape?.type.index
                isContained = name == Self.containedName
            }
            if let own = tape.resourceType(of: entry) {
                type = own
                resource = entry
                if !isContained { root = entry }
            }
            context = entry
        }
        let isCompanion = node.elementName.isCompanion
        func element(_ entry: Int) -> PathElement {
            PathElement(
                entry: UInt32(entry), type: tape.resourceType(of: entry) ?? PathElement.unknownType, document: 0)
        }
        let place = UInt32(node.index)
        let focus = PathElement(
            entry: isCompanion ? PathElement.none : place, companion: isCompanion ? place : PathElement.none,
            type: type ?? PathElement.unknownType, document: 0)
        return (focus, resource.map(element), root.map(element))
    }

    private static let containedName = ElementName("contained")
}
