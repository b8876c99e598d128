import Diagnostics
import Testing

@testable import FHIRValidation

private let cases: [(type: PrimitiveType, text: String, fault: PrimitiveFault?)] = [
    (.boolean, "true", nil), (.boolean, "True", .boolean), (.boolean, "1", .boolean),
    (.integer, "0", nil), (.integer, "-1", nil), (.integer, "+1", nil), (.integer, "-0", .integer),
    (.integer, "01", .integer), (.integer, "1.0", .integer), (.integer, "1e3", .integer), (.integer, "", .empty),
    (.integer, "2147483647", nil), (.integer, "2147483648", .integerRange), (.integer, "-2147483648", nil),
    (.integer, "-2147483649", .integerRange), (.integer, "99999999999999999999", .integerRange),
    (.unsignedInt, "0", nil), (.unsignedInt, "-1", .integerRange), (.unsignedInt, "+1", .integer),
    (.positiveInt, "1", nil), (.positiveInt, "+1", nil), (.positiveInt, "0", .integerRange),
    (.decimal, "0", nil), (.decimal, "-1.50", nil), (.decimal, "1e-7", nil), (.decimal, "1E+3", nil),
    (.decimal, ".5", .decimal), (.decimal, "5.", .decimal), (.decimal, "007", .decimal), (.decimal, "+1", .decimal),
    (.string, "a", nil), (.string, " a", .outerWhiteSpace), (.string, "a\n", .outerWhiteSpace),
    (.string, " \t", .blank),
    (.string, "a\u{1}b", .controlCharacter), (.string, "\u{3000}", nil), (.string, "", .empty),
    (.string, String(repeating: "字", count: 1_048_576), nil),
    (.string, String(repeating: "字", count: 1_048_577), .tooLong),
    (.markdown, "    code\n", nil), (.markdown, "a\u{b}", .controlCharacter),
    (.code, "a b", nil), (.code, "a  b", .code), (.code, " a", .code), (.code, "a ", .code),
    (.id, "A-1.b", nil), (.id, "a_b", .id), (.id, String(repeating: "a", count: 64), nil),
    (.id, String(repeating: "a", count: 65), .idTooLong), (.id, "山田", .id),
    (.elementID, "a_b/c", nil), (.elementID, "a b", .elementID),
    (.uri, "urn:oid:1.2", nil), (.uri, "relative/path", nil), (.uri, "a b", .uriSpace),
    (.uri, "http://a/山", nil), (.uri, "ｈttp://a", .uriFullWidth), (.canonical, "http://a/１", .uriFullWidth),
    (.url, "http://a/\n", .uriSpace),
    (.canonical, "http://a/b|1.0", nil), (.canonical, "#a", nil), (.canonical, "urn:x:y", nil),
    (.canonical, "Library/a", .canonicalRelative), (.canonical, "a b", .uriSpace),
    (.oid, "urn:oid:1.2.392.100495", nil), (.oid, "urn:oid:0.0", nil), (.oid, "1.2.3", .oid),
    (.oid, "urn:oid:3.1", .oid), (.oid, "urn:oid:1.02", .oid), (.oid, "urn:oid:1", .oid), (.oid, "urn:oid:1.2.", .oid),
    (.uuid, "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", nil),
    (.uuid, "urn:uuid:C757873D-EC9A-4326-A141-556F43239520", .uuid),
    (.uuid, "c757873d-ec9a-4326-a141-556f43239520", .uuid),
    (.uri, "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", nil),
    (.uri, "urn:oid:1.2.392.100495.20.3.51.11310123458", nil),
    (.uri, "urn:uuid:1", .urnUUID), (.uri, "urn:uuid:C757873D-ec9a-4326-a141-556f43239520", .urnCapitals),
    (.uri, "uuid:c757873d-ec9a-4326-a141-556f43239520", .urnUUID), (.uri, "oid:1.2", .urnOID),
    (.uri, "urn:uuid:c757873d-ec9a-4326-a141-556f43239520#a", nil), (.uri, "URN:OID:1.2", .urnOID),
    (.uri, "urn:oid:1.02", .urnOID), (.url, "urn:oid:1.2.x", .urnOID), (.canonical, "urn:oid:1.2|1.0", nil),
    (.canonical, "urn:oid:3.1", .urnOID), (.uri, "urn:ietf:rfc:3986", nil), (.uri, "u", nil), (.uri, "", .empty),
    (.base64Binary, "YWJj", nil), (.base64Binary, "YW Jj\nYWI=", nil), (.base64Binary, "YQ==", nil),
    (.base64Binary, "YWI", .base64), (.base64Binary, "Y===", .base64), (.base64Binary, "YQ==YQ==", .base64),
    (.base64Binary, "YW-_", .base64), (.base64Binary, "====", .base64),
]

