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
            let line = writesJSON ? json(result, index, input, record).text : text(result, index)
            output.write((showsInput && !writesJSON ? TerminalText.safe(input) + ": " : "") + line + "\n")
        }
    }

    private func text(_ result: FHIRPathCollection, _ index: Int) -> String {
        if case .element(let node, _) = result[index], node.kind == .object || node.kind == .array {
            return JSONText.verbatim(ShownValues.compact(node)).text
        }
        let text = FHIRPathCollection([result.value(at: index)]).texts.first ?? ""
        return TerminalText.safe(Self.onOneLine(text))
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

    /// An error with the place in the expression.
    func add(_ error: FHIRPathError, to errors: Output, _ language: BilingualText.Language) {
        let place = error.position
        var lines = ["\(place.line):\(place.column): error \(error.code)", "  " + error.message[language]]
        if let hint = error.hint {
            lines.append(BilingualText(ja: "  対処：\(hint.ja)", en: "  Hint: \(hint.en)")[language])
        }
        let excerpt = SourceExcerpt(
            of: SourceBytes(error.expression), at: place.byteOffset, line: place.line, width: TextReport.width)
        lines += ["  | " + excerpt.text, "  | " + excerpt.caret]
        for line in lines { errors.write(TerminalText.safe(line) + "\n") }
    }

    /// An error that came up at a record.
    func add(
        _ error: FHIRPathError, of input: String, _ record: Record, to errors: Output,
        _ language: BilingualText.Language
    ) {
        let line = record.line.map { ":\($0.number)" } ?? ""
        errors.write(TerminalText.safe(input) + line + ": ")
        add(error, to: errors, language)
    }
}
