import Diagnostics
import Testing

@testable import FHIRValidation

private let faults: [PrimitiveFault] = [
    .empty, .boolean, .integer, .integerRange, .decimal, .date, .dateTime, .instant, .time, .noSuchDay, .missingZone,
    .missingSeconds, .hour24, .zone, .timeInDate, .id, .idTooLong, .elementID, .oid, .uuid, .uriSpace,
    .canonicalRelative,
    .code, .base64, .controlCharacter, .outerWhiteSpace, .blank, .tooLong,
]

@Test("every fault of a primitive has a page of the same severity", arguments: faults)
func page(fault: PrimitiveFault) throws {
    let page = try #require(DiagnosticPage.page(for: fault.code))
    #expect(page.severity == fault.severity)
}

@Test("the codes of the validator are explained once each")
func pagesAreUnique() {
    let codes = DiagnosticPage.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.filter { $0.hasPrefix("VAL-") }.count > 40)
}
