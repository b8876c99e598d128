import Testing

@testable import FHIRTree

@Suite("Interned element names")
struct ElementNameTests {
    @Test("every name of the table is found again, with and without underscore")
    func wholeTable() throws {
        let index = ElementNameIndex.shared
        #expect(index.count > 1500)
        for number in 1...UInt16(index.count) {
            let name = ElementName(rawValue: number)
            let text = try #require(name.text)
            #expect(ElementName(text) == name)
            #expect(ElementName("_" + text) == name.companion)
            #expect(name.companion.text == "_" + text)
            #expect(name.companion.element == name)
        }
    }

    @Test("the scanner finds every name of the table, of whatever length")
    func scanned() throws {
        let texts = try (1...UInt16(ElementNameIndex.shared.count)).map { try #require(ElementName(rawValue: $0).text) }
        for underscore in ["", "_"] {
            let members = texts.map { "\"\(underscore)\($0)\":0" }
            let document = try SourceDocument(json: SourceBytes("{" + members.joined(separator: ",") + "}"))
            for (text, member) in zip(texts, document.root.members) {
                #expect(member.elementName == ElementName(underscore + text))
                #expect(member.name == underscore + text)
            }
        }
    }

    @Test("other names are unknown", arguments: ["", "_", "__id", "ID", "i", "resourcetype", "birthDate ", "名前"])
    func unknown(text: String) {
        #expect(ElementName(text) == .unknown)
        #expect(ElementName(text).text == nil)
    }
}
