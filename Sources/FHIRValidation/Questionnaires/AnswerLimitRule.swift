import Diagnostics
import FHIRPath
import FHIRTree

/// Checks an answer against the limits that the extensions of its item set: length, pattern, range, decimal places,
/// units, size and kind of attachments, types of references.
///
/// - Codes: `VAL-1316` length of text, `VAL-1317` below the minimum or above the maximum, `VAL-1318` a quantity that
///   cannot be compared with its limit, `VAL-1319` decimal places, `VAL-1320` pattern, `VAL-1321` attachment,
///   `VAL-1322` unit, `VAL-1323` type of a referenced resource.
/// - Example: 5 for an item with `minValue` 20 gives `VAL-1317` at `….answer[0].value.ofType(integer)`.
/// - Source: FHIR R4 (4.0.1), questionnaire-profiles.html, and
///   questionnaire-definitions.html#Questionnaire.item.maxLength.
enum AnswerLimitRule {
    static func check(_ answer: SourceNode, _ value: AnswerValue.Value, _ item: FormItem, walk: inout Walk) {
        let limits = item.limits
        bounds(value, limits, walk: &walk)
        switch value.type {
        case "string", "uri": text(value.node, limits, walk: &walk)
        case "decimal": decimal(value.node, at: value.node, limits, walk: &walk)
        case "Attachment": attachment(answer, value.node, limits, walk: &walk)
        case "Quantity":
            if let number = value.node["value"] { decimal(number, at: value.node, limits, walk: &walk) }
            unit(value.node, limits, walk: &walk)
        case "Reference": reference(value.node, limits, walk: &walk)
        default: break
        }
    }

    private static func bounds(_ value: AnswerValue.Value, _ limits: AnswerLimits, walk: inout Walk) {
        for (limit, sign) in [(limits.minimum, -1), (limits.maximum, 1)] {
            guard let limit else { continue }
            guard let order = AnswerValue.order(value, limit) else {
                guard value.type == "Quantity", limit.type == "Quantity", value.node["value"] != nil else { continue }
                walk.report(
                    "VAL-1318", node: value.node,
                    message: BilingualText(
                        ja: "数量の単位が限度の単位と比べられません。", en: "The unit cannot be compared with that of the limit."),
                    hint: BilingualText(
                        ja: "回答と限度の両方に、UCUMの system と code を書いてください。",
                        en: "Give a UCUM system and code in both the answer and the limit."))
                continue
            }
            guard order == sign else { continue }
            let shown = limit.node.text ?? limit.node["value"]?.text ?? ""
            walk.report(
                "VAL-1317", node: value.node,
                message: sign < 0
                    ? BilingualText(ja: "回答が下限（\(shown)）より小さいです。", en: "The answer is less than the minimum, \(shown).")
                    : BilingualText(
                        ja: "回答が上限（\(shown)）より大きいです。", en: "The answer is greater than the maximum, \(shown)."))
        }
    }

    private static func text(_ node: SourceNode, _ limits: AnswerLimits, walk: inout Walk) {
        let count = node.string?.unicodeScalars.count ?? 0
        let isLong = limits.maxLength.map { count > $0 } ?? false
        let isShort = limits.minLength.map { count < $0 } ?? false
        if isLong || isShort {
            let allowed = "\(limits.minLength ?? 0)–\(limits.maxLength.map(String.init) ?? "")"
            walk.report(
                "VAL-1316", node: node,
                message: BilingualText(
                    ja: "回答の文字数は \(allowed) ですが、\(count)文字あります。",
                    en: "Expected \(allowed) characters, found \(count)."))
        }
        guard let pattern = limits.pattern, let fits = try? pattern.evaluate(on: node).boolean, !fits else { return }
        walk.report(
            "VAL-1320", node: node,
            message: BilingualText(
                ja: "回答が Questionnaire の書式（正規表現）に合いません。",
                en: "The answer does not match the pattern of the Questionnaire."))
    }

    private static func decimal(
        _ number: SourceNode, at node: SourceNode, _ limits: AnswerLimits, walk: inout Walk
    ) {
        guard let most = limits.maxDecimalPlaces, let text = number.text, let dot = text.firstIndex(of: ".") else {
            return
        }
        let places = text[text.index(after: dot)...].prefix { $0.isNumber }.count
        guard places > most else { return }
        walk.report(
            "VAL-1319", node: node,
            message: BilingualText(
                ja: "小数点以下は\(most)桁までですが、\(places)桁あります。",
                en: "At most \(most) decimal places are allowed, found \(places)."))
    }

