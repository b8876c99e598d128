/// Why an archive could not be unpacked: the readers' own small error, which the package loader turns into a finding.
enum ArchiveFault: Error, Hashable {
    case notGzip
    /// The compressed data or a tar header contradicts itself.
    case corrupt
    case truncated
    case tooLarge(limit: Int)
    case tooCompressed(ratio: Int)
    case tooManyEntries(limit: Int)
}
