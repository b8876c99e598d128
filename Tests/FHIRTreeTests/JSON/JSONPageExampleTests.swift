import Diagnostics
import FHIRTree
import Testing

/// Inputs for the pages whose example cannot be shown as text.
private let described: [String: [UInt8]] = [
    "JSN-0101": [],
    "JSN-0112": [0x22, 0x8E, 0x52, 0x93, 0x63, 0x22],
    "JSN-0120": Array(repeating: UInt8(ascii: "["), count: 600) + Array(repeating: UInt8(ascii: "]"), count: 600),
    "JSN-0121": Array(repeating: UInt8(ascii: " "), count: 2_000) + [0x30],
    "JSN-0122": [0xFF, 0xFE, 0x7B, 0x00],
    "JSN-0201": [0xEF, 0xBB, 0xBF] + Array("{\"resourceType\": \"Patient\"}".utf8),
    "JSN-0299": Array("{\(Array(repeating: "\"a\": 1", count: 1_500).joined(separator: ", "))}".utf8),
]

@Test(
    "the example of a JSON page gives that page's code and no other",
    arguments: DiagnosticPage.all.filter { $0.code.hasPrefix("JSN-") })
func exampleOfPage(page: DiagnosticPage) throws {
    let isInput = page.example.ja == page.example.en
    #expect(isInput == (described[page.code] == nil), "\(page.code)")
    let bytes = described[page.code] ?? Array(page.example.en.utf8)
    var codes: [String]
    let limits = page.code == "JSN-0121" ? ParsingLimits(bytes: 1_999) : .standard
    do throws(Diagnostic) {
        codes = try SourceDocument(json: SourceBytes(bytes), limits: limits).findings.map(\.code)
    } catch {
        codes = [error.code]
    }
    if page.code == "JSN-0299" { codes.removeAll { $0 == "JSN-0202" } }
    #expect(codes == [page.code])
}