@Test("the text of a primitive value is judged to the letter of R4", arguments: cases)
func primitiveText(type: PrimitiveType, text: String, fault: PrimitiveFault?) {
    var text = text
    #expect(text.withUTF8 { PrimitiveText.fault(in: $0, of: type) } == fault)
}

private let dates: [(type: PrimitiveType, text: String, fault: PrimitiveFault?)] = [
    (.date, "1970", nil), (.date, "1970-01", nil), (.date, "1970-01-31", nil), (.date, "2024-02-29", nil),
    (.date, "2023-02-29", .noSuchDay), (.date, "1900-02-29", .noSuchDay), (.date, "2000-02-29", nil),
    (.date, "2024-04-31", .noSuchDay), (.date, "2024-04-32", .noSuchDay),
    (.date, "2024-13", .noSuchDay), (.date, "2024-00", .noSuchDay), (.date, "1970-13-01", .noSuchDay),
    (.date, "2024-01-00", .noSuchDay), (.date, "2024-13-1", .date), (.dateTime, "2024-13-01T10:00:00Z", .noSuchDay),
    (.date, "0000", .date), (.date, "24", .date), (.date, "2024-1-1", .date), (.date, "2024/01/01", .date),
    (.date, "2024-01-01T10:00:00Z", .timeInDate), (.date, "20240101", .date), (.date, "令和6年", .date),
    (.dateTime, "2024", nil), (.dateTime, "2024-01-01", nil), (.dateTime, "2024-01-01T10:00:00+09:00", nil),
    (.dateTime, "2024-01-01T10:00:00.123Z", nil), (.dateTime, "2024-01-01T23:59:60Z", nil),
    (.dateTime, "2024-01-01T10:00:00", .missingZone), (.dateTime, "2024-01-01T10:00Z", .missingSeconds),
    (.dateTime, "2024-01-01T24:00:00Z", .hour24), (.dateTime, "2024-01-01T10:00:61Z", .dateTime),
    (.dateTime, "2024-01-01T10:00:00+14:00", nil), (.dateTime, "2024-01-01T10:00:00+14:30", .zone),
    (.dateTime, "2024-01-01T10:00:00+0900", .zone), (.dateTime, "2024-01-01T10:00:00 Z", .zone),
    (.dateTime, "2024-01-01 10:00:00Z", .dateTime), (.dateTime, "2024-01-01T10:00:00.Z", .dateTime),
    (.dateTime, "2024-02-30T10:00:00Z", .noSuchDay), (.dateTime, "2024-01T10:00:00Z", .dateTime),
    (.instant, "2024-01-01T10:00:00+09:00", nil), (.instant, "2024-01-01", .instant), (.instant, "2024", .instant),
    (.instant, "2024-01-01T10:00:00", .missingZone),
    (.time, "10:00:00", nil), (.time, "23:59:60.5", nil), (.time, "10:00", .missingSeconds),
    (.time, "24:00:00", .hour24),
    (.time, "10:00:00Z", .time), (.time, "9:00:00", .time),
]

@Test("dates and times are judged to the letter of R4", arguments: dates)
func dateText(type: PrimitiveType, text: String, fault: PrimitiveFault?) {
    var text = text
    #expect(text.withUTF8 { PrimitiveText.fault(in: $0, of: type) } == fault)
}

@Test("the hint of a time speaks of no date")
func timeHint() throws {
    #expect(PrimitiveFault.missingSeconds.hint(for: .time)?.en == "Write the seconds, too.")
    #expect(PrimitiveFault.missingSeconds.hint(for: .dateTime)?.en.contains("date") == true)
}
