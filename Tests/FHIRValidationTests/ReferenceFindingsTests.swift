import FHIRTree
import FHIRValidation
import TestSupport
import Testing

/// Compares with what HL7's validator says of the R4 examples, as a measured table and not as a threshold.
@Suite("reference findings", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct ReferenceFindingsTests {
    /// Policies of that tool and its network, not faults.
    private static let ownPolicies: Set<String> = ["VAL-1515"]
    private static let policies: Set<String> = [
        "TYPE_SPECIFIC_CHECKS_DT_URL_EXAMPLE", "Type_Specific_Checks_DT_URL_Resolve",
        "Type_Specific_Checks_DT_XHTML_Resolve_Img", "MEASURE_M_CRITERIA_CQL_NO_LIB",
    ]

    @Test("agreement of errors, by the reference's message") func agreement() throws {
        let shared = try #require(Conformance.shared) + "/data/"
        let table = String(
            decoding: try Conformance.bytes(shared + "reference-findings/examples-r4.tsv"), as: UTF8.self)
        var options = ValidationOptions()
        options.acceptsExampleURLs = false
        options.repeatsCauses = true
        let validator = Validator(options: options)
        var expected: [String: [String: String]] = [:]  // file → expression → message
        for line in table.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 5 else { continue }
            expected[fields[1], default: [:]].merge([:]) { first, _ in first }
            guard fields[2] == "error", !Self.policies.contains(fields[5]) else { continue }
            expected[fields[1]]?[plain(fields[4])] = fields[5]
        }
        var agreed: [String: Int] = [:], missed: [String: Int] = [:], extra: [String: Int] = [:]
        var sameFiles = 0
        for (file, errors) in expected {
            let source = SourceBytes(try Conformance.bytes(shared + "examples-r4/" + file))
            let own = validator.validate(try SourceDocument(json: source)).filter {
                $0.isError && !Self.ownPolicies.contains($0.code)
            }
            let places = Set(own.map { plain($0.expression) })
            for (expression, message) in errors {
                if places.contains(expression) {
                    agreed[message, default: 0] += 1
                } else {
                    missed[message, default: 0] += 1
                }
            }
            for finding in own where errors[plain(finding.expression)] == nil { extra[finding.code, default: 0] += 1 }
            if places == Set(errors.keys) { sameFiles += 1 }
        }
        print("reference findings, R4: \(sameFiles) of \(expected.count) files with the same erroneous places")
        for (message, count) in agreed.sorted(by: { $0.key < $1.key }) { print("  agreed \(count) \(message)") }
        for (message, count) in missed.sorted(by: { $0.key < $1.key }) { print("  not found here \(count) \(message)") }
        for (code, count) in extra.sorted(by: { $0.key < $1.key }) { print("  only here \(count) \(code)") }
        // What was reached so far; it may rise and must not sink.
        #expect(sameFiles >= 418, "\(sameFiles) of \(expected.count)")
    }
}

/// An expression without what the reference puts into it: `/*Patient/a*/` behind resources, `[url='…']` behind
/// extensions.
func plain(_ expression: String) -> String {
    var text = "", rest = (expression.firstRange(of: "[url=").map { expression[..<$0.lowerBound] } ?? expression[...])
    while let start = rest.firstRange(of: "/*"), let end = rest[start.upperBound...].firstRange(of: "*/") {
        text += rest[..<start.lowerBound]
        rest = rest[end.upperBound...]
    }
    return text + rest
}
