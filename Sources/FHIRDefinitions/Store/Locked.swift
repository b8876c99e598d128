#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A value behind a mutex. The standard library's own `Mutex` needs macOS 15 and iOS 18.
///
/// Unsafe on purpose: the value is only reached while the mutex is held.
package final class Locked<Value: Sendable>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private var value: Value

    package init(_ value: Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Not reentrant: `body` must not use the same lock.
    package func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body(&value)
    }
}

extension Locked {
    /// The value for a key, made outside the lock when it is missing: two threads may both make it, and one result
    /// stays.
    package func value<Key, Item>(for key: Key, make: () -> Item) -> Item where Value == [Key: Item] {
        if let known = withLock({ $0[key] }) { return known }
        let made = make()
        return withLock { values in
            if let known = values[key] { return known }
            values[key] = made
            return made
        }
    }
}
