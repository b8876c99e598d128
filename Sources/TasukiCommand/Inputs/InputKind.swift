import Tasuki

/// What `--from` says that the inputs are; without it their content says so.
enum InputKind: String, CaseIterable, Sendable {
    case fhir, json, xml, ndjson, jahis, sj1, handbook, dispensing

    init?(_ arguments: Arguments) {
        guard let name = arguments.value(OptionSpecification.from.name) else { return nil }
        self.init(rawValue: name)
    }

    /// The tagged format that it is; `nil` for FHIR.
    var tagged: TaggedKind.Format? {
        switch self {
        case .fhir, .json, .xml, .ndjson: nil
        case .jahis: .prescription
        case .sj1: .servicePrescription
        case .handbook: .handbook
        case .dispensing: .dispensing
        }
    }

    /// How the names of such files end, of those below a folder.
    var endings: [String] {
        switch self {
        case .fhir: InputList.endings
        case .json: [".json"]
        case .xml: [".xml"]
        case .ndjson: [".ndjson", ".jsonl"]
        case .jahis, .handbook, .dispensing: InputList.taggedEndings
        case .sj1: InputList.taggedEndings + [".xml"]  // in a message
        }
    }
}

extension OptionSpecification {
    static let from = OptionSpecification(
        name: "--from", value: "KIND", choices: InputKind.allCases.map(\.rawValue),
        help: BilingualText(
            ja: "入力の形式（既定は内容から判別。KIND は下に）", en: "what the inputs are (default by content; KIND: see below)"))
}

extension InputKind {
    /// What the kinds are, for the help.
    static let note = BilingualText(
        ja: """
            KIND は、fhir（JSON、XML、NDJSON のどれか）、json、xml、ndjson、jahis（処方箋の2次元シンボル）、
            sj1（電子処方箋管理サービス）、handbook（お薬手帳）、dispensing（調剤結果のCSV。形式の名前が公開されていないため、
            内容からは判別しません）です。内容が違えば知らせ、その記録は読みません。フォルダーの中は、その形式の名前のファイル
            だけを読みます。
            """,
        en: """
            KIND is fhir (JSON, XML or NDJSON), json, xml, ndjson, jahis (prescription symbols), sj1 (e-prescription service),
            handbook (medication handbook) or dispensing (the CSV of a result of dispensing, which its content does not
            tell, for its header is not public). Other content is reported, and that record is not read. Below a folder only
            files with the names of that kind are read.
            """)
}
