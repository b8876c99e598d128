import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks what the definition of an extension says of the place where it stands; what it holds is checked like any
/// element.
///
/// - Codes: `VAL-0901` an extension that no package defines, `VAL-0902` the same of a modifier extension, which may
///   change the meaning of what is around it, `VAL-0903` an extension in a place for which it is not made, or on an
///   element of which its context invariant is not true (information where the context cannot be asked), `VAL-0904` a
///   modifier extension in `extension`, `VAL-0905` an extension without a modifier's definition in `modifierExtension`,
///   `VAL-0906` a url that is not absolute, `VAL-0907` a part that the extension around it does not define, `VAL-0908`
///   a url with a version.
/// - Example: `patient-birthTime` on `Patient` itself instead of on its `birthDate` gives `VAL-0903`.
/// - Source: FHIR R4 (4.0.1), extensibility.html, defining-extensions.html#context; `ext-1`;
///   structuredefinition-definitions.html#StructureDefinition.contextInvariant.
enum ExtensionRule {
    static func check(_ spot: Spot, isModifier: Bool, walk: inout Walk) {
        guard let entry = walk.extensionEntry(of: spot.entry) else { return }
        let url = entry.url
        if entry.isVersioned { versioned(spot, walk: &walk) }
        guard let definition = entry.definition else {
            let isInExtension = walk.places.last.map { walk.plan($0.plan).type == "Extension" } ?? false
            return unknown(url, spot, isModifier: isModifier, isPart: isInExtension, walk: &walk)
        }
        if isModifier != entry.isModifier {
            otherKind(definition.structure, spot, isModifier: isModifier, walk: &walk)
        }
        let structure = definition.structure
        if !structure.contexts.isEmpty {
            switch ExtensionContext.answer(definition, spot, walk: &walk) {
            case .fits: break
            case .doesNot: return otherPlace(structure, spot, walk: &walk)
            case .undecided(let context): unknownContext(context, structure, spot, walk: &walk)
            }
        }
        for (invariant, text) in entry.contextInvariants where !ExtensionContext.holds(invariant, spot, walk) {
            walk.report(
                "VAL-0903", memberOfObject: spot.entry,
                message: BilingualText(
                    ja: "拡張 \(structure.name) はここには置けません。置ける要素の条件を満たしていません：\(text)",
                    en: "The extension \(structure.name) is not for this place, of which this is not true: \(text)"))
        }
    }

    private static func otherPlace(_ structure: StructureDefinition, _ spot: Spot, walk: inout Walk) {
        let expected = structure.contexts.map(\.expression).joined(separator: ", ")
        // The path is that of the element that it is not for; the place is its own.
        walk.report(
            "VAL-0903", memberOfObject: spot.entry,
            message: BilingualText(
                ja: "拡張 \(structure.name) はここには置けません。", en: "The extension \(structure.name) is not for this place."),
            hint: BilingualText(ja: "置ける場所：\(expected)", en: "It is for: \(expected)."))
    }

    /// Tells once that nobody can say whether an extension may stand where it does.
    private static func unknownContext(
        _ context: String, _ structure: StructureDefinition, _ spot: Spot, walk: inout Walk
    ) {
        guard walk.tells("context \(structure.url) \(context)", at: spot.entry) else { return }
        walk.report(
            "VAL-0903", .information, memberOfObject: spot.entry,
            message: BilingualText(
                ja: "拡張 \(structure.name) の定義にある置き場所（\(context)）を調べられないため、ここに置けるかは検証していません。",
                en:
                    "Whether the extension \(structure.name) is for this place was not checked: its context cannot be asked (\(context))."
            ),
            hint: BilingualText(
                ja: "記録ではなく、拡張の定義の context を直すか、その定義を含むパッケージを加えてください。",
                en:
                    "Correct not the record but the context in the extension's definition, or add the package that it names."
            ))
    }

