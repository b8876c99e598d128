import Testing

@testable import FHIRTree

@Test("a cursor gives each place the expression that the place has itself")
func cursor() throws {
    let text = """
        {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Observation","valueQuantity":{"value":1}}},
        {"resource":{"resourceType":"Patient","name":[{"given":["A","B"],"_given":[null,{"id":"x"}]}]}}],"x":{"y":[[1],[2]]}}
        """
    let document = try SourceDocument(SourceBytes(text))
    var cursor = ExpressionCursor(document)
    var sparse = ExpressionCursor(document)
    var found: [String] = []
    for entry in 0..<document.withTape({ $0.count }) {
        let expression = document.node(at: entry).expression
        #expect(cursor.expression(of: entry) == expression)
        if entry % 5 == 0 { #expect(sparse.expression(of: entry) == expression) }
        found.append(expression)
    }
    #expect(found.first == "Bundle" && found.last == "Bundle.x.y[1][0]")
    #expect(found.contains("Bundle.entry[0].resource.value.ofType(Quantity).value"))
    #expect(found.contains("Bundle.entry[1].resource.name[0].given[1].id"))
}