    private static func attachment(
        _ answer: SourceNode, _ node: SourceNode, _ limits: AnswerLimits, walk: inout Walk
    ) {
        let size = node["size"]?.integer ?? node["data"]?.string.map(Base64Text.byteCount)
        if let most = limits.maxSize, let size, Double(size) > most {
            walk.report(
                "VAL-1321", node: answer,
                message: BilingualText(
                    ja: "添付の大きさは\(Int(most))バイトまでですが、\(size)バイトあります。",
                    en: "The attachment has \(size) bytes; at most \(Int(most)) are allowed."))
        }
        guard !limits.mimeTypes.isEmpty else { return }
        let type = node["contentType"]?.string
        guard !limits.mimeTypes.contains(where: { allowed in type.map { isKind($0, of: allowed) } ?? false }) else {
            return
        }
        let list = limits.mimeTypes.joined(separator: ", ")
        walk.report(
            "VAL-1321", node: answer,
            message: BilingualText(
                ja: "添付の種類は \(list) のいずれかでなければなりません。", en: "The attachment must be one of: \(list)."))
    }

    /// Whether a media type is one that is allowed: the same, with or without parameters, or of the range `image/*`.
    private static func isKind(_ type: String, of allowed: String) -> Bool {
        if allowed.hasSuffix("/*") { return type.hasPrefix(allowed.dropLast()) }
        return type == allowed || type.hasPrefix(allowed + ";")
    }

    private static func unit(_ node: SourceNode, _ limits: AnswerLimits, walk: inout Walk) {
        let system = node["system"]?.string, code = node["code"]?.string
        if !limits.units.isEmpty {
            let isAllowed = limits.units.contains { unit in
                if let code, unit["code"] != nil {
                    guard unit["code"]?.string == code, unit["system"]?.string == system else { return false }
                    // What is shown and what is coded say the same.
                    guard let shown = node["unit"]?.string, let display = unit["display"]?.string else { return true }
                    return shown == display || shown == code
                }
                return node["unit"]?.string == unit["display"]?.string && unit["display"] != nil
            }
            if !isAllowed { report(limits.units.compactMap { $0["code"]?.string }.joined(separator: ", ")) }
        } else if let url = limits.unitValueSet, let valueSet = walk.store.definitions.valueSet(url) {
            guard let system, let code else { return report(url) }
            if case .notMember = valueSet.membership(system: system, code: code) { report(url) }
        }

        func report(_ allowed: String) {
            walk.report(
                "VAL-1322", node: node,
                message: BilingualText(
                    ja: "単位が Questionnaire の認めるもの（\(allowed)）ではありません。",
                    en: "The unit is not one that the Questionnaire allows: \(allowed)."))
        }
    }

    private static func reference(_ node: SourceNode, _ limits: AnswerLimits, walk: inout Walk) {
        // Of a profile that is not here nobody knows what it is of.
        let profiled = limits.resourceProfiles.map { walk.store.structure($0)?.structure.type }
        let types = profiled.contains(nil) ? [] : limits.resourceTypes + profiled.compactMap(\.self)
        checkType(of: node, among: types, walk: &walk)
    }

    /// Checks the type of the resource that a reference names.
    ///
    /// - Parameter types: those that are allowed; empty for any.
    static func checkType(of reference: SourceNode?, among types: [String], walk: inout Walk) {
        guard let node = reference,
            let type = node["type"]?.string ?? node["reference"]?.string.flatMap(resourceType)
        else { return }
        let isType = walk.store.isResourceType(type)
        if isType, types.isEmpty || types.contains(type) { return }
        let list = types.joined(separator: ", ")
        walk.report(
            "VAL-1323", node: node,
            message: isType
                ? BilingualText(
                    ja: "参照先は \(list) のいずれかですが、\(type) です。", en: "The reference is to \(type); allowed: \(list).")
                : BilingualText(
                    ja: "参照先の型がFHIRのリソース型ではありません。", en: "The type of the reference is not a resource type of FHIR."))
    }

    /// The type in a RESTful reference: the part before the id, if it looks like a type.
    static func resourceType(_ reference: String) -> String? {
        guard !reference.hasPrefix("#"), !reference.hasPrefix("urn:") else { return nil }
        var parts = reference.split(separator: "/", omittingEmptySubsequences: false)
        if let history = parts.lastIndex(of: "_history"), history > 1 { parts = Array(parts[..<history]) }
        guard parts.count >= 2 else { return nil }
        let type = parts[parts.count - 2]
        guard let first = type.utf8.first, first >= 0x41, first <= 0x5A,
            type.utf8.allSatisfy(PrimitiveText.isLetter)
        else { return nil }
        return String(type)
    }
}
