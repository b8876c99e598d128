import FHIRPrimitives

extension Evaluator {
    /// A part of a date or time as it is written, without a change of zone; empty where it is not known, and for what
    /// is no date or time of the kind. A fraction of the second counts as milliseconds as far as three digits.
    ///
    /// - Source: FHIRPath 3.0.0 (trial use), section Extract Date/DateTime/Time components.
    func component(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let item = try single(input, call.name, at: call.offset), case .moment(let moment)? = value(of: item)
        else { return .empty }
        func part(_ value: Int, _ precision: FHIRPathMoment.Precision) -> Items {
            let isOfKind = precision < .hour ? moment.kind != .time : moment.kind != .date
            return isOfKind && moment.precision >= precision ? .one(.integer(Int64(value))) : .empty
        }
        switch call.function {
        case .yearOf: return part(moment.year, .year)
        case .monthOf: return part(moment.month, .month)
        case .dayOf: return part(moment.day, .day)
        case .hourOf: return part(moment.hour, .hour)
        case .minuteOf: return part(moment.minute, .minute)
        case .secondOf: return part(moment.second, .second)
        case .millisecondOf:
            return moment.fractionDigits > 0
                ? part(Int(moment.paddedFraction / MomentInterval.millisecond), .second) : .empty
        case .timezoneOffsetOf:
            guard let minutes = moment.minutesEast, let hours = Arithmetic.quotient(FHIRDecimal(minutes), 60) else {
                return .empty
            }
            let isWhole = hours.integerValue != nil && !hours.text.contains(".")
            return .one(.decimal(isWhole ? FHIRDecimal(hours.text + ".0") ?? hours : hours))
        case .dateOf: return moment.kind == .time ? .empty : .one(.moment(moment.date))
        default: return moment.kind == .dateTime && moment.precision >= .hour ? .one(.moment(moment.time)) : .empty
        }
    }

    /// `duration` and `difference`: how many periods lie between two moments.
    ///
    /// - Source: FHIRPath 3.0.0 (trial use), section Date and Time Interval Functions.
    func interval(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        let start = try single(input, call.name, at: call.offset)
        let end = try single(try value(of: 0, call), call.name, at: call.offset)
        guard let start, let end, let word = try string(of: 1, call), let first = value(of: start),
            let last = value(of: end)
        else { return .empty }
        guard case .moment(let from) = first, case .moment(let to) = last, (from.kind == .time) == (to.kind == .time)
        else {
            let types = (typeName(of: first).description, typeName(of: last).description)
            throw blamed(
                PathFault(.operandTypes(call.name, left: types.0, right: types.1), at: call.offset), .one(start),
                .one(end))
        }
        let units = CalendarUnit.allCases.filter { unit in
            from.kind == .date && to.kind == .date ? !unit.isPartOfDay : from.kind != .time || unit.isPartOfDay
        }
        guard let unit = units.first(where: { $0.rawValue == word }) else {
            let expected = units.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            throw PathFault(.wrongArgument(call.name, expected: expected), at: call.offset)
        }
        let interval = MomentInterval(from, to)
        let count = call.function == .duration ? interval?.duration(in: unit) : interval?.difference(in: unit)
        return count.flatMap { Int32(exactly: $0) }.map { .one(.integer(Int64($0))) } ?? .empty
    }
}
