import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks what the definition of an extension says of the place where it stands; what it holds is checked like any
/// element.
///
/// - Codes: `VAL-0901` an extension that no package defines, `VAL-0902` the same of a modifier extension, which may
///   change the meaning of what is around it, `VAL-0903` an extension in a place for
///   which it is not made, `VAL-0904` a modifier extension in `extension`, `VAL-0905` an extension without a modifier's
///   definition in `modifierExtension`, `VAL-0906` a url that is not absolute, `VAL-0907` neither a value nor
///   extensions, or both, `VAL-0908` a part that the extension around it does not define.
/// - Example: `patient-birthTime` on `Patient` itself instead of on its `birthDate` gives `VAL-0903`.
/// - Source: FHIR R4 (4.0.1), extensibility.html, defining-extensions.html#context; `ext-1`.
enum ExtensionRule {
    static func check(_ spot: Spot, isModifier: Bool, walk: inout Walk) {
        guard let url = walk.url(of: spot.entry) else { return }
        let isInExtension = walk.places.last.map { walk.plan($0.plan).type == "Extension" } ?? false
        guard let element = walk.extensionElements[url] ?? nil,
            let structure = walk.store.structure(element.profile)?.structure
        else { return unknown(url, spot, isModifier: isModifier, isPart: isInExtension, walk: &walk) }
        let isModifierDefinition = structure.elements.first?.isModifier ?? false
        if isModifier != isModifierDefinition { otherKind(structure, spot, isModifier: isModifier, walk: &walk) }
        guard !structure.contexts.isEmpty, !ExtensionContext.fits(structure, spot, walk: &walk) else { return }
        let expected = structure.contexts.map(\.expression).joined(separator: ", ")
        walk.report(
            "VAL-0903",
            message: BilingualText(
                ja: "拡張 \(structure.name) はここには置けません。", en: "The extension \(structure.name) is not for this place."),
            hint: BilingualText(ja: "置ける場所：\(expected)", en: "It is for: \(expected)."))
    }

    private static func unknown(_ url: String, _ spot: Spot, isModifier: Bool, isPart: Bool, walk: inout Walk) {
        let isAbsolute = url.utf8.contains(UInt8(ascii: ":"))
        if !isAbsolute {
            // The parts of an extension have names instead of URLs.
            guard !isPart else { return }
            return walk.report(
                "VAL-0906", at: spot,
                message: BilingualText(ja: "拡張の url は絶対URLで書きます。", en: "The url of an extension is absolute."),
                hint: BilingualText(
                    ja: "相対の名前は、別の拡張の中の部分にだけ使えます。", en: "Only the parts of another extension have relative names."))
        }
        if walk.options.acceptsExampleURLs, ExampleURL.isExample(url) { return }
        if isModifier {
            return walk.report(
                "VAL-0902", at: spot,
                message: BilingualText(
                    ja: "modifierExtension の定義がありません。意味を変える拡張なので、無視できません。",
                    en: "The modifier extension is not defined here, and may change the meaning of the record."),
                hint: packageHint)
        }
        guard let severity = url.hasPrefix(dicom) ? .information : walk.options.unknownExtensions.severity else {
            return
        }
        walk.report(
            "VAL-0901", severity, at: spot,
            message: BilingualText(
                ja: "拡張の定義がないため、その内容は検証していません。", en: "The extension is not defined here and was not checked."),
            hint: packageHint)
    }

    /// DICOM publishes its extensions in no FHIR package.
    private static let dicom = "http://nema.org/"

    private static let packageHint = BilingualText(
        ja: "定義を含むパッケージを --package で指定してください。", en: "Give the package that defines it with --package.")

    private static func otherKind(
        _ structure: StructureDefinition, _ spot: Spot, isModifier: Bool, walk: inout Walk
    ) {
        walk.report(
            isModifier ? "VAL-0905" : "VAL-0904", at: spot,
            message: isModifier
                ? BilingualText(
                    ja: "拡張 \(structure.name) は modifierExtension 用ではありません。",
                    en: "The extension \(structure.name) is no modifier extension.")
                : BilingualText(
                    ja: "拡張 \(structure.name) は意味を変える拡張なので、modifierExtension に置きます。",
                    en: "The extension \(structure.name) is a modifier: put it into 'modifierExtension'."))
    }
}
