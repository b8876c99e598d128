/// `PTH-0301` to `PTH-0402`: an evaluation.
let fhirPathEvaluationPages: [DiagnosticPage] = [
    DiagnosticPage(
        "PTH-0301", .error,
        title: BilingualText(ja: "値の型が違います", en: "A value of another type"),
        meaning: BilingualText(
            ja: "関数や演算子が受けとれない型の値です。",
            en: "The function or operator does not take a value of this type."),
        example: #"tasuki path "birthDate.length()" patient.json"#,
        fix: BilingualText(
            ja: "toString() などで変換してください。",
            en: "Convert it, for example with toString()."),
        source: "FHIRPath 2.0.0, section 4.3"),
    DiagnosticPage(
        "PTH-0302", .error,
        title: BilingualText(ja: "演算子の両側の型が合いません", en: "Operands that do not fit"),
        meaning: BilingualText(
            ja: "演算子は、この二つの型の組み合わせには使えません。",
            en: "The operator does not combine these two types."),
        example: #"tasuki path "birthDate + 7" patient.json"#,
        fix: BilingualText(
            ja: "日付には 7 days のような単位付きの量を足してください。",
            en: "Add a quantity such as 7 days to a date."),
        source: "FHIRPath 2.0.0, section 6"),
    DiagnosticPage(
        "PTH-0303", .error,
        title: BilingualText(ja: "値が一つではありません", en: "Not a single item"),
        meaning: BilingualText(
            ja: "一つの値に対するものですが、値が複数あります。",
            en: "One item is needed, and there are several."),
        example: #"tasuki path "Patient.name.single()" patient.json"#,
        fix: BilingualText(
            ja: "first() で一つにするか、where() で絞ってください。",
            en: "Take one with first(), or narrow with where()."),
        source: "FHIRPath 2.0.0, section 4.5"),
    DiagnosticPage(
        "PTH-0304", .error,
        title: BilingualText(ja: "変数がありません", en: "No such variable"),
        meaning: BilingualText(
            ja: "標準の変数でも、呼び出し側や defineVariable が定めた変数でもありません。",
            en: "Neither the standard, nor the caller, nor defineVariable names the variable."),
        example: #"tasuki path "%resorce.id" patient.json"#,
        fix: BilingualText(
            ja: "名前の綴りを確かめてください。",
            en: "Check the spelling."),
        source: "FHIRPath 2.0.0, section 9"),
    DiagnosticPage(
        "PTH-0305", .error,
        title: BilingualText(ja: "変数が既にあります", en: "The variable exists"),
        meaning: BilingualText(
            ja: "defineVariable は、既にある変数を定め直せません。",
            en: "defineVariable cannot define a variable anew."),
        example: #"tasuki path "defineVariable('ucum', 1)" patient.json"#,
        fix: BilingualText(
            ja: "別の名前にしてください。",
            en: "Take another name."),
        source: "FHIRPath 3.0.0 (trial use), defineVariable"),
    DiagnosticPage(
        "PTH-0306", .error,
        title: BilingualText(ja: "日付・時刻に足せない単位です", en: "A unit that dates cannot take"),
        meaning: BilingualText(
            ja: "時間の単位でないか、暦の年・月と長さの違うUCUMの a・mo です。または、日付に時間以下の単位を、時刻に日以上の単位を足しています。",
            en:
                "It is not a unit of time, or UCUM's a or mo, which are not the calendar's year and month; or a Date is to take hours or less, or a Time days or more."
        ),
        example: #"tasuki path "@2024-01-31 + 1 'mo'" patient.json"#,
        fix: BilingualText(
            ja: "1 month のように単位を語で書いてください。日付に時間を足すときは、先に toDateTime() で日時にしてください。",
            en:
                "Write the unit as a word: 1 month. To add hours to a Date, make it a DateTime first, with toDateTime()."
        ),
        source: "FHIRPath 2.0.0, section 6.6.7"),
    DiagnosticPage(
        "PTH-0307", .error,
        title: BilingualText(ja: "範囲の外です", en: "Out of range"),
        meaning: BilingualText(
            ja: "値が、関数の受けとる範囲にありません。日付の足し算・引き算では、結果が 1〜9999年に入りません。",
            en:
                "The value is not in the range that the function takes; of dates, the sum or difference is outside the years 1 to 9999."
        ),
        example: #"tasuki path "1.5.round(-1)" patient.json"#,
        fix: BilingualText(
            ja: "範囲の中の値にしてください。",
            en: "Give a value in the range."),
        source: "FHIRPath 2.0.0, sections 5.7 and 6.6.7"),
    DiagnosticPage(
        "PTH-0308", .error,
        title: BilingualText(ja: "正規表現が正しくありません", en: "An invalid regular expression"),
        meaning: BilingualText(
            ja: "matches などに渡した正規表現が読めません。",
            en: "The regular expression given to matches or the like cannot be read."),
        example: #"tasuki path "'a'.matches('(')" patient.json"#,
        fix: BilingualText(
            ja: "括弧や繰り返しの書き方を確かめてください。",
            en: "Check its brackets and repetitions."),
        source: "FHIRPath 2.0.0, section 5.6"),
    DiagnosticPage(
        "PTH-0310", .error,
        title: BilingualText(ja: "定義がありません", en: "No definition"),
        meaning: BilingualText(
            ja: "conformsTo または slice に渡したURLのプロファイルを知りません。",
            en: "The profile of the URL given to conformsTo or slice is not known."),
        example: #"tasuki path "conformsTo('http://example.org/unknown')" patient.json"#,
        fix: BilingualText(
            ja: "URLを確かめるか、その定義のパッケージを加えてください（tasuki path --package）。",
            en: "Check the URL, or add the package that defines it (tasuki path --package)."),
        source: "FHIR R4 (4.0.1), fhirpath.html#functions"),
    DiagnosticPage(
        "PTH-0311", .error,
        title: BilingualText(ja: "知らない modifierExtension があります", en: "A modifier extension that is not known"),
        meaning: BilingualText(
            ja: "checkModifiers に挙げたもの以外に、意味を変える拡張があります。",
            en: "An extension that changes the meaning is not among those given to checkModifiers."),
        example: #"tasuki path "Observation.checkModifiers('http://example.jp/known')" observation.json"#,
        fix: BilingualText(
            ja: "その拡張の意味を確かめ、扱えるなら引数に加えてください。",
            en: "Look what the extension means; if you can deal with it, add it to the arguments."),
        source: "FHIR R4 (4.0.1), fhirpath.html#functions"),
    DiagnosticPage(
        "PTH-0312", .error,
        title: BilingualText(ja: "引数に書けない語です", en: "A word that the argument does not take"),
        meaning: BilingualText(
            ja: "matches などの flags、duration・difference の単位、toDate・toDateTime の書式に、決められた語でないものがあります。",
            en:
                "The flags of matches and its like, the unit of duration or difference, or the format of toDate or toDateTime holds what it may not."
        ),
        example: #"tasuki path "'a'.matches('A', 'x')" patient.json"#,
        fix: BilingualText(
            ja: "メッセージに挙げられたものから選んでください。",
            en: "Choose from what the message lists."),
        source: "FHIRPath 3.0.0 (trial use), matches, duration, difference, toDate"),
    DiagnosticPage(
        "PTH-0313", .error,
        title: BilingualText(ja: "利用者の関数が失敗しました", en: "A function of the user has failed"),
        meaning: BilingualText(
            ja: "評価の環境に加えられた関数が、エラーを投げました。",
            en: "A function that was added to the environment of the evaluation has thrown an error."),
        example: BilingualText(
            ja: "FHIRPathFunctionError を投げる FHIRPathUserFunction",
            en: "A FHIRPathUserFunction that throws FHIRPathFunctionError"),
        fix: BilingualText(
            ja: "メッセージを読み、入力か関数を直してください。",
            en: "Read the message, and correct the input or the function."),
        source: "Tasuki"),
    DiagnosticPage(
        "PTH-0314", .error,
        title: BilingualText(ja: "記録の値が型に合いません", en: "A value in the record that its type does not know"),
        meaning: BilingualText(
            ja: "式の誤りではありません。計算や比較に使う記録の値が、その要素の型の値になっていません（暦にない日付など）。",
            en: """
                The expression is not at fault: a value of the record, with which it is to calculate or compare, is none of \
                its element's type, such as a date that the calendar lacks.
                """),
        example: #"tasuki path "birthDate + 1 year" patient.json  # {"birthDate": "1980-13-45"}"#,
        fix: BilingualText(
            ja: "記録を tasuki validate で確かめ、示された場所の値を直してください。",
            en: "Check the record with tasuki validate, and correct the value at the place shown."),
        source: "FHIR R4 (4.0.1), datatypes.html#primitive"),
    DiagnosticPage(
        "PTH-0401", .error,
        title: BilingualText(ja: "手数の上限に達しました", en: "The limit of steps"),
        meaning: BilingualText(
            ja: "一つの記録での評価が、2,000万手の上限に達しました。ライブラリでの上限は FHIRPathEnvironment.stepLimit です。",
            en:
                "The evaluation on one record has reached its limit of 20 million steps; in the library the limit is FHIRPathEnvironment.stepLimit."
        ),
        example: #"tasuki path "descendants().select(%resource.descendants())" patient.json"#,
        fix: BilingualText(
            ja: "先に where(…) で絞る、select や descendants() の入れ子を減らす、記録を分けるなどしてください。",
            en: "Narrow with where(…) first, nest fewer select and descendants(), or split the record."),
        source: "Tasuki: a limit of safety"),
    DiagnosticPage(
        "PTH-0402", .error,
        title: BilingualText(ja: "取り消されました", en: "Cancelled"),
        meaning: BilingualText(
            ja: "評価していたタスクが取り消されました。",
            en: "The task of the evaluation was cancelled."),
        example: BilingualText(ja: "評価しているタスクの取り消し", en: "Cancelling the task of an evaluation"),
        fix: BilingualText(
            ja: "必要ならもう一度評価してください。",
            en: "Evaluate again if need be."),
        source: "Tasuki"),
]
