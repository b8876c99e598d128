import Diagnostics
import TestSupport
import Testing

private let root = #filePath.components(upTo: "/Tests/")
private let sources = root + "/Sources"

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

    /// Why no test raises a code.
    private static let unraised = [
        "DEF-0104": "a snapshot of more than 10,000 elements", "PKG-0107": "a folder that may not be read",
        "PKG-0207": "a file that may not be read", "XML-0131": "a text of more than 1 GiB",
    ]

    @Test("every code stands in a test, in what a test has recorded, or in the list of samples that one compares")
    func tested() throws {
        var named: Set<String> = []
        func take(_ path: String) throws {
            for line in try Conformance.bytes(path).split(separator: UInt8(ascii: "\n")) {
                guard !line.drop(while: { $0 == UInt8(ascii: " ") }).starts(with: "//".utf8) else { continue }
                for place in line.indices.dropFirst(3).dropLast(4) where line[place] == UInt8(ascii: "-") {
                    let letters = line[(place - 3)..<place], digits = line[(place + 1)...(place + 4)]
                    guard letters.allSatisfy({ 0x41...0x5A ~= $0 }), digits.allSatisfy({ 0x30...0x39 ~= $0 }) else {
                        continue
                    }
                    named.insert(String(decoding: line[(place - 3)...(place + 4)], as: UTF8.self))
                }
            }
        }
        for file in try Conformance.files(in: root + "/Tests") where !file.contains(".build/") {
            // The types of all codes are a list, and this file names those that are not tested.
            let isList = file.hasSuffix("IssueTypeTests.swift") || file.hasSuffix("DiagnosticPageTests.swift")
            let isGolden = file.contains("/Golden/") && [".txt", ".text", ".json"].contains { file.hasSuffix($0) }
            if file.hasSuffix(".swift") && !isList || isGolden { try take("\(root)/Tests/\(file)") }
        }
        try take("\(root)/Examples/records/README.md")
        let untested = Set(DiagnosticPage.all.map(\.code)).subtracting(named).sorted()
        #expect(untested == Self.unraised.keys.sorted())
    }
}
