import CZlib
import FHIRTree

/// The CRC-32 of an archive or a list, as eight hexadecimal digits: enough to see that an input has changed.
package enum Checksum {
    package static func crc32(_ bytes: SourceBytes) -> String {
        let sum = bytes.withUnsafeBytes { buffer in
            CZlib.crc32_z(0, buffer.baseAddress, buffer.count)
        }
        let digits = String(UInt32(truncatingIfNeeded: sum), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    package static func crc32(_ text: String) -> String { crc32(SourceBytes(text)) }
}
