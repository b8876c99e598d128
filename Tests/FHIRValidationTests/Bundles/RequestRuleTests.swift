import Testing

private func entry(_ method: String, _ url: String, _ resource: String? = nil, _ more: String = "") -> String {
    let resource = resource.map { #""resource": \#($0), "# } ?? ""
    return #"{\#(resource)"request": {"method": "\#(method)", "url": "\#(url)"\#(more)}}"#
}

private let patient = #"{"resourceType": "Patient", "id": "1"}"#
private let place = "Bundle.entry[0].request"
private let cases: [(entries: [String], expected: [String])] = [
    ([entry("POST", "Patient", patient)], []),
    ([entry("PUT", "Patient/1", patient)], []),
    ([entry("PUT", "http://a.jp/fhir/Patient/1", patient)], []),
    ([entry("PUT", "Patient?identifier=a|1", patient)], []),
    ([entry("DELETE", "Patient/1")], []), ([entry("DELETE", "Patient?identifier=a|1")], []),
    ([entry("GET", "/Patient/1")], []), ([entry("GET", "metadata")], []),
    ([entry("POST", "Patient/$match", #"{"resourceType": "Parameters"}"#)], []),
    ([entry("POST", "Patient/1/$everything")], []), ([entry("POST", "Patient/_search")], []),
    ([entry("PATCH", "Patient/1", #"{"resourceType": "Parameters"}"#)], []),
    ([entry("PUT", "Patient/1")], ["VAL-1131 \(place)"]), ([entry("POST", "Patient")], ["VAL-1131 \(place)"]),
    ([entry("POST", "Patient/1", patient)], ["VAL-1132 \(place)"]),
    ([entry("PUT", "Patient", patient)], ["VAL-1132 \(place)"]), ([entry("DELETE", "Patient")], ["VAL-1132 \(place)"]),
    ([entry("PUT", "Patient/2", patient)], ["VAL-1133 \(place)"]),
    ([entry("PUT", "Group/1", patient)], ["VAL-1133 \(place)"]),
    ([entry("POST", "Group", patient)], ["VAL-1133 \(place)"]),
    (
        [entry("PUT", "Patient/1", patient), entry("DELETE", "Patient/1")], ["VAL-1134 Bundle.entry[1].request"]
    ),
    ([entry("DELETE", "Patient/1", patient)], ["VAL-1135 Bundle.entry[0].resource"]),
    ([entry("POST", "Patient", patient, #", "ifNoneExist": "identifier=1""#)], []),
    ([entry("GET", "Patient/1", nil, #", "ifNoneExist": "a=1""#)], ["VAL-1136 \(place).ifNoneExist"]),
    ([entry("POST", "Patient", patient, #", "ifMatch": "W/\"2\"""#)], ["VAL-1136 \(place).ifMatch"]),
]

@Test("the request of a transaction fits its resource", arguments: cases)
func request(entries: [String], expected: [String]) throws {
    let json = #"{"resourceType": "Bundle", "type": "transaction", "entry": [\#(entries.joined(separator: ", "))]}"#
    #expect(try findings(json).filter { $0.hasPrefix("VAL-1") } == expected)
}

@Test("the requests of a batch are independent")
func batch() throws {
    let entries = [entry("PUT", "Patient/1", patient), entry("DELETE", "Patient/1")].joined(separator: ", ")
    #expect(try findings(#"{"resourceType": "Bundle", "type": "batch", "entry": [\#(entries)]}"#) == [])
}

@Test(
    "the status of a response is one of HTTP",
    arguments: ["200", "201 Created", "404 Not Found", "2000", "Created", "20"])
func status(text: String) throws {
    let json = """
        {"resourceType": "Bundle", "type": "batch-response", "entry": [{"response": {"status": "\(text)"}}]}
        """
    let isStatus = ["200", "201 Created", "404 Not Found"].contains(text)
    #expect(try findings(json) == (isStatus ? [] : ["VAL-1141 Bundle.entry[0].response.status"]))
}
