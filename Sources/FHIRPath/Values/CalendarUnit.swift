import FHIRPrimitives

/// A unit of time that an expression writes as a word: `4 days`.
///
/// - Source: FHIRPath 2.0.0, section 2.1.9 (time-valued quantities). From the week down they are UCUM's definite
///   durations; a calendar year or month is none.
enum CalendarUnit: String, CaseIterable, Sendable {
    case year, month, week, day, hour, minute, second, millisecond

    /// From the word, singular or plural.
    init?(word: String) {
        self.init(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
    }

    /// The UCUM unit of the same name.
    var ucum: String {
        switch self {
        case .year: "a"
        case .month: "mo"
        case .week: "wk"
        case .day: "d"
        case .hour: "h"
        case .minute: "min"
        case .second: "s"
        case .millisecond: "ms"
        }
    }

    /// Whether it always lasts the same.
    var isDefinite: Bool { self != .year && self != .month }

    /// Whether it may be added to a time of day.
    var isPartOfDay: Bool {
        switch self {
        case .hour, .minute, .second, .millisecond: true
        default: false
        }
    }

    /// The units in which the time between two moments can be asked for; of kinds that are not known all of them.
    static func units(between from: FHIRPathMoment.Kind?, and to: FHIRPathMoment.Kind?) -> [CalendarUnit] {
        allCases.filter { unit in
            from == .date && to == .date ? !unit.isPartOfDay : from != .time && to != .time || unit.isPartOfDay
        }
    }

    /// Units as a message lists them.
    static func list(_ units: [CalendarUnit]) -> String { units.map { "'\($0.rawValue)'" }.joined(separator: ", ") }

    init?(ucum code: String) {
        guard let unit = Self.allCases.first(where: { $0.ucum == code }) else { return nil }
        self = unit
    }

    /// The unit for which FHIR takes a UCUM code of time; weeks and milliseconds stay UCUM's.
    ///
    /// - Source: FHIR R4 (4.0.1), fhirpath.html#quantity.
    init?(fhir code: String) {
        guard let unit = Self(ucum: code), unit != .week, unit != .millisecond else { return nil }
        self = unit
    }

    /// How long it counts in seconds beside any other: a year 365 days, a month 30.
    ///
    /// - Source: FHIRPath 2.0.0, section 5.5 (toQuantity) and 6.1.1 (equals of quantities).
    var seconds: FHIRDecimal {
        switch self {
        case .year: 31_536_000
        case .month: 2_592_000
        default: length.seconds
        }
    }

    /// How long it is beside others of its kind: in months, or in seconds.
    var size: FHIRDecimal { isDefinite ? length.seconds : FHIRDecimal(length.months) }

    /// How long it is in seconds, or in months for years and months.
    var length: (months: Int, seconds: FHIRDecimal) {
        switch self {
        case .year: (12, 0)
        case .month: (1, 0)
        case .week: (0, 604_800)
        case .day: (0, 86_400)
        case .hour: (0, 3600)
        case .minute: (0, 60)
        case .second: (0, 1)
        case .millisecond: (0, "0.001")
        }
    }
}
