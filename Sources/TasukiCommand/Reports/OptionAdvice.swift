import Tasuki

/// Says by which option of the command line a definition is added: the library's hints name none.
enum OptionAdvice {
    private static let options: [String: String] = [
        "DEF-0101": "--package", "PKG-0301": "--package", "VAL-0510": "--package, --code-list",
        "VAL-0520": "--package, --code-list", "VAL-0601": "--package", "VAL-0602": "--package", "VAL-0604": "--package",
        "VAL-0606": "--package", "VAL-0901": "--package", "VAL-0902": "--package",
    ]

    /// The hint of a finding, with the option if it asks for more definitions.
    static func hint(of finding: Diagnostic) -> BilingualText? {
        guard let hint = finding.hint, let option = options[finding.code],
            hint.en.contains("package") || hint.en.contains("add the definitions")
        else { return finding.hint }
        return BilingualText(ja: "\(hint.ja)（\(option)）", en: "\(hint.en) (\(option))")
    }
}
