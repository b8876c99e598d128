import Tasuki

/// Writes what an expression finds: as a value a line, or as a line of JSON each.
struct PathReport {
    private let output: Output
    private let writesJSON: Bool, showsInput: Bool

    init(_ output: Output, writesJSON: Bool, showsInput: Bool) {
        (self.output, self.writesJSON, self.showsInput) = (output, writesJSON, showsInput)
    }

    func add(_ result: FHIRPathCollection, of input: String, _ record: Record) {
        for index in result.indices {
            let line = writesJSON ? json(result, index, input, record).text : Self.text(result, index)
            output.write((showsInput && !writesJSON ? TerminalText.safe(input) + ": " : "") + line + "\n")
        }
    }

    /// A result as one line that is fit for a terminal.
    static func text(_ result: FHIRPathCollection, _ index: Int) -> String {
        if case .element(let node, _) = result[index], node.kind == .object || node.kind == .array {
            return JSONText.verbatim(ShownValues.compact(node)).text
        }
        let text = FHIRPathCollection([result.value(at: index)]).texts.first ?? ""
        return TerminalText.safe(onOneLine(text))
    }

    /// Line breaks, tabs and `\` as escapes, so that a value is one line and can be told from every other.
    private static func onOneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return text }
        let escapes: [Unicode.Scalar: String] = ["\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"]
        return text.unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
    }

    private func json(_ result: FHIRPathCollection, _ index: Int, _ input: String, _ record: Record) -> JSONText {
        var members: [(String, JSONText)] = [("input", .string(input))]
        switch result[index] {
        case .element(let node, let type):
            let place = node.position
            members += [
                ("line", .number(record.line?.number ?? place.line)), ("column", .number(place.column)),
                ("expression", .string(node.expression)),
            ]
            if let type { members.append(("type", .string(type))) }
            members.append(("value", .verbatim(ShownValues.compact(node))))
        case .boolean(let value): members += Self.system("Boolean", .boolean(value))
        case .integer(let value): members += Self.system("Integer", .number(Int(value)))
        case .long(let value): members += Self.system("Long", .number(Int(value)))
        case .decimal(let value): members += Self.system("Decimal", .verbatim(value.text))
        case .string(let value): members += Self.system("String", .string(value))
        case .moment(let value):
            let type = value.kind == .date ? "Date" : value.kind == .time ? "Time" : "DateTime"
            members += Self.system(type, .string(value.description))
        case .quantity(let value):
            members += Self.system(
                "Quantity", .object([("value", .verbatim(value.value.text)), ("unit", .string(value.unit))]))
        case .type(let name): members += Self.system("TypeInfo", .string(name))
        }
        return .object(members)
    }

    private static func system(_ type: String, _ value: JSONText) -> [(String, JSONText)] {
        [("type", .string("System." + type)), ("value", value)]
    }
}
