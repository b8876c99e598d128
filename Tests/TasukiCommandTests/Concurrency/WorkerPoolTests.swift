import Foundation
import Testing

@testable import TasukiCommand

@Test("results are those of the work, whatever the order and the number of threads", arguments: [0, 1, 2, 5])
func results(jobs: Int) {
    let pool = WorkerPool<Int, Int>(jobs: jobs) { { (1...1_000 + $0 % 7).reduce($0, +) } }
    let tickets = (0..<500).map { pool.submit($0) }
    for (number, ticket) in tickets.enumerated() where number % 3 > 0 {
        #expect(pool.output(of: ticket) == (1...1_000 + number % 7).reduce(number, +))
    }
    pool.stop()
}

@Test("one piece of work after the other is done by the thread that asks")
func alone() {
    let caller = ObjectIdentifier(Thread.current)
    let pool = WorkerPool<Int, Bool>(jobs: 4) { { _ in ObjectIdentifier(Thread.current) == caller } }
    for number in 0..<3 { #expect(pool.output(of: pool.submit(number)) == true) }
}

@Test("work that is given up is not done")
func givenUp() {
    let pool = WorkerPool<Int, Int>(jobs: 1) { { $0 } }
    let tickets = (0..<100).map { pool.submit($0) }
    #expect(pool.output(of: tickets[0]) == 0)
    pool.stop()
    #expect(pool.output(of: pool.submit(7)) == 7)
}
