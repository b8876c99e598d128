import JapaneseRecords

/// How much of each RP the portions of a split prescription dispense together.
///
/// RPs of portions are one RP of the whole prescription if they are of the same drugs that are taken alike: by form,
/// usage, sites and amounts. Numbers, dates and remarks are each portion's own.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101 調剤数量 (of all portions), レコード102 総調剤数量.
struct PortionTotals {
    /// What is known of an RP's total.
    enum Total: Hashable {
        /// What all portions have, and how many of them have it.
        case known(Int, portions: Int)
        /// A portion does not say how much it has, or cannot be read.
        case unknown
    }

    /// What the portions say of one RP.
    private let groups: [Key: [Prescription.RP]]
    /// Whether it is known of every portion what it has.
    private let isComplete: Bool

    /// - Parameter portions: the RPs of each portion; `nil` for one of which it is not known what it has.
    init(_ portions: [[Prescription.RP]?]) {
        isComplete = !portions.contains(nil)
        var groups: [Key: [Prescription.RP]] = [:]
        for rps in portions.compactMap({ $0 }) {
            for (key, rp) in zip(Self.keys(of: rps), rps) { groups[key, default: []].append(rp) }
        }
        self.groups = groups
    }

    /// The totals of a portion's RPs, in their order.
    func totals(of rps: [Prescription.RP]) -> [Total] {
        Self.keys(of: rps).map { key in
            let group = groups[key] ?? [], said = group.lazy.compactMap { $0.portion?.total }.first
            guard let total = said ?? (isComplete ? Self.sum(of: group) : nil) else { return .unknown }
            return .known(total, portions: group.count)
        }
    }

    /// Which of a portion's RPs the portions contradict each other about, by their places: they are not together what a
    /// portion says is the total, or there are several totals.
    func contradictions(in rps: [Prescription.RP]) -> [Int] {
        guard isComplete else { return [] }
        return Self.keys(of: rps).enumerated().filter { _, key in
            let group = groups[key] ?? [], said = Set(group.compactMap { $0.portion?.total })
            guard let total = said.first else { return false }
            return said.count > 1 || group.allSatisfy { $0.dispensed != nil } && Self.sum(of: group) != total
        }.map(\.offset)
    }

    /// What RPs have together; `nil` if one of them does not say it, or if it is no number of a prescription.
    private static func sum(of rps: [Prescription.RP]) -> Int? {
        var sum = 0
        for rp in rps {
            guard let quantity = rp.dispensed else { return nil }
            let (next, isTooLarge) = sum.addingReportingOverflow(quantity)
            guard !isTooLarge else { return nil }
            sum = next
        }
        return sum
    }

    /// Whether two portions have an RP of the whole prescription in common.
    static func share(_ a: [Prescription.RP], _ b: [Prescription.RP]) -> Bool {
        !Set(a.map(Intake.init)).isDisjoint(with: b.map(Intake.init))
    }

    /// An RP of the whole prescription. Those of one portion that are alike differ by their places among each other.
    private struct Key: Hashable {
        let intake: Intake
        let place: Int
    }

    private static func keys(of rps: [Prescription.RP]) -> [Key] {
        var counts: [Intake: Int] = [:]
        return rps.map { rp in
            let intake = Intake(rp)
            counts[intake, default: 0] += 1
            return Key(intake: intake, place: counts[intake] ?? 1)
        }
    }
}

/// What is taken, and how.
private struct Intake: Hashable {
    let form: DosageForm?, formName: String?
    /// The usage's code, or its words.
    let usage: String?
    let sites: Set<String>
    /// How often each drug stands in the RP.
    let drugs: [Drug: Int]

    init(_ rp: Prescription.RP) {
        (form, formName) = (rp.form, rp.formName)
        let code = rp.usage.code == Prescription.Usage.dummyCode ? nil : rp.usage.code
        usage = code ?? rp.usage.text.map(Self.withoutQuantity)
        sites = Set(
            rp.supplements.filter { $0.kind == .site || $0.kind == .jamiSite }.compactMap { $0.siteCode ?? $0.text })
        let codes = rp.supplements.compactMap { $0.kind == .everyOtherDay ? UsageCode.everyOtherDay : $0.code }
        drugs = rp.drugs.reduce(into: [:]) { $0[Drug($1, codes: codes), default: 0] += 1 }
    }

    struct Drug: Hashable {
        let code: DrugCode?, name: String?
        let amount: FHIRDecimal?, unit: String?, strength: Prescription.Drug.Strength?
        let intakes: [FHIRDecimal?]
        /// Those of supplements, the RP's as well: a request may say either.
        let codes: Set<String>

        init(_ drug: Prescription.Drug, codes: [String]) {
            code = drug.code
            name = drug.code == nil ? drug.name?.replacingBlanks() : nil
            (amount, unit, strength) = (drug.amount?.plain, drug.unit, drug.strength)
            intakes = drug.unevenIntakes.map { $0.amount?.plain }
            self.codes = Set(codes + drug.supplements.compactMap(\.code))
        }
    }

    /// Words of a usage without those of how many days or intakes it is for, which are a portion's own.
    private static func withoutQuantity(_ usage: String) -> String {
        usage.replacing("　", with: " ").split(separator: " ").filter { !isQuantity($0) }.joined(separator: " ")
    }

    private static func isQuantity(_ word: Substring) -> Bool {
        let counted = word.drop { $0.wholeNumberValue != nil }
        return counted.count < word.count && ["日分", "日間", "回分"].contains(counted)
    }
}
