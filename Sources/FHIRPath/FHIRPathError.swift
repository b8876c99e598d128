import Diagnostics

/// Why an expression could not be compiled or evaluated, and where in it.
///
/// Quotes the expression's own words, never a value of the resource.
public struct FHIRPathError: Error, Hashable, Sendable {
    /// `PTH-01xx` the text, `PTH-02xx` the definitions, `PTH-03xx` the evaluation, `PTH-04xx` the limits.
    public var code: String
    public var message: BilingualText
    public var hint: BilingualText?
    /// The expression.
    public var expression: String
    /// Where the fault lies in the expression.
    public var position: SourcePosition

    init(_ fault: PathFault, in expression: String) {
        self.expression = expression
        (code, message, hint) = (fault.code, fault.message, fault.hint)
        position = Self.position(of: fault.offset, in: expression)
    }

    private static func position(of offset: Int, in text: String) -> SourcePosition {
        var line = 1, column = 1
        for scalar in String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars {
            if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        return SourcePosition(byteOffset: offset, line: line, column: column)
    }

    /// The line of the expression that holds the fault, with a caret below its place.
    public var excerpt: String {
        let lines = expression.split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines.indices.contains(position.line - 1) ? String(lines[position.line - 1]) : expression
        return line + "\n" + String(repeating: " ", count: position.column - 1) + "^"
    }

    /// As a finding about the expression.
    public var diagnostic: Diagnostic {
        Diagnostic(.error, code, at: "", position: position, message: message, hint: hint)
    }
}

extension FHIRPathError: CustomStringConvertible {
    /// `1:9: PTH-0203` with the English sentence and the place.
    public var description: String { "\(position.line):\(position.column): \(code): \(message.en)\n\(excerpt)" }
}
