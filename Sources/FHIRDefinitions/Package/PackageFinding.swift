import Diagnostics
import FHIRTree

/// Makes the findings of the package loader.
enum PackageFinding {
    static func archive(_ fault: ArchiveFault, name: String) -> Diagnostic {
        switch fault {
        case .notGzip:
            make(
                .fatal, "PKG-0101", name, ja: "gzip形式のアーカイブではありません。", en: "is not a gzip archive.",
                hint: BilingualText(
                    ja: "FHIRパッケージの.tgzか、展開したフォルダーを指定してください。",
                    en: "Give a FHIR package as .tgz, or its unpacked folder."))
        case .corrupt: make(.fatal, "PKG-0102", name, ja: "壊れているため展開できません。", en: "is damaged and cannot be unpacked.")
        case .truncated: make(.fatal, "PKG-0103", name, ja: "途中で切れています。", en: "ends too early.")
        case .tooLarge(let limit):
            make(
                .fatal, "PKG-0104", name, ja: "展開すると上限の\(limit)バイトを超えます。",
                en: "unpacks to more than the limit of \(limit) bytes.")
        case .tooCompressed(let ratio):
            make(
                .fatal, "PKG-0105", name, ja: "圧縮率が上限の\(ratio)倍を超えています。",
                en: "unpacks to more than \(ratio) times its own size.")
        case .tooManyEntries(let limit):
            make(
                .fatal, "PKG-0106", name, ja: "項目の数が上限の\(limit)を超えています。",
                en: "has more entries than the limit of \(limit).")
        }
    }

    /// - Parameters:
    ///   - files: how many JSON files it holds.
    ///   - unreadable: the first of those that could not be read.
    static func notAPackage(_ name: String, files: Int, unreadable: Diagnostic?) -> Diagnostic {
        let found =
            files == 0
            ? (ja: "JSONファイルが一つもありません", en: "it holds no JSON file")
            : (
                ja: "\(files)個のJSONファイルに、名前のあるpackage.jsonも、使える定義もありません",
                en: "its \(files) JSON files hold neither a package.json with a name nor a definition that can be used"
            )
        return make(
            .fatal, "PKG-0108", name, ja: "FHIRパッケージではありません（\(found.ja)）。\(unreadable?.message.ja ?? "")",
            en: "is not a FHIR package: \(found.en).\(unreadable.map { " " + $0.message.en } ?? "")",
            hint: BilingualText(
                ja: "FHIRパッケージの.tgzか、展開したフォルダーを指定してください。",
                en: "Give a FHIR package as .tgz, or its unpacked folder."))
    }

    static func folder(_ error: FileInputError) -> Diagnostic {
        switch error.reason {
        case .tooManyEntries(let limit): archive(.tooManyEntries(limit: limit), name: error.path)
        default:
            make(
                .fatal, "PKG-0107", error.path, ja: "フォルダーを読めません（\(error.text.ja)）。",
                en: "cannot be read as a folder: \(error.text.en).")
        }
    }

    static func unreadableFile(_ path: String, because finding: Diagnostic) -> Diagnostic {
        Diagnostic(
            .error, "PKG-0201", at: "", position: finding.position,
            message: BilingualText(
                ja: "「\(path)」はJSONとして読めないため、除外しました（\(finding.code)）。\(finding.message.ja)",
                en: "'\(path)' is left out, for it is not readable JSON (\(finding.code)). \(finding.message.en)"))
    }

    static func largeFile(_ path: String, limit: Int) -> Diagnostic {
        make(
            .warning, "PKG-0202", path, ja: "上限の\(limit)バイトを超えるため、除外しました。",
            en: "is left out, for it is larger than \(limit) bytes.")
    }

    /// A file of a folder that was not read.
    static func unread(_ path: String, because reason: FileInputError.Reason, limit: Int) -> Diagnostic {
        if case .tooLarge = reason { return largeFile(path, limit: limit) }
        let reasonText = FileInputError(path: path, reason: reason).text
        return make(
            .warning, "PKG-0207", path, ja: "読めないため、除外しました（\(reasonText.ja)）。",
            en: "is left out, for it cannot be read: \(reasonText.en).")
    }

    static func unsafePath(_ path: String) -> Diagnostic {
        make(
            .warning, "PKG-0203", path, ja: "パッケージの外を指す名前のため、除外しました。",
            en: "is left out, for its name leads out of the package.")
    }

