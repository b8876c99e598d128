import FHIRPrimitives
import Testing

@testable import JapaneseRecords

@Suite("Overlapping courses")
struct CourseSweepTests {
    private static func prescription(_ day: String?, _ drugs: [(code: String, days: Int?)]) -> Prescription {
        Prescription(
            issuedOn: day.flatMap { FHIRDate($0) },
            rps: drugs.enumerated().map { place, drug in
                Prescription.RP(
                    number: place + 1, form: drug.days == nil ? .external : .oral, quantity: drug.days,
                    drugs: [Prescription.Drug(number: 1, code: DrugCode(.yj, drug.code))])
            })
    }

    private static func day(_ number: Int) -> String? {
        CivilDay(daysSince1970: number).flatMap { FHIRDate(year: $0.year, month: $0.month, day: $0.day) }?.description
    }

    /// The quadratic way took minutes. Of several rounds the best counts, for the machine may do much else.
    @Test("20,000 drugs of one ingredient one after the other are compared in less than a second")
    func linear() {
        func best(_ check: MedicationCheck, _ prescriptions: [Prescription]) -> Duration {
            (0..<5).map { _ in
                ContinuousClock().measure {
                    let report = check.report(prescriptions: prescriptions)
                    #expect(report.conflicts.isEmpty && report.notComparable.isEmpty)
                }
            }.min() ?? .zero
        }
        let records = (0..<20_000).map { Self.prescription(Self.day($0), [("2233002F1280", 1)]) }
        #expect(best(MedicationCheck(), records) < .seconds(1))
        let pairs = [ContraindicatedPair("2233002", "2233002")]
        #expect(best(MedicationCheck(contraindications: pairs), records) < .seconds(2))
        let together = Self.prescription(Self.day(0), (0..<5_000).map { _ in ("2233002F1280", 3) })
        #expect(best(MedicationCheck(), [together]) < .seconds(1))
    }

    @Test("the sweep finds what comparing all pairs finds", arguments: 0..<60)
    func likeAllPairs(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let codes = ["2233002F1280", "1149019F1560", "2233002F1999"]
        let records = (0..<12).map { _ in
            Self.prescription(
                random(8) == 0 ? nil : Self.day(random(20)),
                (0..<(1 + random(3))).map { _ in (codes[random(3)], random(5) == 0 ? nil : 1 + random(6)) })
        }
        let courses = records.enumerated().flatMap { MedicationCourse.all(of: $1, at: $0) }
        let groups = [0, 1].map { ["2233002", "1149"][$0] }.map { code in
            courses.indices.filter { courses[$0].hasCode(code) }
        }
        func compare(_ pairs: [(Int, Int, MedicationOverlap)], _ isPair: (Int, Int) -> Bool) {
            var expected: [[Int]: MedicationOverlap] = [:]
            for a in courses.indices {
                for b in courses.indices where a < b && isPair(a, b) {
                    guard courses[a].place.record != courses[b].place.record else { continue }
                    expected[[a, b]] = courses[a].overlap(with: courses[b])
                }
            }
            let found = Dictionary(pairs.map { ([min($0.0, $0.1), max($0.0, $0.1)], $0.2) }) { first, _ in first }
            #expect(found == expected && pairs.count == expected.count)
        }
        let sweep = CourseSweep(courses: courses) { $0 == $1 }
        var pairs: [(Int, Int, MedicationOverlap)] = []
        sweep.pairs(in: groups[0]) { pairs.append(($0, $1, $2)) }
        compare(pairs) { groups[0].contains($0) && groups[0].contains($1) }
        for (first, second) in [(groups[0], groups[1]), (groups[1], groups[0]), (groups[0], Array(courses.indices))] {
            pairs = []
            sweep.pairs(of: first, with: second) { pairs.append(($0, $1, $2)) }
            compare(pairs) { first.contains($0) && second.contains($1) || first.contains($1) && second.contains($0) }
        }
    }
}
