import FHIRTree
import Testing

@testable import FHIRDefinitions

@Suite("packages that define one canonical differently")
struct DefinitionsConflictsTests {
    private func package(_ name: String, _ json: String) throws -> FHIRPackage {
        FHIRPackage(
            PackageID(name: name, version: "1.0.0"), resources: [try SourceDocument(json: SourceBytes(json))])
    }

    private let draft =
        #"{"resourceType": "ValueSet", "url": "http://example.org/v", "version": "1", "status": "draft"}"#
    private let active =
        #"{"resourceType": "ValueSet", "url": "http://example.org/v", "version": "1", "status": "active"}"#

    @Test("two packages are both named")
    func two() throws {
        let definitions = Definitions.embedded.adding(try package("a", draft)).adding(try package("b", active))
        let found = definitions.definitionFindings(of: PackageID(name: "a", version: "1.0.0"))
        #expect(found.map(\.code) == ["PKG-0208"])
        #expect(found.first?.expression == "ValueSet.url")
        #expect(
            found.first?.message.en.contains("a#1.0.0") == true && found.first?.message.en.contains("b#1.0.0") == true)
        #expect(definitions.definitionFindings(of: PackageID(name: "b", version: "1.0.0")) == [])
    }

    @Test("one that is given twice with other contents")
    func twice() throws {
        let definitions = Definitions.embedded.adding(try package("a", draft)).adding(try package("a", active))
        let found = definitions.definitionFindings(of: PackageID(name: "a", version: "1.0.0"))
        #expect(found.map(\.code) == ["PKG-0208"])
        #expect(found.first?.message.en.contains("was given twice") == true)
    }

    @Test("what was replaced is in no conflict any more")
    func replaced() throws {
        let definitions = Definitions.embedded.adding(try package("a", draft)).adding(try package("b", active))
            .adding(try package("a", active))
        let a = definitions.definitionFindings(of: PackageID(name: "a", version: "1.0.0"))
        #expect(a.count == 1 && a.first?.message.en.contains("was given twice") == true)
        #expect(definitions.definitionFindings(of: PackageID(name: "b", version: "1.0.0")) == [])
    }

    @Test(
        "what says the same is no conflict",
        arguments: [
            #"{"resourceType": "ValueSet", "url": "http://example.org/v", "version": "1", "status": "draft"}"#,
            #"{"url": "http://example.org/v", "status": "draft",  "version": "1", "resourceType": "ValueSet"}"#,
            #"""
            {"resourceType": "ValueSet", "url": "http://example.org/v", "version": "1", "status": "draft",
            "text": {"status": "empty"}}
            """#,
            #"{"resourceType": "ValueSet", "url": "http://example.org/v", "version": "2", "status": "active"}"#,
            #"{"resourceType": "CodeSystem", "url": "http://example.org/v", "version": "1", "status": "active"}"#,
        ])
    func same(other: String) throws {
        let definitions = Definitions.embedded.adding(try package("a", draft)).adding(try package("b", other))
        #expect(definitions.definitionFindings(of: PackageID(name: "a", version: "1.0.0")) == [])
    }
}
