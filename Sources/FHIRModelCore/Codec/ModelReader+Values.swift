import FHIRTree

/// Primitive values: each looks at the entry at the position and does not step past it.
extension ModelReader {
    /// The bytes of a string without escapes at the position; `nil` for anything else.
    func plainText() -> UnsafeBufferPointer<UInt8>? {
        let entry = tape[position]
        return entry.kind == .string && !entry.isEscaped ? tape.text(position) : nil
    }

    /// The bytes of a value of that kind at the position.
    func text(of kind: SourceNode.Kind) -> UnsafeBufferPointer<UInt8>? {
        tape[position].kind == kind ? tape.text(position) : nil
    }

    /// The text of a string at the position.
    @usableFromInline @inline(never)
    mutating func string() -> String? {
        let entry = tape[position]
        guard entry.kind == .string else {
            reject(entry.kind == .null ? .null : .notAString)
            return nil
        }
        let bytes = tape.text(position)
        if !entry.isEscaped {
            return RepeatedTexts.lengths ~= bytes.count && !texts.isEmpty
                ? texts.text(bytes, isASCII: !entry.hasNonASCII)
                : CheckedText.text(bytes, isASCII: !entry.hasNonASCII)
        }
        guard let text = JSONString.text(bytes) else {
            reject(.loneSurrogate)
            return nil
        }
        return text
    }

    mutating func boolean() -> Bool? {
        switch tape[position].kind {
        case .true: return true
        case .false: return false
        default:
            reject(.notABoolean)
            return nil
        }
    }

    /// An integer in the spelling that Swift gives it: `-0`, `1.0` and what passes 64 bits are refused.
    mutating func integer() -> Int? {
        guard tape[position].kind == .number else {
            reject(.notAnInteger)
            return nil
        }
        let text = tape.text(position)
        let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        guard digits.count <= 18, !(digits.first == UInt8(ascii: "0") && text.count > 1) else {
            reject(.notAnInteger)
            return nil
        }
        var value = 0
        for digit in digits {
            let number = digit &- UInt8(ascii: "0")
            guard number <= 9 else {
                reject(.notAnInteger)
                return nil
            }
            value = value &* 10 &+ Int(number)
        }
        return digits.count < text.count ? -value : value
    }
}
