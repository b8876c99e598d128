import Diagnostics
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

/// Compares error-level findings with what the public validator suite expects, run by run, and prints the table of
/// differences, each of which stands in a list with its reason.
@Suite("validator suite", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct ValidatorSuiteTests {
    @Test("agreement on erroneous places") func agreement() throws {
        let suite = try ValidatorSuite(shared: try #require(Conformance.shared))
        var runs = 0, same = 0
        var modules: [String: (same: Int, all: Int)] = [:]
        let reasons = try Reasons(Conformance.path("Golden/validator-suite.tsv"))
        var differing: Set<String> = []
        for test in suite.tests {
            for run in try suite.runs(of: test) {
                let found = Set(run.found.map { plain($0.expression) })
                let expected = Set(
                    run.expected.map { place in
                        place.contains("/f:") ? found.first { SuitePlaces.isXPath(place, of: $0) } ?? place : place
                    })
                runs += 1
                modules[run.module, default: (0, 0)].all += 1
                if expected == found {
                    same += 1
                    modules[run.module, default: (0, 0)].same += 1
                    continue
                }
                differing.insert(run.name)
                print("  differs: \(run.name)")
                for (place, text) in zip(run.expected, run.expectedTexts)
                where !found.contains(place) && !found.contains(where: { SuitePlaces.isXPath(place, of: $0) }) {
                    print("    missing \(place) \(text.prefix(180))")
                }
                for finding in run.found where !expected.contains(plain(finding.expression)) {
                    print("    extra \(finding.code) \(plain(finding.expression)) \(finding.message.en.prefix(180))")
                }
            }
        }
        print("validator suite: \(same) of \(runs) runs with the same erroneous places")
        for (module, count) in modules.sorted(by: { $0.key < $1.key }) {
            print("  \(module): \(count.same) of \(count.all)")
        }
        reasons.compare(with: differing)
    }
}
