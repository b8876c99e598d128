#if canImport(Darwin)
    import Darwin
    private typealias DirectoryStream = UnsafeMutablePointer<DIR>
#elseif canImport(Glibc)
    import Glibc
    private typealias DirectoryStream = OpaquePointer
#elseif canImport(Musl)
    import Musl
    private typealias DirectoryStream = OpaquePointer
#endif

/// Reads files and lists folders through POSIX calls, so that the core does without Foundation.
public enum FileInput {
    /// What a path names.
    public enum Kind: Hashable, Sendable { case file, folder, other }

    /// What `path` names, following a symbolic link; `nil` if there is nothing or it may not be looked at.
    public static func kind(of path: String) -> Kind? {
        var status = stat()
        return stat(path, &status) == 0 ? kind(status) : nil
    }

    /// The whole file.
    ///
    /// A file that grows while it is read is taken up to `limit`; pipes and devices are read to their end.
    public static func read(_ path: String, limit: Int = ParsingLimits.standard.bytes) throws(FileInputError)
        -> SourceBytes
    {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileInputError(path: path, errno: errno) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileInputError(path: path, errno: errno) }
        guard kind(status) != .folder else { throw FileInputError(path: path, reason: .notAFile) }
        guard Int(status.st_size) <= limit else { throw FileInputError(path: path, reason: .tooLarge(limit: limit)) }
        if kind(status) == .file, status.st_size > 0 {
            return try readFile(descriptor, size: Int(status.st_size), path: path)
        }
        return try ByteStream(descriptor: descriptor, name: path).readAll(limit: limit)
    }

    /// The files below a folder, sorted by their path relative to it (`a/b.json`).
    ///
    /// - Throws: for a folder that cannot be listed, be it inside; see ``listing(of:followingLinks:limit:)``.
    public static func files(below folder: String, followingLinks: Bool = false, limit: Int = 1_000_000)
        throws(FileInputError) -> [String]
    {
        let listing = try listing(of: folder, followingLinks: followingLinks, limit: limit)
        if let error = listing.unread.first(where: { kind(of: $0.path) == .folder }) { throw error }
        return listing.files
    }

    /// What lies below a folder: its files, and what could not be looked into.
    ///
    /// Symbolic links to folders are not followed, and links to files only where `followingLinks` says so: what is
    /// listed lies in the folder. What cannot be looked at, such as a name that is not UTF-8, is listed as a file:
    /// reading it says why.
    ///
    /// - Throws: for the folder itself if it cannot be listed, and for more entries than `limit`.
    public static func listing(of folder: String, followingLinks: Bool = false, limit: Int = 1_000_000)
        throws(FileInputError) -> FolderListing
    {
        var listing = FolderListing()
        var pending = [""]
        while let relative = pending.popLast() {
            let names: [String]
            do throws(FileInputError) {
                names = try self.names(in: relative.isEmpty ? folder : "\(folder)/\(relative)")
            } catch {
                guard !relative.isEmpty else { throw error }
                listing.unread.append(error)
                continue
            }
            for name in names {
                let path = relative.isEmpty ? name : "\(relative)/\(name)"
                guard listing.files.count + pending.count < limit else {
                    throw FileInputError(path: folder, reason: .tooManyEntries(limit: limit))
                }
                var status = stat()
                guard lstat("\(folder)/\(path)", &status) == 0 else {
                    listing.files.append(path)
                    continue
                }
                switch kind(status) {
                case .folder: pending.append(path)
                case .file: listing.files.append(path)
                case .other where status.st_mode & S_IFMT == S_IFLNK:
                    if followingLinks { follow("\(folder)/\(path)", path, &listing) }
                case .other: listing.unread.append(FileInputError(path: "\(folder)/\(path)", reason: .notAFile))
                }
            }
        }
        listing.files.sort()
        listing.unread.sort { $0.path < $1.path }
        return listing
    }

    /// Lists the file behind a link.
    private static func follow(_ link: String, _ path: String, _ listing: inout FolderListing) {
        var status = stat()
        guard stat(link, &status) == 0 else {
            listing.unread.append(FileInputError(path: link, errno: errno))
            return
        }
        switch kind(status) {
        case .folder: break
        case .file: listing.files.append(path)
        case .other: listing.unread.append(FileInputError(path: link, reason: .notAFile))
        }
    }

    private static func names(in folder: String) throws(FileInputError) -> [String] {
        guard let stream: DirectoryStream = opendir(folder) else { throw FileInputError(path: folder, errno: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func readFile(_ descriptor: Int32, size: Int, path: String) throws(FileInputError) -> SourceBytes {
        try SourceBytes(capacity: size) { (buffer: UnsafeMutableBufferPointer<UInt8>) throws(FileInputError) in
            var filled = 0
            while filled < size, let base = buffer.baseAddress {
                let rest = UnsafeMutableRawBufferPointer(start: base + filled, count: size - filled)
                let got = try System.read(descriptor, into: rest, name: path)
                if got == 0 { break }
                filled += got
            }
            return filled
        }
    }

    private static func kind(_ status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }
}
