/// The pages of `JSN-0101` to `JSN-0112`: the text is not JSON. Such a document has no tree, so this is its only
/// finding.
let jsonGrammarPages: [DiagnosticPage] = [
    DiagnosticPage(
        "JSN-0101", .fatal,
        title: BilingualText(ja: "入力が空です", en: "The input is empty"),
        meaning: BilingualText(
            ja: "入力に1バイトもないか、空白だけです。JSONの文書には値が一つ必要です。",
            en: "There is not a byte, or nothing but white space. A JSON text holds one value."),
        example: BilingualText(ja: "（空のファイル）", en: "(an empty file)"),
        fix: BilingualText(
            ja: "書き出しや転送が途中で失敗していないか確認してください。", en: "Check whether writing or transferring the file failed."),
        source: "RFC 8259, section 2 (JSON-text = ws value ws)"),
    DiagnosticPage(
        "JSN-0102", .fatal,
        title: BilingualText(ja: "値の後に余分な内容があります", en: "Something follows the value"),
        meaning: BilingualText(
            ja: "JSONの値が終わった後に、空白以外の内容が続いています。括弧の数が合わないか、複数の文書が一つのファイルにつながっています。",
            en: """
                The JSON value has ended and something other than white space follows: a bracket too many, or several \
                documents run together in one file.
                """),
        example: "{\"resourceType\": \"Patient\"}}",
        fix: BilingualText(
            ja: "余分な括弧を取り除いてください。複数の記録を渡すときは、1行に1件のNDJSONにしてください。",
            en: "Remove the superfluous bracket. To pass several records, write NDJSON with one record a line."),
        source: "RFC 8259, section 2 (JSON-text = ws value ws)"),
    DiagnosticPage(
        "JSN-0103", .fatal,
        title: BilingualText(ja: "途中で終わっています", en: "The text ends too early"),
        meaning: BilingualText(
            ja: "括弧、引用符または語が閉じる前に入力が終わりました。",
            en: "The input ends before a bracket, a quote or a word is complete."),
        example: "{\"resourceType\": \"Patient\", \"name\": [",
        fix: BilingualText(
            ja: "ファイルが途中で切れていないか、括弧と引用符がすべて閉じているか確認してください。",
            en: "Check that the file is complete and that every bracket and quote is closed."),
        source: "RFC 8259, section 2"),
    DiagnosticPage(
        "JSN-0104", .fatal,
        title: BilingualText(ja: "値がありません", en: "A value is missing"),
        meaning: BilingualText(
            ja: "値があるべき所に、値の始まりになれない文字があります。値は「{」「[」「\"」、数字、「-」または true、false、null で始まります。",
            en: """
                Where a value should start stands a character that starts none. A value starts with '{', '[', '"', a digit \
                or '-', or is true, false or null.
                """),
        example: "{\"resourceType\": \"Patient\", \"active\": }",
        fix: BilingualText(
            ja: "値を入れるか、要素ごと取り除いてください。最後の項目の後の「,」や、置き換えられていない変数も確認してください。",
            en:
                "Give a value or remove the element; look for a trailing comma and for placeholders that were not filled in."
        ),
        source: "RFC 8259, section 3"),
    DiagnosticPage(
        "JSN-0105", .fatal,
        title: BilingualText(ja: "要素名がありません", en: "An element name is missing"),
        meaning: BilingualText(
            ja: "オブジェクトの中で、「\"」で囲んだ要素名が必要な所に別の文字があります。",
            en: "Inside an object, something else stands where an element name in double quotes is needed."),
        example: "{\"resourceType\": \"Patient\", \"active\": true, }",
        fix: BilingualText(
            ja: "要素名を「\"」で囲んでください。最後の要素の後の「,」は取り除いてください。",
            en: "Put the name into double quotes, and remove a comma after the last element."),
        source: "RFC 8259, section 4 (member = string name-separator value)"),
    DiagnosticPage(
        "JSN-0106", .fatal,
        title: BilingualText(ja: "「:」がありません", en: "A colon is missing"),
        meaning: BilingualText(
            ja: "要素名の後に「:」がありません。", en: "The element name is not followed by ':'."),
        example: "{\"resourceType\": \"Patient\", \"active\" = true}",
        fix: BilingualText(ja: "要素名と値の間に「:」を入れてください。", en: "Put ':' between the name and its value."),
        source: "RFC 8259, section 4"),
    DiagnosticPage(
        "JSN-0107", .fatal,
        title: BilingualText(ja: "「,」または閉じ括弧がありません", en: "A comma or a closing bracket is missing"),
        meaning: BilingualText(
            ja: "値の後に、次の値へ進む「,」も、閉じる「}」「]」もありません。括弧の種類が合わない場合もこの指摘になります。",
            en:
                "A value is followed neither by ',' nor by the closing '}' or ']'. A bracket of the wrong kind is reported so too."
        ),
        example: "{\"resourceType\": \"Patient\", \"active\": true \"gender\": \"female\"}",
        fix: BilingualText(
            ja: "前の値の後に「,」を入れるか、開いた括弧と同じ種類の括弧で閉じてください。",
            en: "Put a comma after the value before, or close with the kind of bracket that was opened."),
        source: "RFC 8259, sections 4 and 5"),
    DiagnosticPage(
        "JSN-0108", .fatal,
        title: BilingualText(ja: "数値の書き方が正しくありません", en: "A number is malformed"),
        meaning: BilingualText(
            ja: "JSONの数値は、先頭に余分な0や「+」を置けず、小数点の両側に数字が必要です。16進数、桁区切り、NaN も使えません。",
            en: """
                A JSON number has no superfluous leading zero and no '+', and digits on both sides of the point. There are no \
                hexadecimal numbers, no digit separators and no NaN.
                """),
        example: "{\"resourceType\": \"Observation\", \"valueInteger\": 01}",
        fix: BilingualText(
            ja: "0.5 のように書き直してください。日付、コード、先頭に0のある番号は引用符で囲んで文字列にしてください。",
            en: "Write 0.5 and the like. Dates, codes and numbers with leading zeros are strings: put them into quotes."
        ),
        source: "RFC 8259, section 6"),
    DiagnosticPage(
        "JSN-0109", .fatal,
        title: BilingualText(ja: "true、false、null ではない語です", en: "A word is neither true, false nor null"),
        meaning: BilingualText(
            ja: "引用符のない語として書けるのは、小文字の true、false、null だけです。",
            en: "The only words without quotes are true, false and null, in lower case."),
        example: "{\"resourceType\": \"Patient\", \"active\": tru}",
        fix: BilingualText(
            ja: "小文字で正しく綴ってください。それ以外の語は引用符で囲んで文字列にしてください。",
            en: "Spell the word in lower case; any other word is a string and goes into quotes."),
        source: "RFC 8259, section 3"),
    DiagnosticPage(
        "JSN-0110", .fatal,
        title: BilingualText(ja: "文字列に制御文字があります", en: "A control character in a string"),
        meaning: BilingualText(
            ja: "文字列の中に、改行やタブなどの制御文字（U+0000からU+001F）がそのまま入っています。多くは改行を含む文章をそのまま埋め込んだか、閉じる引用符を書き忘れたものです。",
            en: """
                A string holds a line break, a tab or another control character (U+0000 to U+001F) as it is. Usually a text \
                with line breaks was pasted in, or the closing quote is missing.
                """),
        example: "{\"text\": \"1日3回\n毎食後\"}",
        fix: BilingualText(
            ja: "改行は\\n、タブは\\t、その他は\\u001Fのように書いてください。閉じる引用符も確認してください。",
            en: "Write \\n, \\t, or \\u001F and the like for others, and check for a missing closing quote."),
        source: "RFC 8259, section 7"),
    DiagnosticPage(
        "JSN-0111", .fatal,
        title: BilingualText(ja: "エスケープが正しくありません", en: "An escape is malformed"),
        meaning: BilingualText(
            ja: "「\\」の後に使えるのは「\"」「\\」「/」b、f、n、r、t と、u に続く16進数4桁だけです。",
            en: "After '\\' may come only '\"', '\\', '/', b, f, n, r, t, or u and four hexadecimal digits."),
        example: "{\"path\": \"C:\\patients\"}",
        fix: BilingualText(
            ja: "「\\」そのものは「\\\\」と書いてください。", en: "Write '\\\\' for a backslash."),
        source: "RFC 8259, section 7"),
    DiagnosticPage(
        "JSN-0112", .fatal,
        title: BilingualText(ja: "UTF-8として正しくありません", en: "The bytes are not valid UTF-8"),
        meaning: BilingualText(
            ja: "文字列の中にUTF-8として正しくないバイト列があります。Shift_JISやEUC-JPで保存されたファイルか、文字の途中で切れたデータが考えられます。黙って置き換えることはしません。",
            en: """
                A string holds bytes that are not UTF-8: the file was saved as Shift_JIS or EUC-JP, or a text was cut inside \
                a character. Nothing is replaced silently.
                """),
        example: BilingualText(
            ja: "{\"text\": \"（バイト列 8E 52 93 63：Shift_JISの文字）\"}",
            en: "{\"text\": \"(the bytes 8E 52 93 63: text in Shift_JIS)\"}"),
        fix: BilingualText(
            ja: "UTF-8で保存し直してください。Shift_JISであれば iconv -f CP932 -t UTF-8 で変換できます。",
            en: "Save the file as UTF-8; from Shift_JIS, convert it with iconv -f CP932 -t UTF-8."),
        source: "RFC 8259, section 8.1; RFC 3629, section 3"),
]
