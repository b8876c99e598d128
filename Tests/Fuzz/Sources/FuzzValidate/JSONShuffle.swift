/// Changes the values of a JSON text about, so that what comes out is often JSON, and seldom a good record.
struct JSONShuffle {
    private let bytes: [UInt8]
    /// Where each value stands, as far as the text is JSON.
    private let values: [Range<Int>]

    private static let valueLimit = 20_000
    private static let snippets = [
        "null", "[]", "{}", "\"\"", "true", "-0", "1e999", "[[]]", "[null]", "\"#\"", "\"\\u0000\"", "\"\\ud800\"",
        "\"urn:uuid:\"", "\"http://example.jp/x|1\"", "{\"extension\":[]}", "{\"reference\":\"#\"}", "\"１\"",
    ].map { Array($0.utf8) }

    init(_ bytes: [UInt8]) {
        var values: [Range<Int>] = [], open: [Int] = []
        var place = 0
        while place < bytes.count, values.count < Self.valueLimit {
            let start = place
            switch bytes[place] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(place)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if let start = open.popLast() { values.append(start..<place + 1) }
            case UInt8(ascii: "\""):
                place += 1
                while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
                    place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
                }
                guard place < bytes.count else { break }
                values.append(start..<place + 1)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"):
                while place + 1 < bytes.count, !",]} \n".utf8.contains(bytes[place + 1]) { place += 1 }
                values.append(start..<place + 1)
            default: break
            }
            place += 1
        }
        (self.bytes, self.values) = (bytes, values)
    }

    /// One to three values replaced by others, doubled, put into lists or left out.
    func changed(_ random: inout Randomness) -> [UInt8] {
        var bytes = bytes
        var end = bytes.count
        for _ in 0...(random.below(3)) {
            // From the back to the front, so that the places before stay what they were.
            let before = values.filter { $0.upperBound <= end }
            guard !before.isEmpty, bytes.count < 1 << 17 else { break }
            let value = before[random.below(before.count)]
            let other = values[random.below(values.count)]
            let text = Array(self.bytes[value])
            switch random.below(5) {
            case 0: bytes.replaceSubrange(value, with: Self.snippets[random.below(Self.snippets.count)])
            case 1: bytes.replaceSubrange(value, with: self.bytes[other])
            case 2: bytes.replaceSubrange(value, with: text + [UInt8(ascii: ",")] + text)
            case 3: bytes.replaceSubrange(value, with: [UInt8(ascii: "[")] + text + [UInt8(ascii: "]")])
            default: bytes.removeSubrange(value)
            }
            end = value.lowerBound
        }
        return bytes
    }
}

/// The same numbers for the same input each time.
struct Randomness {
    private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init(seed: [UInt8]) { for byte in seed { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 } }

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }
}
