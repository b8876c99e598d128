import Diagnostics

/// One rule about how the records of a file belong together, or about several of them.
protocol StructureRule: Sendable {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport)
}

extension TaggedReport {
    /// A finding about a record of an RP that says which RP it is.
    mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, _ record: TaggedRecord, field: Int? = nil,
        inRP number: Int, _ message: BilingualText, hint: BilingualText? = nil
    ) {
        add(
            severity, code, record, field: field,
            BilingualText(ja: "RP\(number): \(message.ja)", en: "RP \(number): \(message.en)"), hint: hint)
    }
}

extension TaggedStructure {
    /// How much breaking a rule of the records' order or numbers weighs: handbooks are read whatever their order.
    var severityOfOrder: Diagnostic.Severity { text.kind.format == .handbook ? .warning : .error }
}
