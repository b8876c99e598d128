/// Why a file or folder could not be read; the caller that knows its role makes the finding.
public struct FileInputError: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case notFound, notPermitted, notAFile, notAFolder
        /// The file holds more bytes than the caller takes.
        case tooLarge(limit: Int)
        /// The folder holds more entries, or deeper ones, than the caller takes.
        case tooManyEntries(limit: Int)
        /// Another refusal of the operating system, by its `errno`.
        case system(Int32)
    }

    public var path: String
    public var reason: Reason

    public init(path: String, reason: Reason) { (self.path, self.reason) = (path, reason) }

    init(path: String, errno code: Int32) {
        self.path = path
        reason = SystemErrors.reason(of: code)
    }
}
