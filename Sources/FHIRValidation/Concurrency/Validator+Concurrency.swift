import Diagnostics
import FHIRTree

extension Validator {
    /// Validates documents at the same time, and gives the findings in the order of the documents: the same as
    /// ``validate(_:)`` gives one by one.
    ///
    /// Documents are asked for as they are needed: so many are held at the same time, twice the number of jobs, however
    /// many there are.
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
        _ documents: Documents, jobs: Int, body: (SourceDocument, [Diagnostic]) async throws -> Void
    ) async throws where Documents.Element == SourceDocument {
        var rest = documents.makeAsyncIterator()
        try await validate(jobs: jobs, next: { try await rest.next() }, body: body)
    }

    /// Validates the documents of a sequence at the same time, and gives the findings in their order.
    ///
    /// See the other form for what it does; the sequence is asked for documents one by one, so that a lazy one may read
    /// them.
    public func validate(
        _ documents: some Sequence<SourceDocument>, jobs: Int,
        body: (SourceDocument, [Diagnostic]) async throws -> Void
    ) async throws {
        var rest = documents.makeIterator()
        try await validate(jobs: jobs, next: { rest.next() }, body: body)
    }

    private func validate(
        jobs: Int, next: () async throws -> SourceDocument?,
        body: (SourceDocument, [Diagnostic]) async throws -> Void
    ) async throws {
        typealias Answer = (number: Int, document: SourceDocument, findings: [Diagnostic], validator: Validator)
        let jobs = min(max(1, jobs), 256), window = jobs * 2
        try await withThrowingTaskGroup(of: Answer.self) { group in
            // Each runs with plans of its own, for which no other waits.
            var ready: [Int: Answer] = [:], idle = [self]
            var taken = 0, running = 0, given = 0, isAtEnd = false
            while true {
                while !isAtEnd, running < jobs, taken - given < window {
                    guard let document = try await next() else {
                        isAtEnd = true
                        break
                    }
                    let number = taken, validator = idle.popLast() ?? withOwnPlans()
                    (taken, running) = (taken + 1, running + 1)
                    group.addTask { (number, document, validator.validate(document), validator) }
                }
                guard let answer = try await group.next() else { return }
                running -= 1
                idle.append(answer.validator)
                ready[answer.number] = answer
                while let answer = ready.removeValue(forKey: given) {
                    given += 1
                    try await body(answer.document, answer.findings)
                }
                try Task.checkCancellation()
            }
        }
    }
}
