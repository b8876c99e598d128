import Diagnostics

/// Makes the findings about a user's code list. A code of a list is no patient's value, but is not repeated either.
enum CodeListFinding {
    static func notText(_ name: String) -> Diagnostic {
        Diagnostic(
            .fatal, "VAL-0580", at: "",
            message: BilingualText(
                ja: "コード一覧「\(name)」はUTF-8の文字ではありません。", en: "The code list '\(name)' is not text in UTF-8."),
            hint: BilingualText(ja: "UTF-8で保存し直してください。", en: "Save it as UTF-8."))
    }

    static func noColumns(_ name: String, line: Int) -> Diagnostic {
        Diagnostic(
            .fatal, "VAL-0580", at: "", position: SourcePosition(byteOffset: 0, line: line, column: 1),
            message: BilingualText(
                ja: "コード一覧「\(name)」の見出しに system と code の列がありません。",
                en: "The first line of the code list '\(name)' names no columns 'system' and 'code'."),
            hint: BilingualText(
                ja: "見出しを system,code,display,valueset としてください。", en: "Name them system,code,display,valueset."))
    }

    static func openQuote(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            .fatal, "VAL-0580", at: "", position: position,
            message: BilingualText(
                ja: "コード一覧「\(name)」の\(position.line)行目の「\"」が閉じられていないため、以降の行を読めません。",
                en:
                    "The quote in line \(position.line) of the code list '\(name)' is never closed, so what follows cannot be read."
            ),
            hint: BilingualText(
                ja: "欄の終わりに「\"」を付けてください。値の中の「\"」は「\"\"」と書きます。",
                en: "Close it at the end of the field; a quote inside a value is written twice."))
    }

    /// - Parameter row: the first line that was left out; `nil` if there are no lines.
    static func noCodes(_ name: String, firstFaulty row: DelimitedText.Row?, looksLikeJSON: Bool) -> Diagnostic {
        let position = SourcePosition(byteOffset: row?.offset ?? 0, line: row?.line ?? 1, column: 1)
        let message: BilingualText
        if looksLikeJSON {
            message = BilingualText(
                ja: "コード一覧「\(name)」はJSONのようで、CSVやTSVではありません。",
                en: "The code list '\(name)' looks like JSON and not like CSV or TSV.")
        } else if row == nil {
            message = BilingualText(
                ja: "コード一覧「\(name)」にコードの行がありません。", en: "The code list '\(name)' has no line with a code.")
        } else {
            message = BilingualText(
                ja: "コード一覧「\(name)」に、コード体系（URLやURN）とコードのそろった行がありません。",
                en: "No line of the code list '\(name)' has the URI of a system and a code.")
        }
        return Diagnostic(
            .fatal, "VAL-0580", at: "", position: position, message: message,
            hint: looksLikeJSON
                ? BilingualText(
                    ja: "FHIRの CodeSystem や ValueSet なら、パッケージ（フォルダー）として渡してください。コード一覧はCSVかTSVです。",
                    en: "Give a CodeSystem or ValueSet of FHIR as a package (a folder); a code list is CSV or TSV.")
                : BilingualText(
                    ja: "一行に一つ、「system,code,display」の順に書いてください。",
                    en: "Write one code a line, as system,code,display."))
    }

    static func line(_ row: DelimitedText.Row, name: String) -> Diagnostic {
        Diagnostic(
            .warning, "VAL-0581", at: "",
            position: SourcePosition(byteOffset: row.offset, line: row.line, column: 1),
            message: BilingualText(
                ja: "コード一覧「\(name)」の\(row.line)行目には、コード体系（URLやURN）とコードがそろっていないため、除外しました。",
                en: "Line \(row.line) of the code list '\(name)' lacks a code or the URI of a system, and is left out."),
            hint: BilingualText(
                ja: "「system,code」の順に、system は http:// や urn: で始まるURIで書いてください。",
                en: "Give system and code, the system as a URI such as http://… or urn:oid:…."))
    }

    static func more(_ count: Int, name: String) -> Diagnostic {
        Diagnostic(
            .warning, "VAL-0581", at: "",
            message: BilingualText(
                ja: "コード一覧「\(name)」では、全部で\(count)行を除外しました。",
                en: "Of the code list '\(name)', \(count) lines are left out in all."))
    }
}
