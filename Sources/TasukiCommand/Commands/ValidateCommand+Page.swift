import Tasuki

extension ValidateCommand {
    static let page = HelpPage(
        name: "validate",
        summary: BilingualText(
            ja: "記録を検証し、誤りとその場所を報告します。", en: "Checks records and reports what is wrong and where."),
        usage: ["validate [OPTION]… FILE|FOLDER|-…"],
        options: [
            .from,
            OptionSpecification(
                name: "--profile", value: "URL", isRepeatable: true,
                help: BilingualText(
                    ja: "このプロファイルにも照らします（繰り返し可）", en: "check against this profile too (repeatable)")),
            .package,
            OptionSpecification(
                name: "--code-list", value: "FILE", isRepeatable: true,
                help: BilingualText(
                    ja: "コード一覧（CSV、TSV）を加えます。体系の全コードがあるもの（繰り返し可）",
                    en: "add a list (CSV, TSV) of all codes of its systems (repeatable)")),
            OptionSpecification(
                name: "--code-list-part", value: "FILE", isRepeatable: true,
                help: BilingualText(
                    ja: "体系の一部のコードだけがある一覧を加えます（繰り返し可）",
                    en: "add a list that holds only some codes of its systems (repeatable)")),
            OptionSpecification(
                name: "--suppress", value: "FILE", isRepeatable: true,
                help: BilingualText(
                    ja: "抑制ファイルに当たる指摘を数えず、示しません（繰り返し可）",
                    en: "neither count nor show the findings that a suppression file accepts (repeatable)")),
            OptionSpecification(
                name: "--jobs", value: "N",
                help: BilingualText(
                    ja: "同時に検証する記録の数（既定はコアの数）", en: "records checked at the same time (default the number of cores)")),
            .language, .help,
        ],
        groups: [output, ValidationSettings.severities, ValidationSettings.scope],
        notes: [inputs, InputKind.note, suppressions, codeLists, status])

    private static let severities = ["error", "warning", "information"]

    private static let output = OptionGroup(
        title: BilingualText(ja: "出力と終了ステータス：", en: "Output and exit status:"),
        options: [
            .format,
            OptionSpecification(
                name: "--min-severity", value: "error|warning|information", choices: severities,
                help: BilingualText(ja: "これ以上の指摘だけを示します（既定は information）", en: "show only findings from this level on")),
            OptionSpecification(
                name: "--fail-on", value: "error|warning|information", choices: severities,
                help: BilingualText(
                    ja: "これ以上の指摘があれば終了ステータスを1にします（既定は error）",
                    en: "exit status 1 for findings from this level on (default error)")),
            OptionSpecification(
                name: "--quiet",
                help: BilingualText(ja: "エラーだけを表示し、警告と集計を省きます", en: "show only errors: no warnings, no summary")),
            OptionSpecification(
                name: "--no-source",
                help: BilingualText(
                    ja: "元の行を表示しません（患者の値を画面やログに残さないため）",
                    en: "leave out the source line, which may show a patient's values")),
        ])

    private static let inputs = BilingualText(
        ja: """
            JSON、XML、NDJSONと、処方箋・お薬手帳のCSV形式（JAHIS…、SJ1、JAHISTC…）を内容から見分けます。CSV形式の文字コードも
            見分け、一つの入力に続くファイルはそれぞれ一つの記録とします。電子処方箋管理サービスへの電文（XmlMsg）は、中の SJ1 を
            検証します。「-」は標準入力です。フォルダーの中は .json、.xml、.ndjson、.jsonl と、形式の名前で始まる .csv、.txt、
            .dat を名前の順に読みます。「.」で始まる隠しファイルと、フォルダーへのリンクは読みません。
            記録はすべてのコアで検証し、入力の順に報告します。--jobs 1 では一つ答えてから次を読みます。
            パイプのNDJSONは、次が来ない間に、来た分に答えます。
            --format json は OperationOutcome（入力が複数ならその配列）を出力します。
            """,
        en: """
            JSON, XML, NDJSON and the tagged files of prescriptions and handbooks (JAHIS…, SJ1, JAHISTC…) are told by
            content, and so is the encoding of tagged files; where several stand in one input, each is a record. Of a
            message to the e-prescription service (XmlMsg), the SJ1 file in it is checked. '-' is standard input. Below a
            folder, .json, .xml, .ndjson and .jsonl, and .csv, .txt and .dat that begin with the name of a format, are read
            in sorted order; hidden files, which start with '.', and links to folders are passed over.
            Records are checked on all cores and reported in the order of the input; with --jobs 1 each one is answered
            before the next is read. NDJSON from a pipe is answered as far as it has come while nothing more comes.
            --format json writes an OperationOutcome, or an array of them for several inputs.
            """)

    private static let suppressions = BilingualText(
        ja: """
            抑制ファイルはJSONの配列です：[{"code": "VAL-0501", "path": "Patient.gender", "reason": "理由"}]。reason と、
            code、path、profile の一つ以上が必要です。path はリソースからの要素名で、[0] はその一つ、* は任意の名前、末尾の
            .* はその下すべて、型を省けばどのリソースにも当たります。CSV形式では 201-7、201.* のようにレコードと項目です。
            profile は meta.profile か --profile にあるものです。
            当たった数は集計に示し、何にも当たらない項目は知らせます。致命的な指摘と VAL-0009 は抑制できません。
            """,
        en: """
            A suppression file is a JSON array: [{"code": "VAL-0501", "path": "Patient.gender", "reason": "why"}]. 'reason'
            and at least one of 'code', 'path' and 'profile' are needed. A path names elements from a resource on: with
            [0] one item, with * any name, with .* at its end all below; without a type it counts in every resource. In a
            tagged file it names record and field: 201-7, or 201.* for all of them.
            A profile is one of meta.profile or --profile. The summary counts what is suppressed, and an entry that
            matched nothing is reported. Fatal findings and VAL-0009 cannot be suppressed.
            """)

    private static let codeLists = BilingualText(
        ja: "コード一覧の1行は system、code、display、valueset です（後の二つは省略可）。見出しがあれば順序は自由です。",
        en: """
            A line of a code list is system, code, display, valueset (the last two may be missing), in any order below a
            line that names them.
            """)

    private static let status = BilingualText(
        ja: "終了ステータス：0 エラー（--fail-on の指摘）なし、1 あり、2 読めない入力があるか実行できない。",
        en: """
            Exit status: 0 no errors (or what --fail-on says), 1 some found, 2 an input could not be read or the run not
            started.
            """)
}
