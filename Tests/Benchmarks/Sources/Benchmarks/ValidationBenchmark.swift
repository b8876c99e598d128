import Foundation
import Tasuki

/// The validator, on parsed records with all their profiles and invariants, one core, warm: the rate of a corpus, the
/// median time of a record, and that of the largest document of the referral guide.
enum ValidationBenchmark {
    static func run(rounds: Int) throws {
        guard let shared = ProcessInfo.processInfo.environment["TASUKI_SHARED"] else {
            print("skipped: validation (TASUKI_SHARED is not set)")
            return
        }
        let data = shared + "/data/"
        report(try Corpus(name: "R4 examples", folder: data + "examples-r4/json"), rounds: rounds)
        report(try Corpus(name: "JP-CLINS examples", folder: data + "examples-jp/clinical-core"), rounds: rounds)
        report(try Corpus(name: "all JP examples", folder: data + "examples-jp"), rounds: rounds)
    }

    private static func report(_ corpus: Corpus, rounds: Int) {
        let validator = Validator()
        let documents = corpus.files.compactMap { try? SourceDocument(json: $0) }
        let clock = ContinuousClock()
        let first = clock.measure { if let document = documents.last { blackHole(validator.validate(document)) } }
        print("Validation, \(corpus.name): \(documents.count) records, \(corpus.bytes) bytes")
        print("  first result of a new validator: \(first)")
        Benchmarks.report(
            Measurement(rounds: rounds).megabytesPerSecond(
                bytes: corpus.bytes,
                [("validate", { for document in documents { blackHole(validator.validate(document)) } })]))
        let times = documents.map { document in
            (time: median(of: document, validator, rounds: max(rounds, 5)), document: document)
        }
        let sorted = times.map(\.time).sorted()
        guard let longest = times.max(by: { $0.time < $1.time }) else { return }
        print("  p50 of a record: \(sorted[sorted.count / 2])")
        let root = longest.document.root
        print(
            "  the record that takes longest: \(longest.time), \(longest.document.source.count) bytes,",
            "\(root["resourceType"]?.string ?? "")/\(root["id"]?.string ?? "")")
    }

    private static func median(of document: SourceDocument, _ validator: Validator, rounds: Int) -> Duration {
        let clock = ContinuousClock()
        let times = (0..<rounds).map { _ in clock.measure { blackHole(validator.validate(document)) } }
        return times.sorted()[rounds / 2]
    }
}
