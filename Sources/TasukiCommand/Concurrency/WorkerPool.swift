#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Does work on several threads; who hands it in takes the results in an order of their own.
///
/// The first piece of work is done where its result is asked for unless a second one comes before, so that a run with
/// one record starts no thread. Handing in and taking are for one thread.
///
/// Unsafe on purpose: what the threads share is only reached while ``gate`` is held.
final class WorkerPool<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    /// One piece of work.
    final class Ticket: @unchecked Sendable {
        fileprivate let input: Input
        fileprivate var output: Output?
        fileprivate init(_ input: Input) { self.input = input }
    }

    typealias Work = (Input) -> Output

    private let jobs: Int
    private let makeWork: @Sendable () -> Work
    private let gate = Gate()
    private var threads: [WorkerThread] = []
    private var held: Ticket?
    private var ownWork: Work?
    /// Those that no thread has taken, from `taken` on.
    private var queue: [Ticket] = []
    private var taken = 0
    private var isStopping = false
    /// Whether the system gave no thread.
    private var hasNoThreads = false

    /// - Parameter makeWork: is called once on each thread, for what threads should not share.
    init(jobs: Int, makeWork: @escaping @Sendable () -> Work) {
        (self.jobs, self.makeWork) = (max(1, jobs), makeWork)
    }

    func submit(_ input: Input) -> Ticket {
        let ticket = Ticket(input)
        if jobs == 1 || hasNoThreads { return ticket }
        if threads.isEmpty {
            guard let first = held else {
                held = ticket
                return ticket
            }
            held = nil
            enqueue(first)
            enqueue(ticket)
            threads = (0..<jobs).compactMap { _ in WorkerThread { self.serve() } }
            hasNoThreads = threads.isEmpty
            if hasNoThreads { queue = [] }
        } else {
            enqueue(ticket)
        }
        return ticket
    }

    /// The result, when it is there.
    func output(of ticket: Ticket) -> Output {
        if ticket === held { held = nil }
        // Without a thread, where the system gives none, the work is done here.
        guard !threads.isEmpty else { return perform(ticket) }
        return gate.withLock {
            while true {
                if let output = ticket.output { return output }
                gate.waitForResult()
            }
        }
    }

    /// Ends the threads; work that none has taken is dropped.
    func stop() {
        gate.withLock {
            isStopping = true
            gate.wakeWorkers()
        }
        for thread in threads { thread.join() }
        threads = []
    }

    private func perform(_ ticket: Ticket) -> Output {
        let work = ownWork ?? makeWork()
        ownWork = work
        return work(ticket.input)
    }

    private func enqueue(_ ticket: Ticket) {
        gate.withLock {
            queue.append(ticket)
            gate.wakeWorker()
        }
    }

    private func serve() {
        let work = makeWork()
        while let ticket = next() {
            let output = work(ticket.input)
            gate.withLock {
                ticket.output = output
                gate.tellResult()
            }
        }
    }

    private func next() -> Ticket? {
        gate.withLock {
            while taken == queue.count, !isStopping { gate.waitForWork() }
            guard !isStopping else { return nil }
            let ticket = queue[taken]
            taken += 1
            if taken == queue.count || taken == 64 {
                queue.removeFirst(taken)
                taken = 0
            }
            return ticket
        }
    }
}

/// A mutex with the two conditions of a pool.
private final class Gate: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let work = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let result = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(work, nil)
        pthread_cond_init(result, nil)
    }

    deinit {
        pthread_cond_destroy(work)
        pthread_cond_destroy(result)
        pthread_mutex_destroy(mutex)
        work.deallocate()
        result.deallocate()
        mutex.deallocate()
    }

    func withLock<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    func waitForWork() { pthread_cond_wait(work, mutex) }
    func waitForResult() { pthread_cond_wait(result, mutex) }
    func wakeWorker() { pthread_cond_signal(work) }
    func wakeWorkers() { pthread_cond_broadcast(work) }
    func tellResult() { pthread_cond_signal(result) }
}
