/// Fixed values, patterns and bindings: `VAL-04xx`, `VAL-05xx`.
let validationValuePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0401", .error,
        title: BilingualText(ja: "固定値と違います", en: "Not the fixed value"),
        meaning: BilingualText(
            ja: "定義がこの要素の値を固定しています。値は、子要素や数値の書き方も含めて同じでなければなりません。",
            en: "The definition fixes the value of this element; it must be the same, with all parts and digits."),
        example: BilingualText(
            ja: "プロファイルが identifier の system を固定しているのに、記録では別の値になっている。",
            en: "A profile fixes the system of an identifier, and the record has another one."),
        fix: BilingualText(
            ja: "固定値をそのまま書くか、プロファイルが合っているか確かめてください。",
            en: "Write the fixed value, or check that the profile is the right one."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.fixed_x_"),
    DiagnosticPage(
        "VAL-0402", .error,
        title: BilingualText(ja: "パターンに合いません", en: "Does not match the pattern"),
        meaning: BilingualText(
            ja: "値はパターンにあるすべての要素を同じ値で持たなければなりません。ほかの要素を加えることはできます。",
            en: "The value must have all that the pattern has, with the same values; it may have more."),
        example: BilingualText(
            ja: "プロファイルが code に決まった coding を求めているのに、記録には別のものしかない。",
            en: "A profile asks for a certain coding in code, and the record has only another one."),
        fix: BilingualText(ja: "パターンの要素を加えてください。", en: "Add what the pattern has."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.pattern_x_"),
    DiagnosticPage(
        "VAL-0403", .error,
        title: BilingualText(ja: "値が長すぎます", en: "The value is too long"),
        meaning: BilingualText(
            ja: "定義がこの要素の文字数の上限を定めています。", en: "The definition limits the characters of this element."),
        example: BilingualText(
            ja: "プロファイルが20文字までとしている所の、30文字の値。",
            en: "A profile allows 20 characters, and the value has 30."),
        fix: BilingualText(ja: "短くしてください。", en: "Shorten it."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.maxLength"),
    DiagnosticPage(
        "VAL-0501", .error,
        title: BilingualText(ja: "値セットにないコードです", en: "Code outside the required value set"),
        meaning: BilingualText(
            ja: "この要素のコードは、必須（required）の値セットから選びます。Coding と Quantity ではコード体系も確かめます。",
            en: """
                The code of this element comes from a required value set; of a Coding or Quantity the system \
                counts, too.
                """),
        example: #"{"resourceType": "Patient", "gender": "M"}"#,
        fix: BilingualText(ja: "値セットのコードで書いてください。", en: "Use a code of the value set."),
        source: "FHIR R4 (4.0.1), terminologies.html#required"),
    DiagnosticPage(
        "VAL-0502", .error,
        title: BilingualText(ja: "値セットのコードが一つもありません", en: "No coding from the required value set"),
        meaning: BilingualText(
            ja: "CodeableConcept の coding のうち少なくとも一つは、必須の値セットのコードでなければなりません。",
            en: "At least one coding of the CodeableConcept must be from the required value set."),
        example: #"{"clinicalStatus": {"coding": [{"system": "http://example.org", "code": "x"}]}}"#,
        fix: BilingualText(
            ja: "値セットのコードの coding を加えてください。コード体系のURLも確かめてください。",
            en: "Add a coding from the value set, and check the URL of its system."),
        source: "FHIR R4 (4.0.1), terminologies.html#required"),
    DiagnosticPage(
        "VAL-0503", .error,
        title: BilingualText(ja: "必須のコードがありません", en: "No code where one is required"),
        meaning: BilingualText(
            ja: "必須の値セットが結び付いた要素にコードがなく、文字だけ、または（code 型では）拡張だけが書かれています。",
            en: """
                The element has a required value set, but holds no code: only a text or, of type code, only an extension.
                """),
        example: #"{"clinicalStatus": {"text": "active"}}"#,
        fix: BilingualText(ja: "値セットのコードを加えてください。", en: "Add a code of the value set."),
        source: "FHIR R4 (4.0.1), terminologies.html#required"),
    DiagnosticPage(
        "VAL-0510", .information,
        title: BilingualText(ja: "コードを検証できませんでした", en: "The code could not be checked"),
        meaning: BilingualText(
            ja: "値セットが、ここに定義のないコード体系のコードを含むため、コードが正しいか判断できません。文書と値セットごとに一度だけ示します。",
            en: """
                The value set takes codes from a system that is not defined here, so nothing can be said about the code. Told \
                once for each value set and document.
                """),
        example: BilingualText(
            ja: "どのパッケージにも入っていない、国のマスターのコード。",
            en: "A code of a national master that no package carries."),
        fix: BilingualText(
            ja: "必要なら、コード体系を含むパッケージを --package で指定してください。",
            en: "If it matters, give a package that defines the code system with --package."),
        source: "FHIR R4 (4.0.1), terminologies.html; valueset.html"),
    DiagnosticPage(
        "VAL-0511", .information,
        title: BilingualText(ja: "ガイドが矛盾しています", en: "The guide contradicts itself"),
        meaning: BilingualText(
            ja: "必須の値セットが、同じガイドの別の箇所が求めるコードを含んでいません。記録の誤りではありません。文書ごとに一度だけ示します。",
            en: """
                The required value set lacks codes that the same guide asks for elsewhere: no fault of the record. \
                Told once.
                """),
        example: BilingualText(
            ja: "退院時サマリーのセクションで、コードがプロファイルのセクションの定義にだけあるもの。",
            en: "A section of a discharge summary, whose code only the profile's sections name."),
        fix: BilingualText(
            ja: "記録を直す必要はありません。ガイドの改訂を待ってください。", en: "Leave the record as it is, until the guide is corrected."),
        source: "JP-CLINS 1.5.2, ValueSet eDischargeSummary/document-section"),
]

/// Profiles that cannot be applied as asked: `VAL-06xx`.
let validationProfilePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0601", .warning,
        title: BilingualText(ja: "プロファイルの定義がありません", en: "Unknown profile"),
        meaning: BilingualText(
            ja: """
                記録または指定されたプロファイルの定義がないため、その制約は検証していません。文書ごとに一度だけ示します。--profile で指定した\
                プロファイルなら、頼まれた検証ができていないため、エラーです。
                """,
            en: """
                The profile named by the record or the caller is not defined here and was not checked. Told once a \
                document. An error for a profile given with --profile, for the check that was asked for did not happen.
                """),
        example: #"{"meta": {"profile": ["http://example.org/StructureDefinition/unknown"]}}"#,
        fix: BilingualText(
            ja: "URLの綴りを確かめるか、定義を含むパッケージを --package で指定してください。",
            en: "Check the URL, or give the package that defines it with --package."),
        source: "FHIR R4 (4.0.1), resource.html#Meta"),
    DiagnosticPage(
        "VAL-0602", .warning,
        title: BilingualText(ja: "プロファイルの版が違います", en: "Another version of the profile"),
        meaning: BilingualText(
            ja: "「|」の後に指定された版がないため、ここにある版で検証しました。",
            en: "The version after '|' is not here; the version that is here was used."),
        example: #"{"meta": {"profile": ["http://example.org/StructureDefinition/a|9.9"]}}"#,
        fix: BilingualText(
            ja: "その版が必要なら、パッケージを --package で指定してください。",
            en: "Give the package of that version with --package if it is needed."),
        source: "FHIR R4 (4.0.1), references.html#canonical"),
    DiagnosticPage(
        "VAL-0603", .error,
        title: BilingualText(ja: "別の型のプロファイルです", en: "A profile of another type"),
        meaning: BilingualText(
            ja: "指定されたプロファイルは、このリソースとは別の型のためのものです。",
            en: "The profile constrains a type other than that of the resource."),
        example: BilingualText(
            ja: "meta.profile に Patient のプロファイルを書いた Observation。",
            en: "An Observation that claims a profile of Patient in meta.profile."),
        fix: BilingualText(ja: "プロファイルのURLを確かめてください。", en: "Check the URL of the profile."),
        source: "FHIR R4 (4.0.1), structuredefinition-definitions.html#StructureDefinition.type"),
    DiagnosticPage(
        "VAL-0604", .warning,
        title: BilingualText(ja: "プロファイルを展開できません", en: "The profile cannot be expanded"),
        meaning: BilingualText(
            ja: """
                プロファイルの基になる定義がここにないか、使えないため、要素の一覧を作れず、検証していません。原因は指摘の中のコードが\
                示します。--profile で指定したプロファイルならエラーです。
                """,
            en: """
                The definition on which the profile builds is not here, or cannot be used, so its elements are unknown and \
                it was not checked; the code inside the finding tells the cause. An error for a profile given with --profile.
                """),
        example: BilingualText(
            ja: "別のパッケージに依存するパッケージを、単独で渡した場合。",
            en: "A package that depends on another package, given alone."),
        fix: BilingualText(
            ja: "基になるパッケージも --package で指定するか、プロファイルの定義を直してください。",
            en: "Give the package that it depends on with --package, too, or correct the definition of the profile."),
        source: "FHIR R4 (4.0.1), profiling.html#snapshot"),
    DiagnosticPage(
        "VAL-0607", .warning,
        title: BilingualText(
            ja: "プロファイルの定義に使えない所があります", en: "A profile, or a part of it, cannot be used"),
        meaning: BilingualText(
            ja: """
                プロファイルの定義に使えない所があり、その部分の決まりは検証していません。記録の誤りではありません。最初の原因のコードを\
                指摘の中に示します。使える決まりが一つも残らないときは警告、一部だけが使えないときは情報です。--profile で指定した\
                プロファイルでは、原因と同じ重さです。
                """,
            en: """
                The definition of the profile has something that cannot be used, and what it says there was not checked. \
                That is no fault of the record. The finding names the code of the first cause. It is a warning where no \
                rule of the profile is left, and information where only a part is left out; for a profile given with \
                --profile it is as severe as the cause.
                """),
        example: BilingualText(
            ja: "differential の要素に path がないプロファイル。",
            en: "A profile whose differential has elements without a path."),
        fix: BilingualText(ja: "プロファイルの定義を直してください。", en: "Correct the definition of the profile."),
        source: "FHIR R4 (4.0.1), structuredefinition.html"),
]
