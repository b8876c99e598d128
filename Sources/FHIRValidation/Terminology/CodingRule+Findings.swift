import Diagnostics
import FHIRDefinitions

extension CodingRule {
    static func withoutSystem(walk: inout Walk) {
        walk.report(
            "VAL-0525", .warning,
            message: BilingualText(
                ja: "コードに system がありません。コード体系のないコードは意味が定まらず、検証できません。",
                en: "The code has no system. A code without a system has no defined meaning and cannot be checked."),
            hint: BilingualText(ja: "コード体系のURIを system に書いてください。", en: "Give the URI of the code system."))
    }

    /// - Parameter entry: That of the system.
    static func relative(_ system: String, at entry: Int, walk: inout Walk) {
        walk.report(
            "VAL-0522",
            message: BilingualText(
                ja: "system は絶対URI（http:// や urn: で始まるもの）でなければなりません。",
                en: "The system must be an absolute URI, such as http://… or urn:oid:…."),
            hint: AbsoluteURI.hint(for: system), cause: RelativeSystem.cause(system, at: entry, walk: &walk))
    }

    static func valueSet(walk: inout Walk) {
        walk.report(
            "VAL-0523",
            message: BilingualText(
                ja: "system に値セット（ValueSet）のURLが書かれています。", en: "The system is the URL of a value set."),
            hint: BilingualText(
                ja: "そのコードのコード体系（CodeSystem）のURLを書いてください。",
                en: "Give the URL of the code system that defines the code."))
    }

    static func supplement(_ system: Int, walk: inout Walk) {
        walk.report(
            "VAL-0524", at: Spot(entry: system, member: system),
            message: BilingualText(
                ja: "system が補足のコード体系（supplement）を指しています。補足は自らのコードを持ちません。",
                en: "The system is a supplement, which has no codes of its own."),
            hint: BilingualText(
                ja: "補足の対象であるコード体系のURLを書いてください。", en: "Give the URL of the code system that it supplements."))
    }

    static func misspelt(_ right: String, walk: inout Walk) {
        walk.report(
            "VAL-0527",
            message: BilingualText(
                ja: "system がコード体系の正しいURIではありません。", en: "The system is not the right URI of the code system."),
            hint: .didYouMean(right))
    }

    /// Tells that a code was not checked, for only other versions of its system are here; once for each version.
    static func otherVersion(_ version: Int, of info: CodeSystemInfo, walk: inout Walk) {
        guard case .listed(let table) = info.kind, table.isComplete,
            walk.tells("version \(info.url)|\(walk.text(version))", at: version)
        else { return }
        walk.report(
            "VAL-0510", .information, at: Spot(entry: version, member: version),
            message: BilingualText(
                ja: "コード体系 \(info.url) のこの版はここになく、ほかの版にこのコードはないため、検証していません。",
                en:
                    "This version of the code system \(info.url) is not here, and others lack the code, which was not checked."
            ),
            hint: .addPackage)
    }

    static func unknown(_ code: Int, of info: CodeSystemInfo, walk: inout Walk) {
        var hint: BilingualText?
        if case .grammar = info.kind {
            hint = BilingualText(
                ja: "このコード体系のコードの書式を確かめてください。", en: "Check how codes of this system are written.")
        } else {
            hint = walk.store.meantCode(by: walk.text(code), in: info.url).map(BilingualText.didYouMean)
        }
        let found =
            hint
            ?? BilingualText(
                ja: "コードの綴りと、そのコードの system であるかを確かめてください。新しい版にあるコードなら、その版の定義を加えてください。",
                en:
                    "Check the code, and whether this is its system. For a code of a newer version, add the definitions of that."
            )
        guard !isTold(code, hint: found, walk: &walk) else { return }
        walk.report(
            "VAL-0520", at: Spot(entry: code, member: code),
            message: BilingualText(
                ja: "コード体系 \(info.url) にこのコードはありません。", en: "The code system \(info.url) has no such code."),
            hint: found, cause: BlankInCode.cause(code, notIn: info.url, walk: &walk), unless: [.otherVersion])
    }

    /// Whether it was told that the code is not in a required value set: what is not in its system is in none.
    private static func isTold(_ code: Int, hint: BilingualText, walk: inout Walk) -> Bool {
        guard let coding = walk.places.last?.entry else { return false }
        if walk.report.tells("VAL-0501", at: code, hint: hint) { return true }
        if walk.report.tells("VAL-0501", at: coding, hint: hint) { return true }
        // Of several codings, any may be the one that is not in the value set.
        guard walk.places.count > 1, let list = walk.places.last?.member, walk.items(of: list).count == 1 else {
            return false
        }
        return walk.report.tells("VAL-0502", at: walk.places[walk.places.count - 2].entry, hint: hint)
    }

    static func misshapen(_ code: Int, _ entry: JapaneseCodeShapes.Entry, system: String, walk: inout Walk) {
        walk.report(
            "VAL-0540", entry.isConfirmed ? .warning : .information, at: Spot(entry: code, member: code),
            message: BilingualText(
                ja: "コード体系 \(system) のコードの書式（\(entry.shape.words.ja)）に合いません。",
                en: "This is not how codes of \(system) are written: \(entry.shape.words.en)."),
            hint: BilingualText(
                ja: "半角で書かれているか、桁数が足りているか、system を取り違えていないかを確かめてください。",
                en: "Check for full-width characters, the length, and whether system fits."
            ))
    }
}
