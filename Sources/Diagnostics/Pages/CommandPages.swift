/// The pages of the command's own codes: what concerns files, not records.
let commandPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CMD-0101", .fatal,
        title: BilingualText(ja: "ファイルを読めません", en: "The file cannot be read"),
        meaning: BilingualText(
            ja: "指定されたファイルがないか、読む権限がないか、読む途中で失敗しました。ほかのファイルの処理は続け、最後に終了ステータス2を返します。",
            en: """
                The file does not exist, may not be read, or failed while it was read. The other files are still processed; \
                the exit status is 2 at the end.
                """),
        example: "tasuki validate patient.jsn",
        fix: BilingualText(
            ja: "綴りと権限を確認してください。「-」で始まるファイル名は「--」の後に書いてください。",
            en: "Check the spelling and the permissions. Write a file name that starts with '-' after '--'."),
        source: "tasuki --help"),
    DiagnosticPage(
        "CMD-0102", .warning,
        title: BilingualText(ja: "フォルダーに記録がありません", en: "The folder holds no records"),
        meaning: BilingualText(
            ja: """
                フォルダーの中に、名前が .json、.xml、.ndjson、.jsonl で終わるファイルがありません。validate と inspect は、.csv、.txt、.dat の\
                うち処方箋・お薬手帳の形式の名前（JAHIS10、SJ1、JAHISTC08 など）で始まるものも読みますが、それもありません。「.」で始まるファイルと\
                フォルダー、リンク先がフォルダーのリンクは対象外です。
                """,
            en: """
                The folder holds no file whose name ends in .json, .xml, .ndjson or .jsonl, and for validate and inspect no \
                .csv, .txt or .dat that begins with the name of a format of prescriptions or handbooks (JAHIS10, SJ1, \
                JAHISTC08 …). Files and folders whose names start with '.' and links to folders are passed over.
                """),
        example: "tasuki validate empty-folder",
        fix: BilingualText(
            ja: "フォルダーを確認してください。別の名前のファイルは、フォルダーではなくファイルとして指定すれば内容から判別します。",
            en: "Check the folder. A file with another name is read, by its content, if it is named itself."),
        source: "tasuki validate --help"),
    DiagnosticPage(
        "CMD-0103", .error,
        title: BilingualText(ja: "書き出せません", en: "The output cannot be written"),
        meaning: BilingualText(
            ja: "変換した結果のファイルを作れないか、書く途中で失敗しました。ディスクの空きか権限が足りないか、フォルダーがありません。",
            en: "The converted file cannot be made, or writing failed: no space, no permission, or no such folder."),
        example: "tasuki convert patient.json --to xml --output /no/such/folder/patient.xml",
        fix: BilingualText(
            ja: "出力先のフォルダー、権限、空き容量を確認してください。", en: "Check the output's folder, permissions and free space."),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0104", .error,
        title: BilingualText(ja: "入力を上書きする変換は行いません", en: "A conversion never overwrites its input"),
        meaning: BilingualText(
            ja: "出力先が入力と同じファイルです。失敗したときに記録が失われるため、書き込みません。",
            en: "The output is the same file as an input. It is not written, because a failure would lose the record."),
        example: "tasuki convert patient.json --to json --pretty --output patient.json",
        fix: BilingualText(ja: "別のファイルまたはフォルダーに書き出してください。", en: "Write to another file or folder."),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0105", .error,
        title: BilingualText(ja: "二つの入力が同じファイルになります", en: "Two inputs become the same file"),
        meaning: BilingualText(
            ja: "出力先のフォルダーで、別の入力から作られたファイルと名前が同じになります。先の結果を失わないように、後の記録は書き出しません。",
            en: """
                In the output folder, the record would take the name of a file made from another input. The later one is not \
                written, so that the earlier one is not lost.
                """),
        example: "tasuki convert a/patient.json b/patient.json --to xml --output out/",
        fix: BilingualText(
            ja: "共通の親フォルダーを指定すると、下のフォルダーの名前も残ります。または別々のフォルダーに変換してください。",
            en: "Name the folder above both, so that the folders' names are kept, or convert into separate folders."),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0106", .information,
        title: BilingualText(ja: "一覧に載せきれない指摘があります", en: "More findings than are listed"),
        meaning: BilingualText(
            ja:
                "--format json は入力ごとに一つの OperationOutcome を書くため、指摘を入力の終わりまで保持します。メモリを一定に保つため、一つの入力につき20,000件までを載せ、残りは件数だけを示します。終了ステータスにはすべての指摘が数えられます。",
            en: """
                --format json writes one OperationOutcome for an input and holds its findings until the input ends. To keep \
                memory flat it lists 20,000 for one input and says how many more there are. The exit status counts them all.
                """),
        example: "tasuki validate --format json million-records.ndjson",
        fix: BilingualText(
            ja: "入力を分けるか、見つかった順に書き出す --format text を使ってください。",
            en: "Split the input, or use --format text, which writes findings as they are found."),
        source: "tasuki validate --help"),
    DiagnosticPage(
        "CMD-0107", .information,
        title: BilingualText(ja: "抑制した指摘があります", en: "Findings are suppressed"),
        meaning: BilingualText(
            ja: "抑制ファイル（--suppress）に当たる指摘を、数えず示しませんでした。--format json では入力ごとに件数を示し、text では最後の集計に示します。",
            en: """
                Findings that a suppression file (--suppress) accepts are neither counted nor shown. --format json says for \
                each input how many there are, and the summary does so in text.
                """),
        example: "tasuki validate --format json --suppress accepted.json patient.json",
        fix: BilingualText(
            ja: "すべてを見るには --suppress を外してください。", en: "Leave out --suppress to see them all."),
        source: "tasuki validate --help"),
    DiagnosticPage(
        "CMD-0108", .error,
        title: BilingualText(ja: "このサブコマンドでは扱えない形式です", en: "A format that this subcommand does not read"),
        meaning: BilingualText(
            ja: """
                入力は処方箋かお薬手帳のCSV形式（JAHIS10、SJ1、JAHISTC08 など）です。このサブコマンドは FHIR の記録（JSON、XML、NDJSON）\
                だけを読みます。ファイルそのものの誤りではありません。
                """,
            en: """
                The input is a tagged file of a prescription or a handbook (JAHIS10, SJ1, JAHISTC08 …). This subcommand reads \
                records of FHIR alone (JSON, XML, NDJSON). Nothing is said about the file itself.
                """),
        example: "tasuki diff prescription.csv prescription.json",
        fix: BilingualText(
            ja:
                "tasuki convert --to ndjson で FHIR にしてから渡してください。そのまま扱えるのは tasuki validate（検証）、tasuki inspect（要約）、tasuki qr（分割と結合）です。",
            en:
                "Convert it with tasuki convert --to ndjson, and give the result. As it is, tasuki validate, tasuki inspect and tasuki qr read it."
        ),
        source: "tasuki validate --help"),
    DiagnosticPage(
        "CMD-0109", .error,
        title: BilingualText(ja: "その形式には変換できない記録です", en: "The record does not become that format"),
        meaning: BilingualText(
            ja: """
                お薬手帳は、調剤された内容を患者が持つ記録です。処方箋に必要な項目（保険、医師、使用期限など）がないため、--to jahis と --to sj1 では\
                書き出せません。調剤結果のCSVからは FHIR だけを作ります。--join-portions は、処方箋のCSVのほかは読みません。
                """,
            en: """
                A medication handbook says what was dispensed, and is kept by the patient. It lacks what a prescription must \
                have (insurance, days of use …), so that --to jahis and --to sj1 do not write it. Of the CSV of a result of \
                dispensing, FHIR alone is made. --join-portions takes prescriptions in CSV and nothing else.
                """),
        example: "tasuki convert --to jahis handbook.csv",
        fix: BilingualText(
            ja: "FHIR への変換（--to fhir）を使ってください。", en: "Convert it to FHIR (--to fhir)."),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0110", .error,
        title: BilingualText(ja: "入力が --from の形式ではありません", en: "The input is not what --from says"),
        meaning: BilingualText(
            ja: """
                入力の内容が、--from に指定した形式と違います。その入力（1つのファイルに続く記録なら、その記録）は読まず、ほかの入力の処理は続けます。\
                終了ステータスは2です。
                """,
            en: """
                The content of the input is not of the format that --from names. It is not read (of several records in one \
                file, that record is not); the other inputs are still processed. The exit status is 2.
                """),
        example: "tasuki convert --from sj1 --to fhir JAHIS.csv",
        fix: BilingualText(
            ja: "--from を省くか、正しい形式を指定してください。省くと、調剤結果（dispensing）のほかは内容から判別します。",
            en: """
                Leave --from out, or name the right format. Without it, all but results of dispensing (dispensing) are told \
                by their content.
                """),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0111", .warning,
        title: BilingualText(ja: "項目の報告がありません", en: "There is no report of fields"),
        meaning: BilingualText(
            ja: """
                --report は、処方箋・お薬手帳・調剤結果のCSVと FHIR の間の変換で、項目ごとの行方を書き出します。今回はそのように変換した記録がないため、\
                ファイルを書き出しません。JSON、XML、NDJSON の間の変換では、表せないものだけを診断として示します。
                """,
            en: """
                --report writes what became of each field of prescriptions, handbooks and results of dispensing between CSV \
                and FHIR. No record was converted so, and the file is not written. Between JSON, XML and NDJSON, what has no \
                form is reported as a finding, and nothing else is lost.
                """),
        example: "tasuki convert --to xml --report fields.ndjson patient.json",
        fix: BilingualText(
            ja: "--report を外してください。CSVを読むつもりだったなら、入力を確認してください。",
            en: "Leave out --report. If CSV was to be read, check the input."),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0112", .error,
        title: BilingualText(ja: "記録が複数あり、1つのファイルには書けません", en: "Several records for one file"),
        meaning: BilingualText(
            ja: """
                --to json と --to xml は、1つのファイルに1つの記録を書きます。入力に2つ目の記録があったため、標準出力にも --output のファイルにも何も\
                書き出していません。終了ステータスは2です。
                """,
            en: """
                With --to json and --to xml, a file holds one record. The input has a second one, so that nothing was written, \
                neither to standard output nor to the file of --output. The exit status is 2.
                """),
        example: "tasuki convert --to json patients.ndjson",
        fix: BilingualText(
            ja: "--output FOLDER/ でフォルダーに書き出すか、XML でなければ --to ndjson としてください。",
            en: "Write into a folder with --output FOLDER/, or, unless it is to be XML, use --to ndjson."),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0113", .warning,
        title: BilingualText(ja: "調剤のオプションを使いません", en: "The options of dispensing are not used"),
        meaning: BilingualText(
            ja: """
                --dispensed-on、--pharmacy で始まるオプション、--dispenser は、処方箋からお薬手帳を作るときの調剤日、薬局、薬剤師です。調剤や服薬の\
                記録は、いつどこで調剤したかをその記録が示すので、書いてあるとおりにし、オプションは使いません。
                """,
            en: """
                --dispensed-on, the options that begin with --pharmacy, and --dispenser tell when and by whom a prescription was \
                dispensed that becomes a handbook. Records of what was dispensed or is taken say that themselves: they are \
                converted as they are, and the options are not used.
                """),
        example: "tasuki convert --to handbook --pharmacy NAME handbook.json",
        fix: BilingualText(
            ja: "オプションを外してください。薬局や日が記録に足りなければ、記録に書いてください。",
            en: "Leave the options out. If the record lacks the pharmacy or the day, write them there."),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0114", .error,
        title: BilingualText(ja: "読めない分割があります", en: "A portion cannot be read"),
        meaning: BilingualText(
            ja: """
                --join-portions は、分割処方箋のすべての分割から1つの文書を作ります。分割として読めない入力があったため、何も書き出していません。どの\
                入力がなぜ読めないかは、その入力の診断が示します。終了ステータスは2です。
                """,
            en: """
                --join-portions makes one document of all portions of a split prescription. An input cannot be read as a \
                portion, so that nothing was written; a finding of that input says why. The exit status is 2.
                """),
        example: "tasuki convert --to fhir --join-portions portion-1.csv portion-2.json",
        fix: BilingualText(
            ja: "すべての分割のCSVを、読める形で渡してください。", en: "Give the CSV of all portions, each so that it can be read."),
        source: "tasuki convert --help"),
    DiagnosticPage(
        "CMD-0201", .error,
        title: BilingualText(ja: "記録がオブジェクトではありません", en: "The record is not an object"),
        meaning: BilingualText(
            ja: "式を評価する記録が配列、文字列、数などで、リソースではありません。",
            en: "The record on which an expression is to be evaluated is an array, a text or a number, and no resource."
        ),
        example: #"tasuki path id patients.json  # [{"resourceType": "Patient", "id": "1"}]"#,
        fix: BilingualText(
            ja: "記録の配列は、一行に一つの NDJSON にするか、Bundle にしてください。",
            en: "Write an array of records as NDJSON, one a line, or as a Bundle."),
        source: "tasuki path --help"),
    DiagnosticPage(
        "CMD-0202", .warning,
        title: BilingualText(ja: "式が対象とする型の記録がありません", en: "No record of the expression's type"),
        meaning: BilingualText(
            ja: "式の初めの型、または --type の型の記録が入力に一つもなく、何も評価していません。ほかの型の記録は飛ばします。",
            en: """
                No record is of the type in front of the expression, or of that of --type, so that nothing was evaluated. \
                Records of other types are passed over.
                """),
        example: #"tasuki path "Observation.status" patient.json"#,
        fix: BilingualText(ja: "式の初めの型と入力を確かめてください。", en: "Check the type in front of the expression, and the inputs."),
        source: "tasuki path --help"),
    DiagnosticPage(
        "CMD-0203", .warning,
        title: BilingualText(ja: "記録の型が分かりません", en: "A record of no known type"),
        meaning: BilingualText(
            ja: """
                記録に resourceType がないか、FHIR R4 のリソースの型ではありません。式は定義と照らさずに評価します。要素は書かれた名前の\
                ままで見つかりますが、Patient.name のように型で始まる式、value のような選択型、is や ofType は何も見つけません。
                """,
            en: """
                The record has no resourceType, or one that is no resource of FHIR R4. The expression is evaluated without \
                definitions: elements are found by the names written, but an expression that begins with a type, such as \
                Patient.name, a choice such as value, 'is' and ofType find nothing.
                """),
        example: #"tasuki path "Patient.name" patient.json  # {"resourceType": "Patiant", "name": […]}"#,
        fix: BilingualText(
            ja: "記録の resourceType を直してください（tasuki validate で確かめられます）。",
            en: "Correct the record's resourceType; tasuki validate checks it."),
        source: "FHIR R4 (4.0.1), json.html#resources"),
]
