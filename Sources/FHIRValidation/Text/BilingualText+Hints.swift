import Diagnostics

extension BilingualText {
    /// The hint that names what was probably meant.
    static func didYouMean(_ name: String) -> BilingualText {
        BilingualText(ja: "「\(name)」ではありませんか。", en: "Did you mean '\(name)'?")
    }
}
