import FHIRPrimitives
import Testing

@Suite("FHIRDateTime, FHIRInstant and FHIRTime")
struct FHIRDateTimeTests {
    @Test(
        "keep the text",
        arguments: [
            "2024", "2024-03", "2024-03-01", "2024-03-01T09:30:00Z", "2024-03-01T09:30:00+09:00",
            "2024-03-01T09:30:00-00:00",
            "2024-03-01T09:30:00.000+00:00", "2024-06-30T23:59:60Z", "2024-03-01T09:30:00.123456789012345678-14:00",
        ])
    func valid(text: String) throws {
        #expect(try FHIRDateTime(parsing: text).description == text)
        #expect((FHIRInstant(text) != nil) == text.contains("T"))
    }

    private static let faults: [(String, Int)] = [
        ("2024-03-01T", 11), ("2024-03-01T09", 13), ("2024-03-01T09:30", 16), ("2024-03-01T09:30Z", 16),
        ("2024-03-01T09:30:00", 19), ("2024-03-01T24:00:00Z", 11), ("2024-03-01T09:60:00Z", 14),
        ("2024-03-01T09:30:61Z", 17),
        ("2024-03-01T09:30:00.Z", 20), ("2024-03-01T09:30:00+15:00", 20), ("2024-03-01T09:30:00+14:30", 20),
        ("2024-03-01T09:30:00+0900", 22), ("2024-03T09:30:00Z", 7), ("2024-03-01t09:30:00Z", 10),
        ("2024-03-01T09:30:00.1234567890123456789Z", 38), ("2024-02-30T09:30:00Z", 8),
    ]

    @Test("refuse the rest at the first wrong part", arguments: faults)
    func invalid(text: String, offset: Int) {
        do {
            _ = try FHIRDateTime(parsing: text)
            Issue.record("accepted")
        } catch { #expect(error.offset == offset) }
    }

    private static let orders: [(FHIRDateTime, FHIRDateTime, MomentOrder?)] = [
        ("2024-03-01T00:30:00+09:00", "2024-02-29T15:30:00Z", .same),
        ("2024-01-01T00:00:00+01:00", "2023-12-31T23:00:00Z", .same),
        ("2023-12-31T23:00:00-02:00", "2024-01-01T01:00:00Z", .same),
        ("2024-03-01T09:30:00.5Z", "2024-03-01T09:30:00.500Z", .same),
        ("2024-03-01T09:30:00.5Z", "2024-03-01T09:30:00.51Z", .before),
        ("2024-03-01T09:30:00Z", "2024-03-01T09:30:00+09:00", .after),
        ("2024-03", "2024-03-01T00:00:00Z", nil), ("2024", "2025-01", .before), ("2024-03-01", "2024-03-01", .same),
        // A date has no zone: only a moment outside it in every zone is before or after it.
        ("2024-01-01", "2024-01-01T08:00:00+09:00", nil), ("2023-12-31", "2024-01-01T08:00:00+09:00", nil),
        ("2024-01-02", "2024-01-01T08:00:00+09:00", .after), ("2023-12-30", "2024-01-01T08:00:00+09:00", .before),
        ("2024", "2024-01-01T08:00:00+09:00", nil), ("2023", "2024-01-01T08:00:00+09:00", nil),
        ("2024-01", "2023-12-31T19:00:00+09:00", nil), ("2024-01", "2023-12-31T18:59:59+09:00", .after),
        ("2024-01-01", "2024-01-02T13:59:59.9Z", nil), ("2024-01-01", "2024-01-02T14:00:00Z", .before),
        ("2024-02-29", "2024-03-01T23:00:00+09:00", .before), ("9999", "9999-12-31T23:59:60-14:00", nil),
    ]

    @Test("are compared in UTC, as far as both are known", arguments: orders)
    func comparison(a: FHIRDateTime, b: FHIRDateTime, order: MomentOrder?) {
        #expect(a.compare(b) == order)
        #expect(b.compare(a)?.rawValue == order.map { -$0.rawValue })
    }

    @Test("parts are reachable")
    func parts() throws {
        let dateTime: FHIRDateTime = "2024-03-01T09:30:05.250+09:00"
        #expect(dateTime.date == "2024-03-01" && dateTime.offset == .japan && dateTime.offset?.minutes == 540)
        let time = try #require(dateTime.time)
        #expect((time.hour, time.minute, time.second) == (9, 30, 5) && time.fraction == "250")
        #expect(FHIRDateTime("2024").time == nil && FHIRDateTime("2024").offset == nil)
        #expect(FHIRDateTime(date: "2024-03", time: time, offset: .utc) == nil)
        #expect(UTCOffset(minutes: 841) == nil && UTCOffset(minutes: -90)?.minutes == -90)
    }

    @Test(
        "times",
        arguments: [
            ("09:30:00", true), ("23:59:60.5", true), ("24:00:00", false), ("9:30:00", false), ("09:30", false),
        ])
    func times(text: String, isValid: Bool) {
        #expect((FHIRTime(text)?.description == text) == isValid)
    }

    @Test("the quick reading agrees with the parsing one on damaged text")
    func mutations() {
        let text = Array("2024-03-01T09:30:00.25+09:00".utf8)
        for index in text.indices {
            for byte in UInt8(0x20)...0x7E {
                var damaged = text
                damaged[index] = byte
                let string = String(decoding: damaged, as: UTF8.self)
                let quick = damaged.withUnsafeBufferPointer { FHIRDateTime(utf8: $0) }
                #expect(quick == FHIRDateTime(string))
                if let quick { #expect(quick.description == string) }
            }
        }
    }
}
