import FHIRTree

extension StaticCheck {
    mutating func call(
        _ name: String, _ arguments: [SyntaxNode], on input: StaticType, _ scope: Scope, at offset: Int
    ) throws(PathFault) -> StaticType {
        let place = noteStart(".\(name)(…)")
        guard let function = PathFunction(rawValue: name) else {
            for argument in arguments { _ = try type(of: argument, scope) }
            let result = functions.results[name] ?? .open
            noteEnd(place, result)
            return result
        }
        var types: [StaticType] = []
        for (index, argument) in arguments.enumerated() {
            switch function.argument(index) {
            case .type:
                let named = try argument.typeName(for: name)
                // The type of `getReferenceKey` is that of the target and not of the input.
                let tested = function == .getReferenceKey ? StaticType.open : input
                types.append(try test(tested, named, isCast: true, at: argument.offset))
            case .value: types.append(try type(of: argument, scope))
            case .perItem: types.append(try perItem(function, argument, input, scope))
            }
        }
        try checkInput(function, input, at: offset)
        try checkArguments(function, arguments, types, input)
        let result = try self.result(of: function, input, types, arguments, scope)
        noteEnd(place, result)
        return result
    }

    private mutating func perItem(
        _ function: PathFunction, _ argument: SyntaxNode, _ input: StaticType, _ scope: Scope
    ) throws(PathFault) -> StaticType {
        var inner = scope
        inner.this = input.with(isMany: false)
        if function == .aggregate { inner.total = .open }
        // What `repeat` finds is asked again: until no new type turns up.
        guard function == .repeat || function == .repeatAll else { return try type(of: argument, inner) }
        // A name that the input lacks may be one of what is found.
        let (places, wasLenient) = (notes.count, isLenient)
        isLenient = true
        var found = StaticType.empty
        for _ in 0..<16 {
            inner.this = input.union(found).with(isMany: false)
            let all = found.union(try type(of: argument, inner))
            notes.removeSubrange(places...)
            if all == found { break }
            found = all
        }
        isLenient = wasLenient
        inner.this = input.union(found).with(isMany: false)
        return try type(of: argument, inner).with(isMany: true)
    }

    private func checkInput(_ function: PathFunction, _ input: StaticType, at offset: Int) throws(PathFault) {
        switch function {
        case .indexOf, .lastIndexOf, .substring, .startsWith, .endsWith, .contains, .upper, .lower, .replace, .matches,
            .matchesFull, .replaceMatches, .length, .toChars, .trim, .split, .join, .encode, .decode, .escape,
            .unescape:
            try require(input, [.string], function.rawValue, "String", at: offset)
        case .abs, .ceiling, .floor, .round, .truncate:
            try require(
                input, [.integer, .long, .decimal, .quantity], function.rawValue, "Integer, Decimal, Quantity",
                at: offset)
        case .exp, .ln, .log, .power, .sqrt:
            try require(input, [.integer, .long, .decimal], function.rawValue, "Integer, Decimal", at: offset)
        case .sum, .avg:
            try require(
                input, [.integer, .long, .decimal, .quantity], function.rawValue, "Integer, Long, Decimal, Quantity",
                at: offset)
        case .min, .max:
            try require(
                input, [.integer, .long, .decimal, .quantity, .date, .dateTime, .time, .string], function.rawValue,
                "Integer, Long, Decimal, Quantity, Date, DateTime, Time, String", at: offset)
        case .duration, .difference:
            try require(input, [.date, .dateTime, .time], function.rawValue, "Date, DateTime, Time", at: offset)
        case .memberOf:
            guard !input.isOpen, !input.kinds.isEmpty, !input.kinds.contains(where: \.mayBeCoded) else { return }
            throw PathFault(
                .wrongType(function.rawValue, expected: PathFunction.codedTypes, found: input.shown), at: offset)
        case .first, .last, .tail, .skip, .take: try requireOrder(input, function.rawValue, at: offset)
        default: return
        }
    }

