/// The page that explains one code: what `tasuki explain CODE` prints.
public struct DiagnosticPage: Hashable, Sendable {
    public var code: String
    /// The usual severity; a caller may weigh a finding differently.
    public var severity: Diagnostic.Severity
    public var title: BilingualText
    public var meaning: BilingualText
    /// A small input that raises the code, the same in both languages; or, where none can be shown, what it would be.
    public var example: BilingualText
    public var fix: BilingualText
    /// Document, version and section of the rule.
    public var source: String

    public init(
        _ code: String, _ severity: Diagnostic.Severity, title: BilingualText, meaning: BilingualText,
        example: BilingualText, fix: BilingualText, source: String
    ) {
        (self.code, self.severity, self.title, self.meaning) = (code, severity, title, meaning)
        (self.example, self.fix, self.source) = (example, fix, source)
    }

    /// A page with an input as its example.
    public init(
        _ code: String, _ severity: Diagnostic.Severity, title: BilingualText, meaning: BilingualText, example: String,
        fix: BilingualText, source: String
    ) {
        self.init(
            code, severity, title: title, meaning: meaning, example: BilingualText(ja: example, en: example), fix: fix,
            source: source)
    }
}

extension DiagnosticPage {
    /// Every page, by code: the one list of the codes that exist.
    public static let all: [DiagnosticPage] = [
        chartSharingPages, commandPages, definitionPages, ePrescriptionPages, healthCheckupPages, fhirPathGrammarPages,
        fhirPathDefinitionsPages, fhirPathEvaluationPages, fhirPathWarningPages,
        conversionPages, conversionResourcePages, conversionOrderPages, conversionDispensingPages, conversionSplitPages,
        japaneseFormatPages, jsonPages, modelPages,
        municipalCheckupPages, ndjsonPages, packagePages,
        suppressionPages,
        validationPages,
        xmlPages,
    ].flatMap { $0 }.sorted { $0.code < $1.code }

    /// The page of a code, in any case of letters, with or without the hyphen; `nil` if there is no such code.
    public static func page(for code: String) -> DiagnosticPage? {
        let letters = code.uppercased().filter { $0 != "-" }
        return all.first { $0.code.filter { $0 != "-" } == letters }
    }
}
