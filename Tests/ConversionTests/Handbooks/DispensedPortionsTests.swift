import FHIRPrimitives
import JapaneseRecords
import Testing

@testable import Conversion

@Suite("Portions that are dispensed one by one")
struct DispensedPortionsTests {
    private static func told(_ prescriptions: [(Prescription, String?)]) -> [String?] {
        var portions = DispensedPortions()
        return prescriptions.map { prescription, day in
            portions.add(DispensedPrescription(prescription, on: day.flatMap { FHIRDate($0) }))?.code
        }
    }

    @Test("only another portion of the same prescription on the same day is told")
    func days() throws {
        let portions = try SplitPrescriptionConversionTests.portions(3).map(\.prescription)
        let day = "2026-11-03"
        #expect(Self.told(portions.map { ($0, day) }) == [nil, "CNV-0224", "CNV-0224"])
        #expect(Self.told(portions.map { ($0, nil) }) == [nil, nil, nil])
        #expect(Self.told(zip(portions, [day, "2026-11-10", "2026-11-17"]).map { ($0, $1) }) == [nil, nil, nil])
        #expect(Self.told([(portions[0], day), (portions[0], day)]) == [nil, nil])
        var other = portions[1]
        other.patient.name.kanji = "別人"
        #expect(Self.told([(portions[0], day), (other, day)]) == [nil, nil])
        var whole = portions[0]
        whole.split = nil
        #expect(Self.told([(whole, day), (portions[0], day), (whole, day)]) == [nil, nil, nil])
    }
}
