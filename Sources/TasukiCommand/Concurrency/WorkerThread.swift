#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A thread of the operating system, with a stack as large as that of a program's first one.
struct WorkerThread: @unchecked Sendable {
    private let thread: pthread_t
    private static let stackSize = 8 << 20

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// `nil` if the system gives no thread.
    init?(_ run: @escaping @Sendable () -> Void) {
        let body = Unmanaged.passRetained(Body(run))
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, Self.stackSize)
        #if canImport(Darwin)
            var thread: pthread_t?
            let status = pthread_create(&thread, &attributes, { Self.enter($0) }, body.toOpaque())
        #elseif canImport(Musl)
            var thread: pthread_t?
            let status = pthread_create(&thread, &attributes, { Self.enter($0) }, body.toOpaque())
        #else
            var thread = pthread_t()
            let status = pthread_create(&thread, &attributes, { Self.enter($0) }, body.toOpaque())
        #endif
        guard status == 0 else {
            body.release()
            return nil
        }
        #if canImport(Glibc)
            self.thread = thread
        #else
            guard let thread else { return nil }
            self.thread = thread
        #endif
    }

    private static func enter(_ body: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
        return nil
    }

    /// Waits for the end of the thread.
    func join() { pthread_join(thread, nil) }

    /// How many threads can run at the same time here.
    static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
