import Tasuki

/// What there is to say about an expression, on standard error: faults, warnings, and what `trace` names.
struct PathMessages {
    private let output: Output
    private let language: BilingualText.Language
    /// The faults of evaluations that were told in full.
    private var told: Set<FHIRPathError> = []
    /// The places in the expression that were shown with a fault for some type.
    private var shown: Set<Int> = []

    init(_ output: Output, _ language: BilingualText.Language) { (self.output, self.language) = (output, language) }

    /// A fault of the expression itself.
    ///
    /// - Parameters:
    ///   - type: the type of records that it does not fit, with the place of the first.
    ///   - advice: a hint besides the fault's own.
    mutating func add(
        _ error: FHIRPathError, type: (name: String, place: String)? = nil, advice: BilingualText? = nil
    ) {
        line("\(place(error.position)): error \(error.code)")
        line("  " + error.message[language])
        if let type {
            let text = BilingualText(
                ja: "\(type.name) の記録についての誤りです（最初の記録：\(type.place)）。",
                en: "So it is for records of type \(type.name), first at \(type.place).")
            line("  " + text[language])
        }
        hint(error.hint)
        hint(advice)
        if shown.insert(error.position.byteOffset).inserted { excerpt(error.expression, error.position) }
    }

    /// A fault that came up at a record; in full only once.
    mutating func add(_ error: FHIRPathError, at place: String) {
        let position = "\(error.position.line):\(error.position.column)"
        let inExpression = BilingualText(ja: "（式の \(position)）", en: " (expression \(position))")
        line("\(place): error \(error.code)\(inExpression[language])")
        line("  " + error.message[language])
        guard told.insert(error).inserted else { return }
        hint(error.hint)
        excerpt(error.expression, error.position)
    }

    /// A warning about the expression.
    func add(_ warning: Diagnostic, of expression: String) {
        let position = warning.position ?? SourcePosition(byteOffset: 0, line: 1, column: 1)
        line("\(place(position)): warning \(warning.code)")
        line("  " + warning.message[language])
        hint(warning.hint)
        excerpt(expression, position)
    }

    private func place(_ position: SourcePosition) -> String {
        BilingualText(ja: "式", en: "expression")[language] + ":\(position.line):\(position.column)"
    }

    private func hint(_ hint: BilingualText?) {
        guard let hint else { return }
        line(BilingualText(ja: "  対処：\(hint.ja)", en: "  Hint: \(hint.en)")[language])
    }

    private func excerpt(_ expression: String, _ position: SourcePosition) {
        let excerpt = SourceExcerpt(
            of: SourceBytes(expression), at: position.byteOffset, line: position.line, width: TextReport.width)
        line("  | " + excerpt.text)
        line("  | " + excerpt.caret)
    }

    private func line(_ text: String) { output.write(TerminalText.safe(text) + "\n") }
}

/// Writes what `trace` names: a line for each call, with the place of the record.
///
/// An evaluation calls it where it stands, so that one thread at a time does.
final class TraceReport: @unchecked Sendable {
    private let output: Output
    /// The place of the record that is evaluated.
    var place = ""

    init(_ output: Output) { self.output = output }

    func add(_ trace: FHIRPathTrace) {
        let values = trace.values.indices.map { PathReport.text(trace.values, $0) }
        let shown = values.isEmpty ? "{}" : values.joined(separator: ", ")
        output.write(TerminalText.safe("\(place): trace '\(trace.name)': \(shown)") + "\n")
    }
}
