extension SourceNode {
    /// Deeper patterns are not compared, and count as met. Real ones have up to six levels.
    package static let patternDepthLimit = 64

    /// Whether the value has at least what a pattern has: members with these values, and for each item of a list one
    /// that has it. Text is compared decoded, numbers as written, so `1.0` is not `1.00`.
    ///
    /// The depth of the comparison is that of the pattern, never that of the input.
    ///
    /// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.pattern_x_.
    package func includes(_ pattern: SourceNode) -> Bool { includes(pattern, depth: 0) }

    private func includes(_ pattern: SourceNode, depth: Int) -> Bool {
        guard depth < Self.patternDepthLimit else { return true }
        guard kind == pattern.kind else { return false }
        switch kind {
        case .object:
            return pattern.members.allSatisfy { member in
                self[member.name].map { $0.includes(member, depth: depth + 1) } ?? false
            }
        case .array:
            return pattern.items.allSatisfy { item in items.contains { $0.includes(item, depth: depth + 1) } }
        default: return isSamePrimitive(as: pattern)
        }
    }

    /// The bytes of the value as written, which live as long as the document.
    private var writtenText: UnsafeBufferPointer<UInt8> { Tape(storage).text(entry) }

    /// Whether both are the same text, or the same number, boolean or `null` as written.
    package func isSamePrimitive(as other: SourceNode) -> Bool {
        guard kind == other.kind else { return false }
        if kind == .string, value.isEscaped || other.value.isEscaped { return string == other.string }
        if writtenText.hasSameBytes(as: other.writtenText) { return true }
        // Text that is the same only by canonical equivalence is the same, too.
        return kind == .string && (value.hasNonASCII || other.value.hasNonASCII) && string == other.string
    }
}
