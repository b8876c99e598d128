#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Tasuki

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

    /// Whether two paths name one file, which need not be there yet.
    static func isSame(_ path: String, _ other: String) -> Bool {
        if path == other { return true }
        if let identity = FileIdentity(path: path) {
            return FileInput.kind(of: path) == .file && identity == FileIdentity(path: other)
        }
        guard FileIdentity(path: other) == nil, let folder = FileIdentity(path: self.folder(of: path)) else {
            return false
        }
        return path.split(separator: "/").last == other.split(separator: "/").last
            && folder == FileIdentity(path: self.folder(of: other))
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }

    private init(_ status: stat) {
        (device, number) = (Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino))
    }
}
