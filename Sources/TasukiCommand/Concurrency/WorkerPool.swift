import Dispatch

/// Does work on several threads of Dispatch; who hands it in takes the results in an order of their own.
///
/// Who asks for a result that is not there yet works as well, so that one job, or one piece of work, starts no thread.
/// Handing in and taking are for one thread.
///
/// Unsafe on purpose: `waiting`, `helpers` and `spare` are only reached on `gate`, and an output only by who does the
/// work until it tells, and then by who was told.
final class WorkerPool<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    /// One piece of work.
    final class Ticket: @unchecked Sendable {
        fileprivate let input: Input
        fileprivate var output: Output?
        fileprivate let isDone = DispatchSemaphore(value: 0)
        fileprivate init(_ input: Input) { self.input = input }
    }

    typealias Work = (Input) -> Output

    private let jobs: Int
    private let makeWork: @Sendable () -> Work
    private let gate = DispatchQueue(label: "WorkerPool")
    private var waiting: [Ticket] = []
    private var helpers = 0
    private var spare: [Work] = []

    /// - Parameter makeWork: is called for each thread at most, for what threads should not share.
    init(jobs: Int, makeWork: @escaping @Sendable () -> Work) { (self.jobs, self.makeWork) = (jobs, makeWork) }

    func submit(_ input: Input) -> Ticket {
        let ticket = Ticket(input)
        gate.sync {
            waiting.append(ticket)
            // The thread that asks for results is one of the jobs.
            guard waiting.count > 1, helpers < jobs - 1 else { return }
            helpers += 1
            DispatchQueue.global().async { self.help() }
        }
        return ticket
    }

    /// The result, once for each ticket; until it is there, this thread does the work that waits.
    func output(of ticket: Ticket) -> Output? {
        while ticket.isDone.wait(timeout: .now()) == .timedOut {
            guard let (next, work) = gate.sync(execute: take) else {
                ticket.isDone.wait()
                break
            }
            perform(next, work)
        }
        return ticket.output
    }

    /// Drops the work that none has taken.
    func stop() { gate.sync { waiting = [] } }

    /// The oldest piece of work, and what does it.
    private func take() -> (Ticket, Work)? {
        waiting.isEmpty ? nil : (waiting.removeFirst(), spare.popLast() ?? makeWork())
    }

    /// The same for a helper, which ends when there is none.
    private func takeOrLeave() -> (Ticket, Work)? {
        let next = take()
        if next == nil { helpers -= 1 }
        return next
    }

    private func perform(_ ticket: Ticket, _ work: @escaping Work) {
        ticket.output = work(ticket.input)
        gate.sync { spare.append(work) }
        ticket.isDone.signal()
    }

    private func help() {
        while let (ticket, work) = gate.sync(execute: takeOrLeave) { perform(ticket, work) }
    }
}
