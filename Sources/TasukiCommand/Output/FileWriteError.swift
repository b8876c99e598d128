import Tasuki

/// Why an output could not be written.
struct FileWriteError: Error, Hashable {
    enum Reason: Hashable {
        /// The reader of the pipe has gone.
        case readerGone
        case notFound, notPermitted, noSpace
        /// The file that it is written to until it is complete is there already.
        case inUse
        /// Another refusal of the operating system, by its `errno`.
        case system(Int32)
    }

    var path: String
    var reason: Reason

    /// `CMD-0103`.
    var finding: Diagnostic {
        let why: BilingualText
        switch reason {
        case .readerGone: why = BilingualText(ja: "読み手が閉じました", en: "the reader has closed it")
        case .notFound: why = BilingualText(ja: "フォルダーがありません", en: "there is no such folder")
        case .notPermitted: why = BilingualText(ja: "書き込む権限がありません", en: "permission denied")
        case .noSpace: why = BilingualText(ja: "空き容量がありません", en: "no space left")
        case .inUse:
            why = BilingualText(
                ja: "書きかけのファイル（.part）がすでにあります", en: "a file of it that is being written (.part) exists")
        case .system(let code): why = BilingualText(ja: "システムエラー\(code)", en: "system error \(code)")
        }
        let name = path == "-" ? BilingualText(ja: "標準出力", en: "standard output") : BilingualText(ja: path, en: path)
        return Diagnostic(
            .error, "CMD-0103", at: "",
            message: BilingualText(
                ja: "\(name.ja)に書き出せません（\(why.ja)）。", en: "Cannot write \(name.en): \(why.en)."))
    }
}
