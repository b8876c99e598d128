/// The text of `integer`, `unsignedInt`, `positiveInt` and `decimal`.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#integer and #decimal.
enum NumberText {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// `[0]|[-+]?[1-9][0-9]*`, in the range of 32 bits with a sign.
    static func integerFault(in text: Bytes, of type: PrimitiveType) -> PrimitiveFault? {
        var digits = text[...]
        var isNegative = false
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            digits = digits.dropFirst()
            guard let first = digits.first, first != UInt8(ascii: "0") else { return .integer }
            if type == .unsignedInt, !isNegative { return .integer }
        }
        guard !digits.isEmpty, digits.allSatisfy(PrimitiveText.isDigit),
            digits.count == 1 || digits.first != UInt8(ascii: "0")
        else { return .integer }
        guard digits.count <= 10 else { return .integerRange }
        let magnitude = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
        let value = isNegative ? -magnitude : magnitude
        let least: Int64 =
            switch type {
            case .positiveInt: 1
            case .unsignedInt: 0
            default: Int64(Int32.min)
            }
        return value >= least && value <= Int64(Int32.max) ? nil : .integerRange
    }

    /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
    static func isDecimal(_ text: Bytes) -> Bool {
        var index = 0
        func digits() -> Int {
            let start = index
            while index < text.count, PrimitiveText.isDigit(text[index]) { index += 1 }
            return index - start
        }
        if text.first == UInt8(ascii: "-") { index = 1 }
        let start = index
        let whole = digits()
        guard whole >= 1, whole == 1 || text[start] != UInt8(ascii: "0") else { return false }
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            guard digits() > 0 else { return false }
        }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
            guard digits() > 0 else { return false }
        }
        return index == text.count
    }
}
