import TestSupport
import Testing

@testable import FHIRPath

@Suite("FHIRPathMoment: reading and writing")
struct FHIRPathMomentReadingTests {
    static let texts: [(text: String, kind: FHIRPathMoment.Kind, precision: FHIRPathMoment.Precision)] = [
        ("2015", .date, .year), ("2015-02", .date, .month), ("2016-02-29", .date, .day),
        ("2015-02-04T14", .dateTime, .hour), ("2015-02-04T14:34", .dateTime, .minute),
        ("2015-02-04T14:34:28", .dateTime, .second), ("2015-02-04T14:34:28.123", .dateTime, .second),
        ("2015-02-04T14:34:28Z", .dateTime, .second), ("2015-02-04T14:34+09:00", .dateTime, .minute),
        ("2015-02-04T14:34:28-11:30", .dateTime, .second), ("0001-01-01", .date, .day), ("9999-12-31", .date, .day),
        ("2015-02-04T14:34:28.000", .dateTime, .second), ("2015-02-04T14:34:28+14:00", .dateTime, .second),
    ]

    @Test("moments of the grammar", arguments: texts)
    func reading(text: String, kind: FHIRPathMoment.Kind, precision: FHIRPathMoment.Precision) throws {
        let moment = try #require(FHIRPathMoment(literal: text))
        #expect(moment.kind == kind)
        #expect(moment.precision == precision)
        #expect(moment.description == text)
    }

    @Test(
        "what is none",
        arguments: [
            "", "15", "2015-2", "2015-13", "2015-00", "2015-02-29", "1900-02-29", "2015-04-31", "2015-02-04T24",
            "2015-02-04T14:60", "2015-02-04T14:34:61", "2015-02-04T14:34:28.", "2015-02-04T14:34+9:00",
            "2015-02T14:00", "2015-02-04T14:34:28+15:00", "2015Z", "T14:34Z", "T", "T1", "0000", "20150204", "2015-W01",
            "2015-02-04T14:34:28.1234567890123456789",
        ])
    func wrong(text: String) {
        #expect(FHIRPathMoment(literal: text) == nil)
    }

    @Test("a T at the end makes a DateTime of a date")
    func partial() {
        #expect(FHIRPathMoment(literal: "2015T")?.kind == .dateTime)
        #expect(FHIRPathMoment(literal: "2015-02T")?.precision == .month)
        #expect(FHIRPathMoment(literal: "T14:34")?.kind == .time)
    }

    @Test("every moment survives a round trip", arguments: 0..<300 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        let text = RandomMoment.text(seed)
        let moment = try #require(FHIRPathMoment(literal: text), "\(text)")
        #expect((moment.kind == .time ? "T" : "") + moment.description == text)
        #expect(moment.order(to: moment) == 0)
    }
}

/// Moments of any kind and precision, by seed.
enum RandomMoment {
    static func text(_ seed: UInt64) -> String {
        var random = SplitMix64(state: seed)
        func two(_ range: ClosedRange<Int>) -> String {
            let value = Int.random(in: range, using: &random)
            return value < 10 ? "0\(value)" : "\(value)"
        }
        let precision = Int.random(in: 0...6, using: &random), isTime = precision > 2 && Bool.random(using: &random)
        var text = isTime ? "T" : String(Int.random(in: 1000...9999, using: &random))
        if !isTime, precision > 0 { text += "-" + two(1...12) }
        if !isTime, precision > 1 { text += "-" + two(1...28) }
        guard precision > 2 else { return text }
        text += (isTime ? "" : "T") + two(0...23)
        if precision > 3 { text += ":" + two(0...59) }
        if precision > 4 { text += ":" + two(0...59) }
        if precision > 5 { text += "." + two(0...99) }
        guard !isTime, Bool.random(using: &random) else { return text }
        return text + ["Z", "+09:00", "-03:30", "+14:00"].randomElement(using: &random)!
    }
}
