/// What lies below a folder.
public struct FolderListing: Hashable, Sendable {
    /// The files, sorted by their path relative to the folder (`a/b.json`).
    public internal(set) var files: [String] = []
    /// What could not be looked into, by the path in front of which the folder's stands: folders inside that may not be
    /// read, links that lead nowhere or in a circle, and what is no file, such as a named pipe.
    public internal(set) var unread: [FileInputError] = []
}
