import Tasuki

/// Writes how an expression is read: a line a part, with a legend of the marks that turn up; or a line of JSON a part.
struct ExplanationReport {
    private let output: Output
    private let language: BilingualText.Language
    /// How many types of a part are shown as text.
    static let typeLimit = 4

    init(_ output: Output, _ language: BilingualText.Language) { (self.output, self.language) = (output, language) }

    func addJSON(_ explanation: FHIRPathExplanation) {
        for part in explanation.parts {
            let line = JSONText.object([
                ("depth", .number(part.depth)), ("part", .string(part.label)), ("type", .string(part.type)),
            ])
            output.write(line.text + "\n")
        }
    }

    func add(_ explanation: FHIRPathExplanation) {
        for part in explanation.parts {
            let indent = String(repeating: "  ", count: part.depth)
            output.write(TerminalText.safe("\(indent)\(part.label) : \(Self.shortened(part.type))") + "\n")
        }
        let legend = legend(of: explanation.parts.map(\.type))
        if !legend.isEmpty { output.write("\n" + legend.map { $0[language] + "\n" }.joined()) }
    }

    /// `A | B | C | … (+9) *`
    static func shortened(_ type: String) -> String {
        let isMany = type.hasSuffix(" *")
        let names = names(in: type)
        guard names.count > typeLimit else { return type }
        let shown = names.prefix(typeLimit - 1).joined(separator: " | ")
        return "\(shown) | … (+\(names.count - typeLimit + 1))" + (isMany ? " *" : "")
    }

    private static func names(in type: String) -> [String] {
        let plain = type.hasSuffix(" *") ? String(type.dropLast(2)) : type
        return plain.split(separator: " ").filter { $0 != "|" }.map(String.init)
    }

    private func legend(of types: [String]) -> [BilingualText] {
        var legend: [BilingualText] = []
        if types.contains(where: { $0.hasSuffix(" *") }) {
            legend.append(BilingualText(ja: "*  複数ありえます", en: "*  there may be several"))
        }
        if types.contains(where: { Self.names(in: $0).contains("?") }) {
            legend.append(BilingualText(ja: "?  型は記録によります", en: "?  the type depends on the record"))
        }
        if types.contains(where: { $0.contains(" | ") }) {
            legend.append(BilingualText(ja: "|  いずれかの型です", en: "|  one of these types"))
        }
        if types.contains("{}") || types.contains("{} *") {
            legend.append(BilingualText(ja: "{} いつも空です", en: "{} always empty"))
        }
        if types.contains(where: { Self.names(in: $0).count > Self.typeLimit }) {
            legend.append(
                BilingualText(
                    ja: "… (+n)  ほかにn個の型（--format json はすべて示します）", en: "… (+n)  n more types (--format json shows all)")
            )
        }
        return legend
    }
}
