import Tasuki

/// Whether an input whose first line names no format holds the lines of a tagged file all the same: its header is
/// missing or damaged, or it is a later symbol of several.
enum RecordLines {
    /// So many bytes are looked at.
    static let reach = 512

    /// Whether the whole lines among the first bytes, the first one and empty ones apart, start with the number of a
    /// record and a comma.
    static func stand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let lines = bytes.prefix(reach).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let whole = lines.dropFirst().dropLast().filter { $0.contains { $0 > 0x20 } }
        return whole.count > 1 && whole.allSatisfy(isRecord)
    }

    private static func isRecord(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let digits = line.prefix { (0x30...0x39).contains($0) }
        guard (1...3).contains(digits.count), line.dropFirst(digits.count).first == UInt8(ascii: ","),
            let number = Int(String(decoding: digits, as: UTF8.self))
        else { return false }
        return [FormatLayout.servicePrescription, .handbook].contains { $0.record(number) != nil }
    }
}
