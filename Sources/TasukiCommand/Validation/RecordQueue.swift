import Tasuki

/// Has the records of several inputs checked on all threads, and gives the answers in the order of the input.
///
/// Memory is flat: so many records, and so many bytes, are on their way at the same time and no more.
struct RecordQueue {
    private enum Step {
        case batch(WorkerPool<[RecordSource], [RecordCheck.Answer]>.Ticket, of: String, bytes: Int)
        case failure(FileInputError, of: String)
        case end(of: String)
    }

    private let pool: WorkerPool<[RecordSource], [RecordCheck.Answer]>
    private var steps: [Step] = []
    private var batch: [RecordSource] = [], batchBytes = 0
    private var bytesUnderway = 0
    private let batchCount: Int, stepLimit: Int

    /// One piece of work is about so large: small enough to spread, large enough not to be felt.
    private static let standardBatch = 64, batchSize = 1 << 16
    /// So many bytes are on their way, or one record that is larger.
    private static let byteLimit = 1 << 24

    init(_ check: RecordCheck, jobs: Int) {
        pool = WorkerPool(jobs: jobs) {
            // Threads that share plans count references to the same memory, and wait for each other.
            let own = check.withOwnPlans()
            return { sources in sources.map { own.answer(to: $0) } }
        }
        // One job answers record by record, as the input comes.
        (batchCount, stepLimit) = jobs == 1 ? (1, 0) : (Self.standardBatch, jobs * 8)
    }

    mutating func add(_ source: RecordSource, of input: String, giving answers: inout ValidationAnswers) {
        batch.append(source)
        batchBytes += source.byteCount
        if batch.count >= batchCount || batchBytes >= Self.batchSize { submit(input, &answers) }
    }

    mutating func fail(_ error: FileInputError, of input: String, giving answers: inout ValidationAnswers) {
        submit(input, &answers)
        put(.failure(error, of: input), &answers)
    }

    mutating func end(of input: String, giving answers: inout ValidationAnswers) {
        submit(input, &answers)
        put(.end(of: input), &answers)
    }

    /// Waits for all that is on its way.
    mutating func finish(giving answers: inout ValidationAnswers) {
        while !steps.isEmpty { giveFirst(&answers) }
    }

    /// Waits for the oldest that is on its way.
    /// - Returns: `false` if there is none.
    mutating func giveNext(of input: String, giving answers: inout ValidationAnswers) -> Bool {
        submit(input, &answers)
        guard !steps.isEmpty else { return false }
        giveFirst(&answers)
        return true
    }

    /// Gives up what is still on its way.
    func stop() { pool.stop() }

    private mutating func submit(_ input: String, _ answers: inout ValidationAnswers) {
        guard !batch.isEmpty else { return }
        while bytesUnderway > 0, bytesUnderway + batchBytes > Self.byteLimit { giveFirst(&answers) }
        bytesUnderway += batchBytes
        put(.batch(pool.submit(batch), of: input, bytes: batchBytes), &answers)
        (batch, batchBytes) = ([], 0)
    }

    private mutating func put(_ step: Step, _ answers: inout ValidationAnswers) {
        steps.append(step)
        while steps.count > stepLimit { giveFirst(&answers) }
    }

    private mutating func giveFirst(_ answers: inout ValidationAnswers) {
        switch steps.removeFirst() {
        case .batch(let ticket, let input, let bytes):
            bytesUnderway -= bytes
            for answer in pool.output(of: ticket) ?? [] { answers.add(answer, of: input) }
        case .failure(let error, let input): answers.add(error, of: input)
        case .end(let input): answers.end(input)
        }
    }
}
