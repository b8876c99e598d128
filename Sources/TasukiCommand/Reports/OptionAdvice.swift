import Tasuki

/// Says by which option of the command line a definition is added, a limit raised or an input read: the library's hints
/// name none.
enum OptionAdvice {
    private static let options: [String: String] = [
        "DEF-0101": "--package", "PKG-0301": "--package", "VAL-0510": "--package, --code-list",
        "VAL-0520": "--package, --code-list", "VAL-0601": "--package", "VAL-0602": "--package", "VAL-0604": "--package",
        "VAL-0606": "--package", "VAL-0804": "--invariant-steps", "VAL-0901": "--package",
        "VAL-0902": "--package",
    ]
    /// What a hint says that asks for more definitions, or for more of something.
    private static let words = ["package", "add the definitions", "Allow more"]

    /// The hint of a finding, with the option if it asks for what that gives, or if the input may be of a kind that its
    /// content does not tell.
    static func hint(of finding: Diagnostic) -> BilingualText? {
        if finding.code == "JHS-0101", let hint = finding.hint {
            return BilingualText(
                ja: "\(hint.ja)調剤結果のCSVは、validate、inspect、convert に --from dispensing を付けて読みます。",
                en: "\(hint.en) Validate, inspect and convert read a result of dispensing with --from dispensing.")
        }
        guard let hint = finding.hint, let option = options[finding.code],
            words.contains(where: hint.en.contains)
        else { return finding.hint }
        return BilingualText(ja: "\(hint.ja)（\(option)）", en: "\(hint.en) (\(option))")
    }
}
