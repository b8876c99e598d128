/// One thing to read: a file or standard input.
struct Input: Hashable {
    enum Origin: Hashable { case standardInput, file }

    /// The path, or `-`.
    var name: String
    var origin: Origin
    /// The path below the folder that was named, or the file's own name: where an output folder puts what comes of it.
    var relativePath: String

    static let standardInput = Input(name: "-", origin: .standardInput, relativePath: "stdin")

    static func file(_ path: String) -> Input {
        Input(name: path, origin: .file, relativePath: path.split(separator: "/").last.map(String.init) ?? path)
    }
}
