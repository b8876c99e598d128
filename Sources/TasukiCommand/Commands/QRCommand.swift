import Tasuki

/// `tasuki qr split FILE` and `tasuki qr join FILE…`: the byte payloads of symbols, and handbooks in parts.
struct QRCommand: Subcommand {
    static let page = HelpPage(
        name: "qr",
        summary: BilingualText(
            ja: "処方箋・お薬手帳の2次元シンボルの内容を分け、まとめます。",
            en: "Splits and joins what the symbols of prescriptions and handbooks hold."),
        usage: [
            "qr split [--bytes N] [--id DIGITS] [--output FOLDER/] FILE|-",
            "qr join [--output FILE] FILE|FOLDER|-…",
        ],
        options: [
            OptionSpecification(
                name: "--bytes", value: "N",
                help: BilingualText(
                    ja: "split：1つの部分の最大バイト数（既定は1800）", en: "split: bytes of a part at most (default 1800)")),
            OptionSpecification(
                name: "--id", value: "DIGITS",
                help: BilingualText(
                    ja: "split：お薬手帳のデータ固有ID、数字14桁（既定は現在の日時）",
                    en: "split: identifier of a handbook's parts, 14 digits (default the time)")),
            OptionSpecification(
                name: "--output", value: "FILE|FOLDER/",
                help: BilingualText(
                    ja: "書き出し先：split はフォルダー、join はファイル（既定は標準出力）",
                    en: "where to write: a folder (split) or a file (join); default standard output")),
            .findingFormat, .language, .help,
        ],
        notes: [
            BilingualText(
                ja: """
                    ファイルはシンボル1つの内容を、バイト列のまま収めたものです。split は、お薬手帳をレコードの間で分けて分割制御
                    （911）を付け、処方箋（JAHIS…）をバイト数で16個まで（連結シンボル）に分けます。join は、911のある部分をその番号の
                    順に、ほかは与えられた順にバイト列のままつなぎます。1行目が形式の名前でないファイルは、前のファイルの続きです。
                    フォルダーの中は .csv、.txt、.dat、.bin を名前の順（数は大きさの順）に読みます。お薬手帳の足りない部分、重なる部分、別の
                    ファイルの部分は標準エラー出力に示し、足りないお薬手帳は911を残して書き出します。処方箋のシンボルには番号がないため、
                    分かるのは、ファイル名の番号（名前-1、名前-2…）の抜け・重なり・順、同じ内容のシンボル、途中から始まる別のファイル
                    （いずれも書き出しません）と、つないだ結果の検証でのエラーだけです。シンボルの数と順は紙面で確かめてください。
                    --format json は、診断を OperationOutcome の配列で標準エラー出力に示します。
                    """,
                en: """
                    A file holds the bytes of one symbol. split cuts a handbook between its records and gives each part a record
                    911, and a prescription (JAHIS…) into at most 16 pieces by bytes (structured append). join puts parts with a
                    record 911 in the order of their numbers, and others in the order given, byte by byte: a file that does not
                    begin with the name of a format goes on where the one before ended. Below a folder, .csv, .txt, .dat and .bin
                    are read by name, numbers by value. Missing, doubled and foreign parts of a handbook are told on standard
                    error; with parts missing it is written and keeps its record 911. The symbols of a prescription have no
                    numbers. What can be told is a gap, a double or another order of numbers in the files' names (name-1,
                    name-2 …), symbols that are the same, another file that begins (then nothing is written), and the
                    errors that validate finds in what was joined. Compare number and order of the symbols with the paper.
                    --format json writes the findings to standard error as an array of OperationOutcomes.
                    """),
            BilingualText(
                ja: "終了ステータス：0 できた、1 部分に誤りがある、2 読み書きの失敗、または実行できない。",
                en: "Exit status: 0 done, 1 the parts have errors, 2 reading or writing failed or the run not started."),
        ])

    private enum Action {
        case split(String, SymbolSplit)
        case join([String])
    }

    private let action: Action, outputPath: String?, writesJSON: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        outputPath = arguments.value("--output").flatMap { $0 == "-" ? nil : $0 }
        writesJSON = arguments.value("--format") == "json"
        switch arguments.positionals.first {
        case "split":
            let inputs = try arguments.inputs(after: 1)
            guard inputs.count == 1 else { throw .severalFiles }
            let identifier = arguments.value("--id")
            if let identifier, identifier.utf8.count != 14 || !identifier.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
                throw .wrongIdentifier
            }
            let size = try arguments.number("--bytes") ?? 1800
            action = .split(inputs[0], SymbolSplit(maximumBytes: size, identifier: identifier))
        case "join":
            for option in ["--bytes", "--id"] where arguments.has(option) { throw .onlyForSplit(option) }
            action = .join(try arguments.inputs(after: 1))
        default: throw .noAction
        }
    }

    func run(language: BilingualText.Language, in surroundings: Surroundings) throws(UsageError) -> Int32 {
        let notes = FindingNotes(surroundings.errors, language: language, isJSON: writesJSON)
        var run = SymbolRun(notes: notes, surroundings: surroundings)
        switch action {
        case .split(let path, let split): try run.split(path, by: split, into: outputPath)
        case .join(let paths): run.join(paths, into: outputPath)
        }
        return run.finish()
    }
}

extension UsageError {
    fileprivate static let noAction = UsageError(
        BilingualText(ja: "qr split か qr join を指定してください。", en: "Say what to do: qr split or qr join."),
        subcommand: "qr")

    static let severalFiles = UsageError(
        BilingualText(ja: "split は一つのファイルを分けます。", en: "split takes one file of one record."),
        subcommand: "qr")

    fileprivate static let wrongIdentifier = UsageError(
        BilingualText(ja: "「--id」は数字14桁です。", en: "'--id' is fourteen digits."), subcommand: "qr")

    fileprivate static func onlyForSplit(_ option: String) -> UsageError {
        UsageError(
            BilingualText(ja: "「\(option)」は split だけで使えます。", en: "'\(option)' is for split only."),
            subcommand: "qr")
    }

    static let severalParts = UsageError(
        BilingualText(
            ja: "部分が複数になります。--output FOLDER/ で書き出すフォルダーを指定してください。何も書き出していません。",
            en: "There are several parts: name a folder with --output FOLDER/. Nothing was written."),
        subcommand: "qr")
}
