/// The functions of FHIRPath and those that FHIR adds.
///
/// - Source: FHIRPath 2.0.0, section 5; the trial-use functions of FHIRPath 2.1 and 3.0; FHIR R4 (4.0.1),
///   fhirpath.html#functions; SQL on FHIR 2.0 for the two keys.
enum PathFunction: String, CaseIterable, Sendable {
    // 5.1 existence
    case empty, exists, all, allTrue, anyTrue, allFalse, anyFalse, subsetOf, supersetOf, count, distinct, isDistinct
    // 5.2 filtering and projection
    case `where`, select, `repeat`, repeatAll, ofType, coalesce
    // 5.3 subsetting, 5.4 combining
    case single, first, last, tail, skip, take, intersect, exclude, union, combine
    // 5.5 conversion
    case iif, toBoolean, convertsToBoolean, toInteger, convertsToInteger, toLong, convertsToLong, toDate, convertsToDate
    case toDateTime, convertsToDateTime, toDecimal, convertsToDecimal, toQuantity, convertsToQuantity
    case toString, convertsToString, toTime, convertsToTime
    // 5.6 strings
    case indexOf, lastIndexOf, substring, startsWith, endsWith, contains, upper, lower, replace, matches, matchesFull
    case replaceMatches, length, toChars, trim, split, join, encode, decode, escape, unescape
    // 5.7 numbers
    case abs, ceiling, exp, floor, ln, log, power, round, sqrt, truncate
    // 5.8 the tree, 5.9 utilities
    case children, descendants, trace, now, timeOfDay, today, defineVariable, sort
    case lowBoundary, highBoundary, precision, comparable
    // dates and times, of 3.0
    case yearOf, monthOf, dayOf, hourOf, minuteOf, secondOf, millisecondOf, timezoneOffsetOf, dateOf, timeOf
    case duration, difference
    // 6.3 types, 6.5 logic, 7 aggregates
    case `is`, `as`, type, not, aggregate, sum, min, max, avg
    // FHIR
    case `extension`, hasValue, getValue, resolve, memberOf, subsumes, subsumedBy, conformsTo, htmlChecks
    case elementDefinition, slice, checkModifiers, getResourceKey, getReferenceKey

    /// How an argument is evaluated.
    enum Argument: Sendable {
        /// Where the call stands; `coalesce` stops at the first that gives something.
        case value
        /// For each item of the input, which is `$this`.
        case perItem
        /// Not at all: it names a type.
        case type
    }

    /// Those whose first argument is a pattern.
    static let ofPatterns: Set<PathFunction> = [.matches, .matchesFull, .replaceMatches]

    /// The types on which `memberOf` can be asked.
    static let codedTypes = "code, Coding, CodeableConcept, Quantity"

    /// How many arguments it takes.
    var arity: ClosedRange<Int> {
        switch self {
        case .exists, .toQuantity, .convertsToQuantity, .toDate, .convertsToDate, .toDateTime, .convertsToDateTime,
            .join,
            .round, .lowBoundary, .highBoundary, .getReferenceKey:
            0...1
        case .all, .subsetOf, .supersetOf, .where, .select, .repeat, .repeatAll, .ofType, .skip, .take, .intersect,
            .exclude, .union, .indexOf, .lastIndexOf, .startsWith, .endsWith, .contains, .split, .encode, .decode,
            .escape, .unescape, .log, .power, .comparable, .is, .as,
            .extension, .memberOf, .subsumes, .subsumedBy, .conformsTo:
            1...1
        case .substring, .trace, .defineVariable, .aggregate, .combine, .matches, .matchesFull: 1...2
        case .replace, .slice, .duration, .difference: 2...2
        case .iif, .replaceMatches: 2...3
        case .sort: 0...64
        case .coalesce, .checkModifiers: 1...64
        default: 0...0
        }
    }

    func argument(_ index: Int) -> Argument {
        switch self {
        case .exists, .all, .where, .select, .repeat, .repeatAll, .iif, .sort: .perItem
        case .trace, .defineVariable: index == 1 ? .perItem : .value
        case .aggregate: index == 0 ? .perItem : .value
        case .ofType, .is, .as, .getReferenceKey: .type
        default: .value
        }
    }
}
