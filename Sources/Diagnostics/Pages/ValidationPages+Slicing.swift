/// Slices of elements: `VAL-07xx`.
let validationSlicePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-0701", .error,
        title: BilingualText(ja: "スライスに当たる要素が足りません", en: "Too few of a slice"),
        meaning: BilingualText(
            ja: "プロファイルは、この要素の中に決まった種類（スライス）の値を求めています。ヒントは、最も近い値とその違いを示します。",
            en:
                "The profile asks for values of a certain kind (a slice) here. The hint names the value that comes closest, and what it lacks."
        ),
        example: BilingualText(
            ja: "処方の identifier に、RP番号の system を持つものがない。",
            en: "A prescription without an identifier that has the system of the RP number."),
        fix: BilingualText(
            ja: "そのスライスの条件（system やコード）を満たす値を加えてください。",
            en: "Add a value that meets the condition of the slice, such as its system or code."),
        source: "FHIR R4 (4.0.1), profiling.html#slicing"),
    DiagnosticPage(
        "VAL-0702", .error,
        title: BilingualText(ja: "スライスに当たる要素が多すぎます", en: "Too many of a slice"),
        meaning: BilingualText(
            ja: "プロファイルが、この種類の値の数を制限しています。",
            en: "The profile limits the values of this kind."),
        example: BilingualText(
            ja: "1つまでのスライスに当たる identifier が2つある。",
            en: "Two identifiers belong to a slice that allows one."),
        fix: BilingualText(ja: "余分な値を取り除いてください。", en: "Remove the values that are too many."),
        source: "FHIR R4 (4.0.1), profiling.html#slicing"),
    DiagnosticPage(
        "VAL-0703", .error,
        title: BilingualText(ja: "どのスライスにも該当しません", en: "The value belongs to no slice"),
        meaning: BilingualText(
            ja: "スライスが「閉じて」いるので、決まった種類の値しか置けません。",
            en: "The slicing is closed: only values of the listed kinds may appear here."),
        example: BilingualText(
            ja: "決められたコードのほかのコードを持つ Composition.section。",
            en: "A Composition.section whose code is none of the listed ones."),
        fix: BilingualText(
            ja: "ヒントにあるスライスのどれかに合わせるか、取り除いてください。", en: "Make it one of the slices in the hint, or remove it."),
        source: "FHIR R4 (4.0.1), profiling.html#slicing"),
    DiagnosticPage(
        "VAL-0704", .error,
        title: BilingualText(ja: "スライスの順序が違います", en: "Slices out of order"),
        meaning: BilingualText(
            ja: "プロファイルは、スライスに当たる値の順序を決めています。",
            en: "The profile orders the values of the slices."),
        example: BilingualText(
            ja: "先頭に来るべき Composition の entry が2番目にある。",
            en: "The entry of the Composition, which comes first, is the second."),
        fix: BilingualText(ja: "プロファイルの順序に並べ替えてください。", en: "Sort them as the profile does."),
        source: "FHIR R4 (4.0.1), profiling.html#slicing"),
    DiagnosticPage(
        "VAL-0705", .error,
        title: BilingualText(ja: "スライスに当たらない値が前にあります", en: "A value without a slice comes too early"),
        meaning: BilingualText(
            ja: "ほかの値は、スライスに当たる値すべての後ろにだけ置けます（openAtEnd）。",
            en: "Other values may stand only after all values of slices (openAtEnd)."),
        example: BilingualText(
            ja: "スライスに当たる値の前に、当たらない値がある。",
            en: "A value without a slice stands before one of a slice."),
        fix: BilingualText(ja: "スライスに当たらない値を最後に移してください。", en: "Move values without a slice to the end."),
        source: "FHIR R4 (4.0.1), profiling.html#slicing"),
    DiagnosticPage(
        "VAL-0706", .information,
        title: BilingualText(ja: "どのスライスに当たるか検証していません", en: "Which slice it is was not checked"),
        meaning: BilingualText(
            ja: "スライスは参照の相手で区別されますが、相手がこの文書の中にありません。",
            en: "The slices are told apart by what a reference leads to, which is not in the document."),
        example: BilingualText(
            ja: "相手のプロファイルで区別されるスライスに、サーバー上のリソースへの参照がある。",
            en: "A reference to a resource on a server, where slices are told apart by the profile of the target."),
        fix: BilingualText(
            ja: "検証するには、参照の相手を含む Bundle にしてください。", en: "To have it checked, use a Bundle that holds the target."),
        source: "FHIR R4 (4.0.1), profiling.html#discriminator"),
]
