import Tasuki

/// What a run has counted, and the exit status that follows from it.
struct Tally {
    /// What a run is given beside the records.
    enum Source: CaseIterable { case package, codeList, suppressions }

    var inputs = 0, records = 0, suppressed = 0
    /// The files below folders that are passed over.
    var skipped: [String] = []
    private(set) var errors = 0, warnings = 0, informations = 0
    /// The errors and warnings of what is no record.
    private var others: [Source: (errors: Int, warnings: Int)] = [:]
    /// The status says that errors were found when there is a finding of this severity or above.
    var failing = Diagnostic.Severity.error
    private var hasFailing = false
    /// Whether something could not be read or written.
    var hasFailed = false

    mutating func count(_ finding: Diagnostic) {
        hasFailing = hasFailing || finding.severity.isAtLeast(failing)
        switch finding.severity {
        case .fatal, .error: errors += 1
        case .warning: warnings += 1
        case .information: informations += 1
        }
    }

    /// Counts a finding about what is no record, apart from those of the records.
    mutating func count(_ finding: Diagnostic, of source: Source) {
        hasFailing = hasFailing || finding.severity.isAtLeast(failing)
        if finding.isError { others[source, default: (0, 0)].errors += 1 }
        if finding.severity == .warning { others[source, default: (0, 0)].warnings += 1 }
    }

    var exitStatus: Int32 {
        hasFailed ? ExitStatus.couldNotRun : hasFailing ? ExitStatus.errorsFound : ExitStatus.success
    }

    private static let shownCount = 8

    /// `3 files, 12 records: 1 error, 0 warnings, 2 suppressed (2 files skipped: a.md, b.log)`
    func summary(in language: BilingualText.Language) -> String {
        func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
        var ja = "\(inputs)ファイル、\(records)件：エラー\(errors)、警告\(warnings)"
        var en = "\(plural(inputs, "file")), \(plural(records, "record")): "
        en += "\(plural(errors, "error")), \(plural(warnings, "warning"))"
        if informations > 0 {
            ja += "、情報\(informations)"
            en += ", \(informations) information"
        }
        if suppressed > 0 {
            ja += "、抑制\(suppressed)"
            en += ", \(suppressed) suppressed"
        }
        for source in Source.allCases {
            guard let (errors, warnings) = others[source] else { continue }
            ja += "。\(source.name.ja)：エラー\(errors)、警告\(warnings)"
            en += "; \(source.name.en): \(plural(errors, "error")), \(plural(warnings, "warning"))"
        }
        if !skipped.isEmpty {
            // Hidden files are passed over by everyone.
            let names = skipped.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") && $0.count > 2 } }
            let list = names.prefix(Self.shownCount) + (names.count > Self.shownCount ? ["…"] : [])
            ja += "（対象外\(skipped.count)ファイル" + (list.isEmpty ? "" : "：" + list.joined(separator: "、")) + "）"
            en +=
                " (\(plural(skipped.count, "file")) skipped" + (list.isEmpty ? "" : ": " + list.joined(separator: ", "))
                + ")"
        }
        return BilingualText(ja: ja, en: en)[language]
    }
}

extension Tally.Source {
    fileprivate var name: BilingualText {
        switch self {
        case .package: BilingualText(ja: "パッケージ", en: "packages")
        case .codeList: BilingualText(ja: "コード一覧", en: "code lists")
        case .suppressions: BilingualText(ja: "抑制ファイル", en: "suppressions")
        }
    }
}
