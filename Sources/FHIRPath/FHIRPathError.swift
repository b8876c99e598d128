import Diagnostics

/// Why an expression could not be compiled or evaluated, and where in it.
///
/// Quotes the expression's own words, never a value of the resource.
public struct FHIRPathError: Error, Hashable, Sendable {
    /// `PTH-01xx` the text, `PTH-02xx` the definitions, `PTH-03xx` the evaluation, `PTH-04xx` the limits.
    public let code: String
    public let message: BilingualText
    public let hint: BilingualText?
    /// The expression.
    public let expression: String
    /// Where the fault lies in the expression.
    public let position: SourcePosition
    /// The element whose value is at fault (`PTH-0314`); `nil` where the expression is.
    public let element: Element?

    /// A place in a record.
    public struct Element: Hashable, Sendable {
        /// FHIRPath from the root of the record: `Patient.name[0]`.
        public var expression: String
        /// `nil` for a record built in memory.
        public var position: SourcePosition?
    }

    init(_ fault: PathFault, in expression: String) {
        self.expression = expression
        (code, message, hint) = (fault.code, fault.message, fault.hint)
        position = Self.position(of: fault.offset, in: expression)
        if case .faultyValue(_, let element) = fault.reason { self.element = element } else { element = nil }
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
        // By scalars: to Swift `\r\n` is one character, and no `\n`.
        let lines = expression.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines[position.line - 1].filter { $0 != "\r" }
        return String(String.UnicodeScalarView(line)) + "\n" + String(repeating: " ", count: position.column - 1) + "^"
    }

    /// As a finding about the expression, or about the element that is at fault.
    public var diagnostic: Diagnostic {
        let place = element.map(\.position) ?? position
        return Diagnostic(.error, code, at: element?.expression ?? "", position: place, message: message, hint: hint)
    }
}

extension FHIRPathError: CustomStringConvertible {
    /// `1:9: PTH-0203` with the English sentence and the place.
    public var description: String { "\(position.line):\(position.column): \(code): \(message.en)\n\(excerpt)" }
}
