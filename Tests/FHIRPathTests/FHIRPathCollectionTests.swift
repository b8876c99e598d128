import FHIRPath
import FHIRPrimitives
import FHIRTree
import Testing

/// By what an app may use alone.
@Suite("FHIRPathCollection")
struct FHIRPathCollectionTests {
    /// - Source: FHIRPath 2.0.0, section 4.5.
    static let truths: [(expression: String, truth: Bool?)] = [
        ("true", true), ("false", false), ("'a'", true), ("0", true), ("{}", nil), ("true | false", nil),
        ("active", nil), ("id", true), ("name", true), ("deceased", false),
    ]

    @Test("the truth of a result", arguments: truths)
    func truth(expression: String, truth: Bool?) throws {
        let json = #"""
            {"resourceType": "Patient", "id": "p", "_active": {"extension": [{"url": "u", "valueCode": "x"}]},
             "name": [{"family": "a"}], "deceasedBoolean": false}
            """#
        let document = try SourceDocument(SourceBytes(json))
        #expect(try FHIRPathExpression(expression).evaluate(on: document.root).boolean == truth)
    }

    @Test("elements of one document, however many")
    func manyElements() throws {
        let document = try SourceDocument(SourceBytes(#"{"resourceType": "Patient", "id": "p"}"#))
        let collection = FHIRPathCollection(Array(repeating: .element(document.root, type: "Patient"), count: 70_000))
        var environment = FHIRPathEnvironment()
        environment.variables["all"] = collection
        #expect(try FHIRPathExpression("%all.id.count()").evaluate(environment).texts == ["70000"])
        #expect(try FHIRPathExpression("%all.last().id").evaluate(environment).texts == ["p"])
    }

    @Test("values that a caller makes")
    func values() throws {
        var environment = FHIRPathEnvironment()
        environment.now = FHIRPathMoment(literal: "2024-02-29T12:00:00+09:00")
        let dose = FHIRPathQuantity(value: "2.5", unit: "mg"), period = FHIRPathQuantity(value: 3, unit: "days")
        environment.variables["dose"] = FHIRPathCollection([.quantity(dose)])
        environment.variables["period"] = FHIRPathCollection([.quantity(period)])
        #expect(try FHIRPathExpression("(%dose * 2) = 5 'mg'").evaluate(environment).boolean == true)
        #expect(try FHIRPathExpression("today() + %period").evaluate(environment).texts == ["2024-03-03"])
        let day = try #require(FHIRPathMoment(literal: "2024-02-29"))
        #expect(try FHIRPathExpression("today() | now().toDate()").evaluate(environment)[0] == .moment(day))
    }
}
