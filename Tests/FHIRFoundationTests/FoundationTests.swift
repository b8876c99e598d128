import FHIRFoundation
import TestSupport
import Testing

@Suite("bridges to Foundation")
struct FoundationTests {
    @Test("moments go both ways")
    func moments() throws {
        let instant: FHIRInstant = "2026-11-21T09:30:05.250+09:00"
        let date = Date(instant)
        #expect(date.timeIntervalSince1970 == 1_795_221_005.25)
        #expect(FHIRInstant(date, in: .japan, digits: 3) == instant)
        #expect(FHIRDateTime(date, in: .utc) == "2026-11-21T00:30:05Z")
        #expect(FHIRDate(date, in: .japan) == "2026-11-21")
        #expect(Date(FHIRDateTime("2026-11")) == nil)
        #expect(FHIRDateTime(Date(timeIntervalSince1970: 1e12), in: .utc) == nil)
    }

    @Test("every millisecond and microsecond survives the way to a moment and back")
    func fractions() throws {
        var random = SplitMix64(state: 1)
        let milliseconds = (0...999).map { (digits: 3, fraction: $0) }
        let microseconds = (0..<2000).map { _ in (digits: 6, fraction: Int.random(in: 0...999_999, using: &random)) }
        for (digits, fraction) in milliseconds + microseconds {
            let text = String(repeating: "0", count: digits - String(fraction).count) + String(fraction)
            let instant = try #require(FHIRInstant("2026-11-21T09:30:05.\(text)+09:00"))
            #expect(FHIRInstant(Date(instant), in: .japan, digits: digits) == instant)
        }
    }

    @Test("a moment is rounded to the digits asked for, into the next second, minute and year if need be")
    func rounding() {
        let date = Date("2024-12-31T23:59:59.9996Z" as FHIRInstant)
        #expect(FHIRInstant(date, in: .utc, digits: 3) == "2025-01-01T00:00:00.000Z")
        #expect(FHIRInstant(date, in: .utc, digits: 4) == "2024-12-31T23:59:59.9996Z")
        #expect(FHIRDateTime(date, in: .utc) == "2025-01-01T00:00:00Z")
        #expect(FHIRDate(date, in: .utc) == "2024-12-31")
        let early = Date("1969-12-31T23:59:59.25Z" as FHIRInstant)
        #expect(FHIRInstant(early, in: .utc, digits: 2) == "1969-12-31T23:59:59.25Z")
    }

    @Test("a partial date is a span in a zone")
    func spans() {
        let year = DateInterval(FHIRDate("2024"), in: .utc)
        #expect(year.duration == 366 * 86_400 && FHIRDate(year.start, in: .utc) == "2024-01-01")
        #expect(DateInterval(FHIRDate("2023-02"), in: .japan).duration == 28 * 86_400)
        #expect(FHIRDate(DateInterval(FHIRDate("2023-12-31"), in: .japan).end, in: .japan) == "2024-01-01")
        #expect(DateInterval(FHIRDateTime("2024-01-01T00:00:00Z"), in: .japan).duration == 0)
    }

    @Test("every day survives the way to a moment and back", arguments: 0..<200 as Range<UInt64>)
    func days(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let year = Int.random(in: 2...9998, using: &random), month = Int.random(in: 1...12, using: &random)
        let day = Int.random(in: 1...FHIRDate.days(inMonth: month, ofYear: year), using: &random)
        let date = try #require(FHIRDate(year: year, month: month, day: day))
        let offset = try #require(UTCOffset(minutes: Int.random(in: -840...840, using: &random)))
        #expect(FHIRDate(DateInterval(date, in: offset).start, in: offset) == date)
    }

    @Test("components keep what is known")
    func components() {
        let components = DateComponents(FHIRDateTime("2026-11-21T09:30:05.25+09:00"))
        #expect(components.nanosecond == 250_000_000 && components.timeZone?.secondsFromGMT() == 32_400)
        #expect(FHIRDate(components) == "2026-11-21" && FHIRTime(components) == "09:30:05.250000000")
        #expect(DateComponents(FHIRDate("2026-11")).day == nil && FHIRDate(DateComponents(month: 1)) == nil)
        #expect(FHIRTime(DateComponents(hour: 9, minute: 30)) == "09:30:00")
    }

    @Test("decimals go over only whole", arguments: [("1.10", true), ("-0.000001", true), ("1e200", false)])
    func decimals(text: String, fits: Bool) throws {
        let decimal = try FHIRDecimal(parsing: text)
        #expect((Decimal(decimal) != nil) == fits)
        if let value = Decimal(decimal) { #expect(FHIRDecimal(value)?.isEqual(to: decimal) == true) }
    }

    @Test("what is no number has no digits")
    func noNumber() {
        #expect(FHIRDecimal(Decimal.nan) == nil && FHIRDecimal(Decimal(0)) == 0)
        #expect(FHIRDecimal(Decimal(sign: .minus, exponent: -2, significand: 110)) == "-1.1")
    }

    @Test("bytes, URLs and UUIDs")
    func others() throws {
        #expect(
            Data(FHIRBase64("Zm9v")) == Data("foo".utf8) && FHIRBase64(Data("foo".utf8)) == "Zm9v"
                && Data(FHIRBase64("?")) == nil)
        #expect(URL(FHIRURI("http://example.jp/a"))?.host == "example.jp")
        let uuid = UUID()
        #expect(UUID(FHIRUUID(uuid)) == uuid && FHIRUUID(uuid).isWellFormed)
        let patient = try R4.Patient(json: R4.Patient(id: "p").jsonData)
        #expect(patient.id == "p")
    }
}
