extension Evaluator {
    /// Runs a function of FHIRPath or FHIR on its input.
    func perform(_ call: Call, on input: Items) throws(PathFault) -> Items {
        try spend(1, at: call.offset)
        switch call.function {
        case .empty: return .one(input.isEmpty)
        case .count: return .one(.integer(Int64(input.count)))
        case .not: return Items(try boolean(input, call.name, at: call.offset).map { !$0 })
        case .exists, .all, .allTrue, .anyTrue, .allFalse, .anyFalse, .subsetOf, .supersetOf, .distinct, .isDistinct:
            return try existence(call, input)
        case .where, .select, .repeat, .repeatAll, .ofType, .coalesce, .aggregate, .sort, .iif:
            return try filtering(call, input)
        case .single, .first, .last, .tail, .skip, .take, .intersect, .exclude, .union, .combine:
            return try subsetting(call, input)
        case .children: return try allChildren(of: input)
        case .descendants: return try descendants(of: input)
        case .trace, .now, .today, .timeOfDay, .defineVariable: return try utility(call, input)
        case .is: return try check(input, is: type(call), at: call.offset)
        case .as: return try cast(input, to: type(call), at: call.offset)
        case .type: return Items(input.list.map { .type(typeName(of: $0)) })
        case .indexOf, .lastIndexOf, .substring, .startsWith, .endsWith, .contains, .upper, .lower, .replace, .length,
            .toChars, .trim, .split, .join:
            return try text(call, input)
        case .matches, .matchesFull, .replaceMatches: return try pattern(call, input)
        case .encode, .decode, .escape, .unescape: return try coding(call, input)
        case .abs, .ceiling, .exp, .floor, .ln, .log, .power, .round, .sqrt, .truncate:
            return try mathematics(call, input)
        case .sum, .min, .max, .avg: return try aggregate(call, input)
        case .yearOf, .monthOf, .dayOf, .hourOf, .minuteOf, .secondOf, .millisecondOf, .timezoneOffsetOf, .dateOf,
            .timeOf:
            return try component(call, input)
        case .duration, .difference: return try interval(call, input)
        case .lowBoundary, .highBoundary, .precision, .comparable: return try boundaries(call, input)
        case .extension, .hasValue, .getValue, .resolve, .memberOf, .subsumes, .subsumedBy, .conformsTo, .htmlChecks,
            .elementDefinition, .slice, .checkModifiers, .getResourceKey, .getReferenceKey:
            return try fhir(call, input)
        default: return try conversion(call, input)
        }
    }

    // MARK: arguments

    func argumentCount(_ call: Call) -> Int { call.arguments.count }

    func argument(_ index: Int, _ call: Call) -> Int32 {
        program.arguments[Int(call.arguments.lowerBound) + index]
    }

    /// The value of an argument that is evaluated once, where the call stands.
    func value(of index: Int, _ call: Call) throws(PathFault) -> Items {
        index < argumentCount(call) ? try evaluate(argument(index, call)) : .empty
    }

    func string(of index: Int, _ call: Call) throws(PathFault) -> String? {
        try string(try value(of: index, call), call.name, at: call.offset)
    }

    func integer(of index: Int, _ call: Call) throws(PathFault) -> Int64? {
        try integer(try value(of: index, call), call.name, at: call.offset)
    }

    /// The truth of a criterion for one item; unknown counts as false.
    func holds(_ index: Int, _ call: Call, for item: Item, _ place: Int) throws(PathFault) -> Bool {
        try boolean(try evaluate(argument(index, call), for: item, index: place), call.name, at: call.offset) ?? false
    }

    /// The type that an argument names: the compiler has put its number in place of a node.
    func type(_ call: Call) -> TypeSpecifier { program.types[Int(argument(0, call))] }
}
