import Tasuki

/// FHIRPath, in evaluations a second of a warm expression; the same expressions as `Tests/Benchmarks/fhirpath.py` gives
/// to a well-known engine in Python.
enum PathBenchmark {
    static let record = """
        {"resourceType":"Patient","id":"p","active":true,"name":[{"use":"official","family":"架空","given":["花子"]},
        {"use":"nickname","given":["はなちゃん"]}],"telecom":[{"system":"phone","value":"03-0000-0000","use":"home"},
        {"system":"email","value":"hanako@example.jp","use":"work"}],"gender":"female","birthDate":"1980-04-01"}
        """
    static let expressions = [
        "Patient.name.given", "birthDate", "Patient.name.where(use = 'official').given",
        "Patient.telecom.where(system = 'phone' and use = 'home').value", "1 + 2 = 3",
        "name.count() + 2 = 4",
    ]
    /// Invariants of R4 whose work grows with the resource.
    static let dom3 = """
        contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) \
        | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() \
        or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not())\
        .trace('unmatched', id).empty()
        """
    static let bdl7 = """
        entry.where(fullUrl.exists()).select(fullUrl&iif(resource.meta.versionId.exists(), resource.meta.versionId, ''))\
        .isDistinct()
        """

    static func run(rounds: Int) throws {
        print("FHIRPath, evaluations a second:")
        let patient = try SourceDocument(json: SourceBytes(record))
        for text in expressions { try report(text, FHIRPathExpression(text, on: "Patient"), patient, rounds) }
        for size in [100, 1000, 10_000] {
            try report("bdl-7, \(size) entries", FHIRPathExpression(bdl7, on: "Bundle"), bundle(size), rounds)
            try report("dom-3, \(size) contained", FHIRPathExpression(dom3, on: "Patient"), container(size), rounds)
        }
    }

    private static func report(
        _ name: String, _ expression: FHIRPathExpression, _ document: SourceDocument, _ rounds: Int
    ) throws {
        var environment = FHIRPathEnvironment()
        environment.allowsManyForAs = true
        let clock = ContinuousClock()
        var rates: [Double] = []
        for _ in 0..<rounds {
            let start = clock.now
            var count = 0
            while clock.now - start < .milliseconds(100) {
                for _ in 0..<10 { blackHole(try expression.evaluate(on: document.root, environment)) }
                count += 10
            }
            let time = (clock.now - start).components
            rates.append(Double(count) / (Double(time.seconds) + Double(time.attoseconds) * 1e-18))
        }
        print("  \(name): \(Int(rates.sorted()[rounds / 2]))")
    }

    private static func bundle(_ count: Int) throws -> SourceDocument {
        let entries = (0..<count).map { number in
            #"{"fullUrl":"urn:uuid:\#(number)","resource":{"resourceType":"Observation","id":"o\#(number)","status":"final"}}"#
        }
        let text = #"{"resourceType":"Bundle","type":"collection","entry":["# + entries.joined(separator: ",") + "]}"
        return try SourceDocument(json: SourceBytes(text))
    }

    private static func container(_ count: Int) throws -> SourceDocument {
        let contained = (0..<count).map { #"{"resourceType":"Organization","id":"o\#($0)"}"# }
        let references = (0..<count).map { ##"{"reference":"#o\##($0)"}"## }
        let text =
            #"{"resourceType":"Patient","contained":["# + contained.joined(separator: ",")
            + #"],"generalPractitioner":["#
            + references.joined(separator: ",") + "]}"
        return try SourceDocument(json: SourceBytes(text))
    }
}