    private func result(
        of function: PathFunction, _ input: StaticType, _ arguments: [StaticType], _ nodes: [SyntaxNode], _ scope: Scope
    ) throws(PathFault) -> StaticType {
        switch function {
        case .where, .tail, .skip, .take, .distinct, .trace, .defineVariable, .intersect, .exclude, .slice,
            .checkModifiers:
            return input
        case .single, .first, .last: return input.with(isMany: false)
        case .sort: return input.with(isOrdered: true)
        case .combine where nodes.count > 1:
            // Asked to keep the order, which it does.
            let isOrdered = nodes[1].isTrue && input.isOrdered && arguments[0].isOrdered
            return input.union(arguments[0]).with(isMany: true, isOrdered: isOrdered)
        case .union, .combine: return input.union(arguments[0]).with(isMany: true, isOrdered: false)
        case .select, .repeat, .repeatAll:
            return arguments[0].with(isMany: input.isMany || arguments[0].isMany, isOrdered: input.isOrdered)
        case .ofType, .as: return arguments[0].with(isMany: input.isMany, isOrdered: input.isOrdered)
        case .aggregate, .coalesce: return arguments.dropFirst().reduce(arguments[0]) { $0.union($1) }
        case .iif: return arguments.dropFirst().reduce(StaticType.empty) { $0.union($1) }
        case .children, .descendants: return .open.with(isOrdered: false)
        case .extension: return .fhir(named: "Extension", isMany: true)
        case .resolve: return .fhir(named: "Resource", isMany: input.isMany)
        case .getValue:
            let types = input.systemTypes ?? []
            return StaticType(kinds: Set(types.map { .system($0) }), isOpen: input.systemTypes == nil)
        case .type: return StaticType(kinds: [.typeInfo], isMany: input.isMany)
        case .avg:
            let types = input.systemTypes.map { Set($0.map { $0 == .quantity ? $0 : .decimal }) }
            return StaticType(kinds: Set((types ?? []).map { .system($0) }), isOpen: types == nil)
        case .lowBoundary, .highBoundary, .abs, .sum, .min, .max:
            let types = input.systemTypes.map { Set($0.map { StaticType.Kind.system($0) }) }
            return StaticType(kinds: types ?? [], isOpen: types == nil)
        default: return function.resultType
        }
    }
}

extension SyntaxNode {
    /// Whether it is the literal `true`.
    fileprivate var isTrue: Bool { if case .literal(.boolean(true)) = kind { true } else { false } }
}

extension PathFunction {
    /// The type of a function that gives the same for every input.
    fileprivate var resultType: StaticType {
        switch self {
        case .count, .indexOf, .lastIndexOf, .length, .toInteger, .precision, .yearOf, .monthOf, .dayOf, .hourOf,
            .minuteOf,
            .secondOf, .millisecondOf, .duration, .difference:
            .system(.integer)
        case .toLong: .system(.long)
        case .toDecimal, .timezoneOffsetOf, .exp, .ln, .log, .sqrt: .system(.decimal)
        case .ceiling, .floor, .truncate, .round, .power:
            StaticType(kinds: [.system(.integer), .system(.decimal), .system(.quantity)])
        case .toString, .substring, .upper, .lower, .replace, .replaceMatches, .trim, .join, .encode, .decode, .escape,
            .unescape, .getResourceKey, .getReferenceKey:
            .system(.string)
        case .split, .toChars: StaticType(kinds: [.system(.string)], isMany: true)
        case .toDate, .today, .dateOf: .system(.date)
        case .toDateTime, .now: .system(.dateTime)
        case .toTime, .timeOfDay, .timeOf: .system(.time)
        case .toQuantity: .system(.quantity)
        case .elementDefinition: .fhir(named: "ElementDefinition", isMany: true)
        default: .system(.boolean)
        }
    }
}