    private static func versioned(_ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0908", at: spot,
            message: BilingualText(
                ja: "拡張の url に版（「|」の後ろ）は付けられません。", en: "The url of an extension takes no version after '|'."),
            hint: BilingualText(ja: "「|」から後ろを取り除いてください。", en: "Remove what begins with '|'."))
    }

    private static func unknown(_ url: String, _ spot: Spot, isModifier: Bool, isPart: Bool, walk: inout Walk) {
        let isAbsolute = url.utf8.contains(UInt8(ascii: ":"))
        if !isAbsolute {
            // The parts of an extension have names instead of URLs.
            guard !isPart else { return undefinedPart(url, spot, walk: &walk) }
            return walk.report(
                "VAL-0906", at: spot,
                message: BilingualText(
                    ja: "拡張の url は絶対URLでなければなりません。", en: "The url of an extension must be absolute."),
                hint: BilingualText(
                    ja: "相対の名前は、別の拡張の中の部分にだけ使えます。", en: "Only the parts of another extension have relative names."))
        }
        if walk.options.acceptsExampleURLs, ExampleURL.isExample(url) { return }
        if ContradictionRule.tell(extension: url, at: spot, walk: &walk) { return }
        if isModifier {
            return walk.report(
                "VAL-0902", at: spot,
                message: BilingualText(
                    ja: "modifierExtension の定義がありません。意味を変える拡張なので、無視できません。",
                    en: "The modifier extension is not defined here, and may change the meaning of the record."),
                hint: hint(for: url, walk: &walk))
        }
        // Where a closed slicing allows no other extensions, no package would help.
        guard !walk.report.tells("VAL-0703", at: spot.entry) else { return }
        guard
            let severity = unpackaged.contains(where: url.hasPrefix)
                ? .information : walk.options.unknownExtensions.severity
        else {
            return
        }
        walk.report(
            "VAL-0901", severity, at: spot,
            message: BilingualText(
                ja: "拡張の定義がないため、その内容は検証していません。", en: "The extension is not defined here and was not checked."),
            hint: hint(for: url, walk: &walk))
    }

    /// The known extension that is probably meant, or where a definition may come from.
    private static func hint(for url: String, walk: inout Walk) -> BilingualText {
        // A document may name any number of extensions: after a few, the search for a similar one is left out.
        guard walk.reported.count <= 32 || walk.reported["extension " + url] != nil else { return .addPackage }
        walk.reported["extension " + url] = 0
        return walk.store.nearestExtension(to: url).map(BilingualText.didYouMean) ?? .addPackage
    }

    /// Reports a part that the definition of the extension around it, which is the current object, does not list.
    private static func undefinedPart(_ name: String, _ spot: Spot, walk: inout Walk) {
        guard let (index, parts) = parts(walk), !parts.contains(name) else { return }
        let listed = parts.joined(separator: ", ")
        walk.report(
            "VAL-0907", at: spot,
            message: BilingualText(
                ja: "拡張 \(index.structure.name) の定義にない部分です。",
                en: "The extension \(index.structure.name) does not define this part."),
            hint: EditDistance.nearest(to: name, among: parts).map(BilingualText.didYouMean)
                ?? BilingualText(ja: "定義にある部分：\(listed)", en: "Its parts: \(listed)."))
    }

    /// Whether an extension in another one is a part that this does not define, which is told by itself.
    static func isUndefinedPart(_ entry: Int, type: String, walk: borrowing Walk) -> Bool {
        guard type == "Extension", let found = walk.extensionEntry(of: entry), found.definition == nil,
            !found.url.utf8.contains(UInt8(ascii: ":")), let (_, parts) = parts(walk)
        else { return false }
        return !parts.contains(found.url)
    }

    /// The parts that the definition of the current object, an extension, lists; `nil` if there are none.
    private static func parts(_ walk: borrowing Walk) -> (StructureIndex, [String])? {
        guard let place = walk.places.last, let element = walk.extensionEntry(of: place.entry)?.element,
            let index = walk.store.structure(element.profile)
        else { return nil }
        let parts = index.slices(of: element.id + ".extension").compactMap { slice in
            index.element(slice.id + ".url")?.fixed.flatMap { $0.json.dropFirst().dropLast() }.map(String.init)
        }
        return parts.isEmpty ? nil : (index, parts)
    }

    /// Extensions that are well known but in no package of R4: DICOM's, those for the place of an issue in a source,
    /// and those of this project, which its conversions write.
    private static let unpackaged = [
        "http://nema.org/", "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-", "urn:tasuki:",
    ]

    private static func otherKind(
        _ structure: StructureDefinition, _ spot: Spot, isModifier: Bool, walk: inout Walk
    ) {
        walk.report(
            isModifier ? "VAL-0905" : "VAL-0904", at: spot,
            message: isModifier
                ? BilingualText(
                    ja: "拡張 \(structure.name) は modifierExtension 用ではありません。",
                    en: "The extension \(structure.name) is not a modifier extension.")
                : BilingualText(
                    ja: "拡張 \(structure.name) は意味を変える拡張なので、modifierExtension に置きます。",
                    en: "The extension \(structure.name) is a modifier: put it into 'modifierExtension'."))
    }
}
