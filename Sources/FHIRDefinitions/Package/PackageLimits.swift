/// How much a package may unpack to before it is refused.
///
/// R4 core, the largest package in wide use, unpacks to some 40 MB in 5,000 files, about eleven times its archive.
public struct PackageLimits: Hashable, Sendable {
    /// Bytes of all files together.
    public var unpackedBytes: Int
    /// Bytes of one file; a larger file is left out with a finding.
    public var fileBytes: Int
    public var entries: Int
    /// Unpacked bytes for each byte of the archive; only looked at beyond 16 MB.
    public var compressionRatio: Int

    public init(
        unpackedBytes: Int = 1 << 30, fileBytes: Int = 1 << 27, entries: Int = 200_000, compressionRatio: Int = 200
    ) {
        (self.unpackedBytes, self.fileBytes) = (unpackedBytes, fileBytes)
        (self.entries, self.compressionRatio) = (entries, compressionRatio)
    }

    /// 1 GiB in all, 128 MiB a file, 200,000 entries, 200 times the archive.
    public static let standard = PackageLimits()

    static let ratioFreeBytes = 1 << 24
}
