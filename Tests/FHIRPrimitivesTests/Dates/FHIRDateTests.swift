import FHIRPrimitives
import TestSupport
import Testing

@Suite("FHIRDate")
struct FHIRDateTests {
    @Test("reads what exists", arguments: ["0001", "1980", "9999-12", "2024-02-29", "2000-02-29", "1999-12-31"])
    func valid(text: String) throws {
        #expect(try FHIRDate(parsing: text).description == text)
    }

    private static let faults: [(String, Int)] = [
        ("", 0), ("0000", 0), ("198", 2), ("19800", 4), ("1980-", 5), ("1980-13", 5), ("1980-00", 5), ("1980-1", 5),
        ("1980-04-31", 8), ("2023-02-29", 8), ("1900-02-29", 8), ("1980-04-00", 8), ("1980-04-01 ", 10), ("1980/04", 4),
        ("１９８０", 0), ("1980-04-01T00:00:00Z", 10),
    ]

    @Test("refuses the rest at the first wrong part", arguments: faults)
    func invalid(text: String, offset: Int) {
        #expect(throws: LexicalError.self) { try FHIRDate(parsing: text) }
        do { _ = try FHIRDate(parsing: text) } catch { #expect(error.offset == offset) }
        #expect(FHIRDate(text) == nil)
    }

    @Test("parts make a date only if it exists")
    func parts() {
        #expect(FHIRDate(year: 2024, month: 2, day: 29) == "2024-02-29")
        #expect(FHIRDate(year: 2023, month: 2, day: 29) == nil)
        #expect(FHIRDate(year: 2023, day: 1) == nil)
        #expect(FHIRDate(year: 0) == nil)
        #expect(FHIRDate(year: 1980, month: 4)?.day == nil)
    }

    @Test("dates of unequal precision compare as far as both are known")
    func comparison() {
        let month: FHIRDate = "2024-03", day: FHIRDate = "2024-03-15"
        #expect(month.compare(day) == nil && month.isEqual(to: day) == nil && day.isBefore(month) == nil)
        #expect(month.isBefore("2024-04-01") == true)
        #expect(month.isAfter("2023") == true)
        #expect(day.compare("2024-03-15") == .same)
    }

    @Test("every date survives a round trip", arguments: 0..<200 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let year = Int.random(in: 1...9999, using: &random), month = Int.random(in: 1...12, using: &random)
        let day = Int.random(in: 1...FHIRDate.days(inMonth: month, ofYear: year), using: &random)
        for date in [
            FHIRDate(year: year), FHIRDate(year: year, month: month), FHIRDate(year: year, month: month, day: day),
        ] {
            let date = try #require(date)
            #expect(try FHIRDate(parsing: date.description) == date)
        }
    }
}
