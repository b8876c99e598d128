import Diagnostics
import FHIRTree

/// Checks the `fullUrl` of each entry: there, absolute, without a version, in agreement with the resource, and unique.
///
/// The invariants bdl-7 and bdl-8 are part of this rule.
///
/// - Codes: `VAL-1101` missing (of a transaction only where a relative reference needs it), `VAL-1102` not absolute,
///   `VAL-1103` a server's address with another type or id than the resource's, `VAL-1104` of one version (bdl-8),
///   `VAL-1107` used twice (bdl-7), `VAL-1108` the canonical of a definition under another id.
/// - Example: `"fullUrl": "http://a.jp/fhir/Patient/1"` with a Patient of id `2` gives `VAL-1103` at `Bundle.entry[0]`.
/// - Source: FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.fullUrl; bundle.html#bundle-unique, bdl-7, bdl-8.
enum FullURLRule {
    private static let id = ElementName("id"), method = ElementName("method"), mode = ElementName("mode")

    private struct Version: Hashable { var fullURL: String, version: String }

    static func check(_ bundle: BundleContext, walk: inout Walk) {
        var known: Set<Version> = []
        for entry in bundle.entries where !walk.report.isFull {
            guard let text = entry.fullURL.flatMap({ walk.document.node(at: $0).string }), !text.isEmpty else {
                missing(entry, in: bundle, walk: &walk)
                continue
            }
            let form = ReferenceForm(text)
            checkForm(text, form, of: entry, walk: &walk)
            checkCanonical(text, form, of: entry, walk: &walk)
            guard bundle.type != "history" else { continue }
            let version = entry.resource.flatMap { Self.version(of: $0, walk) } ?? ""
            if !known.insert(Version(fullURL: text, version: version)).inserted { repeated(entry, walk: &walk) }
        }
    }

    /// Whether an entry, by its place in the tape, needs a `fullUrl` before a relative reference in it means something.
    ///
    /// What is created has no address yet, and an answer of a server gives the references of the server.
    static func isNeeded(by entry: Int, in type: String, walk: borrowing Walk) -> Bool {
        guard !type.hasSuffix("-response") else { return false }
        guard type == "transaction" || type == "batch" else { return true }
        return BundleEntry(entry, walk.tape).request.map { !isCreate($0, walk) } ?? true
    }

    private static func isCreate(_ request: Int, _ walk: borrowing Walk) -> Bool {
        walk.child(of: request, named: method).flatMap { walk.document.node(at: $0).string } == "POST"
    }

    private static func version(of resource: Int, _ walk: borrowing Walk) -> String? {
        guard let meta = walk.child(of: resource, named: Walk.meta), walk.tape[meta].kind == .object else { return nil }
        return walk.child(of: meta, named: ElementName("versionId")).flatMap { walk.document.node(at: $0).string }
    }

    private static func missing(_ entry: BundleEntry, in bundle: BundleContext, walk: inout Walk) {
        let type = bundle.type
        guard entry.resource != nil, !type.isEmpty, !type.hasPrefix("transaction"), !type.hasPrefix("batch") else {
            return
        }
        // The outcome of a search is about the search, and has no address.
        if let search = entry.search,
            walk.child(of: search, named: mode).flatMap({ walk.document.node(at: $0).string }) == "outcome"
        {
            return
        }
        missing(at: entry.entry, walk: &walk)
    }

    /// Reports the entry of a resource that needs a `fullUrl` for the relative references in it, once; elsewhere it was
    /// needed anyway.
    static func missing(for member: Int, in type: String, walk: inout Walk) {
        guard type == "transaction" || type == "batch" else { return }
        let entry = walk.index.resources[member].item
        guard walk.tells("fullUrl \(entry)") else { return }
        missing(at: entry, walk: &walk)
    }

    private static func missing(at entry: Int, walk: inout Walk) {
        walk.report(
            "VAL-1101", node: walk.document.node(at: entry),
            message: BilingualText(
                ja: "エントリーに fullUrl がありません。", en: "The entry has no fullUrl."),
            hint: BilingualText(
                ja: "リソースのURL、またはURN（urn:uuid:…）を fullUrl に書いてください。",
                en: "Give the URL of the resource, or a URN (urn:uuid:…), as fullUrl."))
    }

