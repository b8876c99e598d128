import Diagnostics
import FHIRDefinitions
import FHIRPrimitives
import FHIRTree

/// Checks the operator and the value of a filter against the filters and properties of the code system that it is
/// about.
///
/// - Codes: `VAL-1465` (a warning for a property that a complete code system does not have).
/// - Example: `{"property": "order", "op": "=", "value": "first"}` for a property of type `integer` gives `VAL-1465`.
/// - Source: FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.compose.include.filter, codesystem.html#properties,
///   and snomedct.html for the filter `constraint`.
enum ValueSetFilterRule {
    static func check(_ filter: SourceNode, of part: SourceNode, walk: inout Walk) {
        guard let property = filter["property"]?.string, let value = filter["value"]?.string,
            let system = part["system"]?.string
        else { return }
        if system == "http://snomed.info/sct" {
            if property == "constraint", !SnomedConstraint.isWellFormed(value) {
                report(
                    BilingualText(ja: "SNOMED CT の制約式（ECL）として読めません。", en: "It is not an expression constraint (ECL)."),
                    at: filter, walk: &walk)
            } else if property == "concept", ofHierarchy.contains(filter["op"]?.string ?? ""), !isSnomedCode(value) {
                report(
                    BilingualText(ja: "値が SNOMED CT のコードではありません。", en: "The value is not a code of SNOMED CT."),
                    at: filter, walk: &walk)
            }
            return
        }
        if filter["op"]?.string == "exists", value != "true", value != "false" {
            return report(
                BilingualText(ja: "exists の値は true か false です。", en: "The value of 'exists' is true or false."),
                at: filter, walk: &walk)
        }
        let codeSystem = walk.store.definitions.resource("CodeSystem", system)
        if let op = filter["op"]?.string,
            let declared = codeSystem?.list("filter").first(where: { $0["code"]?.string == property })
        {
            let operators = declared.texts("operator")
            if !operators.isEmpty, !operators.contains(op) {
                let list = operators.joined(separator: ", ")
                report(
                    BilingualText(
                        ja: "使える演算子は \(list) です。", en: "The operators that its code system allows are \(list)."),
                    at: filter, walk: &walk)
            }
        }
        if filter["op"]?.string == "regex", (try? PatternCache.shared.pattern(value)) == nil {
            return report(
                BilingualText(ja: "正規表現として読めません。", en: "The value is not a regular expression."), at: filter,
                walk: &walk)
        }
        guard let resource = codeSystem else { return }
        guard let type = type(of: property, in: resource) else {
            if resource["content"]?.string == "complete" { unknown(property, at: filter, walk: &walk) }
            return
        }
        let operators = ["=", "in", "not-in"] + (type == "code" ? ofHierarchy : [])
        guard let op = filter["op"]?.string, operators.contains(op) else { return }
        let isList = ["in", "not-in"].contains(filter["op"]?.string)
        let values = isList ? value.split(separator: ",").map { String($0.drop { $0 == " " }) } : [value]
        for value in values {
            if let fault = fault(in: value, of: type, system: system, walk: walk) {
                return report(fault, at: filter, walk: &walk)
            }
        }
    }

    /// - Source: FHIR R4 (4.0.1), snomedct.html: codes are concept ids, 6 to 18 digits.
    private static func isSnomedCode(_ text: String) -> Bool {
        (6...18).contains(text.utf8.count) && text.utf8.allSatisfy(PrimitiveText.isDigit)
    }

    /// The operators whose value is a code.
    private static let ofHierarchy = [
        "is-a", "descendent-of", "is-not-a", "generalizes", "child-of", "descendent-leaf",
    ]

    /// The properties that every code system has, with their types: its codes, their displays, their hierarchy, and
    /// what FHIR defines for all.
    ///
    /// - Source: FHIR R4 (4.0.1), codesystem.html#defined-props and valueset.html#filters.
    private static let common = [
        "concept": "code", "code": "code", "parent": "code", "child": "code", "inactive": "boolean",
        "notSelectable": "boolean", "deprecated": "dateTime", "display": "string", "definition": "string",
        "designation": "string", "status": "",
    ]

    /// The type of a property; empty for one that has none, `nil` for one that the code system does not have.
    private static func type(of property: String, in codeSystem: SourceNode) -> String? {
        if let declared = codeSystem.list("property").first(where: { $0["code"]?.string == property }) {
            return declared["type"]?.string ?? ""
        }
        if let known = common[property] { return known }
        let isFilter = codeSystem.list("filter").contains { $0["code"]?.string == property }
        return isFilter || isUsed(property, in: codeSystem) ? "" : nil
    }

