import Diagnostics
import FHIRTree
import Testing

@testable import FHIRValidation

private let slips: [(type: PrimitiveType, text: String, slip: PrimitiveSlip?)] = [
    (.date, "昭和45年1月1日", .era), (.date, "令和6", .era), (.date, "S45.1.1", .era), (.date, "h1-01-01", .era),
    (.date, "Ｒ６.4.1", .era), (.date, "㋿6", .era), (.date, "令和元年", .era), (.date, "平6", .era),
    (.date, "1970年1月1日", .kanjiDate), (.date, "１９７０-01-01", .fullWidth), (.date, "1970/01/01", .separators),
    (.date, "1970.1.1", .separators), (.date, "19700101", .noSeparators), (.date, "1970-1-1", .singleDigits),
    (.date, "1970-01-01 10:00", .spaceForT), (.date, "unknown", nil), (.date, "Mr", nil), (.date, "", nil),
    (.dateTime, "2024/04/01 09:30", .separators), (.dateTime, "2024-04-01 09:30:00", .spaceForT),
    (.instant, "20240401093000", .noSeparators), (.instant, "2024-04-01", nil),
    (.time, "9:00:00", .singleDigits), (.time, "10:00:00+09:00", .zoneInTime), (.time, "１０:00:00", .fullWidth),
    (.time, "9時30分", .kanjiDate),
    (.decimal, "０．１", .fullWidth), (.decimal, "＜0.1", .comparator), (.decimal, ">= 5", .comparator),
    (.decimal, "5未満", .comparator), (.decimal, "1,000", .grouping), (.decimal, "5mg", .unit), (.decimal, "+1e5", nil),
    (.integer, "３", .fullWidth), (.decimal, "陰性", nil),
    (.oid, "urn:oid:１.2", .fullWidth), (.uri, "http://a/　b", .fullWidth), (.id, "ａ", .fullWidth), (.id, "a_b", nil),
]

@Test("slips that are common in Japanese records are recognized", arguments: slips)
func slip(type: PrimitiveType, text: String, slip: PrimitiveSlip?) {
    #expect(PrimitiveSlip(in: text, of: type) == slip)
    // No hint quotes the value.
    guard let slip, text.utf8.count > 3 else { return }
    let hint = slip.hint(for: type, text: text)
    #expect(!hint.ja.contains(text) && !hint.en.contains(text))
}

private let findings: [(json: String, code: String, hint: String)] = [
    (#"{"resourceType": "Patient", "birthDate": "昭和45年1月1日"}"#, "VAL-0303", "和暦ではなく、西暦の YYYY-MM-DD で書いてください。"),
    (#"{"resourceType": "Patient", "birthDate": "1970-13-01"}"#, "VAL-0307", "月は01から12まで"),
    (#"{"resourceType": "Patient", "active": ""}"#, "VAL-0214", "値がなければ要素ごと取り除いてください。"),
    (#"{"resourceType": "Patient", "active": "yes"}"#, "VAL-0214", "引用符を付けずに、「true」または「false」を"),
    (#"{"resourceType": "Patient", "multipleBirthInteger": "２"}"#, "VAL-0214", "半角で書いてください。引用符も付けません。"),
    (#"{"resourceType": "Patient", "multipleBirthInteger": "2"}"#, "VAL-0214", "引用符を付けずに書いてください。"),
    (#"{"resourceType": "Patient", "meta": {"lastUpdated": "2024-04-01T24:00:00Z"}}"#, "VAL-0305", "翌日の"),
    (#"{"resourceType": "Patient", "meta": {"lastUpdated": "2024-04-01T10:00Z"}}"#, "VAL-0305", "秒まで書いてください。"),
    (#"{"resourceType": "Patient", "meta": {"source": "ｈttp://example.org"}}"#, "VAL-0323", "半角で"),
    (
        #"{"resourceType": "Patient", "deceasedDateTime": "2024-04-01 09:30"}"#, "VAL-0304",
        "「T」にし、YYYY-MM-DDThh:mm:ss+09:00"
    ),
]

@Test("a slip gets the hint that fits", arguments: findings)
func slipHint(json: String, code: String, hint: String) throws {
    let found = try standardValidator.validate(SourceDocument(json: SourceBytes(json)))
    #expect(found.map(\.code) == [code])
    #expect(found.first?.hint?.ja.contains(hint) == true, "\(found.first?.hint?.ja ?? "-")")
}

@Test("faults of a time and of an instant have the codes of their types")
func codesOfTimes() {
    #expect(PrimitiveFault.missingSeconds.code(for: .time) == "VAL-0306")
    #expect(PrimitiveFault.hour24.code(for: .time) == "VAL-0306")
    #expect(PrimitiveFault.missingSeconds.code(for: .instant) == "VAL-0305")
    #expect(PrimitiveFault.zone.code(for: .instant) == "VAL-0305")
    #expect(PrimitiveFault.zone.code(for: .dateTime) == "VAL-0304")
}
