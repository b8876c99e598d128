/// The fields of a tar header block.
///
/// - Source: POSIX.1-2017, `pax` utility, "ustar Interchange Format" and "pax Extended Header".
enum TarHeader {
    /// Entries that describe the next one: pax headers (`x`, `g`), GNU long name (`L`) and long link (`K`).
    static let metadataTypes: Set<UInt8> = [
        UInt8(ascii: "x"), UInt8(ascii: "g"), UInt8(ascii: "L"), UInt8(ascii: "K"),
    ]

    static func kind(_ type: UInt8) -> TarReader.Kind {
        switch type {
        case 0, UInt8(ascii: "0"), UInt8(ascii: "7"): .file
        case UInt8(ascii: "5"): .folder
        case UInt8(ascii: "1"), UInt8(ascii: "2"): .link
        default: .other
        }
    }

    /// Links, devices, folders and pipes have no data whatever their size field says.
    static func hasContent(_ type: UInt8) -> Bool { !(UInt8(ascii: "1")...UInt8(ascii: "6")).contains(type) }

    /// Name and prefix of a ustar header.
    static func name(_ block: [UInt8]) -> String {
        let name = text(block[0..<100])
        let isPOSIX = Array(block[257..<263]) == Array("ustar\0".utf8)
        let prefix = isPOSIX ? text(block[345..<500]) : ""
        return prefix.isEmpty ? name : prefix + "/" + name
    }

    /// An octal number, or GNU's base 256 behind a set first bit; `nil` if it is neither.
    static func number(_ field: ArraySlice<UInt8>) -> Int? {
        guard let first = field.first else { return nil }
        if first & 0x80 != 0 {
            guard first == 0x80 else { return nil }
            return field.dropFirst().reduce(0 as Int?) { sum, byte in
                guard let sum, sum < 1 << 48 else { return nil }
                return sum << 8 | Int(byte)
            }
        }
        let digits = field.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
        return digits.isEmpty ? 0 : Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }

    /// The sum of all bytes, those of the checksum field counted as spaces.
    static func hasValidChecksum(_ block: [UInt8]) -> Bool {
        let sum = block.indices.reduce(0) { $0 + ((148..<156).contains($1) ? 32 : Int(block[$1])) }
        return number(block[148..<156]) == sum
    }

    /// `27 path=package/example.json\n`, length first, one after the other.
    static func paxRecords(_ data: [UInt8]) -> [String: String] {
        var records: [String: String] = [:]
        var rest = data[...]
        while let space = rest.firstIndex(of: UInt8(ascii: " ")) {
            guard let length = Int(String(decoding: rest[rest.startIndex..<space], as: UTF8.self)),
                length > space - rest.startIndex + 1, length <= rest.count
            else { break }
            let record = rest[space + 1..<rest.startIndex + length - 1]
            if let equals = record.firstIndex(of: UInt8(ascii: "=")) {
                let key = String(decoding: record[..<equals], as: UTF8.self)
                records[key] = String(decoding: record[(equals + 1)...], as: UTF8.self)
            }
            rest = rest[(rest.startIndex + length)...]
        }
        return records
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }
}