    static func link(_ path: String) -> Diagnostic {
        make(.warning, "PKG-0204", path, ja: "リンクのため、除外しました。", en: "is left out, for it is a link.")
    }

    /// A file that defines what another one of its folder, which is read before it, defines otherwise.
    static func repeated(_ resource: PackageResource, by other: PackageResource) -> Diagnostic {
        repeated(
            resource.path, at: resource, ja: "「\(other.path)」が同じ版の \(resource.url) を別の内容で定義しており、この定義は使いません。",
            en: "is not used: '\(other.path)' defines \(resource.url) in the same version otherwise.")
    }

    /// Definitions of a package that another package, which counts before it, defines otherwise: the first of them, and
    /// how many more there are.
    static func repeated(
        _ resource: PackageResource, more: Int, of package: PackageID, by other: PackageResource, of winner: PackageID
    ) -> Diagnostic {
        let name = "\(winner)/\(other.path)", left = also(more)
        let own = "\(package)/\(resource.path)"
        var finding = repeated(
            own, at: resource, ja: "",
            en: """
                and '\(name)' define \(resource.url)\(left.en) in the same version, but not alike: each package uses its own, \
                and records and all other packages use that of the package given last.
                """)
        finding.message.ja = """
            「\(own)」と「\(name)」が、同じ版の \(resource.url)\(left.ja)を別の内容で定義しています。それぞれのパッケージは自らの定義を使い、\
            記録とほかのパッケージには最後に指定したものを使います。
            """
        return finding
    }

    /// Definitions of a package that was given before under the same name and version, and is replaced.
    static func replaced(
        _ resource: PackageResource, more: Int, of package: PackageID, by other: PackageResource
    ) -> Diagnostic {
        let left = also(more)
        return repeated(
            "\(package)", at: other,
            ja: "同じ名前と版のパッケージが二度指定され、\(resource.url)\(left.ja)の内容が異なります。後のもの（\(other.path)）を使います。",
            en: """
                was given twice, with different contents of \(resource.url)\(left.en); that of the later package is used \
                (\(other.path)).
                """)
    }

    private static func also(_ more: Int) -> BilingualText {
        more > 0 ? BilingualText(ja: " ほか\(more)件", en: " and \(more) more") : BilingualText(ja: " ", en: "")
    }

    private static func repeated(_ subject: String, at resource: PackageResource, ja: String, en: String) -> Diagnostic
    {
        var finding = make(
            .warning, "PKG-0208", subject, ja: ja, en: en,
            hint: BilingualText(
                ja: "どちらかを除くか、版（version）を分けてください。", en: "Remove one of them, or give them different versions."))
        finding.expression = "\(resource.kind.rawValue).url"
        return finding
    }

    static func noManifest(_ name: String) -> Diagnostic {
        make(
            .warning, "PKG-0205", name, ja: "名前のあるpackage.jsonがありません。", en: "has no package.json with a name.")
    }

    static func otherVersion(_ id: PackageID, versions: [String]) -> Diagnostic {
        let list = versions.joined(separator: ", ")
        return make(
            .warning, "PKG-0206", id.description, ja: "FHIR \(list) 用です。R4（4.0）として読みます。",
            en: "is made for FHIR \(list); it is read as R4 (4.0).")
    }

    static func missingDependency(_ dependency: PackageID, of id: PackageID) -> Diagnostic {
        make(
            .warning, "PKG-0301", id.description, ja: "依存先の\(dependency)が見つかりません。",
            en: "depends on \(dependency), which is not at hand.",
            hint: BilingualText(
                ja: "依存先のパッケージも指定してください。", en: "Give the package that it depends on too."))
    }

    static func otherDependency(_ dependency: PackageID, used: String, of id: PackageID) -> Diagnostic {
        make(
            .warning, "PKG-0302", id.description, ja: "依存先は\(dependency)ですが、\(used)版を使います。",
            en: "depends on \(dependency); version \(used) is used.")
    }

    private static func make(
        _ severity: Diagnostic.Severity, _ code: String, _ subject: String, ja: String, en: String,
        hint: BilingualText? = nil
    ) -> Diagnostic {
        Diagnostic(
            severity, code, at: "", message: BilingualText(ja: "「\(subject)」：\(ja)", en: "'\(subject)' \(en)"),
            hint: hint)
    }
}
