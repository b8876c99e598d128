import FHIRTree
import FHIRValidation
import Testing

/// - Source: FHIR R4 (4.0.1), conformance-rules.html#constraints.
@Suite("Invariants")
struct InvariantRuleTests {
    static let cases: [(json: String, expected: [String])] = [
        (#"{"resourceType": "Patient", "contact": [{"name": {"text": "x"}}]}"#, []),
        (#"{"resourceType": "Patient", "contact": [{"gender": "male"}]}"#, ["VAL-0801 Patient.contact[0]"]),
        (
            #"{"resourceType": "Patient", "name": [{"text": "x", "period": {"start": "2021", "end": "2020"}}]}"#,
            ["VAL-0801 Patient.name[0].period"]
        ),
        (
            // Which of the two is earlier is not known.
            #"{"resourceType": "Patient", "name": [{"text": "x", "period": {"start": "2020-02-01", "end": "2020"}}]}"#,
            ["VAL-0801 Patient.name[0].period"]
        ),
        (
            #"{"resourceType": "Patient", "telecom": [{"value": "1"}]}"#, ["VAL-0801 Patient.telecom[0]"]
        ),
        (
            #"""
            {"resourceType": "ValueSet", "status": "draft", "name": "with space", "url": "http://example.org/v"}
            """#, ["VAL-0802 ValueSet"]
        ),
    ]

    @Test("of R4 are asked of the elements that they are about", arguments: cases)
    func core(json: String, expected: [String]) throws { #expect(try findings(json) == expected) }

    /// Words of a definition, and how the Japanese message gives them with the expression `E`.
    static let wordings = [
        ("Names are short.", "。定義の原文は「Names are short.」、式は E です。"), ("名は短くします。", "：名は短くします。（E）"),
    ]

    @Test("are shown whole, and in words where the definition has them", arguments: wordings)
    func words(human: String, japanese: String) throws {
        let part = "given.all($this.length() < 3)"
        let expression = Array(repeating: part, count: 20).joined(separator: " and ")
        let validator = try validator(
            of: "Patient",
            #"""
            {"id": "Patient.name", "path": "Patient.name", "constraint": [{"key": "n-1", "severity": "error",
            "human": "\#(human)", "expression": "\#(expression)"}]}
            """#)
        let found = try diagnostics(#"{"resourceType": "Patient", "name": [{"given": ["Abcd"]}]}"#, validator).first
        #expect(
            found?.message.en == "The invariant n-1 is not met (profile Example): \(human) (\(expression))")
        let shown = japanese.replacing("E", with: expression)
        #expect(found?.message.ja == "制約 n-1 を満たしていません（プロファイル Example）" + shown)
    }

    @Test("of R4 say why, in the words of HL7")
    func wordsOfCore() throws {
        let json = #"{"resourceType": "Patient", "contact": [{"gender": "male"}]}"#
        let found = try diagnostics(json, standardValidator).first
        let words = "SHALL at least contain a contact's details or a reference to an organization"
        #expect(found?.message.en.hasPrefix("The invariant pat-1 is not met: \(words) (name.exists() or ") == true)
        #expect(found?.message.ja.hasPrefix("制約 pat-1 を満たしていません。定義の原文は「\(words)」、式は name.exists() or ") == true)
        #expect(found?.message.ja.hasSuffix(" です。") == true)
    }

    @Test("about all of some elements name those that break them, and what must be true there")
    func exceptions() throws {
        let rule = "name.where(use = 'usual').all(family.exists() and given.exists())"
        let validator = try validator(of: "Patient", "", constraints: [rule])
        let names = #"{"use": "usual", "family": "A", "given": ["B"]}, {"use": "usual", "family": "A"}, {"text": "A"}"#
        let found = try diagnostics(#"{"resourceType": "Patient", "name": [\#(names)]}"#, validator).filter(\.isError)
        #expect(found.map { "\($0.code) \($0.expression)" } == ["VAL-0801 Patient"])
        #expect(
            found.first?.hint?.en
                == "It is not true of Patient.name[1]: make this true there: family.exists() and given.exists()")
        #expect(
            found.first?.hint?.ja
                == "次の要素で成り立っていません：Patient.name[1]。そこで次の式が真になるように直してください：family.exists() and given.exists()")
    }

    @Test("of a profile are asked of values and their companions")
    func ofProfile() throws {
        let validator = try validator(
            of: "Patient",
            #"""
            {"id": "Patient.birthDate", "path": "Patient.birthDate", "constraint": [{"key": "b-1", "severity": "error",
            "human": "x", "expression": "$this.toString().length() = 10 or extension.exists()"}]}
            """#)
        #expect(try validator.findings(#"{"resourceType": "Patient", "birthDate": "1980-01-02"}"#) == [])
        #expect(
            try validator.findings(#"{"resourceType": "Patient", "birthDate": "1980"}"#)
                == ["VAL-0801 Patient.birthDate"])
        let companion = #""_birthDate": {"extension": [{"url": "http://example.org/x", "valueCode": "a"}]}"#
        #expect(try validator.findings(#"{"resourceType": "Patient", "birthDate": "1980", \#(companion)}"#) == [])
    }

    @Test("that only say again which member is missing or forbidden are left out")
    func explained() throws {
        let validator = try validator(
            of: "Patient",
            #"""
            {"id": "Patient.name", "path": "Patient.name", "min": 1},
            {"id": "Patient.photo", "path": "Patient.photo", "max": "0"}
            """#,
            constraints: [
                "name.exists()", "photo.empty()", "name.exists() and gender.exists()", "name.text.exists()",
            ])
        func findings(_ members: String) throws -> [String] {
            try validator.findings(#"{"resourceType": "Patient"\#(members)}"#)
        }
        #expect(try findings(#", "gender": "male""#) == ["VAL-0101 Patient", "VAL-0801 Patient"])
        #expect(try findings(#", "gender": "male", "name": [{"text": "a"}]"#) == [])
        #expect(
            try findings(#", "gender": "male", "name": [{"text": "a"}], "photo": [{"title": "a"}]"#)
                == ["VAL-0102 Patient"])
        // The gender is missing as well, which no cardinality says.
        #expect(try findings("").filter { $0 == "VAL-0801 Patient" }.count == 2)
    }

    @Test(
        "that give nothing are not met",
        arguments: ["birthDate", "birthDate > @1900-01-01", "identifier.value.matches('^[0-9]+$')", "{}"])
    func empty(expression: String) throws {
        let validator = try validator(of: "Patient", "", constraints: [expression])
        #expect(try validator.findings(#"{"resourceType": "Patient", "active": true}"#) == ["VAL-0801 Patient"])
    }

    @Test("that ask for the value of a member that is missing are left out where that is told")
    func missingValue() throws {
        let validator = try validator(
            of: "Bundle", #"{"id": "Bundle.timestamp", "path": "Bundle.timestamp", "min": 1}"#)
        func findings(_ members: String) throws -> [String] {
            try validator.findings(#"{"resourceType": "Bundle", "type": "document"\#(members)}"#)
                .filter { !$0.hasPrefix("VAL-1") }
        }
        // bdl-9 asks for the identifier, which the profile does not.
        #expect(try findings("") == ["VAL-0101 Bundle", "VAL-0801 Bundle"])
        let identifier = #", "identifier": {"system": "http://example.org", "value": "1"}"#
        #expect(try findings(identifier) == ["VAL-0101 Bundle"])
        #expect(try findings(identifier + #", "timestamp": "2024-01-01T00:00:00Z""#) == [])
        let absent = #", "_timestamp": {"extension": [{"url": "http://example.org/x", "valueCode": "a"}]}"#
        #expect(try findings(identifier + absent) == ["VAL-0801 Bundle"])
    }

    @Test("that cannot be evaluated are told once, as a note, at the first place")
    func broken() throws {
        let validator = try validator(
            of: "Patient",
            #"""
            {"id": "Patient.name", "path": "Patient.name", "constraint": [{"key": "n-1", "severity": "error",
            "human": "x", "expression": "conformsTo('http://example.org/none')"}]}
            """#)
        let json = #"{"resourceType": "Patient", "name": [{"text": "x"}, {"text": "y"}]}"#
        let all = validator.validate(try SourceDocument(json: SourceBytes(json)))
        #expect(all.map(\.code) == ["VAL-0804"])
        #expect(all.map(\.severity) == [.information])
        #expect(all.map(\.expression) == ["Patient.name[0]"])
    }

    @Test("that no steps are left for are told once, as a warning")
    func steps() throws {
        let elements = #"""
            {"id": "Patient.name", "path": "Patient.name", "constraint": [{"key": "n-1", "severity": "error",
            "human": "x", "expression": "(1 | 2).repeat($this + 1).exists()"}]}
            """#
        let json = #"{"resourceType": "Patient", "name": [{"text": "x"}, {"text": "y"}]}"#
        var options = ValidationOptions()
        options.invariantSteps = 10_000
        let found = try validator(of: "Patient", elements, options: options)
            .validate(try SourceDocument(json: SourceBytes(json)))
        #expect(found.map(\.code) == ["VAL-0804"])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.hint?.en.hasPrefix("The invariant n-1 (profile") == true)
    }

    @Test("that a profile calls a best practice are told as the options want, whatever their severity")
    func bestPracticeOfProfile() throws {
        let elements = #"""
            {"id": "Patient.name", "path": "Patient.name", "constraint": [{"key": "n-1", "severity": "error", "human": "x",
            "expression": "family.exists()", "extension": [{"url":
            "http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice", "valueBoolean": true}]}]}
            """#
        let json = #"{"resourceType": "Patient", "name": [{"text": "x"}]}"#
        #expect(try validator(of: "Patient", elements).findings(json) == [])
        var options = ValidationOptions()
        options.bestPractice = .warning
        let told = try validator(of: "Patient", elements, options: options).findings(json)
        #expect(told == ["VAL-0803 Patient", "VAL-0803 Patient.name[0]"])
    }

    @Test("that are best practice are told as the options want", arguments: ValidationOptions.Level.allCases)
    func bestPractice(level: ValidationOptions.Level) throws {
        var options = ValidationOptions()
        options.bestPractice = level
        let document = try SourceDocument(json: SourceBytes(#"{"resourceType": "Patient", "active": true}"#))
        let found = Validator(options: options).validate(document).map { "\($0.code) \($0.severity)" }
        #expect(found == (level == .ignored ? [] : ["VAL-0803 \(level)"]))
    }
}
