import FHIRTree
import FHIRValidation
import Testing

/// - Source: FHIR R4 (4.0.1), profiling.html#slicing.
@Suite("Slices")
struct SliceRuleTests {
    /// The slicing of `Patient.identifier`, with slices `a` (1..1), `a/b` and `c` (0..1) by `system`.
    private static func slicing(_ rules: String, ordered: Bool = false) -> String {
        #"""
        {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "\#(rules)",
        "ordered": \#(ordered), "discriminator": [{"type": "value", "path": "system"}]}},
        {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "min": 1, "max": "1"},
        {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system", "fixedUri": "http://example.org/a"},
        {"id": "Patient.identifier:a.value", "path": "Patient.identifier.value", "min": 1},
        {"id": "Patient.identifier:c", "path": "Patient.identifier", "sliceName": "c", "min": 0, "max": "1"},
        {"id": "Patient.identifier:c.system", "path": "Patient.identifier.system", "patternUri": "http://example.org/c"}
        """#
    }

    private static func identifiers(_ letters: String) -> String {
        letters.map { #"{"system": "http://example.org/\#($0)", "value": "1"}"# }.joined(separator: ", ")
    }

    static let cases: [(rules: String, ordered: Bool, letters: String, expected: [String])] = [
        ("open", false, "a", []), ("open", false, "ca", []), ("open", false, "xax", []),
        ("open", false, "x", ["VAL-0701 Patient"]), ("open", false, "aa", ["VAL-0702 Patient"]),
        ("closed", false, "ac", []), ("closed", false, "ax", ["VAL-0703 Patient.identifier[1]"]),
        ("open", true, "ac", []), ("open", true, "ca", ["VAL-0704 Patient.identifier[1]"]),
        ("openAtEnd", false, "acx", []), ("openAtEnd", false, "axc", ["VAL-0705 Patient.identifier[2]"]),
    ]

    @Test("are counted, ordered and closed", arguments: cases)
    func rules(rules: String, ordered: Bool, letters: String, expected: [String]) throws {
        let validator = try validator(of: "Patient", Self.slicing(rules, ordered: ordered))
        let json = #"{"resourceType": "Patient", "identifier": [\#(Self.identifiers(letters))]}"#
        #expect(try validator.findings(json) == expected)
    }

    @Test(
        "of the name @default hold what belongs to no other",
        arguments: [
            ("ax", ["VAL-0704 Patient.identifier[1]"]), ("xa", []), ("xxa", ["VAL-0702 Patient"]),
            ("a", ["VAL-0701 Patient"]),
        ])
    func ofDefault(letters: String, expected: [String]) throws {
        let slices = Self.slicing("closed", ordered: true).replacing(
            #"{"id": "Patient.identifier:a", "#,
            with: #"""
                {"id": "Patient.identifier:@default", "path": "Patient.identifier", "sliceName": "@default", "min": 1,
                "max": "1"}, {"id": "Patient.identifier:@default.use", "path": "Patient.identifier.use", "min": 1},
                {"id": "Patient.identifier:a",
                """#)
        let validator = try validator(of: "Patient", slices)
        let others = Self.identifiers(letters).replacing(#"/x","#, with: #"/x", "use": "old","#)
        #expect(try validator.findings(#"{"resourceType": "Patient", "identifier": [\#(others)]}"#) == expected)
        guard letters.contains("x") else { return }
        let plain = #"{"resourceType": "Patient", "identifier": [\#(Self.identifiers(letters))]}"#
        #expect(try validator.findings(plain).contains { $0.hasPrefix("VAL-0101 Patient.identifier") })
    }

    @Test("are missing with the element that must be there, and named by its hint")
    func ofMissing() throws {
        let required = Self.slicing("open").replacing(
            #""path": "Patient.identifier", "slicing""#, with: #""path": "Patient.identifier", "min": 1, "slicing""#)
        let validator = try validator(of: "Patient", required)
        let found = try diagnostics(#"{"resourceType": "Patient", "active": true}"#, validator)
        #expect(found.map(\.code) == ["VAL-0101"])
        #expect(found.first?.hint?.en == "Add 'identifier', with the slices that must be there: a.")
        #expect(
            try validator.findings(#"{"resourceType": "Patient", "identifier": [\#(Self.identifiers("x"))]}"#)
                == ["VAL-0701 Patient"])
    }

    @Test("say what they say of the values that belong to them")
    func contents() throws {
        let validator = try validator(of: "Patient", Self.slicing("open"))
        let json = #"{"resourceType": "Patient", "identifier": [{"system": "http://example.org/a"}, {"system": "b"}]}"#
        #expect(try validator.findings(json).contains("VAL-0101 Patient.identifier[0]"))
        #expect(try !validator.findings(json).contains("VAL-0101 Patient.identifier[1]"))
    }

    @Test("name the value that comes closest")
    func nearest() throws {
        let elements = #"""
            {"id": "Patient.telecom", "path": "Patient.telecom", "slicing": {"rules": "open", "discriminator": [
            {"type": "value", "path": "system"}, {"type": "value", "path": "use"}]}},
            {"id": "Patient.telecom:home", "path": "Patient.telecom", "sliceName": "home", "min": 1, "max": "1"},
            {"id": "Patient.telecom:home.system", "path": "Patient.telecom.system", "min": 1, "fixedCode": "phone"},
            {"id": "Patient.telecom:home.use", "path": "Patient.telecom.use", "min": 1, "fixedCode": "home"}
            """#
        let validator = try validator(of: "Patient", elements)
        let json = #"{"resourceType": "Patient", "telecom": [{"system": "email"}, {"system": "phone", "use": "work"}]}"#
        let finding = try #require(validator.validate(try SourceDocument(json: SourceBytes(json))).first)
        #expect(finding.code == "VAL-0701")
        #expect(finding.hint?.en == "'telecom[1]' comes closest, but at 'use' the value is not \"home\".")
        #expect(finding.hint?.ja == "「telecom[1]」が最も近いものの、「use」の値が \"home\" と一致しません。")
    }

    @Test("of slices are told apart inside them")
    func reslicing() throws {
        let elements = #"""
            {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "open",
            "discriminator": [{"type": "value", "path": "system"}]}},
            {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "min": 1, "max": "*",
            "slicing": {"rules": "closed", "discriminator": [{"type": "value", "path": "use"}]}},
            {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system",
            "fixedUri": "http://example.org/a"},
            {"id": "Patient.identifier:a/usual", "path": "Patient.identifier", "sliceName": "a/usual", "min": 1,
            "max": "1"},
            {"id": "Patient.identifier:a/usual.use", "path": "Patient.identifier.use", "fixedCode": "usual"}
            """#
        let validator = try validator(of: "Patient", elements)
        func findings(_ uses: [String]) throws -> [String] {
            let list = uses.map { #"{"system": "http://example.org/a", "use": "\#($0)"}"# }.joined(separator: ",")
            return try validator.findings(#"{"resourceType": "Patient", "identifier": [\#(list)]}"#)
        }
        #expect(try findings(["usual"]) == [])
        #expect(try findings(["old"]) == ["VAL-0701 Patient", "VAL-0703 Patient.identifier[0]"])
        #expect(try findings(["usual", "usual"]) == ["VAL-0702 Patient"])
    }

    static let discriminators: [(kind: String, path: String, slice: String, good: String, bad: String)] = [
        (
            "exists", "period", #"{"id": "Patient.name:a.period", "path": "Patient.name.period", "min": 1}"#,
            #"{"text": "x", "period": {"start": "2020"}}"#, #"{"text": "x"}"#
        ),
        (
            "value", "use", #"{"id": "Patient.name:a.use", "path": "Patient.name.use", "max": "0"}"#, #"{"text": "x"}"#,
            #"{"use": "old"}"#
        ),
        (
            "pattern", "period",
            #"{"id": "Patient.name:a.period", "path": "Patient.name.period", "patternPeriod": {"start": "2020"}}"#,
            #"{"period": {"start": "2020", "end": "2021"}}"#, #"{"period": {"start": "2021"}}"#
        ),
        (
            "value", "extension('http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation').value",
            #"""
            {"id": "Patient.name:a.extension", "path": "Patient.name.extension", "slicing": {"rules": "open",
            "discriminator": [{"type": "value", "path": "url"}]}},
            {"id": "Patient.name:a.extension:kana", "path": "Patient.name.extension", "sliceName": "kana", "min": 1,
            "max": "1", "type": [{"code": "Extension",
            "profile": ["http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation"]}]},
            {"id": "Patient.name:a.extension:kana.value[x]", "path": "Patient.name.extension.value[x]", "min": 1,
            "fixedCode": "SYL"}
            """#,
            #"""
            {"text": "x", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
            "valueCode": "SYL"}]}
            """#,
            #"""
            {"text": "x", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
            "valueCode": "IDE"}]}
            """#
        ),
    ]

    @Test("are told by each kind of discriminator", arguments: discriminators)
    func discriminator(kind: String, path: String, slice: String, good: String, bad: String) throws {
        let elements = #"""
            {"id": "Patient.name", "path": "Patient.name", "slicing": {"rules": "open",
            "discriminator": [{"type": "\#(kind)", "path": "\#(path)"}]}},
            {"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a", "min": 1, "max": "1"}, \#(slice)
            """#
        let validator = try validator(of: "Patient", elements)
        #expect(try validator.findings(#"{"resourceType": "Patient", "name": [\#(good)]}"#) == [])
        #expect(try validator.findings(#"{"resourceType": "Patient", "name": [\#(bad)]}"#) == ["VAL-0701 Patient"])
    }

    @Test("of a choice are its types, of references what they lead to")
    func types() throws {
        let choice = try validator(
            of: "Observation",
            #"""
            {"id": "Observation.value[x]", "path": "Observation.value[x]", "slicing": {"rules": "closed",
            "discriminator": [{"type": "type", "path": "$this"}]}},
            {"id": "Observation.value[x]:valueQuantity", "path": "Observation.value[x]", "sliceName": "valueQuantity",
            "min": 0, "max": "1", "type": [{"code": "Quantity"}]},
            {"id": "Observation.value[x]:valueQuantity.unit", "path": "Observation.value[x].unit", "min": 1}
            """#)
        func observation(_ value: String) -> String {
            #"{"resourceType": "Observation", "status": "final", "code": {"text": "x"}, \#(value)}"#
        }
        #expect(try choice.findings(observation(#""valueQuantity": {"value": 1, "unit": "g"}"#)) == [])
        #expect(
            try choice.findings(observation(#""valueQuantity": {"value": 1}"#))
                == ["VAL-0101 Observation.value.ofType(Quantity)"])
        #expect(
            try choice.findings(observation(#""valueString": "x""#))
                == ["VAL-0703 Observation.value.ofType(string)"])
        let reference = try validator(
            of: "Observation",
            #"""
            {"id": "Observation.performer", "path": "Observation.performer", "slicing": {"rules": "open",
            "discriminator": [{"type": "type", "path": "resolve()"}]}},
            {"id": "Observation.performer:doctor", "path": "Observation.performer", "sliceName": "doctor", "min": 1,
            "max": "1", "type": [{"code": "Reference",
            "targetProfile": ["http://hl7.org/fhir/StructureDefinition/Practitioner"]}]}
            """#)
        func performed(by type: String) -> String {
            observation(
                #""contained": [{"resourceType": "\#(type)", "id": "x"}], "performer": [{"reference": "\u0023x"}]"#)
        }
        #expect(try reference.findings(performed(by: "Practitioner")).filter { $0.hasPrefix("VAL-07") } == [])
        #expect(
            try reference.findings(performed(by: "Organization")).filter { $0.hasPrefix("VAL-07") }
                == ["VAL-0701 Observation"])
    }
}

@Test("a value of a slice that may not occur is told so, and no other type is offered in its place")
func prohibitedSlice() throws {
    let elements = #"""
        {"id": "Patient.identifier", "path": "Patient.identifier",
         "slicing": {"discriminator": [{"type": "value", "path": "system"}], "rules": "closed"}},
        {"id": "Patient.identifier:a", "path": "Patient.identifier", "sliceName": "a", "max": "0"},
        {"id": "Patient.identifier:a.system", "path": "Patient.identifier.system", "min": 1, "fixedUri": "urn:a"},
        {"id": "Patient.identifier:b", "path": "Patient.identifier", "sliceName": "b"},
        {"id": "Patient.identifier:b.system", "path": "Patient.identifier.system", "min": 1, "fixedUri": "urn:b"}
        """#
    let found = try diagnostics(
        #"{"resourceType": "Patient", "identifier": [{"system": "urn:a", "value": "1"}]}"#,
        validator(of: "Patient", elements)
    ).filter(\.isError)
    #expect(found.map { "\($0.code) \($0.expression)" } == ["VAL-0703 Patient.identifier[0]"])
    #expect(found.first?.message.en.hasPrefix("This is of the slice 'a', which is not allowed") == true)
    let bloodPressure = Validator(options: .init(profiles: ["http://hl7.org/fhir/StructureDefinition/bp"]))
    let told = try diagnostics(
        #"{"resourceType": "Observation", "status": "final", "code": {"text": "a"}, "valueString": "a"}"#, bloodPressure
    ).first { $0.code == "VAL-0204" }
    #expect(told?.hint?.en == "Remove it.")
}
