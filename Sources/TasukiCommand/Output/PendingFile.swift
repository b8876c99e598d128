#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Tasuki

/// A file that is written under another name and takes its own when it is complete, so that a failure leaves no half
/// file.
///
/// What is not a plain file (`/dev/null`, a named pipe) is written directly. A symbolic link is followed.
final class PendingFile {
    let path: String
    let output: Output
    private let descriptor: Int32
    /// Where the bytes are until they are complete, and where they belong; `nil` if they are written directly.
    private let move: (from: String, to: String)?
    private var isOpen = true

    init(path: String) throws(FileWriteError) {
        let isDirect = FileInput.kind(of: path).map { $0 != .file } ?? false
        let target = Self.resolved(path)
        let part = "\(target).\(getpid()).part"
        let descriptor =
            isDirect
            ? open(path, O_WRONLY | O_CLOEXEC) : open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileWriteError(path: path, errno: errno) }
        (self.path, self.descriptor, move) = (path, descriptor, isDirect ? nil : (part, target))
        output = Output { FileOutput.write($0, to: descriptor, path: path) }
    }

    /// Gives the file its name.
    func commit() throws(FileWriteError) {
        output.flush()
        isOpen = false
        let isClosed = close(descriptor) == 0
        if let failure = output.failure {
            discard()
            throw failure
        }
        guard isClosed, move.map({ rename($0.from, $0.to) == 0 }) ?? true else {
            let error = FileWriteError(path: path, errno: errno)
            discard()
            throw error
        }
    }

    deinit {
        guard isOpen else { return }
        _ = close(descriptor)
        discard()
    }

    private func discard() {
        if let move { unlink(move.from) }
    }

    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
