#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Tasuki

/// Writing through POSIX calls.
enum FileOutput {
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Writes all bytes; returns why it could not.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, path: String) -> FileWriteError? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let written = System.write(descriptor, part.baseAddress, part.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return FileWriteError(path: path, errno: errno) }
            rest = rest.dropFirst(written)
        }
        return nil
    }

    /// Makes a folder and those above it that are missing.
    static func makeFolder(_ path: String) throws(FileWriteError) {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            let folder = String(path[..<end])
            if mkdir(folder, 0o777) != 0, errno != EEXIST, FileInput.kind(of: folder) != .folder {
                throw FileWriteError(path: folder, errno: errno)
            }
        }
    }
}

extension FileWriteError {
    init(path: String, errno code: Int32) {
        self.path = path
        switch code {
        case EPIPE: reason = .readerGone
        case ENOENT, ENOTDIR: reason = .notFound
        case EACCES, EPERM, EROFS: reason = .notPermitted
        case EEXIST: reason = .inUse
        case ENOSPC, EDQUOT: reason = .noSpace
        default: reason = .system(code)
        }
    }
}

/// The operating system's `write`, beside this file's own.
private enum System {
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, bytes, count)
        #elseif canImport(Glibc)
            Glibc.write(descriptor, bytes, count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes, count)
        #endif
    }
}
