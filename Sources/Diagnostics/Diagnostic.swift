/// One finding about one place in one input.
///
/// Readers, the validator and the converters all report this type. A finding in the data is an entry of the report that
/// comes back; a thrown `Diagnostic` means that there is no result at all. No text of a finding quotes a value that
/// could identify a person.
public struct Diagnostic: Error, Hashable, Sendable {
    /// The levels of `OperationOutcome.issue.severity`.
    ///
    /// - Source: FHIR R4 (4.0.1), valueset-issue-severity.html.
    public enum Severity: String, CaseIterable, Sendable { case fatal, error, warning, information }

    public var severity: Severity
    /// A permanent, documented identifier such as `VAL-0101`, never reused. Wording may improve, codes do not change.
    public var code: String
    /// FHIRPath from the resource root, e.g. `Patient.name[0].given[1]`; empty where there is no resource.
    public var expression: String
    /// Where the element starts; `nil` for a resource built in memory.
    public var position: SourcePosition?
    public var message: BilingualText
    /// What the reader can do next, as an instruction; `nil` rather than a vague one.
    public var hint: BilingualText?

    public init(
        _ severity: Severity, _ code: String, at expression: String, position: SourcePosition? = nil,
        message: BilingualText, hint: BilingualText? = nil
    ) {
        (self.severity, self.code, self.expression) = (severity, code, expression)
        (self.position, self.message, self.hint) = (position, message, hint)
    }

    /// Whether the finding means that the input is wrong: `fatal` or `error`.
    public var isError: Bool { severity == .fatal || severity == .error }
}

extension Diagnostic: CustomStringConvertible {
    /// `12:17: error VAL-0101 Patient` and the English sentence, for logs and debuggers.
    public var description: String {
        let place = position.map { "\($0.line):\($0.column): " } ?? ""
        let element = expression.isEmpty ? "" : " \(expression)"
        return "\(place)\(severity) \(code)\(element): \(message.en)"
    }
}
