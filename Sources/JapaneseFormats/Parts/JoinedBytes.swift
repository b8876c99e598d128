import Diagnostics

/// What parts of a file give when they are put together.
public struct JoinedBytes: Sendable {
    /// The file; what is missing is missing in it.
    public var bytes: [UInt8]
    /// Whether every part is there once.
    public var isComplete: Bool
    /// What is wrong with the parts. The expression of a finding names the part by its place in the input, from 0, as
    /// in `parts[1].911-3`.
    public var findings: [Diagnostic]
}

extension Diagnostic {
    /// A finding about one of several parts.
    static func ofPart(
        _ part: Int, _ code: String, at record: TaggedRecord? = nil, field: Int? = nil, _ ja: String, _ en: String,
        hint: BilingualText? = nil
    ) -> Diagnostic {
        let place = record.map { ".\($0.number.map(String.init) ?? "0")" + (field.map { "-\($0)" } ?? "") } ?? ""
        return Diagnostic(
            .error, code, at: "parts[\(part)]\(place)",
            position: record.map { $0.position(of: $0.range(of: field ?? 0).lowerBound) },
            message: BilingualText(ja: ja, en: en), hint: hint)
    }
}
