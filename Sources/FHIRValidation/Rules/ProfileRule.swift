import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Finds the profile that a record or the caller names, and reports one that cannot be applied.
///
/// - Codes: `VAL-0601` unknown profile (once a document), `VAL-0602` another version is used (warning), `VAL-0603`
///   profile of another type, `VAL-0604` a profile that cannot be expanded, `VAL-0607` one of which a part, or nothing
///   at all, can be used. `VAL-0601` and `VAL-0604` are warnings for `meta.profile` and errors for a profile that the
///   caller asks for; `VAL-0607` is then of the severity of its cause, and for `meta.profile` a warning where nothing
///   can be used and information where a part is left out. They are told once a document, with the first fault of the
///   definition: ``Definitions/definitionFindings(of:)`` tells all of them, once.
/// - Example: `"profile": ["http://jpfhir.jp/…/JP_Patient"]` in an `Observation` gives `VAL-0603` at
///   `Observation.meta.profile[0]`.
/// - Source: FHIR R4 (4.0.1), resource.html#Meta (profile) and references.html#canonical.
enum ProfileRule {
    /// Who named the profile.
    enum Source {
        case option
        case meta(entry: Int)

        /// Of a profile that cannot be applied: a check that the caller asked for and did not get is no success.
        var severity: Diagnostic.Severity { if case .option = self { .error } else { .warning } }
    }

    /// The root element of the profile; `nil` if it does not apply.
    static func element(_ canonical: String, for type: String, source: Source, walk: inout Walk) -> ProfileElement? {
        let declared = PlanStore.DeclaredProfile(canonical: canonical, type: type)
        if let known = walk.store.declaredElement(declared) { return known }
        let definitions = walk.store.definitions
        var name = canonical
        var structure = definitions.structure(canonical)
        if structure == nil, let bar = canonical.firstIndex(of: "|") {
            name = String(canonical[..<bar])
            structure = definitions.structure(name)
            if let structure { otherVersion(structure, asked: canonical, source: source, walk: &walk) }
        }
        guard let structure else {
            unknown(canonical, source: source, walk: &walk)
            return nil
        }
        guard structure.type == type || (structure.isAbstract && !structure.isProfile) else {
            otherType(structure, type: type, source: source, walk: &walk)
            return nil
        }
        guard structure.isProfile else { return nil }
        guard let root = structure.elements.first else {
            missingSnapshot(structure, source: source, walk: &walk)
            return nil
        }
        let faults = definitions.faults(of: structure)
        if let faults { report(faults, of: structure, source: source, walk: &walk) }
        let element = walk.store.element(
            walk.store.shortest(name, for: structure), id: root.id, type: structure.type)
        if name == canonical, faults == nil { walk.store.keep(element, as: declared) }
        return element
    }

    private static func unknown(_ canonical: String, source: Source, walk: inout Walk) {
        guard walk.tells(canonical) else { return }
        // A document may name any number of profiles: after a few, the search for a similar one is left out.
        let nearest =
            walk.reported.count <= 32 ? walk.store.nearestProfile(to: String(canonical.prefix { $0 != "|" })) : nil
        report(
            source.severity, "VAL-0601", source,
            message: BilingualText(
                ja: "プロファイルの定義がないため、その制約は検証していません。",
                en: "The profile is not defined here, so its rules were not checked."),
            hint: nearest.map(BilingualText.didYouMean)
                ?? .addPackage,
            walk: &walk)
    }

    private static func otherVersion(
        _ structure: StructureDefinition, asked canonical: String, source: Source, walk: inout Walk
    ) {
        let version = structure.version ?? structure.package.version
        report(
            .warning, "VAL-0602", source,
            message: BilingualText(
                ja: "指定された版の \(structure.name) がないため、\(version) 版で検証しました。",
                en: "The version of \(structure.name) that was asked for is not here; version \(version) was used."),
            hint: BilingualText(
                ja: "その版で検証するには、その版のパッケージを加えてください。",
                en: "To have it checked against that version, add the package of that version."),
            walk: &walk)
    }

    private static func otherType(_ structure: StructureDefinition, type: String, source: Source, walk: inout Walk) {
        report(
            .error, "VAL-0603", source,
            message: BilingualText(
                ja: "プロファイル \(structure.name) は \(structure.type) のためのもので、\(type) には使えません。",
                en: "The profile \(structure.name) is for \(structure.type) and not for \(type)."),
            hint: BilingualText(
                ja: "\(type) のプロファイルを指定するか、resourceType を確かめてください。",
                en: "Name a profile of \(type), or check resourceType."),
            walk: &walk)
    }

