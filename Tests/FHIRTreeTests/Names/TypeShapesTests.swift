import FHIRTree
import Testing

@Suite("Type shapes")
struct TypeShapesTests {
    private func element(_ type: String, _ name: String) -> ElementShape? {
        TypeShapes.r4.shape(named: type)?.element(ElementName(name))
    }

    @Test("types are found by name, with their kind")
    func types() throws {
        #expect(TypeShapes.r4.shape(named: "Patient")?.kind == .resource)
        #expect(TypeShapes.r4.shape(named: "HumanName")?.kind == .type)
        #expect(TypeShapes.r4.shape(named: "Patient.contact")?.kind == .backbone)
        #expect(TypeShapes.r4.shape(named: "code")?.kind == .primitive)
        #expect(TypeShapes.r4.shape(named: "patient") == nil && TypeShapes.r4.shape(named: "") == nil)
        #expect(TypeShapes.r4.shape(named: "Patient.contact")?.name == "Patient.contact")
    }

    @Test("elements have type, list and order")
    func elements() throws {
        #expect(element("Patient", "name")?.type.name == "HumanName" && element("Patient", "name")?.isList == true)
        #expect(element("Patient", "gender")?.isList == false && element("Patient", "gender")?.isPrimitive == true)
        #expect(
            element("Patient", "contained")?.holdsResource == true
                && element("Bundle.entry", "resource")?.holdsResource == true)
        #expect(element("Patient", "family") == nil && element("Patient", "foo") == nil)
        #expect(element("Questionnaire.item", "item")?.type.name == "Questionnaire.item")
        let orders = try #require(TypeShapes.r4.shape(named: "Patient")).elements.map(\.order)
        #expect(orders == orders.sorted())
    }

    @Test("a choice is found by its full names")
    func choices() {
        let deceased = element("Patient", "deceasedBoolean")
        #expect(deceased?.isChoice == true && deceased?.type.name == "boolean" && deceased?.pathName == "deceased")
        #expect(element("Patient", "deceased") == nil && element("Patient", "deceasedString") == nil)
        #expect(deceased?.order == element("Patient", "deceasedDateTime")?.order)
        #expect(element("Extension", "valueBase64Binary")?.type.name == "base64Binary")
    }

    @Test("attributes of XML are known")
    func attributes() {
        #expect(
            element("Extension", "url")?.isXMLAttribute == true && element("HumanName", "id")?.isXMLAttribute == true)
        #expect(
            element("Patient", "id")?.isXMLAttribute == false && element("Bundle.link", "url")?.isXMLAttribute == false)
    }

    @Test(
        "primitives have a form",
        arguments: [
            ("boolean", .boolean), ("decimal", .number), ("positiveInt", .number), ("date", .string), ("xhtml", .xhtml),
            ("Period", nil),
        ] as [(String, TypeShape.Form?)])
    func forms(type: String, form: TypeShape.Form?) {
        #expect(TypeShapes.r4.shape(named: type)?.form == form)
    }
}
