/// Japanese codes and numbers, URIs as identifiers, and code lists: `VAL-0540` to `VAL-0581`.
let validationCodeListPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0540", .warning,
        title: BilingualText(ja: "日本のコード体系のコードの書式に合いません", en: "Not how codes of a Japanese system are written"),
        meaning: BilingualText(
            ja: "YJ、HOT、JLAC10、病名管理番号、レセプト電算コードなどは、桁数と文字の種類が決まっています。コードが実在するかどうかは見ていません。",
            en: """
                YJ, HOT, JLAC10, disease and claims codes have a fixed length and kind of characters. Whether the \
                code exists is not checked.
                """),
        example: #"{"system": "urn:oid:1.2.392.200119.4.403.1", "code": "1234567"}"#,
        fix: BilingualText(
            ja: "桁数、半角かどうか、別の体系のコードではないかを確かめてください。",
            en: "Check length and width of the characters, and whether the code is from another system."),
        source: "jpfhir.jp, JP Core and JP-CLINS terminology pages"),
    DiagnosticPage(
        "VAL-0551", .warning,
        title: BilingualText(ja: "番号の書式に合いません", en: "Number of the wrong form"),
        meaning: BilingualText(
            ja: "保険者番号、公費負担者番号、医療機関番号などは、桁数の決まった半角数字です。",
            en: """
                Numbers of insurers, public payers and institutions are a fixed count of ASCII digits.
                """),
        example: BilingualText(
            ja: "8桁（国民健康保険は6桁）であるべき保険者番号が5桁のもの。",
            en: "An insurer's number of five digits instead of eight, or six of a national health insurance."),
        fix: BilingualText(
            ja: "桁数を確かめ、半角の数字だけで書いてください。",
            en: "Check the count of digits, and write half-width digits only."),
        source: "jpfhir.jp, JP Core, guide-urlmap"),
    DiagnosticPage(
        "VAL-0552", .warning,
        title: BilingualText(ja: "検証番号が合いません", en: "Wrong check digit"),
        meaning: BilingualText(
            ja: "番号の末尾は検証番号（重み2と1のモジュラス10）ですが、計算と合いません。地方の公費では規則が異なることがあります。",
            en: """
                The last digit is a check digit, modulus 10 with the weights 2 and 1, and does not fit. Local \
                public payers may have other rules.
                """),
        example: BilingualText(
            ja: "末尾が計算と合わない保険者番号。", en: "An insurer's number whose last digit is not the one that is computed."),
        fix: BilingualText(ja: "番号の写し間違いがないか確かめてください。", en: "Check the number for a slip."),
        source: "保険者番号等の設定要領 (昭和51年保発第45号)"),
    DiagnosticPage(
        "VAL-0580", .fatal,
        title: BilingualText(ja: "コード一覧を読めません", en: "The code list cannot be read"),
        meaning: BilingualText(
            ja: """
                コード一覧はUTF-8のCSVまたはTSVで、見出しがあれば system と code の列が、そのほかに少なくとも一行のコードが必要です。\
                閉じられていない「"」があると、その先を読めません。
                """,
            en: """
                A code list is a CSV or TSV file in UTF-8 with at least one code; if its first line names columns, system and \
                code must be among them. Behind a quote that is never closed nothing can be read.
                """),
        example: BilingualText(ja: "見出しに code の列がない一覧。", en: "A list whose first line names no column 'code'."),
        fix: BilingualText(
            ja: "UTF-8のCSVかTSVで保存し、示された行を直してください。",
            en: "Save it as CSV or TSV in UTF-8, and correct the line that is named."),
        source: "docs of the library, CodeList"),
    DiagnosticPage(
        "VAL-0581", .warning,
        title: BilingualText(ja: "コード一覧の行を除外しました", en: "A line of a code list is left out"),
        meaning: BilingualText(
            ja: "行に、コード体系の絶対URIとコードの両方がそろっていません。",
            en: """
                The line lacks a code, or the absolute URI of a code system.
                """),
        example: BilingualText(ja: "コードが空の行。", en: "A line whose code is empty."),
        fix: BilingualText(ja: "system と code を書いてください。", en: "Give system and code."),
        source: "docs of the library, CodeList"),
]