    /// That a part of a profile, or all that it says, is not used.
    struct Fault {
        /// Where nobody asked for the profile but a record.
        let severity: Diagnostic.Severity
        /// That of the cause.
        let ownSeverity: Diagnostic.Severity
        let message: BilingualText
        let hint: BilingualText
        /// What is told once.
        let key: String

        /// `nil` for a profile that can be used as it is.
        init?(of profile: ProfileElement, _ store: PlanStore) {
            guard let structure = store.structure(profile.profile)?.structure,
                let faults = store.definitions.faults(of: structure)
            else { return nil }
            self.init(faults, of: structure)
        }

        init?(_ faults: ProfileFaults, of structure: StructureDefinition) {
            let definition = faults.definition, findings = definition.findings
            guard let first = findings.first(where: \.isError) ?? findings.first else { return nil }
            let left = findings.count - 1
            let more = left > 0 ? (ja: "（ほか\(left)件）", en: " (\(left) more)") : (ja: "", en: "")
            let lead =
                faults.isWhole
                ? BilingualText(
                    ja: "プロファイル \(structure.name) の定義に使える所がなく、その決まりは一つも検証していません",
                    en: "Nothing that the profile \(structure.name) says can be used, and none of its rules was checked"
                )
                : BilingualText(
                    ja: "プロファイル \(structure.name) の定義の一部が使えず、その部分は検証していません",
                    en: "A part of the profile \(structure.name) cannot be used and was not checked")
            message = BilingualText(
                ja: "\(lead.ja)：\(first.code) \(first.message.ja)\(more.ja)",
                en: "\(lead.en): \(first.code) \(first.message.en)\(more.en)")
            (severity, ownSeverity) = (faults.isWhole ? .warning : .information, first.severity)
            hint = ProfileRule.ofDefinition(definition)
            key = faults.isWhole ? "unused " + structure.url : "findings " + definition.url
        }
    }

    private static func report(
        _ faults: ProfileFaults, of structure: StructureDefinition, source: Source, walk: inout Walk
    ) {
        guard let fault = Fault(faults, of: structure), walk.tells(fault.key) else { return }
        let severity =
            switch source {
            case .option: fault.ownSeverity
            case .meta: fault.severity
            }
        report(severity, "VAL-0607", source, message: fault.message, hint: fault.hint, walk: &walk)
    }

    private static func missingSnapshot(_ structure: StructureDefinition, source: Source, walk: inout Walk) {
        guard walk.tells(structure.url) else { return }
        let cause = structure.findings.first(where: \.isError)
        report(
            source.severity, "VAL-0604", source,
            message: BilingualText(
                ja: "プロファイル \(structure.name) は展開できないため、検証していません\(cause.map { "：\($0.code) \($0.message.ja)" } ?? "。")",
                en:
                    "The profile \(structure.name) cannot be expanded and was not checked\(cause.map { ": \($0.code) \($0.message.en)" } ?? ".")"
            ),
            hint: cause?.code == "DEF-0101"
                ? BilingualText(
                    ja: "基になる定義を含むパッケージも加えてください。", en: "Add the package of its base, too.")
                : ofDefinition(structure), walk: &walk)
    }

    /// Where the fault is to be mended.
    fileprivate static func ofDefinition(_ structure: StructureDefinition) -> BilingualText {
        BilingualText(
            ja: "記録ではなく、プロファイルの定義（\(structure.url)）を直してください。",
            en: "Correct not the record, but the definition of the profile (\(structure.url)).")
    }

    private static func report(
        _ severity: Diagnostic.Severity, _ code: String, _ source: Source, message: BilingualText, hint: BilingualText?,
        walk: inout Walk
    ) {
        switch source {
        case .option: walk.report(code, severity, message: message, hint: hint)
        case .meta(let entry):
            var index = 0, item = 0
            // The item's number, found again only because there is something to report.
            if let object = walk.places.last?.entry, let list = walk.profileList(of: object) {
                item = list + 1
                while item < entry {
                    item = walk.tape[item].next
                    index += 1
                }
            }
            walk.report(
                code, severity, entry: entry, steps: ".meta.profile[\(index)]", message: message, hint: hint)
        }
    }
}
