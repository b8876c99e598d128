import Diagnostics

extension PathSlip {
    /// Code as a hint quotes it: without marks where it holds quotes itself.
    static func quoted(_ code: String) -> BilingualText {
        let code = code.utf8.count <= 80 ? code : String(code.prefix(60)) + "…"
        return BilingualText(ja: "「\(code)」", en: code.contains("'") ? code : "'\(code)'")
    }

    private static func list(_ codes: [String]) -> BilingualText {
        let shown = codes.map(quoted)
        return BilingualText(
            ja: shown.map(\.ja).joined(separator: "、"), en: shown.map(\.en).joined(separator: " or "))
    }

    private static func write(_ codes: [String]) -> BilingualText {
        let list = list(codes)
        let mark = codes.contains { $0.contains("'") } ? ":" : ""
        return BilingualText(
            ja: "\(list.ja)\(codes.count > 1 ? "のように" : "と")書いてください。",
            en: "Write\(mark) \(list.en)\(mark.isEmpty ? "." : "")")
    }

    /// What to write instead.
    var hint: BilingualText {
        switch self {
        case .write(let code): Self.write([code])
        case .writeOneOf(let codes): Self.write(codes)
        case .fullWidth(let meant):
            BilingualText(
                ja: "半角の\(Self.quoted(meant).ja)にしてください。引用符の外の記号と空白は、すべて半角で書きます。",
                en: "Write \(Self.quoted(meant).en): signs and blanks outside quotes are ASCII.")
        case .wideSpace:
            BilingualText(ja: "半角の空白にしてください（全角の空白は使えません）。", en: "Write an ordinary space.")
        case .invisible: BilingualText(ja: "見えない文字です。消してください。", en: "Remove it: the character shows nothing.")
        case .quotes:
            BilingualText(
                ja: "文字列は半角の ' で囲んでください：'official'", en: "Put text in straight single quotes: 'official'")
        case .bareText:
            BilingualText(ja: "文字列は ' で、名前は ` で囲んでください。", en: "Put text in ' and an unusual name in `.")
        case .unjoined:
            BilingualText(
                ja: "「.」か、and、=、| のような演算子でつないでください。", en: "Join the parts with '.' or an operator such as and, = or |.")
        case .unopened:
            BilingualText(ja: "対応する開き括弧がありません。", en: "No bracket is open here: remove it, or add the opening one.")
        case .rootSign:
            BilingualText(
                ja: "JSONPath の「$.」は不要です。式は記録から始まります：name.given",
                en: "Leave out the '$.' of JSONPath: an expression starts at the record, as in name.given.")
        case .dollarWord:
            BilingualText(
                ja: "「$」で始まるのは $this、$index、$total だけです。要素の名前には「$」を付けません。",
                en: "Only $this, $index and $total start with '$'; names of elements have none.")
        case .filterBrackets:
            BilingualText(
                ja: "JSONPath の [?(…)] は where(…) と書きます：name.where(use = 'official')",
                en: "For the [?(…)] of JSONPath write where(…): name.where(use = 'official')")
        case .allItems:
            BilingualText(
                ja: "括弧を除いてください。名前だけで、その要素すべてを指します。",
                en: "Leave the brackets out: a name alone stands for all its items.")
        case .safeStep:
            BilingualText(
                ja: "「.」だけにしてください。要素がなければ、その先も空です。",
                en: "Write '.' alone: where an element is missing, so is all that follows.")
        case .negation:
            BilingualText(ja: "否定は後ろに付けます：(…).not()", en: "Negation stands behind: (…).not()")
        case .lambda:
            BilingualText(
                ja: "「x =>」は不要です：name.where(use = 'official')。比較は「>=」です。",
                en: "Leave out 'x =>', as in name.where(use = 'official'); the comparison is '>='.")
        case .lostFocus:
            BilingualText(
                ja: "前に $this か名前が必要です。シェルが $this を消さないように、式全体を ' で囲んでください。",
                en:
                    "$this or a name is missing in front. In a shell put the whole expression in ', so that $this is kept."
            )
        case .moment:
            BilingualText(
                ja: "日付・時刻は引用符でなく @ を付けて書きます：@1980-01-01、@2024-03-01T09:30:00+09:00",
                en: "Write dates and times with @ and no quotes: @1980-01-01, @2024-03-01T09:30:00+09:00")
        case .resourceType:
            BilingualText(
                ja: "リソースの型は式の初めに書くか（Patient.name）、is Patient や ofType(Patient) で調べます。",
                en: "Begin with the type (Patient.name), or ask with 'is Patient' or 'ofType(Patient)'.")
        case .null:
            BilingualText(
                ja: "値の有無は exists() か empty() で調べます：name.empty()",
                en: "Ask with exists() or empty() whether there is a value: name.empty()")
        case .bareWord(let word):
            BilingualText(ja: "文字列なら引用符で囲んでください：'\(word)'", en: "If it is text, put it in quotes: '\(word)'")
        case .deeper(let paths):
            BilingualText(ja: "\(Self.list(paths).ja)のことですか。", en: "Did you mean \(Self.list(paths).en)?")
        case .companion(let name):
            BilingualText(
                ja: "「_」はJSONでの書き方です。\(name).extension、\(name).id と書きます。",
                en: "The '_' is JSON's: write \(name).extension or \(name).id.")
        case .outerType(let type):
            BilingualText(
                ja: "引数の中では、その前の要素が対象です。記録は %resource で指します（\(type) の代わりに %resource）。",
                en:
                    "Inside the argument the focus is what stands in front. Write %resource for the record, in place of \(type)."
            )
        case .unquoted(let text):
            BilingualText(ja: "引用符を付けずに書いてください：\(text)", en: "Write it without quotes: \(text)")
        case .part(let paths):
            BilingualText(
                ja: "中の要素を指してください：\(paths.joined(separator: "、"))",
                en: "Name a part of it: \(paths.joined(separator: ", "))")
        case .fhirType(let name):
            BilingualText(
                ja: "FHIRの型は「\(name)」です（System の型と大文字・小文字が違います）。",
                en: "The type of FHIR is '\(name)'; with a capital it is a type of System.")
        case .comment:
            BilingualText(
                ja: "XPath の「//」は不要です。下の要素は「.」で（name.given）、すべての深さからは descendants() で指します。コメントなら前後を空けてください。",
                en: "For the '//' of XPath write '.', as in name.given, or descendants(); put blanks around a comment.")
        }
    }
}
