/// CP932 (Windows-31J), what the Japanese formats mean by Shift_JIS: Microsoft's set with the characters of NEC and IBM
/// (①, 髙 …) and half-width katakana.
///
/// Users' own characters (外字, F040–F9FC) are scalars of the private use area.
struct CP932: Sendable {
    static let shared = CP932()

    /// The scalar of each double-byte code, 0 for none; all are in the basic plane.
    private let scalars: [UInt16]
    /// The double-byte code of each scalar of the basic plane, 0 for none.
    private let codes: [UInt16]

    private init() {
        var scalars = [UInt16](repeating: 0, count: 256 * 256), codes = [UInt16](repeating: 0, count: 0x10000)
        Self.read(cp932Table) { code, scalar in scalars[code] = scalar }
        for lead in 0xF0...0xF9 {
            for (place, trail) in Self.trails.enumerated() {
                scalars[lead << 8 | trail] = UInt16(0xE000 + (lead - 0xF0) * Self.trails.count + place)
            }
        }
        // Some characters have two codes or three: the first is written, one of NEC's selection (ED, EE) only if there
        // is no other, as Windows does.
        for lead in Self.leads.filter({ $0 != 0xED && $0 != 0xEE }) + [0xED, 0xEE] {
            for code in UInt16(lead) << 8 | 0x40...UInt16(lead) << 8 | 0xFC where scalars[Int(code)] != 0 {
                let scalar = Int(scalars[Int(code)])
                if codes[scalar] == 0 { codes[scalar] = code }
            }
        }
        for (other, usual) in Self.otherMappings { codes[Int(other)] = codes[Int(usual)] }
        (self.scalars, self.codes) = (scalars, codes)
    }

    /// JIS X 0208's mapping of six characters, which texts from other systems hold, beside Microsoft's.
    private static let otherMappings: [(UInt16, UInt16)] = [
        (0x301C, 0xFF5E), (0x2016, 0x2225), (0x2212, 0xFF0D), (0x00A2, 0xFFE0), (0x00A3, 0xFFE1), (0x00AC, 0xFFE2),
    ]

    private static let leads = Array(UInt8(0x81)...0x9F) + Array(UInt8(0xE0)...0xFC)

    private static let trails = Array(0x40...0x7E) + Array(0x80...0xFC)

    /// Gives each code of the table with its scalar.
    private static func read(_ table: StaticString, _ body: (Int, UInt16) -> Void) {
        let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for line in text.unicodeScalars.split(separator: "\n") {
            guard let lead = Int(String(line.prefix(2)), radix: 16) else { continue }
            for (trail, scalar) in zip(trails, line.dropFirst(2)) where scalar != " " {
                body(lead << 8 | trail, UInt16(clamping: scalar.value))
            }
        }
    }

    static func isLead(_ byte: UInt8) -> Bool { (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) }

    /// The text of a part; a byte that stands for nothing becomes U+FFFD.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        // Half-width katakana become three bytes, as do most characters of two.
        return String(unsafeUninitializedCapacity: bytes.count * 3) { output in
            var end = 0, offset = 0
            while offset < bytes.count {
                if bytes[offset] < 0x80 {
                    output[end] = bytes[offset]
                    (end, offset) = (end + 1, offset + 1)
                    continue
                }
                let (scalar, length) = character(at: offset, in: bytes)
                for byte in UTF8.encode(scalar ?? "\u{FFFD}").unsafelyUnwrapped {
                    output[end] = byte
                    end += 1
                }
                offset += length
            }
            return end
        }
    }

    /// Where in a part the first byte stands that means nothing, or the first of a user's own character; `nil` if there
    /// is none.
    func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] >= 0x80 else {
                offset += 1
                continue
            }
            let (scalar, length) = character(at: offset, in: bytes)
            if scalar?.isPrivate ?? true { return offset }
            offset += length
        }
        return nil
    }

    /// How many characters a part has.
    func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0, offset = 0
        while offset < bytes.count {
            offset += bytes[offset] < 0x80 ? 1 : character(at: offset, in: bytes).length
            count += 1
        }
        return count
    }

    /// The character that begins at a byte, and how many bytes it has; `nil` for a byte that stands for nothing.
    private func character(
        at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar?, length: Int) {
        switch bytes[offset] {
        case let byte where byte < 0x80: return (Unicode.Scalar(byte), 1)
        case let byte where (0xA1...0xDF).contains(byte):
            return (Unicode.Scalar(0xFF61 + UInt32(byte - 0xA1)), 1)
        case let lead:
            guard offset + 1 < bytes.count, case let scalar = scalars[Int(lead) << 8 | Int(bytes[offset + 1])],
                scalar != 0
            else { return (nil, 1) }
            return (Unicode.Scalar(scalar), 2)
        }
    }

    /// The bytes of a text; `nil` if it holds a character that CP932 has not.
    func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let code = code(of: scalar) else { return nil }
            if code > 0xFF { bytes.append(UInt8(code >> 8)) }
            bytes.append(UInt8(code & 0xFF))
        }
        return bytes
    }

    /// The code of a character: one byte below 0x100, else two; `nil` if there is none.
    func code(of scalar: Unicode.Scalar) -> UInt16? {
        switch scalar.value {
        case ..<0x80: UInt16(scalar.value)
        case 0xFF61...0xFF9F: UInt16(scalar.value - 0xFF61 + 0xA1)
        case 0x10000...: nil
        default: codes[Int(scalar.value)] == 0 ? nil : codes[Int(scalar.value)]
        }
    }
}

extension Unicode.Scalar {
    /// Whether it means what its user says: the private use area of the basic plane.
    var isPrivate: Bool { (0xE000...0xF8FF).contains(value) }
}
