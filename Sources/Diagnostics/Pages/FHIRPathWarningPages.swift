/// `PTH-0501` to `PTH-0509`: what in an expression is in vain.
let fhirPathWarningPages: [DiagnosticPage] = [
    DiagnosticPage(
        "PTH-0501", .warning,
        title: BilingualText(ja: "等しくなることのない比較", en: "A comparison that never holds"),
        meaning: BilingualText(
            ja: """
                二つの値の型が違い、どの記録でも等しくなりません。日付は文字列と、真偽値や数は引用符を付けた文字列と、要素を持つ値は\
                文字列と等しくなりません。
                """,
            en: """
                The types of the two values differ so that they are equal in no record: a date is never equal to a string, a \
                boolean or number never to one in quotes, and an element with parts to none of them.
                """),
        example: #"tasuki path "birthDate = '1980-01-01'" patient.json"#,
        fix: BilingualText(
            ja: "日付は @1980-01-01、真偽値と数は引用符なしで書き、要素を持つ値では中の要素（code.coding.code など）を比べてください。",
            en: """
                Write dates as @1980-01-01, booleans and numbers without quotes, and compare a part of an element, such as \
                code.coding.code.
                """),
        source: "FHIRPath 2.0.0, section 6.1"),
    DiagnosticPage(
        "PTH-0502", .warning,
        title: BilingualText(ja: "その型になることのない値", en: "A type that never is"),
        meaning: BilingualText(
            ja: "is、as、ofType で調べる型に、その値がなることはありません。FHIRの boolean や string は、System の Boolean や String とは別の型です。",
            en: """
                The value is never of the type that is, as or ofType asks for. FHIR's boolean and string are other types than \
                the Boolean and String of System.
                """),
        example: #"tasuki path "active is Boolean" patient.json"#,
        fix: BilingualText(
            ja: "要素の型を --explain で確かめてください。FHIRの基本型は小文字で始まります（active is boolean）。",
            en: "Look at the types with --explain. FHIR's primitive types are in small letters: active is boolean."),
        source: "FHIR R4 (4.0.1), fhirpath.html#types"),
    DiagnosticPage(
        "PTH-0503", .warning,
        title: BilingualText(ja: "UCUMにない単位", en: "A unit that UCUM lacks"),
        meaning: BilingualText(
            ja: "量に付けた単位がUCUMの単位ではありません。書き方まで同じ単位の量としか比べられず、toQuantity では換算できません。",
            en:
                "The unit of the quantity is not one of UCUM: it compares with no quantity but one written in the same way."
        ),
        example: #"tasuki path "value > 5 'mg/dLL'" observation.json"#,
        fix: BilingualText(
            ja: "UCUMの単位にしてください。暦の単位は語で書きます（4 days）。",
            en: "Write a unit of UCUM. Units of the calendar are words: 4 days."),
        source: "FHIRPath 2.0.0, section 2.1.9; UCUM 2.1"),
    DiagnosticPage(
        "PTH-0504", .warning,
        title: BilingualText(ja: "値セットの定義がありません", en: "A value set without definition"),
        meaning: BilingualText(
            ja: "memberOf に渡したURLの値セットを知りません。属するかどうかは分からず、結果は空です。",
            en:
                "The value set of the URL given to memberOf is not known: whether a code belongs to it cannot be told, and the result is empty."
        ),
        example: #"tasuki path "gender.memberOf('http://example.org/unknown')" patient.json"#,
        fix: BilingualText(
            ja: "URLを確かめるか、その定義のパッケージを --package で加えてください。",
            en: "Check the URL, or add the package that defines it with --package."),
        source: "FHIR R4 (4.0.1), fhirpath.html#functions"),
    DiagnosticPage(
        "PTH-0505", .warning,
        title: BilingualText(ja: "いつも空になる部分", en: "A part that is always empty"),
        meaning: BilingualText(
            ja: "空の集まり {} との比較は、真でも偽でもなく空になります。負の番号の項目もありません。",
            en: "A comparison with {} is neither true nor false but empty, and no item has a negative number."),
        example: #"tasuki path "name = {}" patient.json"#,
        fix: BilingualText(
            ja: "値がないことは empty()、最後の項目は last() と書いてください。",
            en: "Ask with empty() whether there is no value; write last() for the last item."),
        source: "FHIRPath 2.0.0, sections 6.1.1 and 5.3"),
    DiagnosticPage(
        "PTH-0506", .warning,
        title: BilingualText(ja: "定数の条件", en: "A condition that is a constant"),
        meaning: BilingualText(
            ja: "and・or の片側や、where、exists、all、iif の条件が、真偽値でない定数です。一つの値はいつも真とみなされます。",
            en: """
                An operand of 'and' or 'or', or the condition of where, exists, all or iif, is a constant that is no Boolean: a \
                single value always counts as true.
                """),
        example: #"tasuki path "gender = 'female' or 'unknown'" patient.json"#,
        fix: BilingualText(
            ja: "gender = 'female' or gender = 'unknown' のように、何と比べるのかを書いてください。",
            en: "Write what it is compared with, as in gender = 'female' or gender = 'unknown'."),
        source: "FHIRPath 2.0.0, section 4.5"),
    DiagnosticPage(
        "PTH-0507", .warning,
        title: BilingualText(ja: "いくつかの値との比較", en: "A comparison with several values"),
        meaning: BilingualText(
            ja: "「|」は「=」より先に結び付き、「=」は集まり全体どうしを比べます。どれかと等しいかを調べることにはなりません。",
            en: """
                '|' binds tighter than '=', which compares whole collections: it does not ask whether the value is one of \
                several.
                """),
        example: #"tasuki path "gender = 'male' | 'female'" patient.json"#,
        fix: BilingualText(
            ja: "gender in ('male' | 'female') のように、in で調べてください。",
            en: "Ask with in, as in gender in ('male' | 'female')."),
        source: "FHIRPath 2.0.0, sections 6.1.1 and 6.8"),
    DiagnosticPage(
        "PTH-0508", .warning,
        title: BilingualText(ja: "時差のない日時との比較", en: "A time without a zone"),
        meaning: BilingualText(
            ja: "FHIRの instant と、時刻のある dateTime には時差があります。時差のない日時とはどちらが先か分からないため、結果は空になります。",
            en: """
                An instant of FHIR, and a dateTime with a time of day, have a time zone. Which of them is earlier than a time \
                without a zone cannot be known, and the result is empty.
                """),
        example: #"tasuki path "effective > @2024-03-01T09:30:00" observation.json"#,
        fix: BilingualText(
            ja: "@2024-03-01T09:30:00+09:00 のように時差を付けてください。", en: "Add the zone, as in @2024-03-01T09:30:00+09:00."),
        source: "FHIRPath 2.0.0, section 6.2; FHIR R4 (4.0.1), datatypes.html#dateTime"),
    DiagnosticPage(
        "PTH-0509", .warning,
        title: BilingualText(ja: "パスの中のコメント", en: "A comment in a path"),
        meaning: BilingualText(
            ja: "名前のすぐ後の「//」から行の終わりまではコメントです。XPath のように下の要素を指すものではありません。",
            en:
                "'//' right after a name begins a comment up to the end of the line, and no step of a path as in XPath."
        ),
        example: #"tasuki path "Patient//given" patient.json"#,
        fix: BilingualText(
            ja: "「.」か descendants() で指してください。コメントなら「//」の前後を空けてください。",
            en: "Write '.' or descendants(); put blanks around the '//' of a comment."),
        source: "FHIRPath 2.0.0, section 2.3"),
]
