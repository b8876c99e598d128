import Diagnostics

extension TaggedText {
    /// The encoding that the file seems to be written in, if it is none of the formats'.
    var foreignEncoding: ForeignEncoding? {
        guard encoding == .cp932 else { return nil }
        return bytes.withUnsafeBytes {
            ForeignEncoding.detect(in: UnsafeBufferPointer(rebasing: $0[..<end.lowerBound]))
        }
    }

    /// Whether a control character stands in a line, besides its end.
    var hasControlCharacters: Bool {
        bytes.withUnsafeBytes { bytes in
            UnsafeBufferPointer(rebasing: bytes[..<end.lowerBound]).contains {
                $0 < 0x20 ? $0 != 0x0D && $0 != 0x0A : $0 == 0x7F
            }
        }
    }

    /// The fields whose texts cannot be read as they were meant: with what is no character, users' own or control
    /// characters, or in a file of a foreign encoding with anything but ASCII.
    package var unreadableFields: [(record: TaggedRecord, field: Int)] {
        let broken = brokenFields.map { (record: $0.record, field: $0.field) }
        let isForeign = foreignEncoding != nil
        guard isForeign || hasControlCharacters else { return broken }
        return broken
            + records.flatMap { record in
                (1..<max(record.fieldCount + 1, 1)).filter { field in
                    record[field].unicodeScalars.contains {
                        $0.value < 0x20 || $0.value == 0x7F || isForeign && $0.value >= 0x80
                    }
                }.map { (record: record, field: $0) }
            }
    }

    /// Where bytes stand that were not read: behind the end mark.
    package var unreadEnd: SourcePosition? {
        guard end.count > 1, let last = lines.indices.last else { return nil }
        return TaggedRecord(self, line: last).position(of: end.lowerBound + 1)
    }
}
