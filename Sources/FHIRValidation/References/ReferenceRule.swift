import Diagnostics
import FHIRTree

/// Checks one `Reference`: how its address is written, and what it leads to.
///
/// - Codes: `VAL-1001` one word instead of `Type/id`, `VAL-1002` a path that is not `Type/id`, `VAL-1003` white space
///   or control characters, `VAL-1005` a search outside of a transaction, `VAL-1008` an unknown `type`, `VAL-1018`
///   nothing that says what is meant.
/// - Example: `"subject": {"reference": "12345"}` gives `VAL-1001` at `Observation.subject`.
/// - Source: FHIR R4 (4.0.1), references.html#Reference.
enum ReferenceRule {
    static let reference = ElementName("reference"), type = ElementName("type")
    private static let identifier = ElementName("identifier"), display = ElementName("display")
    private static let extensions = ElementName("extension")

    static func check(_ spot: Spot, targets: [TargetConstraint], walk: inout Walk) {
        var reference: Int?, type: Int?, isSaid = false
        var entry = spot.entry + 1
        let end = walk.tape[spot.entry].next
        guard end > entry else { return }
        while entry < end {
            switch walk.tape[entry].name.element {
            case Self.reference:
                isSaid = true
                if walk.tape[entry].kind == .string { reference = entry }
            case Self.type where walk.tape[entry].kind == .string: type = entry
            case identifier, display, extensions: isSaid = true
            default: break
            }
            entry = walk.tape[entry].next
        }
        let declared = type.flatMap { declaredType(at: $0, spot, walk: &walk) }
        guard let reference, walk.tape[reference].length > 0 else {
            if !isSaid { saysNothing(spot, walk: &walk) }
            if let declared {
                ReferenceTypeRule.check(declared, targets: targets, isFound: false, spot, walk: &walk)
            }
            return
        }
        let form =
            walk.tape[reference].isEscaped
            ? ReferenceForm(walk.document.node(at: reference).string ?? "") : ReferenceForm(walk.tape.text(reference))
        guard isWellFormed(form, spot, walk: &walk) else { return }
        if form.kind == .conditional {
            conditional(spot, walk: &walk)
            ReferenceTypeRule.check(form, declared: declared, targets: targets, spot, walk: &walk)
            return
        }
        VersioningRule.check(reference, form, targets: targets, spot, walk: &walk)
        ResolutionRule.check(reference, form, declared: declared, targets: targets, spot, walk: &walk)
    }

    /// The type in `Reference.type`; reports one that R4 lacks.
    private static func declaredType(at entry: Int, _ spot: Spot, walk: inout Walk) -> TypeShape? {
        guard let name = walk.typeName(at: entry) else { return nil }
        if let shape = TypeShapes.r4.shape(named: name), shape.isResource { return shape }
        guard !name.utf8.contains(UInt8(ascii: ":")) else { return nil }
        let nearest = EditDistance.nearest(to: name, among: walk.store.resourceTypeNames)
        report(
            "VAL-1008", .warning, spot,
            BilingualText(
                ja: "参照の type がFHIR R4のリソース型ではありません。",
                en: "The 'type' of the reference is not a resource type of FHIR R4."
            ),
            hint: nearest.map(BilingualText.didYouMean)
                ?? BilingualText(ja: "「Patient」のようなリソース型の名前を書いてください。", en: "Write a resource type, such as 'Patient'."),
            walk: &walk)
        return nil
    }

    private static func isWellFormed(_ form: ReferenceForm, _ spot: Spot, walk: inout Walk) -> Bool {
        let hint = BilingualText(
            ja: "「Patient/123」、「http://…/Patient/123」、「urn:uuid:…」、「#id」のいずれかの形で書いてください。",
            en: "Write it as 'Patient/123', 'http://…/Patient/123', 'urn:uuid:…' or '#id'.")
        switch form.kind {
        case .notURI:
            report(
                "VAL-1003", .error, spot,
                BilingualText(
                    ja: "参照に空白または制御文字があり、URIではありません。",
                    en: "The reference holds white space or control characters and is not a URI."),
                hint: hint, walk: &walk)
        case .word:
            report(
                "VAL-1001", .error, spot,
                BilingualText(
                    ja: "相対参照は「型/id」の形で書きますが、「/」がありません。",
                    en: "A relative reference is written as Type/id, but there is no '/'."),
                hint: hint, walk: &walk)
        case .odd:
            report(
                "VAL-1002", .warning, spot,
                BilingualText(
                    ja: "参照が「型/id」の形になっていません（型はFHIR R4のリソース型、idは64文字までの英数字・「-」・「.」）。",
                    en:
                        "The reference is not of the form Type/id (a resource type of R4, and an id of up to 64 letters, digits, '-' and '.')."
                ),
                hint: hint, walk: &walk)
            return false
        default: return true
        }
        return false
    }

    private static func conditional(_ spot: Spot, walk: inout Walk) {
        let index = walk.index
        let bundle = index.resource(around: spot.entry).flatMap { index.scope(around: $0) }
        if let bundle, ["transaction", "batch"].contains(index.bundleType(of: bundle.scope)) { return }
        report(
            "VAL-1005", .error, spot,
            BilingualText(
                ja: "検索条件による参照（「型?条件」）は transaction の Bundle の中だけで使えます。",
                en: "A reference by search ('Type?…') is only for the Bundle of a transaction."),
            hint: BilingualText(
                ja: "「型/id」で参照するか、identifier だけの論理参照にしてください。",
                en: "Refer to 'Type/id', or use a logical reference with only an identifier."),
            walk: &walk)
    }

    private static func saysNothing(_ spot: Spot, walk: inout Walk) {
        report(
            "VAL-1018", .warning, spot,
            BilingualText(
                ja: "参照に reference も identifier も display もなく、相手が分かりません。",
                en: "The reference has no reference, identifier or display, so nothing says what is meant."),
            hint: BilingualText(
                ja: "reference か identifier を加えてください。どちらもなければ display に名称を書いてください。",
                en: "Add a reference or an identifier, or at least a display."),
            walk: &walk)
    }

    static func report(
        _ code: String, _ severity: Diagnostic.Severity, _ spot: Spot, _ message: BilingualText, hint: BilingualText?,
        cause: FindingCause? = nil, walk: inout Walk
    ) {
        walk.report(code, severity, at: spot, message: message, hint: hint, cause: cause)
    }
}

extension Walk {
    private static let core = "http://hl7.org/fhir/StructureDefinition/"
    private static let reference = ElementName("reference"), type = ElementName("type")

    /// The type that `Reference.type` names, at its entry: a name of R4 may be written as its URL.
    fileprivate func typeName(at entry: Int) -> String? {
        guard let text = document.node(at: entry).string, !text.isEmpty else { return nil }
        return text.hasPrefix(Self.core) ? String(text.dropFirst(Self.core.count)) : text
    }

    /// The resource type that the address of a reference names, or `Reference.type`; `nil` if neither does.
    func namedType(ofReference entry: Int) -> String? {
        guard tape[entry].kind == .object else { return nil }
        let address = child(of: entry, named: Self.reference).flatMap { document.node(at: $0).string }
        if let type = address.flatMap({ ReferenceForm($0).type }) { return type.name }
        let name = child(of: entry, named: Self.type).flatMap { typeName(at: $0) }
        return name.flatMap(TypeShapes.r4.shape(named:)).flatMap { $0.isResource ? $0.name : nil }
    }
}
