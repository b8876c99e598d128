import Diagnostics

/// Why a file or folder could not be read; the caller that knows its role makes the finding.
public struct FileInputError: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case notFound, notPermitted, notAFile, notAFolder
        /// Symbolic links lead in a circle, or through too many others.
        case linksInCircle
        /// The file holds more bytes than the caller takes.
        case tooLarge(limit: Int)
        /// The folder holds more entries, or deeper ones, than the caller takes.
        case tooManyEntries(limit: Int)
        /// Another refusal of the operating system, by its `errno`.
        case system(Int32)
    }

    public var path: String
    public var reason: Reason

    public init(path: String, reason: Reason) { (self.path, self.reason) = (path, reason) }

    /// The reason as a part of a sentence, without the path.
    public var text: BilingualText {
        switch reason {
        case .notFound: BilingualText(ja: "ファイルがありません", en: "no such file")
        case .notPermitted: BilingualText(ja: "読む権限がありません", en: "permission denied")
        case .notAFile:
            BilingualText(ja: "通常のファイルではありません（フォルダー、名前付きパイプなど）", en: "not a plain file (a folder, a named pipe …)")
        case .linksInCircle:
            BilingualText(ja: "シンボリックリンクが循環しています", en: "symbolic links lead in a circle")
        case .notAFolder: BilingualText(ja: "フォルダーではありません", en: "not a folder")
        case .tooLarge(let limit):
            BilingualText(ja: "上限の\(limit)バイトを超えています", en: "larger than the limit of \(limit) bytes")
        case .tooManyEntries(let limit):
            BilingualText(ja: "上限の\(limit)件を超えるファイルがあります", en: "more than the limit of \(limit) entries")
        case .system(let code): BilingualText(ja: "システムエラー\(code)", en: "system error \(code)")
        }
    }

    init(path: String, errno code: Int32) {
        self.path = path
        reason = SystemErrors.reason(of: code)
    }
}

extension FileInputError: CustomStringConvertible {
    /// The path and the English reason, for logs.
    public var description: String { "\(path): \(text.en)" }
}
