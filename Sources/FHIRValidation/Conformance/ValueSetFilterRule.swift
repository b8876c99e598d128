import Diagnostics
import FHIRPrimitives
import FHIRTree

/// Checks the operator and the value of a filter against the filters and properties of the code system that it is
/// about.
///
/// - Codes: `VAL-1465`.
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
                    BilingualText(ja: "使える演算子は \(list) です。", en: "The operators are \(list)."), at: filter,
                    walk: &walk)
            }
        }
        guard ["=", "in", "not-in", "is-a", "descendent-of"].contains(filter["op"]?.string),
            let resource = codeSystem,
            let type = resource.list("property").first(where: { $0["code"]?.string == property })?["type"]?.string
        else { return }
        let isList = ["in", "not-in"].contains(filter["op"]?.string)
        let values = isList ? value.split(separator: ",").map { String($0.drop { $0 == " " }) } : [value]
        for value in values {
            if let fault = fault(in: value, of: type, system: system, walk: walk) {
                return report(fault, at: filter, walk: &walk)
            }
        }
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
                ja: "フィルターの値がプロパティに合いません：\(fault.ja)",
                en: "The value of the filter does not fit its property: \(fault.en)"))
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
