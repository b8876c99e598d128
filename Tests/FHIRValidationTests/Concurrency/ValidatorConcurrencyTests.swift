import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

private let texts = (0..<60).map { number in
    switch number % 4 {
    case 0: #"{"resourceType": "Patient", "id": "p\#(number)", "birthDate": "1970-02-30"}"#
    case 1: #"{"resourceType": "Observation", "code": {"coding": [{"system": "x", "code": ""}]}}"#
    case 2: #"{"resourceType": "Bundle", "type": "batch", "entry": [{"resource": {"resourceType": "Patient"}}]}"#
    default: #"{"resourceType": "Patient", "gender": "男", "unknown\#(number)": 1}"#
    }
}

@Suite("Validation of documents at the same time")
struct ValidatorConcurrencyTests {
    let documents: [SourceDocument]
    let expected: [[Diagnostic]]

    init() throws {
        documents = try texts.map { try SourceDocument(json: SourceBytes($0)) }
        let validator = Validator()
        expected = documents.map { validator.validate($0) }
    }

    @Test("gives the findings of each, in order", arguments: [0, 1, 2, 7, 100])
    func order(jobs: Int) async throws {
        var found: [[Diagnostic]] = [], sources: [SourceNode] = []
        try await Validator().validate(documents, jobs: jobs) { document, findings in
            sources.append(document.root)
            found.append(findings)
        }
        #expect(found == expected)
        #expect(sources == documents.map(\.root))
    }

    @Test("takes an asynchronous sequence")
    func asynchronous() async throws {
        let stream = AsyncStream { continuation in
            for document in documents { continuation.yield(document) }
            continuation.finish()
        }
        var found: [[Diagnostic]] = []
        try await Validator().validate(stream, jobs: 3) { _, findings in found.append(findings) }
        #expect(found == expected)
    }

    @Test("holds only so many documents at the same time")
    func window() async throws {
        let given = Locked(0), most = Locked(0)
        let lazy = documents.indices.lazy.map { [documents] index in
            let held = index + 1 - given.withLock { $0 }
            most.withLock { $0 = max($0, held) }
            return documents[index]
        }
        try await Validator().validate(lazy, jobs: 2) { _, _ in given.withLock { $0 += 1 } }
        #expect(given.withLock { $0 } == documents.count && most.withLock { $0 } <= 4)
    }

    @Test("gives what is done while the sequence waits for its next document", .timeLimit(.minutes(1)))
    func waiting() async throws {
        let (stream, source) = AsyncStream<SourceDocument>.makeStream()
        source.yield(documents[0])
        var rest = documents.dropFirst().prefix(5), found: [[Diagnostic]] = []
        try await Validator().validate(stream, jobs: 4) { _, findings in
            found.append(findings)
            if let document = rest.popFirst() { source.yield(document) } else { source.finish() }
        }
        #expect(found == Array(expected.prefix(6)))
    }

    @Test("ends with what the body throws")
    func failure() async {
        struct Enough: Error {}
        var given = 0
        await #expect(throws: Enough.self) {
            try await Validator().validate(documents, jobs: 4) { _, _ in
                given += 1
                if given == 5 { throw Enough() }
            }
        }
        #expect(given == 5)
    }

    @Test("findings do not depend on what was validated before", arguments: 0..<4 as Range<UInt64>)
    func stable(seed: UInt64) throws {
        let validator = Validator()
        var random = SplitMix64(state: seed)
        for index in documents.indices.shuffled(using: &random) {
            #expect(validator.validate(documents[index]) == expected[index])
        }
    }
}