    /// Whether a concept has the property, though the system does not declare it.
    private static func isUsed(_ property: String, in codeSystem: SourceNode) -> Bool {
        var pending = codeSystem.list("concept")
        while let concept = pending.popLast() {
            if concept.list("property").contains(where: { $0["code"]?.string == property }) { return true }
            pending += concept.list("concept")
        }
        return false
    }

    private static func unknown(_ property: String, at filter: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1465", .warning, node: filter,
            message: BilingualText(
                ja: "コード体系にない性質（property）で選んでいます：\(property)",
                en: "The filter asks for a property that its code system does not have: \(property)"),
            hint: BilingualText(
                ja: "コード体系の property にある名前を書いてください。", en: "Name one of the properties of the code system."))
    }

    private static func fault(in value: String, of type: String, system: String, walk: borrowing Walk) -> BilingualText?
    {
        let isRight: Bool
        switch type {
        case "boolean": isRight = value == "true" || value == "false"
        case "integer": isRight = Int(value) != nil
        case "decimal": isRight = FHIRDecimal(value) != nil
        case "dateTime": isRight = FHIRDateTime(value) != nil
        case "code": isRight = walk.store.hasCode(value, system: system) ?? true
        case "Coding":
            guard let hash = value.lastIndex(of: "#") ?? value.lastIndex(of: "|") else {
                return BilingualText(ja: "値は「system#code」の形で書きます。", en: "The value is written system#code.")
            }
            let code = String(value[value.index(after: hash)...])
            isRight = walk.store.hasCode(code, system: String(value[..<hash])) ?? true
        default: isRight = true
        }
        return isRight ? nil : BilingualText(ja: "値が \(type) として正しくありません。", en: "The value is not a valid \(type).")
    }

    private static func report(_ fault: BilingualText, at filter: SourceNode, walk: inout Walk) {
        walk.report(
            "VAL-1465", node: filter,
            message: BilingualText(
                ja: "フィルターがコード体系に合いません：\(fault.ja)",
                en: "The filter does not fit its code system: \(fault.en)"))
    }
}

/// The outline of SNOMED CT's Expression Constraint Language: whether operands and operators alternate.
///
/// - Source: SNOMED CT Expression Constraint Language 2.2, section 5.
enum SnomedConstraint {
    private enum Token { case operand, prefix, joint, open, close, unknown }

    static func isWellFormed(_ text: String) -> Bool {
        var wantsOperand = true, depth = 0
        for token in tokens(of: text) {
            switch token {
            case .operand:
                guard wantsOperand else { return false }
                wantsOperand = false
            case .prefix: guard wantsOperand else { return false }
            case .joint:
                guard !wantsOperand else { return false }
                wantsOperand = true
            case .open:
                depth += 1
                wantsOperand = true
            case .close:
                depth -= 1
                guard depth >= 0, !wantsOperand else { return false }
            case .unknown: return true
            }
        }
        return !wantsOperand && depth == 0
    }

    /// The tokens; `unknown` for parts of the language that are not looked at, such as filters in `{{ }}`.
    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            switch byte {
            case 0x20, 0x09...0x0D: rest.removeFirst()
            case UInt8(ascii: "|"):
                rest.removeFirst()
                guard let end = rest.firstIndex(of: byte) else { return tokens + [.prefix] }
                rest = rest[(end + 1)...]
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                rest = rest.drop(while: PrimitiveText.isDigit)
                tokens.append(.operand)
            case UInt8(ascii: "*"):
                rest.removeFirst()
                tokens.append(.operand)
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"):
                rest = rest.dropFirst().drop { $0 == byte || $0 == UInt8(ascii: "!") }
                tokens.append(.prefix)
            case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "."):
                rest.removeFirst()
                tokens.append(.joint)
            case UInt8(ascii: "("):
                rest.removeFirst()
                tokens.append(.open)
            case UInt8(ascii: ")"):
                rest.removeFirst()
                tokens.append(.close)
            default:
                let word = rest.prefix(while: PrimitiveText.isLetter)
                guard ["AND", "OR", "MINUS"].contains(String(decoding: word, as: UTF8.self).uppercased()) else {
                    return [.unknown]
                }
                rest = rest.dropFirst(word.count)
                tokens.append(.joint)
            }
        }
        return tokens
    }
}
