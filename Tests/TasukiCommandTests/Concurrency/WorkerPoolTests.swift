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

@Test("one piece of work needs no thread, and no work at all neither")
func alone() {
    for count in 0...1 {
        let pool = WorkerPool<Int, Int>(jobs: 4) { { $0 + 1 } }
        for number in 0..<count { #expect(pool.output(of: pool.submit(number)) == number + 1) }
        pool.stop()
    }
}

@Test("work that is given up ends")
func givenUp() {
    let pool = WorkerPool<Int, Int>(jobs: 2) { { $0 } }
    for number in 0..<100 { _ = pool.submit(number) }
    pool.stop()
}
