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

/// A file that is written under another name and takes its own when it is complete, so that a failure leaves no half file.
final class PendingFile {
    let path: String
    private let partPath: String
    private let descriptor: Int32
    let output: Output
    private var isDone = false

    init(path: String) throws(FileWriteError) {
        let partPath = path + ".part"
        let descriptor = open(partPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileWriteError(path: path, errno: errno) }
        (self.path, self.partPath, self.descriptor) = (path, partPath, descriptor)
        output = Output { FileOutput.write($0, to: descriptor, path: path) }
    }

    /// Gives the file its name.
    func commit() throws(FileWriteError) {
        output.flush()
        isDone = true
        let closed = close(descriptor)
        if let failure = output.failure {
            unlink(partPath)
            throw failure
        }
        guard closed == 0, rename(partPath, path) == 0 else {
            let error = FileWriteError(path: path, errno: errno)
            unlink(partPath)
            throw error
        }
    }

    deinit {
        guard !isDone else { return }
        _ = close(descriptor)
        unlink(partPath)
    }
}

/// Which file a path names, whatever it is called there.
struct FileIdentity: Hashable {
    private let device: Int, number: Int

    /// `nil` if there is no such file.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The file behind an open descriptor.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        (device, number) = (Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino))
    }
}

extension FileWriteError {
    init(path: String, errno code: Int32) {
        self.path = path
        switch code {
        case EPIPE: reason = .readerGone
        case ENOENT, ENOTDIR: reason = .notFound
        case EACCES, EPERM, EROFS: reason = .notPermitted
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
