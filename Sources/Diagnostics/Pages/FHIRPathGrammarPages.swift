/// `PTH-0101` to `PTH-0112`: the text of an expression.
let fhirPathGrammarPages: [DiagnosticPage] = [
    DiagnosticPage(
        "PTH-0101", .error,
        title: BilingualText(ja: "FHIRPathにない文字です", en: "A character that FHIRPath lacks"),
        meaning: BilingualText(
            ja: "式の中に、FHIRPathの記号でも名前でもない文字があります。",
            en: "The expression holds a character that is neither a sign of FHIRPath nor part of a name."),
        example: #"tasuki path "Patient.name#given" patient.json"#,
        fix: BilingualText(
            ja: "文字列なら引用符（'）で、名前なら ` で囲んでください。",
            en: "Put text in ' and an unusual name in `."),
        source: "FHIRPath 2.0.0, appendix B"),
    DiagnosticPage(
        "PTH-0102", .error,
        title: BilingualText(ja: "引用符が閉じられていません", en: "A quote that is not closed"),
        meaning: BilingualText(
            ja: "文字列または名前が、式の終わりまで閉じられていません。",
            en: "A string or name is not closed before the end of the expression."),
        example: #"tasuki path "name.where(use = 'official)" patient.json"#,
        fix: BilingualText(
            ja: "同じ引用符で閉じてください。",
            en: "Close it with the same quote."),
        source: "FHIRPath 2.0.0, section 2.1.3"),
    DiagnosticPage(
        "PTH-0103", .error,
        title: BilingualText(ja: "コメントが閉じられていません", en: "A comment that is not closed"),
        meaning: BilingualText(
            ja: "「/*」に対する「*/」がありません。",
            en: "'/*' has no '*/'."),
        example: #"tasuki path "2 + 2 /* sum" patient.json"#,
        fix: BilingualText(
            ja: "「*/」で閉じるか、「//」で行の終わりまでをコメントにしてください。",
            en: "Close it with '*/', or use '//' up to the end of the line."),
        source: "FHIRPath 2.0.0, section 2.2"),
    DiagnosticPage(
        "PTH-0104", .error,
        title: BilingualText(ja: "文字列のエスケープが正しくありません", en: "Half of a surrogate pair"),
        meaning: BilingualText(
            ja: #"「\u」がサロゲートペアの片方だけを書いています。"#,
            en: #"A '\u' gives one half of a surrogate pair, which is not a character."#),
        example: #"tasuki path "'\ud83d'" patient.json"#,
        fix: BilingualText(
            ja: #"両方を続けて書くか、文字をそのまま書いてください。"#,
            en: #"Write both halves, or the character itself."#),
        source: "FHIRPath 3.0.0 (trial use), String"),
    DiagnosticPage(
        "PTH-0105", .error,
        title: BilingualText(ja: "式が途中で終わっています", en: "An expression that ends too early"),
        meaning: BilingualText(
            ja: "演算子や括弧の後に続きがありません。",
            en: "Nothing follows an operator or bracket."),
        example: #"tasuki path "2 + 2 /" patient.json"#,
        fix: BilingualText(
            ja: "続きを書くか、余分な演算子を除いてください。",
            en: "Complete it, or remove what is too much."),
        source: "FHIRPath 2.0.0, appendix B"),
    DiagnosticPage(
        "PTH-0106", .error,
        title: BilingualText(ja: "ここには書けないものです", en: "Something that cannot stand here"),
        meaning: BilingualText(
            ja: "演算子・括弧・名前の並びが文法に合いません。",
            en: "Operators, brackets and names do not follow each other in this way."),
        example: #"tasuki path "name given" patient.json"#,
        fix: BilingualText(
            ja: "「.」や演算子でつないでください。",
            en: "Join the parts with '.' or an operator."),
        source: "FHIRPath 2.0.0, appendix B"),
    DiagnosticPage(
        "PTH-0107", .error,
        title: BilingualText(ja: "足りないものがあります", en: "Something is missing"),
        meaning: BilingualText(
            ja: "括弧や名前など、ここになければならないものがありません。",
            en: "A bracket, a name or the like is missing here."),
        example: #"tasuki path "gender in ('male', 'female')" patient.json"#,
        fix: BilingualText(
            ja: "足りないものを補ってください。",
            en: "Add what is missing."),
        source: "FHIRPath 2.0.0, appendix B"),
    DiagnosticPage(
        "PTH-0108", .error,
        title: BilingualText(ja: "整数が大きすぎます", en: "An integer that is too large"),
        meaning: BilingualText(
            ja: "Integerは32ビット、L を付けたLongは64ビットです。",
            en: "Integer has 32 bits, Long (with L) has 64."),
        example: #"tasuki path "3000000000" patient.json"#,
        fix: BilingualText(
            ja: "小数（3000000000.0）かLong（3000000000L）にしてください。",
            en: "Write a decimal (3000000000.0) or a Long (3000000000L)."),
        source: "FHIRPath 2.0.0, section 2.1.4"),
    DiagnosticPage(
        "PTH-0109", .error,
        title: BilingualText(ja: "日付・時刻として正しくありません", en: "No date or time"),
        meaning: BilingualText(
            ja: "「@」の後が、暦にある日付や時刻ではありません。",
            en: "What follows '@' is not a date or time of the calendar."),
        example: #"tasuki path "@2023-02-30" patient.json"#,
        fix: BilingualText(
            ja: "@2024-03-01、@2024-03-01T09:30+09:00、@T09:30 のように書いてください。",
            en: "Write it as @2024-03-01, @2024-03-01T09:30+09:00 or @T09:30."),
        source: "FHIRPath 2.0.0, sections 2.1.6 to 2.1.8"),
    DiagnosticPage(
        "PTH-0110", .error,
        title: BilingualText(ja: "入れ子が深すぎます", en: "Nested too deeply"),
        meaning: BilingualText(
            ja: "括弧・引数・符号の入れ子が64段を超えています。",
            en: "Brackets, arguments and signs nest more than 64 deep."),
        example: #"tasuki path "((((…1…))))" patient.json"#,
        fix: BilingualText(
            ja: "式を分けてください。",
            en: "Split the expression."),
        source: "Tasuki: a limit of safety"),
    DiagnosticPage(
        "PTH-0111", .error,
        title: BilingualText(ja: "式が長すぎます", en: "Too long"),
        meaning: BilingualText(
            ja: "式が1 MiBを超えています。",
            en: "The expression has more than 1 MiB."),
        example: #"tasuki path "1 + 1 + 1 + …" patient.json"#,
        fix: BilingualText(
            ja: "式を分けてください。",
            en: "Split the expression."),
        source: "Tasuki: a limit of safety"),
    DiagnosticPage(
        "PTH-0112", .error,
        title: BilingualText(ja: "括弧が閉じられていません", en: "A bracket that is not closed"),
        meaning: BilingualText(
            ja: "示された場所で開いた括弧が、式の終わりまで閉じられていません。",
            en: "The bracket that opens at this place is not closed before the expression ends."),
        example: #"tasuki path "name.where(use = 'official'" patient.json"#,
        fix: BilingualText(
            ja: "対応する閉じ括弧を加えてください。",
            en: "Add the bracket that closes it."),
        source: "FHIRPath 2.0.0, appendix B"),
]
