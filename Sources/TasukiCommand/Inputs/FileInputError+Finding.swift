import Tasuki

extension FileInputError {
    /// `CMD-0101`. The path stands in front of the finding and is not repeated.
    var finding: Diagnostic {
        let why: BilingualText
        switch reason {
        case .notFound: why = BilingualText(ja: "ファイルがありません", en: "no such file")
        case .notPermitted: why = BilingualText(ja: "読む権限がありません", en: "permission denied")
        case .notAFile: why = BilingualText(ja: "ファイルではありません", en: "not a file")
        case .notAFolder: why = BilingualText(ja: "フォルダーではありません", en: "not a folder")
        case .tooLarge(let limit):
            why = BilingualText(ja: "上限の\(limit)バイトを超えています", en: "larger than the limit of \(limit) bytes")
        case .tooManyEntries(let limit):
            why = BilingualText(ja: "上限の\(limit)件を超えるファイルがあります", en: "more than the limit of \(limit) entries")
        case .system(let code): why = BilingualText(ja: "システムエラー\(code)", en: "system error \(code)")
        }
        return Diagnostic(
            .fatal, "CMD-0101", at: "",
            message: BilingualText(ja: "読めません：\(why.ja)。", en: "Cannot be read: \(why.en)."))
    }
}
