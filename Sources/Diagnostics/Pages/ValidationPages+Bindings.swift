/// Bindings that are not required: `VAL-0504` to `VAL-0506`.
let validationBindingPages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0504", .warning,
        title: BilingualText(ja: "拡張可能な値セットにないコードです", en: "Code outside an extensible value set"),
        meaning: BilingualText(
            ja: """
                拡張可能（extensible）の値セットでは、合うコードがあればそれを使い、ない場合だけほかのコードを使えます。合うものがあるか\
                どうかは人が判断します。値セットのコード体系にないコードは、VAL-0520 だけで知らせます。
                """,
            en: """
                An extensible value set must be used if one of its codes fits; only if none does, another code may \
                be given. Whether one fits is for a person to judge. A code that the code system of the value set does not \
                have is reported as VAL-0520 alone.
                """),
        example: #"{"maritalStatus": {"coding": [{"system": "http://example.org", "code": "x"}]}}"#,
        fix: BilingualText(
            ja: "値セットに合うコードがあれば、その coding を加えてください。", en: "If a code of the value set fits, add it as a coding."),
        source: "FHIR R4 (4.0.1), terminologies.html#extensible"),
    DiagnosticPage(
        "VAL-0505", .warning,
        title: BilingualText(ja: "コードがあるべき要素にコードがありません", en: "No code where one should be"),
        meaning: BilingualText(
            ja: "拡張可能（extensible）の値セットが結び付いた要素に、コードがなく文字だけが書かれています。合うコードがない場合は正しい記録です。",
            en: """
                The element has an extensible value set, but only a text. That is right if no code fits.
                """),
        example: #"{"maritalStatus": {"text": "married"}}"#,
        fix: BilingualText(ja: "値セットに合うコードがあれば加えてください。", en: "Add a code of the value set if one fits."),
        source: "FHIR R4 (4.0.1), terminologies.html#extensible"),
    DiagnosticPage(
        "VAL-0506", .information,
        title: BilingualText(ja: "推奨の値セットにないコードです", en: "Code outside a preferred value set"),
        meaning: BilingualText(
            ja: "推奨（preferred）の値セットは、相互運用のために使うことが望まれますが、義務ではありません。求めたときだけ示します。",
            en: """
                A preferred value set helps others to understand, but binds nobody. Told only if asked for.
                """),
        example: #"{"language": "tlh"}"#,
        fix: BilingualText(ja: "できれば値セットのコードを使ってください。", en: "Use a code of the value set if you can."),
        source: "FHIR R4 (4.0.1), terminologies.html#preferred"),
]
