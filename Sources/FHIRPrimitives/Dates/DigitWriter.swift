/// Writes the fixed fields of dates and times as UTF-8 into memory that has room for them.
struct DigitWriter {
    let target: UnsafeMutablePointer<UInt8>
    var count = 0

    @inline(__always)
    init(_ target: UnsafeMutablePointer<UInt8>) { self.target = target }

    @inline(__always)
    mutating func byte(_ byte: UInt8) {
        target[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func two(_ value: UInt8) {
        byte(UInt8(ascii: "0") &+ value / 10)
        byte(UInt8(ascii: "0") &+ value % 10)
    }

    /// The last `digits` digits of a number, with zeros in front.
    mutating func digits(_ value: UInt64, count digits: Int) {
        var rest = value
        for index in stride(from: count &+ digits &- 1, through: count, by: -1) {
            target[index] = UInt8(ascii: "0") &+ UInt8(rest % 10)
            rest /= 10
        }
        count &+= digits
    }

    /// The text that `write` puts into memory.
    static func text(_ write: (UnsafeMutablePointer<UInt8>) -> Int) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { memory in
            guard let start = memory.baseAddress else { return "" }
            return String(decoding: UnsafeBufferPointer(start: start, count: write(start)), as: UTF8.self)
        }
    }
}
