#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The operating system's calls, under names that this module's own functions do not hide.
enum System {
    /// Reads what there is, at most the buffer; 0 at the end. A call that a signal interrupts is made again.
    static func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, name: String
    ) throws(FileInputError) -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        while true {
            let got = read(descriptor, base, buffer.count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FileInputError(path: name, errno: errno) }
            return got
        }
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
        #if canImport(Darwin)
            Darwin.read(descriptor, buffer, count)
        #elseif canImport(Glibc)
            Glibc.read(descriptor, buffer, count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer, count)
        #endif
    }
}

/// `errno` values that callers tell apart.
enum SystemErrors {
    static func reason(of code: Int32) -> FileInputError.Reason {
        switch code {
        case ENOENT: .notFound
        case EACCES, EPERM: .notPermitted
        case ENOTDIR: .notAFolder
        case EISDIR: .notAFile
        case ELOOP: .linksInCircle
        default: .system(code)
        }
    }
}
