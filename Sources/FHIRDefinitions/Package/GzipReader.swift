import CZlib
import FHIRTree

/// Unpacks gzip data piece by piece, so that a zip bomb is refused before it has grown.
///
/// Unsafe on purpose: zlib keeps the address of its stream, which therefore lives outside the object. Input is copied
/// into a buffer of the reader's own before zlib sees it.
///
/// - Source: RFC 1952; several members in a row are one stream (section 2.2).
final class GzipReader {
    private static let pieceSize = 1 << 16

    private let source: SourceBytes
    private let limits: PackageLimits
    private let stream: UnsafeMutablePointer<z_stream>
    private let input: UnsafeMutablePointer<UInt8>
    private var consumed = 0
    private var isAtEnd = false
    private var piece: [UInt8] = []
    private var pieceOffset = 0
    /// How many bytes have been unpacked so far.
    private(set) var unpacked = 0

    init(_ source: SourceBytes, limits: PackageLimits) throws(ArchiveFault) {
        guard source.count >= 18, source[0] == 0x1F, source[1] == 0x8B else { throw .notGzip }
        (self.source, self.limits) = (source, limits)
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        input = .allocate(capacity: Self.pieceSize)
        let gzipOnly: Int32 = 15 + 16
        guard inflateInit2_(stream, gzipOnly, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .corrupt
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    /// The next `count` bytes, or fewer at the end.
    func read(_ count: Int) throws(ArchiveFault) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count, try fill() {
            let taken = min(count - bytes.count, piece.count - pieceOffset)
            bytes.append(contentsOf: piece[pieceOffset..<pieceOffset + taken])
            pieceOffset += taken
        }
        return bytes
    }

    /// Passes over `count` bytes; throws if there are fewer.
    func skip(_ count: Int) throws(ArchiveFault) {
        var left = count
        while left > 0 {
            guard try fill() else { throw .truncated }
            let taken = min(left, piece.count - pieceOffset)
            pieceOffset += taken
            left -= taken
        }
    }

    /// Reads to the end, where the check value stands; what comes on the way is passed over.
    func finish() throws(ArchiveFault) {
        while try fill() { pieceOffset = piece.count }
    }

    /// Makes sure that the current piece has bytes left; `false` at the end of the stream.
    private func fill() throws(ArchiveFault) -> Bool {
        while pieceOffset == piece.count {
            guard !isAtEnd else { return false }
            piece = try inflatePiece()
            pieceOffset = 0
            unpacked += piece.count
            guard unpacked <= limits.unpackedBytes else { throw .tooLarge(limit: limits.unpackedBytes) }
            if unpacked > PackageLimits.ratioFreeBytes, unpacked / max(consumed, 1) > limits.compressionRatio {
                throw .tooCompressed(ratio: limits.compressionRatio)
            }
        }
        return true
    }

    private func inflatePiece() throws(ArchiveFault) -> [UInt8] {
        if stream.pointee.avail_in == 0 { refill() }
        var status = Z_OK
        let output = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            stream.pointee.next_out = buffer.baseAddress
            stream.pointee.avail_out = UInt32(buffer.count)
            status = inflate(stream, Z_NO_FLUSH)
            count = buffer.count - Int(stream.pointee.avail_out)
        }
        switch status {
        case Z_OK: break
        case Z_STREAM_END: try startNextMember()
        case Z_BUF_ERROR: if consumed == source.count, output.isEmpty { throw .truncated }
        default: throw .corrupt
        }
        return output
    }

    private func refill() {
        let part = source[consumed..<min(consumed + Self.pieceSize, source.count)]
        input.update(from: part, count: part.count)
        consumed += part.count
        stream.pointee.next_in = input
        stream.pointee.avail_in = UInt32(part.count)
    }

    /// After a member: another one, or the end; padding of zero bytes is the end too.
    private func startNextMember() throws(ArchiveFault) {
        if stream.pointee.avail_in == 0 { refill() }
        guard stream.pointee.avail_in > 0, let next = stream.pointee.next_in, next.pointee == 0x1F else {
            isAtEnd = true
            return
        }
        guard inflateReset(stream) == Z_OK else { throw .corrupt }
    }
}
