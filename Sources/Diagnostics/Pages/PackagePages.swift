/// The pages of the package loader's codes.
let packagePages: [DiagnosticPage] = packageArchivePages + packageContentPages

private let packageSource = "FHIR NPM Package Specification, \"Package structure\""

/// Codes after which there is no package.
private let packageArchivePages: [DiagnosticPage] = [
    DiagnosticPage(
        "PKG-0101", .fatal,
        title: BilingualText(ja: "gzip形式ではありません", en: "Not a gzip archive"),
        meaning: BilingualText(
            ja: "FHIRパッケージとして渡されたファイルが、gzipで圧縮されたtar（.tgz）ではありません。",
            en: "The file given as a FHIR package is not a tar archive compressed with gzip (.tgz)."),
        example: "tasuki validate --package guide.zip record.json",
        fix: BilingualText(
            ja: ".tgzのパッケージか、それを展開したフォルダーを指定してください。ZIPは展開してから渡します。",
            en: "Give the package as .tgz, or its unpacked folder. Unpack a ZIP file first."),
        source: packageSource + "; RFC 1952, section 2.3"),
    DiagnosticPage(
        "PKG-0102", .fatal,
        title: BilingualText(ja: "アーカイブが壊れています", en: "The archive is damaged"),
        meaning: BilingualText(
            ja: "圧縮データ、検査値、またはtarのヘッダーに矛盾があります。",
            en: "The compressed data, its check value or a tar header contradicts itself."),
        example: BilingualText(ja: "テキストとして転送した .tgz", en: "a .tgz that was transferred as text"),
        fix: BilingualText(ja: "もう一度取得してください。", en: "Fetch the package again."),
        source: "RFC 1951; RFC 1952, section 2.3.1; POSIX.1-2017, pax utility, ustar Interchange Format"),
    DiagnosticPage(
        "PKG-0103", .fatal,
        title: BilingualText(ja: "アーカイブが途中で切れています", en: "The archive ends too early"),
        meaning: BilingualText(
            ja: "圧縮データまたは最後のファイルが、終わりまでありません。",
            en: "The compressed data or the last file in it is not complete."),
        example: BilingualText(ja: "途中で切れたダウンロード", en: "a download that was interrupted"),
        fix: BilingualText(ja: "もう一度取得してください。", en: "Fetch the package again."),
        source: "RFC 1952, section 2.2"),
    DiagnosticPage(
        "PKG-0104", .fatal,
        title: BilingualText(ja: "展開すると大きすぎます", en: "Too large when unpacked"),
        meaning: BilingualText(
            ja: "展開後の大きさが上限を超えました。上限は既定で1 GiBです。そこで展開を止めるため、メモリを使い尽くしません。",
            en:
                "The unpacked size passed the limit, 1 GiB unless the caller chose otherwise. Unpacking stops there, so that memory is safe."
        ),
        example: BilingualText(ja: "画像やデータ集を含むパッケージ", en: "a package that holds images or a data set"),
        fix: BilingualText(
            ja: "必要な定義だけのパッケージにするか、ライブラリで PackageLimits を上げてください。",
            en: "Keep only the definitions, or raise PackageLimits in the library."),
        source: "limit of this software"),
    DiagnosticPage(
        "PKG-0105", .fatal,
        title: BilingualText(ja: "圧縮率が高すぎます", en: "Compressed too much"),
        meaning: BilingualText(
            ja: "展開後の大きさがアーカイブの200倍を超えました。定義のパッケージでは10〜30倍が普通で、これは展開爆弾の特徴です。",
            en:
                "The archive unpacks to more than 200 times its size. Packages of definitions reach 10 to 30; this is the mark of a zip bomb."
        ),
        example: BilingualText(ja: "1 MBに圧縮された、値が0のバイトだけのデータ", en: "1 MB of compressed zero bytes"),
        fix: BilingualText(
            ja: "出どころを確かめてください。正しいものなら PackageLimits を上げてください。",
            en: "Check where it comes from. If it is sound, raise PackageLimits."),
        source: "limit of this software"),
    DiagnosticPage(
        "PKG-0106", .fatal,
        title: BilingualText(ja: "項目が多すぎます", en: "Too many entries"),
        meaning: BilingualText(
            ja: "アーカイブまたはフォルダーの項目数が上限（既定で20万）を超えました。",
            en: "The archive or folder has more entries than the limit, 200,000 unless the caller chose otherwise."),
        example: "--package /",
        fix: BilingualText(
            ja: "パッケージのフォルダーそのものを指定してください。", en: "Name the folder of the package itself."),
        source: "limit of this software"),
    DiagnosticPage(
        "PKG-0107", .fatal,
        title: BilingualText(ja: "フォルダーを読めません", en: "The folder cannot be read"),
        meaning: BilingualText(
            ja: "指定されたフォルダーがないか、読む権限がありません。",
            en: "The folder does not exist, or may not be read."),
        example: "--package no-such-folder",
        fix: BilingualText(ja: "パスと権限を確かめてください。", en: "Check the path and the permissions."),
        source: packageSource),
    DiagnosticPage(
        "PKG-0108", .fatal,
        title: BilingualText(ja: "FHIRパッケージではありません", en: "Not a FHIR package"),
        meaning: BilingualText(
            ja: """
                アーカイブまたはフォルダーに、名前のある package.json も、使える定義（StructureDefinition、ValueSet、CodeSystem、\
                SearchParameter）もありません。
                """,
            en: """
                The archive or folder holds neither a package.json with a name nor a definition that could be used \
                (StructureDefinition, ValueSet, CodeSystem, SearchParameter).
                """),
        example: "--package empty-folder",
        fix: BilingualText(
            ja: "FHIRパッケージの.tgzか、それを展開したフォルダーを指定してください。",
            en: "Give a FHIR package as .tgz, or its unpacked folder."),
        source: packageSource),
]

