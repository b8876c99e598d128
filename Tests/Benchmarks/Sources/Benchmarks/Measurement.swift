import Foundation

/// Takes turns between contenders, so that a noisy machine is noisy for all of them, and keeps each one's median.
struct Measurement {
    let rounds: Int

    /// Megabytes (10⁶ bytes) a second, the median of the rounds, one contender after the other in each round;
    /// in processor time of this thread, so that neighbours on the machine count less.
    func megabytesPerSecond(bytes: Int, _ contenders: [(name: String, run: () -> Void)]) -> [(
        name: String, rate: Double
    )] {
        var times = contenders.map { _ in [Double]() }
        for (_, run) in contenders { run() }  // warm-up
        for _ in 0..<rounds {
            for (index, contender) in contenders.enumerated() {
                let start = processorNanoseconds()
                contender.run()
                times[index].append(Double(processorNanoseconds() - start) / 1e9)
            }
        }
        return zip(contenders, times).map { contender, times in
            (contender.name, Double(bytes) / 1e6 / times.sorted()[times.count / 2])
        }
    }
}

private func processorNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
