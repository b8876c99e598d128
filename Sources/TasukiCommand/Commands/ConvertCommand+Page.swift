import Tasuki

extension ConvertCommand {
    static let page = HelpPage(
        name: "convert",
        summary: BilingualText(
            ja: "JSON、XML、NDJSON、処方箋とお薬手帳のCSVの間で変換します。",
            en: "Converts between JSON, XML, NDJSON, and prescriptions and handbooks in CSV."),
        usage: ["convert [--from KIND] --to json|xml|ndjson|fhir|jahis|sj1|handbook [OPTION]… FILE|FOLDER|-…"],
        options: [
            OptionSpecification(
                name: "--to", value: ConversionTarget.names.joined(separator: "|"), choices: ConversionTarget.names,
                help: BilingualText(
                    ja: "書き出す形式（必須）。jahis、sj1、handbook はCSV",
                    en: "format to write (required); jahis, sj1 and handbook are CSV")),
            .from,
            OptionSpecification(
                name: "--guide", value: "e-prescription|jp-core", choices: ["e-prescription", "jp-core"],
                help: BilingualText(
                    ja: "処方箋のCSVから作る FHIR：処方情報の文書（既定）か JP Core",
                    en: "FHIR made of prescriptions: their document (default) or JP Core")),
            OptionSpecification(
                name: "--join-portions",
                help: BilingualText(
                    ja: "分割処方箋のすべての分割のCSVから、1つの FHIR 文書を作ります",
                    en: "make one FHIR document of the portions of a split prescription")),
            OptionSpecification(
                name: "--report", value: "FILE",
                help: BilingualText(
                    ja: "CSVとの変換での項目ごとの行方を書く先（1記録1行のJSON）",
                    en: "where to write what became of each field (a line of JSON a record)")
            ),
            OptionSpecification(
                name: "--no-report",
                help: BilingualText(ja: "項目の行方を調べず、速く変換します", en: "do not follow the fields: faster")),
            OptionSpecification(
                name: "--output", value: "FILE|FOLDER",
                help: BilingualText(
                    ja: "書き出し先（既定は標準出力）。「/」で終わればフォルダーを作ります",
                    en: "where to write (default standard output); a final '/' makes a folder")),
            OptionSpecification(
                name: "--pretty", help: BilingualText(ja: "字下げして書きます", en: "indent the output")),
            OptionSpecification(
                name: "--compact", help: BilingualText(ja: "空白を入れずに書きます", en: "write no white space")),
            .findingFormat, .language, .help,
        ],
        groups: [DispensingDetails.options],
        notes: [
            InputKind.note,
            BilingualText(
                ja: """
                    入力の形式は内容から見分けます。電子処方箋管理サービスへの電文（XmlMsg）からは、中の SJ1 を取り出します。
                    同じ形式への変換は、NDJSONを除き、--pretty か --compact がなければ元のバイト列のままです。
                    数値、日付、文字列は書かれたとおりに写し、XMLで表せないものは診断として報告します。
                    複数の記録は NDJSON か、フォルダー（--output FOLDER/）に書き出します。入力のファイルは上書きしません。
                    分割処方箋の文書からは、回ごとの処方箋を作ります。--join-portions はその逆で、すべての入力を1つの分割処方箋の分割（63）
                    とし、足りない・重なる・合わない・読めない分割があれば、何も書き出しません。
                    fhir は json と同じです。jahis は処方箋の2次元シンボル、sj1 は電子処方箋管理サービスのCSV、handbook は
                    お薬手帳（JAHISTC08）です。CSV や FHIR の処方箋からのお薬手帳は、処方どおりに調剤した内容です。薬局などの記載は、
                    すべての記録に同じものを、上のオプションで加えます。調剤結果のCSVからは FHIR を作ります。形式が一部しか公開されて
                    いないため、CSVは書き出しません。
                    CSVと FHIR の間や、処方箋からお薬手帳への変換では、引き継いだ値・補完した値・引き継げなかった値の数を標準エラー出力に
                    示します。「引き継いだ」は、変換後から読み戻して同じだった値だけです。診断も標準エラー出力に出ます。CSVの読めない値、
                    文字にならないバイト、余分な行、足りないレコードや項目は、validate と同じ診断で示します。ほかの誤りは validate で調べて
                    ください。--format json では、診断を OperationOutcome の配列（診断のある入力ごとに1つ）で示し、値の数は示しません。
                    """,
                en: """
                    The input's format is detected from its content; of a message to the e-prescription service (XmlMsg), the SJ1
                    file in it is taken. Without --pretty or --compact, a record in the same format is copied byte for
                    byte; lines of NDJSON are written without blanks. Numbers, dates and strings are carried as written;
                    what XML has no form for is reported. Several records go to NDJSON or into a folder (--output
                    FOLDER/), and so do the portions of a split prescription. An input is never overwritten.
                    --join-portions does the reverse: all inputs are the portions (63) of one split prescription. With one
                    that is missing, there twice, of another prescription or not to be read, nothing is written.
                    fhir is json; jahis are prescription symbols, sj1 the CSV of the e-prescription service, handbook is a
                    medication handbook (JAHISTC08). That of a prescription, in CSV or FHIR, says what is dispensed as it is
                    prescribed; the options above name the pharmacy, the same for all records. Of a result of dispensing FHIR
                    is made; its CSV is not written, for its form is public in part only. Between CSV and FHIR, and from a
                    prescription to a handbook, standard error says how many values are carried, defaulted and not carried;
                    carried is only what was read back from the result and is the same. Findings go there too: of CSV, values
                    that cannot be read, bytes that are no character, lines too many, and missing records and fields, as
                    validate tells them. validate finds the other faults. With --format json the findings are an array of
                    OperationOutcomes, one for each input that has any, and the values are not counted.
                    """),
            BilingualText(
                ja: "終了ステータス：0 すべて変換した、1 診断にエラーがある（書ける記録は書き出す）、2 読み書きできないか実行できない。",
                en: """
                    Exit status: 0 all converted, 1 errors are reported (the record is still written where possible), 2 reading or
                    writing failed or the run not started.
                    """),
        ])
}