/// Codes about a part of a package; the rest is loaded.
private let packageContentPages: [DiagnosticPage] = [
    DiagnosticPage(
        "PKG-0201", .error,
        title: BilingualText(ja: "パッケージ内のJSONを読めません", en: "A JSON file of the package cannot be read"),
        meaning: BilingualText(
            ja: "そのファイルの定義は使われません。ほかのファイルは読み込まれます。メッセージにJSONリーダーのコードが続きます。",
            en:
                "The definition in that file is not used; the other files are. The message names the JSON reader's code."
        ),
        example: "package/StructureDefinition-x.json: { \"resourceType\": ",
        fix: BilingualText(ja: "ファイルを直すか、取り除いてください。", en: "Repair or remove the file."),
        source: "RFC 8259"),
    DiagnosticPage(
        "PKG-0202", .warning,
        title: BilingualText(ja: "大きすぎるファイルを除きました", en: "A large file is left out"),
        meaning: BilingualText(
            ja: "1ファイルの上限（既定で128 MiB）を超えるため、使われません。",
            en:
                "The file is larger than the limit for one file, 128 MiB unless the caller chose otherwise."
        ),
        example: BilingualText(
            ja: "300 MBの package/CodeSystem-everything.json",
            en: "package/CodeSystem-everything.json of 300 MB"),
        fix: BilingualText(
            ja: "必要なら PackageLimits の fileBytes を上げてください。", en: "If it is needed, raise fileBytes of PackageLimits."),
        source: "limit of this software"),
    DiagnosticPage(
        "PKG-0203", .warning,
        title: BilingualText(ja: "パッケージの外を指す名前です", en: "A name leads out of the package"),
        meaning: BilingualText(
            ja: "名前が「/」で始まるか「..」を含むため、その項目を使いません。ファイルを書き出すことはありません。",
            en: "The entry is not used, for its name begins with '/' or holds '..'. Nothing is ever written to disk."),
        example: "package/../../etc/x.json",
        fix: BilingualText(ja: "出どころを確かめてください。", en: "Check where the package comes from."),
        source: packageSource),
    DiagnosticPage(
        "PKG-0204", .warning,
        title: BilingualText(ja: "リンクを除きました", en: "A link is left out"),
        meaning: BilingualText(
            ja: "アーカイブの中のシンボリックリンクとハードリンクはたどりません。",
            en: "Symbolic and hard links in an archive are not followed."),
        example: "package/x.json -> /etc/passwd",
        fix: BilingualText(ja: "ファイルそのものを入れてください。", en: "Pack the file itself."),
        source: packageSource),
    DiagnosticPage(
        "PKG-0205", .warning,
        title: BilingualText(ja: "package.jsonがありません", en: "No package.json"),
        meaning: BilingualText(
            ja: "名前と版がわからないため、ファイル名をパッケージ名とします。定義は使われます。",
            en: "Name and version are unknown; the file's name stands for them. The definitions are used."),
        example: BilingualText(
            ja: "StructureDefinition のファイルだけのフォルダー",
            en: "a folder of StructureDefinition files only"),
        fix: BilingualText(
            ja: "「name」と「version」のあるpackage/package.jsonを加えてください。",
            en: "Add package/package.json with name and version."),
        source: "FHIR NPM Package Specification, \"Package Manifest\""),
    DiagnosticPage(
        "PKG-0206", .warning,
        title: BilingualText(ja: "ほかの版のFHIR用です", en: "Made for another FHIR version"),
        meaning: BilingualText(
            ja: "パッケージの fhirVersions に4.0がありません。R4として読むため、要素の有無や型が合わないことがあります。",
            en: "fhirVersions of the package has no 4.0. It is read as R4, and elements or types may not fit."),
        example: "\"fhirVersions\": [\"5.0.0\"]",
        fix: BilingualText(ja: "R4用のパッケージを使ってください。", en: "Use the package made for R4."),
        source: "FHIR NPM Package Specification, \"Package Manifest\""),
    DiagnosticPage(
        "PKG-0207", .warning,
        title: BilingualText(ja: "読めないファイルを除きました", en: "A file cannot be read"),
        meaning: BilingualText(
            ja: "フォルダーの中のファイルを開けないため、使われません。ほかのファイルは読み込まれます。",
            en: "A file of the folder cannot be opened and is not used; the other files are."),
        example: BilingualText(ja: "読む権限のないファイル", en: "a file without read permission"),
        fix: BilingualText(ja: "権限を確かめてください。", en: "Check the permissions."),
        source: packageSource),
    DiagnosticPage(
        "PKG-0208", .warning,
        title: BilingualText(ja: "同じ定義が二つあります", en: "A definition stands there twice"),
        meaning: BilingualText(
            ja: """
                パッケージの同じフォルダーの二つのファイル、または指定した二つのパッケージが、同じURLで同じ版の定義を別の内容で持っています。\
                フォルダーの中では名前の順で先のものを使い、もう一つは使いません。パッケージの間では、そのURLを書いたパッケージ自身の定義、\
                それがなければ後に指定したものを使います。空白、メンバーの順、text（叙述）の違いは数えません。
                """,
            en: """
                Two files in one folder of a package, or two packages that were given, define the same URL in the same \
                version, and differ. In one folder the first by name is used, and the other one is not. Of two packages the \
                one that names the URL uses its own definition; all others use that of the package given last. White space, \
                the order of members and narratives do not count.
                """),
        example: BilingualText(
            ja: "どちらも http://example.org/p を定め、version のない a.json と b.json",
            en: "a.json and b.json, which both define http://example.org/p without a version"),
        fix: BilingualText(
            ja: "どちらかを除くか、版（version）を分けてください。", en: "Remove one of them, or give them different versions."),
        source: "FHIR R4 (4.0.1), references.html#canonical"),
    DiagnosticPage(
        "PKG-0301", .warning,
        title: BilingualText(ja: "依存先がありません", en: "A dependency is missing"),
        meaning: BilingualText(
            ja: "パッケージが依存するパッケージが、指定されたものにも内蔵のものにもありません。そこにある定義を参照する部分は調べられません。",
            en:
                "A package that this one depends on is neither given nor carried by the library. What refers to its definitions cannot be checked."
        ),
        example: "\"dependencies\": {\"example.base\": \"1.0.0\"}",
        fix: BilingualText(ja: "--package で依存先も指定してください。", en: "Give the dependency with --package too."),
        source: "FHIR NPM Package Specification, \"Package Manifest\""),
    DiagnosticPage(
        "PKG-0302", .warning,
        title: BilingualText(ja: "依存先の版が違います", en: "Another version of a dependency is used"),
        meaning: BilingualText(
            ja: "依存先と同じ名前で別の版のパッケージを使います。定義が少し違うことがあります。",
            en:
                "A package of the same name and another version stands in for the dependency. Its definitions may differ."
        ),
        example: "\"dependencies\": {\"hl7.fhir.r4.core\": \"4.0.0\"}",
        fix: BilingualText(ja: "求められた版を指定してください。", en: "Give the version that is asked for."),
        source: "FHIR NPM Package Specification, \"Package Manifest\""),
]
