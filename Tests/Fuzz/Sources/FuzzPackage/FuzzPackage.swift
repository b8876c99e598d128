import FuzzerEntry
import Tasuki

/// Archives are read or refused, never more: as they come, and as the content of a well-formed gzip file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPackage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    let limits = PackageLimits(unpackedBytes: 1 << 24, fileBytes: 1 << 20, entries: 1000)
    for archive in [Array(input), gzip(input)] {
        guard let package = try? FHIRPackage(archive: SourceBytes(archive), limits: limits) else { continue }
        let definitions = Definitions.embedded.adding(package)
        for (url, package) in definitions.profiles.suffix(4) { _ = definitions.structure(url, from: package) }
    }
    return 0
}

/// A gzip file with one stored block.
private func gzip(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let length = UInt16(truncatingIfNeeded: min(content.count, 65_535))
    let stored = content.prefix(Int(length))
    func littleEndian(_ value: UInt32, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }
    var checksum = ~UInt32(0)  // CRC-32 of RFC 1952
    for byte in stored {
        checksum ^= UInt32(byte)
        for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
    }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1] + littleEndian(UInt32(length), 2)
        + littleEndian(UInt32(~length), 2)
        + stored + littleEndian(~checksum, 4) + littleEndian(UInt32(length), 4)
}

@main
struct FuzzPackage {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
