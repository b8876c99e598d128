import Tasuki
import Testing

@testable import TasukiCommand

/// What each option of the library is set by.
private let words: [String: [String]] = [
    "profiles": ["--profile", "http://example.org/p"], "findingLimit": ["--finding-limit", "5"],
    "checksPreferredBindings": ["--check-preferred"], "wrongDisplays": ["--wrong-displays", "error"],
    "invalidUnits": ["--invalid-units", "ignore"], "refusesHTMLInText": ["--refuse-html"],
    "allowsExperimental": ["--refuse-experimental"], "isForPublication": ["--for-publication"],
    "bestPractice": ["--best-practice", "warning"], "mustSupport": ["--must-support", "information"],
    "unknownExtensions": ["--unknown-extensions", "warning"], "acceptsExampleURLs": ["--refuse-example-urls"],
    "references": ["--references", "must-resolve"], "checksContained": ["--skip-contained"],
    "appliesVitalSigns": ["--skip-vital-signs"], "requiresMeasureLibraries": ["--require-libraries"],
    "trustsReferenceTypes": ["--trust-reference-types"], "invariantSteps": ["--invariant-steps", "10"],
    "enforcesAggregationOutsideBundles": ["--skip-aggregation"], "repeatsCauses": ["--repeat-causes"],
]

private func fields(_ words: [String]) throws -> [String: String] {
    let options = try ValidationSettings.options(Arguments(words, page: ValidateCommand.page))
    return Dictionary(
        uniqueKeysWithValues: Mirror(reflecting: options).children.map { ($0.label ?? "", "\($0.value)") })
}

@Test("every option of the library can be set on the command line, and sets nothing else")
func everyOption() throws {
    let standard = try fields([])
    let library = Mirror(reflecting: ValidationOptions()).children.map { ($0.label ?? "", "\($0.value)") }
    #expect(standard == Dictionary(uniqueKeysWithValues: library))
    #expect(Set(standard.keys) == Set(words.keys))
    for (name, words) in words {
        let changed = try fields(words).filter { standard[$0.key] != $0.value }
        #expect(changed.map(\.key) == [name])
    }
}

private let refused: [(words: [String], message: String)] = [
    (["--must-support", "error"], "'--must-support' cannot be 'error'. Choices: ignore, information, warning."),
    (["--best-practice", "fatal"], "'--best-practice' cannot be 'fatal'"),
    (["--finding-limit", "0"], "'--finding-limit' cannot be '0': write a whole number of at least 1."),
    (["--jobs", "two"], "'--jobs' cannot be 'two'"), (["--jobs", "-1"], "'--jobs' cannot be '-1'"),
    (["--quiet", "--min-severity", "error"], "'--quiet' cannot go with '--min-severity'."),
    (["--fail-on", "fatal"], "'--fail-on' cannot be 'fatal'"),
]

@Test("a wrong value is refused", arguments: refused)
func refuse(words: [String], message: String) {
    let run = Run(words: ["validate", "-"] + words)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
}
