import FHIRDefinitions
import FHIRTree

extension Evaluator {
    /// `elementDefinition()`: what FHIR R4 defines for each element; nothing for one that it does not define.
    ///
    /// - Source: FHIR R4 (4.0.1), fhirpath.html#functions.
    func elementDefinitions(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        var output = Items.empty
        for case .element(let element) in input.list {
            try spend(64, at: call.offset)
            guard let definition = documents.definition(of: element),
                let document = try? SourceDocument(json: SourceBytes(definition.json))
            else { continue }
            guard let number = documents.append(document) else {
                throw PathFault(.outOfRange(call.name), at: call.offset)
            }
            let type = TypeShapes.r4.shape(named: "ElementDefinition")?.index ?? PathElement.unknownType
            output.append(.element(PathElement(entry: 0, type: type, document: number)))
        }
        return output
    }

    /// `slice(structure, name)`: the elements of the input that belong to a slice.
    ///
    /// - Source: FHIR R4 (4.0.1), fhirpath.html#functions.
    func slice(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let canonical = try string(of: 0, call), let name = try string(of: 1, call) else { return .empty }
        var output = Items.empty
        for case .element(let element) in input.list {
            let node = documents[Int(element.document)].source.node(at: element.place)
            guard let isInside = environment.profiles?.belongs(node, toSlice: name, of: canonical) else {
                throw PathFault(.unknownCanonical, at: call.offset)
            }
            if isInside { output.append(.element(element)) }
        }
        return output
    }
}

extension PathDocuments {
    /// What R4 defines for an element: found by the type that holds it, and its name there.
    func definition(of element: PathElement) -> ElementDefinition? {
        let tape = tape(element.document)
        let place = element.place
        // A resource is defined by its own type.
        if let type = tape.resourceType(of: place) {
            let name = TypeShape(index: type).name
            return Definitions.embedded.type(named: name)?.elements.first
        }
        var entry = 0
        var type = tape.resourceType(of: 0)
        while entry < place {
            var child = entry + 1
            while tape[child].next <= place { child = tape[child].next }
            if let own = tape.resourceType(of: child) { type = own }
            if tape[entry].kind == .object, tape.resourceType(of: child) == nil {
                guard let owner = type.map({ TypeShape(index: $0) }), let shape = owner.element(tape[child].name) else {
                    return nil
                }
                let isLast =
                    child == place
                    || (tape[child].kind == .array && tape[child].next > place && isItem(place, of: child, tape))
                if isLast { return definition(of: shape, in: owner) }
                type = shape.type.index
            }
            entry = child
        }
        return nil
    }

    private func isItem(_ place: Int, of list: Int, _ tape: Tape) -> Bool {
        var item = list + 1
        while item < place { item = tape[item].next }
        return item == place
    }

    private func definition(of shape: ElementShape, in owner: TypeShape) -> ElementDefinition? {
        let root = String(owner.name.prefix { $0 != "." })
        let structure = Definitions.embedded.type(named: root)
        let path = "\(owner.name).\(shape.pathName)"
        return structure?.element(id: path) ?? structure?.element(id: path + "[x]")
    }
}
