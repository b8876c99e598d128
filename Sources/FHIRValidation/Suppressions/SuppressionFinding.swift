import Diagnostics

/// Makes the findings about a suppression file.
enum SuppressionFinding {
    static func noArray(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            .fatal, "SUP-0101", at: "", position: position,
            message: BilingualText(
                ja: "抑制ファイルがJSONの配列ではありません。", en: "The suppression file is not a JSON array."),
            hint: example)
    }

    static var noReason: Diagnostic {
        error(
            "SUP-0102", BilingualText(ja: "抑制の理由（reason）がありません。", en: "The entry has no reason."),
            BilingualText(ja: "なぜ受け入れるのかを reason に書いてください。", en: "Say in 'reason' why the finding is accepted."))
    }

    static func unknownCode(nearest: String?) -> Diagnostic {
        error(
            "SUP-0103", BilingualText(ja: "この診断コードはありません。", en: "There is no such diagnostic code."),
            nearest.map { BilingualText(ja: "「\($0)」ではありませんか。", en: "Did you mean '\($0)'?") }
                ?? BilingualText(
                    ja: "指摘に示されるコード（例：VAL-0501）を書いてください。", en: "Write the code that a finding shows, such as VAL-0501.")
        )
    }

    static func unknownMember(nearest: String?) -> Diagnostic {
        error(
            "SUP-0104", BilingualText(ja: "抑制の項目にない名前です。", en: "An entry has no member of this name."),
            nearest.map { BilingualText(ja: "「\($0)」ではありませんか。", en: "Did you mean '\($0)'?") }
                ?? BilingualText(
                    ja: "使える名前は code、path、profile、reason です。",
                    en: "The members are 'code', 'path', 'profile' and 'reason'."))
    }

    static var noObject: Diagnostic {
        error(
            "SUP-0105", BilingualText(ja: "抑制の項目がオブジェクトではありません。", en: "The entry is not an object."), example)
    }

    static func noText(_ member: String) -> Diagnostic {
        error(
            "SUP-0105",
            BilingualText(ja: "「\(member)」が空か、文字列ではありません。", en: "'\(member)' is empty or not a string."),
            BilingualText(ja: "文字列を書くか、取り除いてください。", en: "Write a string, or leave it out."))
    }

    static func repeated(_ member: String) -> Diagnostic {
        error(
            "SUP-0105", BilingualText(ja: "「\(member)」が二度あります。", en: "'\(member)' occurs twice."),
            BilingualText(ja: "項目を分けてください。", en: "Make two entries."))
    }

    static var saysNothing: Diagnostic {
        error(
            "SUP-0105",
            BilingualText(
                ja: "code、path、profile のどれもないため、すべての指摘に当たってしまいます。",
                en: "Without code, path and profile the entry would match every finding."),
            BilingualText(ja: "少なくとも一つを書いてください。", en: "Write at least one of them."))
    }

    static var noPath: Diagnostic {
        error(
            "SUP-0105", BilingualText(ja: "「path」が要素のパスではありません。", en: "'path' is not an element path."),
            BilingualText(
                ja: "Patient.name[0].given、Patient.*、name.given のように書いてください。",
                en: "Write it as Patient.name[0].given, Patient.* or name.given."))
    }

    static func notSuppressible(_ code: String) -> Diagnostic {
        error(
            "SUP-0106",
            BilingualText(
                ja: "\(code) は、記録を最後まで検証できなかったことを示すため、抑制できません。",
                en: "\(code) says that a record was not checked to its end, and cannot be suppressed."),
            BilingualText(ja: "この項目を取り除いてください。", en: "Remove the entry."))
    }

    static func unused(_ entry: Suppressions.Entry) -> Diagnostic {
        Diagnostic(
            .information, "SUP-0107", at: "", position: entry.position,
            message: BilingualText(ja: "この抑制に当たる指摘はありませんでした。", en: "The entry matched no finding."),
            hint: BilingualText(
                ja: "直っているなら取り除いてください。そうでなければ code、path、profile を確認してください。",
                en: "Remove it if the fault is fixed; otherwise check its code, path and profile."))
    }

    private static func error(_ code: String, _ message: BilingualText, _ hint: BilingualText) -> Diagnostic {
        Diagnostic(.error, code, at: "", message: message, hint: hint)
    }

    private static let example = BilingualText(
        ja: #"[{"code": "VAL-0501", "path": "Patient.gender", "reason": "…"}] のように書いてください。"#,
        en: #"Write it as [{"code": "VAL-0501", "path": "Patient.gender", "reason": "…"}]."#)
}
