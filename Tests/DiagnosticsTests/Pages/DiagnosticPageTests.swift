import Diagnostics
import TestSupport
import Testing

private let sources = #filePath.components(upTo: "/Tests/") + "/Sources"

extension String {
    fileprivate func components(upTo marker: String) -> String {
        firstRange(of: marker).map { String(self[..<$0.lowerBound]) } ?? self
    }
}

@Suite("The pages of the diagnostic codes")
struct DiagnosticPageTests {
    @Test("codes are unique, sorted and well-formed")
    func codes() throws {
        let codes = DiagnosticPage.all.map(\.code)
        #expect(codes == Set(codes).sorted())
        for code in codes { #expect(code.wholeMatch(of: /[A-Z]{3}-[0-9]{4}/) != nil, "\(code)") }
    }

    @Test("a page says everything in both languages", arguments: DiagnosticPage.all)
    func texts(page: DiagnosticPage) {
        for text in [page.title, page.meaning, page.fix] {
            #expect(!text.ja.isEmpty && !text.en.isEmpty && text.ja != text.en)
            #expect(text.ja.unicodeScalars.contains { $0.value > 0x3000 }, "Japanese: \(text.ja)")
            #expect(!text.en.unicodeScalars.contains { $0.value > 0x3000 }, "English: \(text.en)")
        }
        #expect(page.meaning.ja.hasSuffix("。") && page.fix.ja.hasSuffix("。"))
        #expect(page.meaning.en.hasSuffix(".") && page.fix.en.hasSuffix("."))
        #expect(!page.example.ja.isEmpty && !page.example.en.isEmpty && !page.source.isEmpty)
        if page.example.ja != page.example.en {
            #expect(page.example.ja.unicodeScalars.contains { $0.value > 0x3000 }, "\(page.example.ja)")
            #expect(!page.example.en.unicodeScalars.contains { $0.value > 0x3000 }, "\(page.example.en)")
        } else {
            // Prose is bilingual: what stands for both languages is an input.
            let example = page.example.en
            #expect(example.hasPrefix("tasuki ") || example.contains { "{<[\"/-".contains($0) }, "\(example)")
        }
    }

    @Test("a page is found by its code in any case of letters, and without the hyphen")
    func lookUp() {
        #expect(DiagnosticPage.page(for: "val0303")?.code == "VAL-0303")
        #expect(DiagnosticPage.page(for: "VAL0303")?.code == "VAL-0303")
        #expect(DiagnosticPage.page(for: "0303") == nil)
        #expect(DiagnosticPage.page(for: "jsn-0101")?.code == "JSN-0101")
        #expect(DiagnosticPage.page(for: "JSN-9999") == nil)
    }

    @Test("every code that is raised has a page, and every page a code that is raised")
    func raised() throws {
        var raised: Set<String> = []
        for file in try Conformance.files(in: sources) where file.hasSuffix(".swift") && !file.contains("/Pages/") {
            let text = String(decoding: try Conformance.bytes(sources + "/" + file), as: UTF8.self)
            for match in text.matches(of: /"([A-Z]{3}-[0-9]{4})"/) { raised.insert(String(match.1)) }
        }
        let explained = Set(DiagnosticPage.all.map(\.code))
        #expect(raised.subtracting(explained).sorted() == [], "codes without a page")
        #expect(explained.subtracting(raised).sorted() == [], "pages of codes that nothing raises")
    }
}
