import Diagnostics

/// Tells what can be told of a result of dispensing (調剤結果), of whose form little is public: whether its characters
/// can be read, and values that the records of the handbook, 511 and 521 do not take. These are warnings, because it is
/// not confirmed that the records are those of the handbook; a field that is missing is told of 511 and 521 alone.
///
/// - Codes: `JHS-0113` the form is public in part only; those of the rules that it takes.
/// - Example: `521,2,2,` gives `JHS-0301`: no refill is planned, and the dispensing is not the last.
/// - Source: 電子処方箋管理サービス 記録条件仕様（調剤編）Ver.2.2.
struct UnconfirmedFormRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        var own = TaggedReport()
        for rule in Self.rules { rule.check(file, &own) }
        for finding in own.findings where finding.code != "JHS-0301" || Self.isConfirmed(finding) {
            var finding = finding
            if finding.severity == .error, !Self.encodingCodes.contains(finding.code) { finding.severity = .warning }
            report.add(finding)
        }
        report.add(
            .information, "JHS-0113", file.header,
            BilingualText(
                ja: "調剤結果の形式は一部しか公開されていないため、文字コードと、分かっている項目の値、511 と 521 の必須項目だけを調べました。",
                en: """
                    The form of a result of dispensing is public in part only: its encoding, the values of known fields, and \
                    the fields that 511 and 521 must have were checked, and nothing else.
                    """))
    }

    private static let rules: [any TaggedRule] = [EncodingRule(), FieldPresenceRule(), FieldFormRule(), CodeRule()]

    private static let encodingCodes: Set<String> = ["JHS-0105", "JHS-0112"]

    /// Whether it is about a record that is described for this file: none of the handbook's.
    private static func isConfirmed(_ finding: Diagnostic) -> Bool {
        let number = finding.expression.split(separator: "-").first.flatMap { Int($0) } ?? 0
        return FormatLayout.handbook.record(number) == nil
    }
}