    private static func checkForm(_ text: String, _ form: ReferenceForm, of entry: BundleEntry, walk: inout Walk) {
        switch form.kind {
        case .notURI: return  // the rule about URIs says so
        case .urn, .absolute: break
        case .restful: agree(text, form, entry, walk: &walk)
        default:
            walk.report(
                "VAL-1102", node: walk.document.node(at: entry.entry),
                message: BilingualText(
                    ja: "fullUrl は絶対URI（http://…、urn:uuid:… など）で書きますが、相対的な形です。",
                    en: "A fullUrl is absolute (http://…, urn:uuid:… or the like), but this one is relative."),
                hint: BilingualText(
                    ja: "サーバーのアドレスを前に付けるか、「urn:uuid:」とUUIDで書いてください。",
                    en: "Put the server's address in front, or use 'urn:uuid:' and a UUID."))
        }
        if ByteSearch.contains("/_history/", in: text) {
            walk.report(
                "VAL-1104", node: walk.document.node(at: entry.entry),
                message: BilingualText(
                    ja: "fullUrl が特定の版（/_history/）を指しています。", en: "The fullUrl is that of one version (/_history/)."),
                hint: BilingualText(
                    ja: "「/_history/」以下を除き、版は meta.versionId に書いてください。",
                    en: "Leave out '/_history/…', and give the version in meta.versionId."))
        }
    }

    /// A server's address ends with the type and id of the resource.
    private static func agree(_ text: String, _ form: ReferenceForm, _ entry: BundleEntry, walk: inout Walk) {
        guard let resource = entry.resource, let type = walk.tape.resourceShape(of: resource) else { return }
        let own = walk.child(of: resource, named: id).flatMap { walk.document.node(at: $0).string }
        let address = ReferenceAddress(text).target
        let asked = address.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(address[address.index(after: $0)...]) }
        guard form.type != type || own != asked else { return }
        if own == nil, let request = entry.request, isCreate(request, walk) { return }
        let message =
            form.type != type
            ? BilingualText(
                ja: "fullUrl の型は \(form.type?.name ?? "") ですが、リソースは \(type.name) です。",
                en: "The fullUrl is that of a \(form.type?.name ?? ""), but the resource is a \(type.name).")
            : own == nil
                ? BilingualText(
                    ja: "fullUrl はサーバーのアドレス（…/型/id）ですが、リソースに id がありません。",
                    en: "The fullUrl is a server's address (…/Type/id), but the resource has no id.")
                : BilingualText(
                    ja: "fullUrl の末尾の id とリソースの id が違います。",
                    en: "The id at the end of the fullUrl is not that of the resource.")
        walk.report(
            "VAL-1103", node: walk.document.node(at: entry.entry), message: message,
            hint: BilingualText(
                ja: "fullUrl を「…/\(type.name)/id」の形でリソースの id に合わせるか、URNにしてください。",
                en: "Make the fullUrl end in \(type.name)/ and the id of the resource, or use a URN."))
    }

    private static let url = ElementName("url")

    /// A definition whose canonical is also its address must be found there: `[base]/[type]/[id]`.
    private static func checkCanonical(
        _ text: String, _ form: ReferenceForm, of entry: BundleEntry, walk: inout Walk
    ) {
        guard let resource = entry.resource, let member = walk.child(of: resource, named: url),
            let canonical = walk.document.node(at: member).string, canonical == text,
            !text.hasPrefix("http://hl7.org/fhir/v2/"), !text.hasPrefix("http://hl7.org/fhir/v3/"),
            !text.hasPrefix("http://terminology.hl7.org/")
        else { return }
        let own = walk.child(of: resource, named: id).flatMap { walk.document.node(at: $0).string } ?? ""
        guard form.kind != .restful || !text.hasSuffix("/" + own) else { return }
        walk.report(
            "VAL-1108", node: walk.document.node(at: entry.entry),
            message: BilingualText(
                ja: "fullUrl が定義の url と同じですが、「…/型/id」の形でリソースの id に合っていません。",
                en: "The fullUrl is the canonical of the definition, but does not end in its type and id."),
            hint: BilingualText(
                ja: "fullUrl をサーバーのアドレスかURNにするか、id を url に合わせてください。",
                en: "Use the address on the server or a URN as fullUrl, or give the resource the id of its url."))
    }

    private static func repeated(_ entry: BundleEntry, walk: inout Walk) {
        walk.report(
            "VAL-1107", memberOfObject: entry.fullURL ?? entry.entry,
            message: BilingualText(
                ja: "同じ fullUrl（と版）のエントリーが Bundle にほかにもあります。",
                en: "Another entry of the Bundle has the same fullUrl and version."),
            hint: BilingualText(
                ja: "重複したエントリーを除くか、meta.versionId で版を分けてください。",
                en: "Remove the repeated entry, or tell versions apart by meta.versionId."))
    }
}
