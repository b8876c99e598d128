import FHIRTree
import Testing

@testable import FHIRDefinitions

private func filter(_ property: String, _ operation: String, _ value: String) -> String {
    #"{"system": "http://example.org/animals", "filter": [{"property": "\#(property)", "op": "\#(operation)", "value": "\#(value)"}]}"#
}

@Suite("A value set's codes")
struct ValueSetResolverTests {
    private let animals = #"""
        {"resourceType": "CodeSystem", "url": "http://example.org/animals", "content": "complete", "concept": [
          {"code": "bird", "concept": [{"code": "crane", "property": [{"code": "leg", "valueInteger": 2}]}, {"code": "duck"}]},
          {"code": "fish", "display": "Fish", "property": [{"code": "inactive", "valueBoolean": true}]}]}
        """#
    private let parts = #"""
        {"resourceType": "CodeSystem", "url": "http://example.org/parts", "content": "fragment", "concept": [{"code": "wing"}]}
        """#

    private func resolve(_ compose: String, expansion: String = "", others: [String: String] = [:]) throws
        -> ValueSetDefinition
    {
        var files = others
        (files["animals.json"], files["parts.json"]) = (animals, parts)
        files["vs.json"] =
            #"{"resourceType": "ValueSet", "url": "http://example.org/vs", "compose": \#(compose)\#(expansion)}"#
        let definitions = Definitions.embedded.adding(try .invented(files))
        return try #require(definitions.valueSet("http://example.org/vs"))
    }

    @Test("are not those of another version of the code system than the one that is named")
    func systemVersion() throws {
        let first = #"""
            {"resourceType": "CodeSystem", "url": "http://example.org/first", "version": "1.2.0", "content": "complete",
            "concept": [{"code": "a"}]}
            """#
        func set(_ version: String) throws -> ValueSetDefinition {
            try resolve(
                #"{"include": [{"system": "http://example.org/first", "version": "\#(version)"}]}"#,
                others: ["first.json": first])
        }
        for version in ["1.2.0", "1.2", "1"] {
            #expect(try set(version).membership(system: "http://example.org/first", code: "b") == .notMember)
        }
        let other = try set("2")
        for code in ["a", "b"] {
            #expect(
                other.membership(system: "http://example.org/first", code: code)
                    == .undecidable(.absentSystem("http://example.org/first|2")))
        }
        #expect(other.membership(system: "http://example.org/second", code: "a") == .notMember)
        // A system that names no version contradicts none.
        let unversioned = try resolve(#"{"include": [{"system": "http://example.org/animals", "version": "9"}]}"#)
        #expect(unversioned.membership(system: "http://example.org/animals", code: "none") == .notMember)
    }

    @Test("are compared without case where the code system says so, and with it elsewhere")
    func caseOfLetters() throws {
        func system(_ flag: String) -> String {
            #"""
            {"resourceType": "CodeSystem", "url": "http://example.org/units", \#(flag) "content": "complete",
            "concept": [{"code": "TAB"}, {"code": "Cap"}]}
            """#
        }
        let all = #"{"include": [{"system": "http://example.org/units"}]}"#
        let listed = #"{"include": [{"system": "http://example.org/units", "concept": [{"code": "tab"}]}]}"#
        let less = #"""
            {"include": [{"system": "http://example.org/units"}],
            "exclude": [{"system": "http://example.org/units", "concept": [{"code": "cap"}]}]}
            """#
        func answers(_ compose: String, _ flag: String) throws -> [Bool] {
            let set = try resolve(compose, others: ["units.json": system(flag)])
            let table = CodeTable(set)
            return ["TAB", "tab", "CAP", "Cap"].map { code in
                let isMember = set.membership(system: "http://example.org/units", code: code) == .member
                var code = code, system = "http://example.org/units"
                let isListed = code.withUTF8 { code in
                    system.withUTF8 { table.contains(system: $0, code: code) }
                        && table.contains(system: nil, code: code)
                }
                #expect(isMember == isListed)
                return isMember
            }
        }
        #expect(try answers(all, #""caseSensitive": false,"#) == [true, true, true, true])
        #expect(try answers(listed, #""caseSensitive": false,"#) == [true, true, false, false])
        #expect(try answers(less, #""caseSensitive": false,"#) == [true, true, false, false])
        for flag in ["", #""caseSensitive": true,"#] {
            #expect(try answers(all, flag) == [true, false, false, true])
            #expect(try answers(listed, flag) == [false, true, false, false])
            #expect(try answers(less, flag) == [true, false, false, true])
        }
    }

    @Test(
        "of rules over a known code system are complete",
        arguments: [
            (#"{"system": "http://example.org/animals"}"#, ["bird", "crane", "duck", "fish"]),
            (#"{"system": "http://example.org/animals", "concept": [{"code": "duck"}]}"#, ["duck"]),
            (
                #"{"system": "http://example.org/animals", "filter": [{"property": "concept", "op": "is-a", "value": "bird"}]}"#,
                ["bird", "crane", "duck"]
            ),
            (
                #"{"system": "http://example.org/animals", "filter": [{"property": "concept", "op": "descendent-of", "value": "bird"}]}"#,
                ["crane", "duck"]
            ),
            (
                #"{"system": "http://example.org/animals", "filter": [{"property": "concept", "op": "is-not-a", "value": "bird"}]}"#,
                ["fish"]
            ),
            (
                #"{"system": "http://example.org/animals", "filter": [{"property": "leg", "op": "=", "value": "2"}]}"#,
                ["crane"]
            ),
            (
                #"{"system": "http://example.org/animals", "filter": [{"property": "code", "op": "in", "value": "fish,duck,cow"}]}"#,
                ["duck", "fish"]
            ),
            (filter("concept", "generalizes", "duck"), ["bird", "duck"]),
            (filter("concept", "child-of", "bird"), ["crane", "duck"]),
            (filter("concept", "descendent-leaf", "bird"), ["crane", "duck"]),
            (filter("parent", "=", "bird"), ["crane", "duck"]),
            (filter("child", "exists", "true"), ["bird"]),
            (filter("child", "exists", "false"), ["crane", "duck", "fish"]),
            (filter("code", "not-in", "fish, duck"), ["bird", "crane"]),
            (filter("leg", "exists", "false"), ["bird", "duck", "fish"]),
            (filter("display", "=", "Fish"), ["fish"]),
        ])
    func include(rule: String, codes: [String]) throws {
        let valueSet = try resolve(#"{"include": [\#(rule)]}"#)
        #expect(valueSet.completeness == .complete)
        #expect(valueSet.codes == ["http://example.org/animals": Set(codes)])
    }

    @Test("leave out what is inactive, if they say so")
    func inactive() throws {
        let rule = #""include": [{"system": "http://example.org/animals"}]"#
        #expect(try resolve("{\(rule)}").contains(system: "http://example.org/animals", code: "fish"))
        let active = try resolve(#"{"inactive": false, \#(rule)}"#)
        #expect(active.codes == ["http://example.org/animals": ["bird", "crane", "duck"]])
    }

    @Test("may come from a code system that the value set contains")
    func containedSystem() throws {
        let contained = #"""
            , "contained": [{"resourceType": "CodeSystem", "id": "c", "url": "http://example.org/own", "content": "complete",
            "concept": [{"code": "a"}]}]
            """#
        let valueSet = try resolve(#"{"include": [{"system": "http://example.org/own"}]}"#, expansion: contained)
        #expect(valueSet.completeness == .complete)
        #expect(valueSet.codes == ["http://example.org/own": ["a"]])
    }

    @Test("are found where a profile contains the value set")
    func containedValueSet() throws {
        let profile = #"""
            {"resourceType": "StructureDefinition", "url": "http://example.org/p", "type": "Patient", "contained": [
            {"resourceType": "ValueSet", "id": "few", "compose": {"include": [{"system": "http://example.org/animals",
            "concept": [{"code": "duck"}]}]}}]}
            """#
        let definitions = Definitions.embedded.adding(try .invented(["animals.json": animals, "p.json": profile]))
        let valueSet = definitions.valueSet("http://example.org/p#few")
        #expect(valueSet?.codes == ["http://example.org/animals": ["duck"]])
        #expect(definitions.valueSet("http://example.org/p#many") == nil)
    }

    @Test("what is taken away by a grammar is not decided by it")
    func excludedGrammar() throws {
        let valueSet = try resolve(
            #"{"include": [{"system": "urn:ietf:bcp:47"}], "exclude": [{"system": "urn:ietf:bcp:47"}]}"#)
        #expect(valueSet.completeness == .undecidable([.filter("urn:ietf:bcp:47")]))
    }

    @Test("codes and displays are chosen by a regular expression")
    func expression() throws {
        let valueSet = try resolve(
            #"{"include": [{"system": "http://example.org/animals", "filter": [{"property": "code", "op": "regex", "value": "[df].*"}]}]}"#
        )
        #expect(valueSet.completeness == .complete)
        #expect(valueSet.codes["http://example.org/animals"]?.contains("duck") == true)
        #expect(
            valueSet.codes["http://example.org/animals"]?.allSatisfy { $0.hasPrefix("d") || $0.hasPrefix("f") } == true)
    }

    @Test("of a grammar that another value set cuts down are the codes of the latter")
    func grammarAndList() throws {
        let few = #"""
            {"resourceType": "ValueSet", "url": "http://example.org/few", "compose": {"include": [
            {"system": "urn:ietf:bcp:47", "concept": [{"code": "ja"}, {"code": "en"}]}]}}
            """#
        let valueSet = try resolve(
            #"{"include": [{"system": "urn:ietf:bcp:47", "valueSet": ["http://example.org/few"]}]}"#,
            others: ["few.json": few])
        #expect(valueSet.completeness == .complete)
        #expect(valueSet.codes == ["urn:ietf:bcp:47": ["ja", "en"]])
    }

    @Test("of a grammar without some codes are not decided by it")
    func grammarWithoutCodes() throws {
        let valueSet = try resolve(
            #"{"include": [{"system": "urn:ietf:bcp:47"}], "exclude": [{"system": "urn:ietf:bcp:47", "concept": [{"code": "fr"}]}]}"#
        )
        #expect(valueSet.membership(system: "urn:ietf:bcp:47", code: "fr") != .member)
        #expect(valueSet.membership(system: "urn:ietf:bcp:47", code: "ja") != .notMember)
    }

    @Test("exclude takes codes away, and a named value set cuts them down")
    func excludeAndIntersect() throws {
        let named =
            #"{"resourceType": "ValueSet", "url": "http://example.org/few", "compose": {"include": [{"system": "http://example.org/animals", "concept": [{"code": "duck"}, {"code": "fish"}]}]}}"#
        let valueSet = try resolve(
            #"{"include": [{"system": "http://example.org/animals", "valueSet": ["http://example.org/few"]}], "exclude": [{"system": "http://example.org/animals", "concept": [{"code": "fish"}]}]}"#,
            others: ["few.json": named])
        #expect(valueSet.codes == ["http://example.org/animals": ["duck"]])
    }

    @Test(
        "that cannot be known are said to be so",
        arguments: [
            (#"{"system": "http://example.org/absent"}"#, UndecidableReason.absentSystem("http://example.org/absent")),
            (#"{"system": "http://example.org/parts"}"#, .fragment("http://example.org/parts")),
            (#"{"system": "http://unitsofmeasure.org"}"#, .grammar("http://unitsofmeasure.org")),
            (
                #"{"system": "http://example.org/animals", "filter": [{"property": "code", "op": "regex", "value": "("}]}"#,
                .filter("http://example.org/animals")
            ),
            (#"{"valueSet": ["http://example.org/absent-vs"]}"#, .absentValueSet("http://example.org/absent-vs")),
            (#"{"valueSet": ["http://example.org/vs"]}"#, .absentValueSet("http://example.org/vs")),
        ])
    func undecidable(rule: String, reason: UndecidableReason) throws {
        let valueSet = try resolve(#"{"include": [\#(rule)]}"#)
        #expect(valueSet.completeness == .undecidable([reason]))
        #expect(UndecidableReason(text: reason.text) == reason)
    }

    @Test("doubt about one system leaves the others decided")
    func membership() throws {
        let valueSet = try resolve(
            #"{"include": [{"system": "http://example.org/animals"}, {"system": "http://example.org/parts"}]}"#)
        #expect(valueSet.membership(system: "http://example.org/animals", code: "duck") == .member)
        #expect(valueSet.membership(system: "http://example.org/animals", code: "cow") == .notMember)
        #expect(valueSet.membership(system: "http://example.org/parts", code: "wing") == .member)
        let unknown = ValueSetDefinition.Membership.undecidable(.fragment("http://example.org/parts"))
        #expect(valueSet.membership(system: "http://example.org/parts", code: "tail") == unknown)
        #expect(valueSet.membership(system: nil, code: "tail") == unknown)
        #expect(valueSet.membership(system: "http://example.org/other", code: "tail") == .notMember)
    }

    @Test("come from an expansion where the rules cannot be decided")
    func expansion() throws {
        let rule = #"{"include": [{"system": "http://example.org/absent"}]}"#
        let codes = #""contains": [{"system": "http://example.org/absent", "code": "a"}]"#
        let whole = try resolve(rule, expansion: #", "expansion": {\#(codes)}"#)
        #expect(whole.completeness == .complete)
        #expect(whole.contains(system: "http://example.org/absent", code: "a"))
        let part = try resolve(rule, expansion: #", "expansion": {"total": 9, \#(codes)}"#)
        #expect(part.completeness == .undecidable([.absentSystem("http://example.org/absent")]))
        #expect(part.contains(system: "http://example.org/absent", code: "a"))
    }

    @Test("of a package may come from the embedded code systems")
    func embeddedSystem() throws {
        let valueSet = try resolve(#"{"include": [{"system": "http://hl7.org/fhir/administrative-gender"}]}"#)
        #expect(valueSet.codes.values.first == ["male", "female", "other", "unknown"])
        #expect(valueSet.completeness == .complete)
    }
}
