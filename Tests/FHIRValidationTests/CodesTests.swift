import Diagnostics
import Testing

@testable import FHIRValidation

@Test("every fault of a primitive has a page of the same severity", arguments: PrimitiveFault.allCases)
func page(fault: PrimitiveFault) throws {
    for type in PrimitiveType.allCases {
        let page = try #require(DiagnosticPage.page(for: fault.code(for: type)))
        #expect(page.severity == fault.severity)
    }
}

@Test("the codes of the validator are explained once each")
func pagesAreUnique() {
    let codes = DiagnosticPage.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.filter { $0.hasPrefix("VAL-") }.count > 40)
}
