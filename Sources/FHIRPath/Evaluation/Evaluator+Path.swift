import FHIRTree

extension Evaluator {
    /// The members that a run of names leads to, in document order: one walk down, without collections in between.
    ///
    /// - Source: FHIR R4 (4.0.1), fhirpath.html#types: a primitive has `id`, `extension`, and its value as `value`.
    func children(of value: Items, _ members: Range<Int32>) throws(PathFault) -> Items {
        var output = Items.empty
        switch value {
        case .empty: break
        case .one(let item): try walk(item, Int(members.lowerBound), Int(members.upperBound), into: &output)
        case .many(let items):
            for item in items { try walk(item, Int(members.lowerBound), Int(members.upperBound), into: &output) }
        }
        return output
    }

    /// A name at the start: the focus itself if it is of the type of that name, else its members.
    func start(with type: UInt16, of value: Items, _ members: Range<Int32>) throws(PathFault) -> Items {
        if case .one(.element(let element)) = value, element.type != PathElement.unknownType,
            element.type == type || TypeHierarchy.isType(element.type, TypeShape(index: type))
        {
            let rest = members.dropFirst()
            return rest.isEmpty ? value : try children(of: value, rest)
        }
        return try children(of: value, members)
    }

    private func walk(_ item: Item, _ step: Int, _ end: Int, into output: inout Items) throws(PathFault) {
        guard case .element(let element) = item else {
            if step + 1 == end { try appendPart(of: item, program.members[step], to: &output) }
            return
        }
        try walk(element, step, end, into: &output)
    }

    private func walk(_ element: PathElement, _ step: Int, _ end: Int, into output: inout Items)
        throws(PathFault)
    {
        if step == end { return output.append(.element(element)) }
        let tape = documents.tape(element.document), member = program.members[step]
        if member.isValue, element.type != PathElement.unknownType, shapes.isPrimitive(element.type) {
            // The value that a primitive holds, which has no parts.
            if step + 1 == end, let value = value(of: .element(element)) { output.append(value) }
            return
        }
        guard let container = element.container(in: tape) else { return }
        var value = PathElement.none, companion = PathElement.none, found: UInt16 = 0
        var entry = container &+ 1, visited = 1
        let last = tape[container].next
        while entry < last {
            let name = tape[entry].name, number = name.element.rawValue
            if isNamed(member, number, entry, in: element) {
                if found != number, found != 0 || value != PathElement.none || companion != PathElement.none {
                    try emit(value, companion, found, member, of: element, step, end, into: &output)
                    (value, companion) = (PathElement.none, PathElement.none)
                }
                found = number
                if name.isCompanion {
                    companion = UInt32(truncatingIfNeeded: entry)
                } else {
                    value = UInt32(truncatingIfNeeded: entry)
                }
            }
            entry = tape[entry].next
            visited &+= 1
        }
        try spend(visited)
        if value != PathElement.none || companion != PathElement.none {
            try emit(value, companion, found, member, of: element, step, end, into: &output)
        }
    }

    @inline(__always)
    private func isNamed(_ member: Program.Member, _ number: UInt16, _ entry: Int, in element: PathElement) -> Bool {
        if number != 0 {
            if number == member.name { return !member.isResourceType }
            guard member.choice >= 0 else { return false }
            return program.choices[Int(member.choice) &+ Int(number &>> 6)] &>> UInt64(number & 63) & 1 != 0
        }
        return member.name == 0 && hasName(member, entry, in: element)
    }

    /// A name that R4 lacks is compared as text.
    @inline(never)
    private func hasName(_ member: Program.Member, _ entry: Int, in element: PathElement) -> Bool {
        let name = documents[Int(element.document)].source.node(at: entry).name
        return name == program.names[Int(member.text)]
    }

    private func emit(
        _ value: UInt32, _ companion: UInt32, _ name: UInt16, _ member: Program.Member, of parent: PathElement,
        _ step: Int, _ end: Int, into output: inout Items
    ) throws(PathFault) {
        let shape = parent.member(ElementName(rawValue: name), shapes)
        // `valueQuantity` is JSON's name of `value`, and no name of FHIRPath.
        if let shape, shape.isChoice, name == member.name { return }
        // Nor is `resourceType`, but where it is an element.
        if shape == nil, name == ResourceIndex.typeName.rawValue { return }
        let tape = documents.tape(parent.document)
        try each(value, companion, shape, parent.document, tape) { evaluator, child throws(PathFault) in
            try evaluator.walk(child, step + 1, end, into: &output)
        }
    }

    /// The items of a member: of a list each with its companion, else the one.
    @inline(__always)
    func each(
        _ value: UInt32, _ companion: UInt32, _ shape: ShapeTable.Member?, _ document: UInt16, _ tape: Tape,
        _ body: (Evaluator, PathElement) throws(PathFault) -> Void
    ) throws(PathFault) {
        let type = shape?.type ?? PathElement.unknownType
        let mayBeResource = shape == nil || shape?.holdsResource == true
        func element(_ value: UInt32, _ companion: UInt32) -> PathElement? {
            var entry = value, beside = companion
            if entry != PathElement.none, tape[Int(entry)].kind == .null { entry = PathElement.none }
            if beside != PathElement.none, tape[Int(beside)].kind != .object { beside = PathElement.none }
            if entry == PathElement.none, beside == PathElement.none { return nil }
            let own = mayBeResource && entry != PathElement.none ? tape.resourceType(of: Int(entry)) : nil
            return PathElement(entry: entry, companion: beside, type: own ?? type, document: document)
        }
        guard value != PathElement.none ? tape[Int(value)].kind == .array : tape[Int(companion)].kind == .array else {
            if let child = element(value, companion) { try body(self, child) }
            return
        }
        var item = value == PathElement.none ? 0 : Int(value) + 1,
            beside = companion == PathElement.none ? 0 : Int(companion) + 1
        let itemEnd = value == PathElement.none ? 0 : tape[Int(value)].next
        var besideEnd = companion == PathElement.none ? 0 : tape[Int(companion)].next
        if companion != PathElement.none, tape[Int(companion)].kind != .array { besideEnd = 0 }
        while item < itemEnd || beside < besideEnd {
            let child = element(
                item < itemEnd ? UInt32(truncatingIfNeeded: item) : PathElement.none,
                beside < besideEnd ? UInt32(truncatingIfNeeded: beside) : PathElement.none)
            if item < itemEnd { item = tape[item].next }
            if beside < besideEnd { beside = tape[beside].next }
            if let child { try body(self, child) }
        }
    }
}

extension PathElement {
    /// The object that holds its children: its own value, or the companion of a primitive.
    @inline(__always)
    func container(in tape: Tape) -> Int? {
        if entry != Self.none, tape[Int(entry)].kind == .object { return Int(entry) }
        return companion == Self.none ? nil : Int(companion)
    }

    /// What its type says of a member; below a primitive stand the elements of `Element`.
    @inline(__always)
    func member(_ name: ElementName, _ shapes: ShapeTable) -> ShapeTable.Member? {
        type == Self.unknownType ? nil : shapes.member(name, ofType: type)
    }
}

extension Tape {
    /// The number of the type that an object names as its `resourceType`.
    func resourceType(of entry: Int) -> UInt16? {
        guard self[entry].kind == .object else { return nil }
        guard let member = member(ResourceIndex.typeName, of: entry), self[member].kind == .string else { return nil }
        return TypeShapes.r4.shape(named: text(member))?.index
    }
}
