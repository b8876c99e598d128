import Tasuki

/// What a run has counted, and the exit status that follows from it.
struct Tally: Hashable {
    var inputs = 0, records = 0, skipped = 0
    private(set) var errors = 0, warnings = 0, informations = 0
    private(set) var packageErrors = 0, packageWarnings = 0
    /// Whether something could not be read or written.
    var hasFailed = false

    mutating func count(_ finding: Diagnostic) {
        switch finding.severity {
        case .fatal, .error: errors += 1
        case .warning: warnings += 1
        case .information: informations += 1
        }
    }

    /// Counts a finding about a package, apart from those of the records.
    mutating func countPackage(_ finding: Diagnostic) {
        if finding.isError { packageErrors += 1 }
        if finding.severity == .warning { packageWarnings += 1 }
    }

    var exitStatus: Int32 {
        hasFailed ? ExitStatus.couldNotRun : errors + packageErrors > 0 ? ExitStatus.errorsFound : ExitStatus.success
    }

    /// `3 files, 12 records: 1 error, 0 warnings (2 files skipped)`
    func summary(in language: BilingualText.Language) -> String {
        func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
        var ja = "\(inputs)ファイル、\(records)件：エラー\(errors)、警告\(warnings)"
        var en = "\(plural(inputs, "file")), \(plural(records, "record")): "
        en += "\(plural(errors, "error")), \(plural(warnings, "warning"))"
        if informations > 0 {
            ja += "、情報\(informations)"
            en += ", \(informations) information"
        }
        if packageErrors + packageWarnings > 0 {
            ja += "。パッケージ：エラー\(packageErrors)、警告\(packageWarnings)"
            en += "; packages: \(plural(packageErrors, "error")), \(plural(packageWarnings, "warning"))"
        }
        if skipped > 0 {
            ja += "（対象外\(skipped)ファイル）"
            en += " (\(plural(skipped, "file")) skipped)"
        }
        return BilingualText(ja: ja, en: en)[language]
    }
}
