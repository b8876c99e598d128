import Diagnostics
import FHIRTree

extension Validator {
    /// Validates documents at the same time, and gives the findings in the order of the documents: the same as
    /// ``validate(_:)`` gives one by one.
    ///
    /// Documents are asked for as they are needed: so many are held at the same time, twice the number of jobs, however
    /// many there are. Findings are given when those of the documents before are, though the sequence waits for its
    /// next document.
    ///
    /// ```swift
    /// try await validator.validate(documents, jobs: 4) { document, findings in … }
    /// ```
    ///
    /// - Parameters:
    ///   - jobs: how many are validated at the same time, at most; Swift's thread pool has one thread for each core.
    ///   - body: is called for one document after the other, never twice at the same time.
    /// - Throws: what the sequence or `body` throws, or `CancellationError`; documents under way are then given up.
    public func validate<Documents: AsyncSequence>(
        _ documents: sending Documents, jobs: Int, body: (SourceDocument, [Diagnostic]) async throws -> Void
    ) async throws where Documents.Element == SourceDocument {
        var rest = documents.makeAsyncIterator()
        try await validate(DocumentSource { try await rest.next() }, jobs: jobs, body: body)
    }

    /// Validates the documents of a sequence at the same time, and gives the findings in their order.
    ///
    /// See the other form for what it does; the sequence is asked for documents one by one, so that a lazy one may read
    /// them.
    public func validate(
        _ documents: sending some Sequence<SourceDocument>, jobs: Int,
        body: (SourceDocument, [Diagnostic]) async throws -> Void
    ) async throws {
        var rest = documents.makeIterator()
        try await validate(DocumentSource { rest.next() }, jobs: jobs, body: body)
    }

    private func validate(
        _ source: DocumentSource, jobs: Int, body: (SourceDocument, [Diagnostic]) async throws -> Void
    ) async throws {
        let jobs = min(max(1, jobs), 256), window = jobs * 2
        try await withThrowingTaskGroup(of: Event.self) { group in
            // Each runs with plans of its own, for which no other waits.
            var ready: [Int: Answer] = [:], idle = [self]
            var taken = 0, running = 0, given = 0, isReading = false, isAtEnd = false
            while true {
                if !isReading, !isAtEnd, running < jobs, taken - given < window {
                    isReading = true
                    group.addTask { .document(try await source.next()) }
                }
                switch try await group.next() {
                case .document(let document?):
                    let number = taken, validator = idle.popLast() ?? withOwnPlans()
                    (taken, running, isReading) = (taken + 1, running + 1, false)
                    group.addTask { .answer(number, (document, validator.validate(document)), validator) }
                case .document(nil): (isReading, isAtEnd) = (false, true)
                case .answer(let number, let answer, let validator):
                    running -= 1
                    idle.append(validator)
                    ready[number] = answer
                    while let (document, findings) = ready.removeValue(forKey: given) {
                        given += 1
                        try await body(document, findings)
                    }
                case nil: return
                }
                try Task.checkCancellation()
            }
        }
    }

    private typealias Answer = (document: SourceDocument, findings: [Diagnostic])

    /// What a task ends with.
    private enum Event: Sendable {
        /// `nil` at the end.
        case document(SourceDocument?)
        case answer(Int, Answer, Validator)
    }
}

/// Asks for documents.
///
/// Unsafe on purpose: `sending` has handed the sequence over, and one task asks at a time.
private struct DocumentSource: @unchecked Sendable {
    let next: () async throws -> SourceDocument?
}
