/// Reads the entries of a tar archive one after the other.
///
/// - Source: POSIX.1-2017, `pax` utility (ustar interchange format, pax extended headers); GNU tar manual, "Basic Tar
///   Format" (long names `L` and `K`, sizes in base 256).
struct TarReader {
    /// What an entry is; devices, pipes and the like are `other`.
    enum Kind: Hashable { case file, folder, link, other }

    struct Entry: Hashable {
        var name: String
        var kind: Kind
        var size: Int
    }

    private static let blockSize = 512
    /// Extended headers and long names beyond this are no names.
    private static let headerDataLimit = 1 << 20

    private let source: GzipReader
    private let entryLimit: Int
    private var entryCount = 0
    /// Bytes of the current entry that have not been read, and the padding after them.
    private var left = 0, padding = 0

    init(_ source: GzipReader, entryLimit: Int) { (self.source, self.entryLimit) = (source, entryLimit) }

    /// The next entry; what was not read of the one before is passed over.
    mutating func next() throws(ArchiveFault) -> Entry? {
        var longName: String?
        var paxSize: Int?
        while true {
            try source.skip(left + padding)
            (left, padding) = (0, 0)
            let block = try source.read(Self.blockSize)
            if block.isEmpty || block.allSatisfy({ $0 == 0 }) {
                try source.finish()
                return nil
            }
            guard block.count == Self.blockSize else { throw .truncated }
            guard TarHeader.hasValidChecksum(block), let headerSize = TarHeader.number(block[124..<136]) else {
                throw .corrupt
            }
            entryCount += 1
            guard entryCount <= entryLimit else { throw .tooManyEntries(limit: entryLimit) }
            let type = block[156]
            let isMetadata = TarHeader.metadataTypes.contains(type)
            let size = isMetadata ? headerSize : paxSize ?? headerSize
            guard size >= 0, size <= Int.max / 2 else { throw .corrupt }
            left = TarHeader.hasContent(type) ? size : 0
            padding = (Self.blockSize - left % Self.blockSize) % Self.blockSize
            guard isMetadata else {
                return Entry(name: longName ?? TarHeader.name(block), kind: TarHeader.kind(type), size: left)
            }
            guard size <= Self.headerDataLimit else { throw .corrupt }
            let data = try contents()
            switch type {
            case UInt8(ascii: "L"): longName = String(decoding: data.prefix { $0 != 0 }, as: UTF8.self)
            case UInt8(ascii: "x"):
                let records = TarHeader.paxRecords(data)
                longName = records["path"] ?? longName
                paxSize = records["size"].flatMap { Int($0) } ?? paxSize
            default: break
            }
        }
    }

    /// The bytes of the current entry.
    mutating func contents() throws(ArchiveFault) -> [UInt8] {
        let bytes = try source.read(left)
        guard bytes.count == left else { throw .truncated }
        left = 0
        return bytes
    }
}
