import Testing

@testable import FHIRDefinitions

@Suite("Rows of tables")
struct TableRowTests {
    private func read(
        _ row: String, base: ElementDefinition? = nil, constraint: (String) -> ElementConstraint? = { _ in nil }
    ) -> ElementDefinition? {
        TableText(row).rows(in: 0..<row.utf8.count) {
            ElementRow.decode($0, base: { _ in base }, constraint: constraint)
        }.first
    }

    @Test("an element survives its row")
    func element() throws {
        let rule = ElementConstraint(
            key: "inv-1", severity: .warning, expression: "a | b", source: "http://example.org")
        let element = ElementDefinition(
            id: "Observation.component:a.value[x]", sliceName: nil, min: 1, max: nil, basePath: "Observation.value[x]",
            baseMax: 1,
            types: [
                ElementType("http://hl7.org/fhirpath/System.String", fhirType: "uri"),
                ElementType(
                    "Reference", profiles: ["http://example.org/p"],
                    targetProfiles: ["http://hl7.org/fhir/StructureDefinition/Patient", "http://example.org/t"],
                    aggregation: [.contained, .bundled], versioning: .specific),
            ],
            contentReference: "Observation.referenceRange",
            binding: ElementBinding(
                .extensible, valueSet: "http://example.org/vs|1.0", maxValueSet: "http://example.org/max"),
            fixed: ElementValue(type: "string", json: #""a \"quoted\" word""#),
            pattern: ElementValue(type: "Coding", json: #"{"code":"x y"}"#),
            minValue: ElementValue(type: "decimal", json: "1.10"),
            maxValue: ElementValue(type: "date", json: #""2024""#),
            maxLength: 20, constraints: [rule],
            slicing: ElementSlicing(
                discriminators: [.init(.value, path: "code.coding"), .init(.type, path: "$this")], isOrdered: true,
                rules: .closed),
            mustSupport: true, isModifier: true, isSummary: true, representation: [.xmlAttr])
        let row = ElementRow.encode(element, structure: "", base: nil) { _ in "inv-1~2" }
        let decoded = read(row, constraint: { $0 == "inv-1~2" ? rule : nil })
        #expect(decoded == element)
        let plain = ElementDefinition(id: "Patient.name:a")
        #expect(
            read(ElementRow.encode(plain, structure: "", base: nil) { $0.key })?.sliceName == "a")
    }

    @Test("an element like that of its base is no more than a mark")
    func abbreviation() throws {
        let base = ElementDefinition(id: "HumanName.family", min: 0, types: [ElementType("string")])
        var element = base
        (element.id, element.path) = ("Patient.name:a.family", "Patient.name.family")
        let row = ElementRow.encode(element, structure: "", base: base) { $0.key }
        #expect(row == "\tPatient.name:a.family\tHumanName.family\t=")
        #expect(read(row, base: base) == element)
        #expect(read(row) == nil)
    }

    @Test("a structure, an invariant and a search parameter survive their rows")
    func others() throws {
        let package = PackageID(name: "example.test", version: "1")
        let structure = StructureDefinition(
            url: "http://example.org/x", version: "1.0", name: "X", kind: .complexType, type: "Extension",
            baseDefinition: "http://hl7.org/fhir/StructureDefinition/Extension", derivation: .constraint,
            contexts: [.init(.element, "Patient"), .init(.fhirpath, "a or b")], package: package,
            snapshotOrigin: .generated)
        let row = StructureRow.encode(structure)
        #expect(StructureRow.decode(Substring(row), package: package)?.0 == structure)
        let parameter = SearchParameter(
            url: "http://example.org/s", code: "name", base: ["Patient", "Person"], type: "string", expression: "a | b")
        #expect(SearchParameterRow.decode(Substring(SearchParameterRow.encode(parameter))) == parameter)
    }

    @Test("an invariant survives its row, with its words only where they are to be kept", arguments: [true, false])
    func constraint(hasWords: Bool) throws {
        let rule = ElementConstraint(key: "k", severity: .error, expression: "a\n= b", human: "It is\tb.")
        let row = ConstraintRow.encode(rule, name: "k~2", hasWords: hasWords)
        let read = try #require(ConstraintRow.decode(Substring(row)))
        #expect(read.name == "k~2")
        #expect(read.1.key == "k")
        #expect(read.1.expression == "a = b")
        #expect(read.1.human == (hasWords ? "It is b." : nil))
    }

    @Test("a list of codes keeps whether case matters", arguments: [true, false])
    func codeList(ignoresCase: Bool) {
        let row = "1\t" + CodeListRow.content(system: "http://a", codes: ["b", "A"], ignoresCase: ignoresCase)
        #expect(row == "1\t\(ignoresCase ? "~" : "")http://a\tA\tb")
        let list = CodeListRow.decode(Substring(row))
        #expect(list.system == "http://a" && list.codes == ["A", "b"] && list.ignoresCase == ignoresCase)
    }

    @Test("a line break in a field does not break the row")
    func lineBreaks() { #expect(TableLines.row(["a\nb", "c\td", ""]) == "a b\tc d") }
}
