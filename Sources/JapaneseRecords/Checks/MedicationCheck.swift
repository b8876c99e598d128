import FHIRPrimitives

/// Looks among the drugs of one patient for the same ingredient twice at a time (重複投薬), and for pairs that must not
/// be taken together (併用禁忌).
///
/// ```swift
/// let check = MedicationCheck(contraindications: [ContraindicatedPair("1149037", "3999016", reason: "…")])
/// for conflict in check.report(prescriptions: prescriptions, dispensings: dispensings).conflicts {
///     print(conflict.kind, conflict.first.code ?? "", conflict.second.code ?? "", conflict.overlap)
/// }
/// ```
///
/// It compares codes and days and nothing else: no dose, no limit of days, no illness of the patient. It is a check
/// before the service's own (重複投薬等チェック), which sees what other institutions know, and does not replace it.
///
/// - Ingredients are compared by the first seven characters of YJ, price-list and generic codes, which stand for
///   effect, ingredient and route. Codes of other lists do not show them: such drugs are compared with those of the
///   same code, and drugs without a code with none; ``Report/notComparable`` names both.
/// - Drugs for the mouth are taken on as many days as their RP says, from the day of issue or dispensing on. When the
///   others end, no record says: their overlap is only possible.
/// - A dispensing whose prescribing institution issued one of the prescriptions, at most ``daysOfUse`` before, is that
///   prescription's: between the two nothing is compared.
///
/// - Source: 電子処方箋管理サービス 重複投薬等チェック (same ingredient and route, 併用禁忌 of the package inserts);
///   薬価基準収載医薬品コード, 構成.
public struct MedicationCheck: Hashable, Sendable {
    /// Which pairs must not be taken together; the library has no list of its own.
    public var contraindications: [ContraindicatedPair]
    /// Whether drugs of one record are compared with each other for the same ingredient, too: strengths of one drug
    /// that are meant to be taken together are found as well.
    public var comparesWithinRecords: Bool
    /// How many days a prescription without a last day may be used, with that of issue; by law four.
    ///
    /// - Source: 保険医療機関及び保険医療養担当規則 第20条.
    public var daysOfUse: Int

    public init(
        contraindications: [ContraindicatedPair] = [], comparesWithinRecords: Bool = false, daysOfUse: Int = 4
    ) {
        self.contraindications = contraindications
        (self.comparesWithinRecords, self.daysOfUse) = (comparesWithinRecords, daysOfUse)
    }

    /// What was found, in the order of the first drug's record, then of the second's.
    public struct Report: Hashable, Sendable, Codable {
        public var conflicts: [MedicationConflict]
        /// Drugs whose ingredient no code shows.
        public var notComparable: [MedicationPlace]
    }

    /// Compares the drugs of all records with each other.
    public func report(prescriptions: [Prescription], dispensings: [Dispensing] = []) -> Report {
        let courses =
            prescriptions.enumerated().flatMap { MedicationCourse.all(of: $1, at: $0) }
            + dispensings.enumerated().flatMap { MedicationCourse.all(of: $1, at: $0) }
        let origins = DispensedPrescriptions(prescriptions, dispensings, daysOfUse: daysOfUse)
        var conflicts: [MedicationConflict] = []
        func add(_ kind: MedicationConflict.Kind, _ a: Int, _ b: Int, _ overlap: MedicationOverlap) {
            let places = [courses[a].place, courses[b].place].sorted()
            conflicts.append(MedicationConflict(kind: kind, first: places[0], second: places[1], overlap: overlap))
        }
        let duplicates = CourseSweep(courses: courses) { [comparesWithinRecords] a, b in
            !comparesWithinRecords && a == b || origins.belongTogether(a, b)
        }
        for group in Dictionary(grouping: courses.indices.filter { courses[$0].key != nil }, by: { courses[$0].key }) {
            duplicates.pairs(in: group.value) { add(.duplicate, $0, $1, $2) }
        }
        let others = CourseSweep(courses: courses, skips: origins.belongTogether)
        for pair in contraindications {
            let first = courses.indices.filter { courses[$0].hasCode(pair.first) }
            let second = courses.indices.filter { courses[$0].hasCode(pair.second) }
            others.pairs(of: first, with: second) { add(.contraindicated(reason: pair.reason), $0, $1, $2) }
        }
        var seen: Set<MedicationConflict> = []
        conflicts = conflicts.filter { seen.insert($0).inserted }
        conflicts.sort { ($0.first, $0.second) < ($1.first, $1.second) }
        return Report(
            conflicts: conflicts, notComparable: courses.filter { $0.ingredient == nil }.map(\.place))
    }
}

/// Two drugs that must not be taken together (併用禁忌), by the beginnings of their codes.
public struct ContraindicatedPair: Hashable, Sendable, Codable {
    /// The first characters of YJ, price-list or generic codes: seven for an ingredient and route, four for a class.
    public var first: String
    public var second: String
    /// Why, in words of the list that it is from.
    public var reason: String?

    public init(_ first: String, _ second: String, reason: String? = nil) {
        (self.first, self.second, self.reason) = (first, second, reason)
    }
}
