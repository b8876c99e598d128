import FHIRDefinitions
import FHIRTree

extension Evaluator {
    /// - Source: FHIR R4 (4.0.1), fhirpath.html#functions; the two keys: SQL on FHIR 2.0.
    func fhir(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        switch call.function {
        case .extension: return try extensions(call, input)
        case .hasValue:
            guard input.count == 1, let item = input.first else { return .one(false) }
            guard case .element(let element) = item else { return .one(true) }
            return .one(element.hasValue && documents.isPrimitive(element))
        case .getValue:
            guard let item = try single(input, call.name, at: call.offset) else { return .empty }
            guard case .element(let element) = item, documents.isPrimitive(element) else { return .empty }
            return value(of: item).map { .one($0) } ?? .empty
        case .resolve: return try resolved(input, at: call.offset)
        case .memberOf: return try memberOf(call, input)
        case .subsumes, .subsumedBy: return try subsumes(call, input)
        case .conformsTo: return try conformsTo(call, input)
        case .htmlChecks:
            for case .element(let element) in input.list {
                let text = documents[Int(element.document)].source.node(at: element.place).string ?? ""
                guard let fragment = try? NarrativeFragment(SourceBytes(text)), NarrativeFaults(fragment).isEmpty else {
                    return .one(false)
                }
            }
            return .one(true)
        case .getResourceKey, .getReferenceKey: return keys(call, input)
        case .checkModifiers: return try checkModifiers(call, input)
        case .elementDefinition: return try elementDefinitions(call, input)
        case .slice: return try slice(call, input)
        default: return .empty  // no function of FHIR comes here
        }
    }

    /// The input, if its elements have no modifier extensions but those named.
    private func checkModifiers(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        var known: Set<String> = []
        for index in 0..<argumentCount(call) {
            if let url = try string(of: index, call) { known.insert(url) }
        }
        for case .element(let element) in input.list {
            let node = documents[Int(element.document)].source.node(at: element.place)
            for modifier in node["modifierExtension"]?.items.map({ $0 }) ?? [] {
                let url = modifier["url"]?.string ?? ""
                guard known.contains(url) else { throw PathFault(.unknownModifier, at: call.offset) }
            }
        }
        return input
    }

    private static let extensionName = ElementName("extension"), urlName = ElementName("url"),
        idName = ElementName("id")
    private static let referenceName = ElementName("reference")

    private func extensions(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let url = try string(of: 0, call) else { return .empty }
        var output = Items.empty
        for case .element(let element) in input.list {
            guard let list = documents.child(Self.extensionName, of: element) else { continue }
            let tape = documents.tape(list.document)
            try each(list.entry, PathElement.none, element.member(Self.extensionName, shapes), list.document, tape) {
                evaluator, found in
                if evaluator.documents.text(Self.urlName, of: found) == url { output.append(.element(found)) }
            }
        }
        return output
    }

    private func conformsTo(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let item = try single(input, call.name, at: call.offset), let canonical = try string(of: 0, call) else {
            return .empty
        }
        guard case .element(let element) = item else { return .one(false) }
        // A type of R4 itself needs no validator to be told.
        let base = "http://hl7.org/fhir/StructureDefinition/"
        if environment.profiles == nil, canonical.hasPrefix(base),
            let shape = TypeShapes.r4.shape(named: String(canonical.dropFirst(base.count)))
        {
            return .one(element.type != PathElement.unknownType && TypeHierarchy.isType(element.type, shape))
        }
        let node = documents[Int(element.document)].source.node(at: element.place)
        guard let answer = environment.profiles?.conforms(node, to: canonical) else {
            throw PathFault(.unknownCanonical, at: call.offset)
        }
        return .one(answer)
    }

    /// The id of a resource, or the id in a reference to a resource of the type asked for.
    private func keys(_ call: Call, _ input: Items) -> Items {
        var output = Items.empty
        for case .element(let element) in input.list {
            if call.function == .getResourceKey {
                if let id = documents.text(Self.idName, of: element) { output.append(.string(id)) }
                continue
            }
            guard let reference = documents.text(Self.referenceName, of: element) else { continue }
            var parts = reference.split(separator: "/")
            // Behind the id may stand a version, which is no part of the key.
            if parts.count >= 4, parts[parts.count - 2] == "_history" { parts.removeLast(2) }
            guard parts.count >= 2, !reference.hasPrefix("#"), let id = parts.last else { continue }
            let wanted = call.arguments.isEmpty ? nil : type(call).name.name
            if wanted == nil || wanted == String(parts[parts.count - 2]) { output.append(.string(String(id))) }
        }
        return output
    }
}

extension PathDocuments {
    /// Whether an element is a primitive: by its type, or by its form where the type is not known.
    func isPrimitive(_ element: PathElement) -> Bool {
        if let shape = element.shape { return shape.kind == .primitive }
        return element.hasValue && !tape(element.document)[Int(element.entry)].isContainer
    }
}
