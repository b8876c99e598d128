import FHIRPrimitives

/// A drug of a record with the days on which it is taken.
struct MedicationCourse {
    /// What two drugs have in common if they are the same to the check.
    enum Key: Hashable {
        case ingredient(String)
        case code(DrugCode)
    }

    let place: MedicationPlace
    let ingredient: String?
    /// What contraindications are looked up by: codes that show an ingredient.
    private let codes: [String]
    /// `nil` for a drug without a code.
    let key: Key?
    /// In days since 1970; `nil` if the record has no whole day.
    let start: Int?
    /// The last day; `nil` if no record says it.
    let end: Int?

    static func all(of prescription: Prescription, at index: Int) -> [MedicationCourse] {
        prescription.rps.enumerated().flatMap { rpPlace, rp in
            rp.drugs.enumerated().map { place, drug in
                MedicationCourse(
                    MedicationPlace(record: .prescription(index), rp: rpPlace, drug: place), codes: [drug.code],
                    from: prescription.issuedOn, days: rp.form.days(rp.portion?.quantity ?? rp.quantity))
            }
        }
    }

    static func all(of dispensing: Dispensing, at index: Int) -> [MedicationCourse] {
        dispensing.rps.enumerated().flatMap { rpPlace, rp in
            rp.drugs.enumerated().map { place, drug in
                MedicationCourse(
                    MedicationPlace(record: .dispensing(index), rp: rpPlace, drug: place),
                    codes: [drug.code, drug.genericName?.code.map { DrugCode(.generic, $0) }],
                    from: dispensing.date, days: rp.form.days(rp.quantity))
            }
        }
    }

    private init(_ place: MedicationPlace, codes: [DrugCode?], from day: FHIRDate?, days: Int?) {
        let codes = codes.compactMap { $0 }.filter { !$0.code.isEmpty }
        var place = place
        place.code = codes.first?.code
        self.place = place
        ingredient = codes.lazy.compactMap(\.ingredient).first
        self.codes = codes.filter { $0.ingredient != nil }.map(\.code)
        key = ingredient.map { .ingredient($0) } ?? codes.first.map { .code($0) }
        start = day.flatMap { $0.day == nil ? nil : $0.dayNumbers.lowerBound }
        end = start.flatMap { start in days.map { start + min(max($0, 1), 100_000) - 1 } }
    }

    func hasCode(_ prefix: String) -> Bool { !prefix.isEmpty && codes.contains { $0.hasPrefix(prefix) } }

    /// When both are taken; `nil` if one has ended when the other begins.
    func overlap(with other: MedicationCourse) -> MedicationOverlap? {
        guard let start, let otherStart = other.start else { return .unknown }
        let from = max(start, otherStart)
        if let end, end < from { return nil }
        if let end = other.end, end < from { return nil }
        guard let first = FHIRDate(dayNumber: from) else { return .unknown }
        guard let end, let otherEnd = other.end, let last = FHIRDate(dayNumber: min(end, otherEnd)) else {
            return .possible(from: first)
        }
        return .days(first: first, last: last)
    }
}

extension DosageForm? {
    /// How many days an RP lasts; `nil` if its form does not count days.
    fileprivate func days(_ quantity: Int?) -> Int? { self?.amountMeaning == .daily ? quantity : nil }
}

extension FHIRDate {
    fileprivate init?(dayNumber: Int) {
        guard let day = CivilDay(daysSince1970: dayNumber) else { return nil }
        self.init(year: day.year, month: day.month, day: day.day)
    }
}
