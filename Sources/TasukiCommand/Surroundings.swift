#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Tasuki

/// What a run touches besides files: handed in, so that a test can stand in for the process.
struct Surroundings {
    var output: Output
    var errors: Output
    var standardInput: () -> ByteStream
    var environment: (String) -> String?
    /// How many threads can run at the same time here.
    var coreCount: Int
    /// The time of day, in seconds since 1970 (UTC).
    var now: () -> Int = { time(nil) }

    /// Those of the process.
    static var process: Surroundings {
        Surroundings(
            output: Output(descriptor: 1), errors: Output(descriptor: 2),
            standardInput: { ByteStream(descriptor: 0, name: "-") },
            environment: { name in getenv(name).map { String(cString: $0) } },
            coreCount: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    }
}
