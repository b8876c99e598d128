import Diagnostics

/// Why there is no value: the text could not be read, holds another type, or, when reading strictly, does not fit the
/// type.
///
/// The description names codes and places, never a value.
public struct FHIRDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one; in document order.
    public var findings: [Diagnostic]

    public init(_ findings: [Diagnostic]) { self.findings = findings }

    public var description: String {
        findings.prefix(5).map(\.description).joined(separator: "\n")
            + (findings.count > 5 ? "\n… \(findings.count - 5) more" : "")
    }
}
