import Diagnostics

extension BilingualText {
    /// The hint that names what was probably meant.
    static func didYouMean(_ name: String) -> BilingualText {
        BilingualText(ja: "「\(name)」ではありませんか。", en: "Did you mean '\(name)'?")
    }

    /// The hint for what is defined nowhere here.
    static let addPackage = BilingualText(
        ja: "定義を含むパッケージを加えてください。", en: "Add the package that defines it.")
}
