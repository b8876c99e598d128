import Diagnostics
import FHIRTree
import Testing

/// A slip, the code it gives, and words of the Japanese hint.
private let slips: [(text: String, code: String, hint: String)] = [
    ("{\"active\": True}", "JSN-0104", "小文字の true、false、null"),
    ("[False]", "JSN-0104", "小文字の true、false、null"), ("[nULL]", "JSN-0109", "小文字の true、false、null"),
    ("[None]", "JSN-0104", "小文字の true、false、null"), ("[nil]", "JSN-0109", "要素ごと取り除いて"),
    ("[undefined]", "JSN-0104", "要素ごと取り除いて"), ("[NaN]", "JSN-0104", "JSONに NaN や Infinity はありません"),
    ("[nan]", "JSN-0109", "JSONに NaN や Infinity はありません"), ("[-Infinity]", "JSN-0108", "JSONに NaN や Infinity はありません"),
    ("[tokyo]", "JSN-0109", "引用符で囲んで"), ("[abc]", "JSN-0104", "引用符で囲んで"),
    ("[.5]", "JSN-0104", "0.5"), ("[+1]", "JSN-0104", "「+」を取り除いて"),
    ("{\"birthDate\": 2024-04-01}", "JSN-0107", "日付や時刻は引用符で"), ("2024-04-01", "JSN-0102", "日付や時刻は引用符で"),
    ("[2024/04/01]", "JSN-0107", "日付や時刻は引用符で"), ("[10:30]", "JSN-0107", "日付や時刻は引用符で"),
    ("[1 / 2]", "JSN-0107", "コメントを取り除いて"), ("[1_000]", "JSN-0107", "桁区切り"),
    ("{\"value\": 1,000}", "JSN-0105", "桁区切り"),
    ("{“active”: true}", "JSN-0105", "半角の「\"」"), ("{\"a\"： 1}", "JSN-0106", "半角で"),
    ("[1，2]", "JSN-0107", "半角で"), ("｛\"a\": 1}", "JSN-0104", "半角で"), ("[１]", "JSN-0104", "半角で"),
    ("[1１]", "JSN-0107", "半角で"), ("[1、2]", "JSN-0107", "半角で"), ("[\u{3000}1]", "JSN-0104", "半角の空白"),
    ("{\"a\":1}{\"a\":2}", "JSN-0102", "1行に1件"), ("{\n\"a\":1\n}\n{\n\"a\":2\n}", "JSN-0102", "1行に1件"),
    ("{},\n{}", "JSN-0102", "1行に1件"), ("{}}", "JSN-0102", "余分な閉じ括弧"),
    ("{\"family\": \"\u{1B}$B;3ED\u{1B}(B\"}", "JSN-0110", "ISO-2022-JP"), ("[\"\u{1B}[0m\"]", "JSN-0110", "改行は"),
    ("\u{1F}", "JSN-0104", ""), ("PK\u{3}\u{4}", "JSN-0104", "先に展開"),
]

@Suite("Hints for JSON that is none")
struct JSONFaultHintTests {
    @Test("a usual slip gets a hint of its own", arguments: slips)
    func hint(text: String, code: String, hint: String) {
        let finding = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes(text)) }
        #expect(finding?.code == code)
        #expect(finding?.hint?.ja.contains(hint) ?? hint.isEmpty, "\(text): \(finding?.hint?.ja ?? "no hint")")
    }

    @Test(
        "full-width punctuation is named with its code point, and no value is quoted",
        arguments: [
            ("[1，2]", "「，」（U+FF0C）"), ("{“a”: 1}", "「“」（U+201C）"), ("{\"a\"：1}", "「：」（U+FF1A）"),
            ("｛", "「｛」（U+FF5B）"), ("[\u{3000}]", "全角の空白（U+3000）"), ("[\u{A0}]", "特殊な空白（U+00A0）"),
            ("[７]", "全角の数字"), ("[Ａ]", "全角の英字"), ("[患者]", "ASCII以外の文字"), ("[7 7]", "数字"),
        ])
    func naming(text: String, name: String) {
        let finding = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes(text)) }
        #expect(finding?.message.ja.contains("\(name)があります") == true, "\(finding?.message.ja ?? "")")
        for value in ["７", "Ａ", "患", "7"] { #expect(finding?.message.ja.contains(value) == false) }
    }

    @Test("compressed data is known by its first bytes")
    func compressed() {
        let finding = #expect(throws: Diagnostic.self) { try SourceDocument(json: SourceBytes([0x1F, 0x8B, 8, 0])) }
        #expect(finding?.code == "JSN-0104")
        #expect(finding?.hint?.ja.contains("先に展開") == true)
    }
}
