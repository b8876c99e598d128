import Diagnostics
import FHIRPrimitives
import FHIRTree
import UCUM

/// Checks a value against the least or greatest that its element allows.
///
/// Values that FHIR cannot order — dates of different precision, quantities without a unit of UCUM — are left alone.
///
/// - Codes: `VAL-0404` too small, `VAL-0405` too great, `VAL-0409` a quantity of another kind than its limit.
/// - Example: `"valueInteger": 0` where a profile says `minValueInteger` 1 gives `VAL-0404`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html, `ElementDefinition.minValue[x]` and `.maxValue[x]`.
enum ValueLimitRule {
    static func check(_ spot: Spot, _ limit: ValueLimit, type: String, walk: inout Walk) {
        let isBroken: Bool?
        if let fromNow = limit.fromNow, ["date", "dateTime", "instant"].contains(type) {
            let outcome = walk.invariantCheck.outcome(
                of: fromNow, value: spot.entry, type: TypeShapes.r4.shape(named: type), in: .empty)
            isBroken = outcome == .broken
        } else {
            let node = walk.document.node(at: spot.entry)
            isBroken = isLess(node, than: limit.value.root, type: limit.type, orGreater: !limit.isMinimum)
        }
        if isBroken == nil, isOtherKind(walk.document.node(at: spot.entry), limit.value.root) {
            return otherKind(spot, limit, walk: &walk)
        }
        guard isBroken == true else { return }
        let wanted = ValueText.shown(limit.value.root)
        walk.report(
            limit.isMinimum ? "VAL-0404" : "VAL-0405", at: spot,
            message: limit.isMinimum
                ? BilingualText(
                    ja: "値は \(wanted) 以上でなければなりません\(Origin.ja(limit.origin))。",
                    en: "The value must be at least \(wanted)\(Origin.en(limit.origin)).")
                : BilingualText(
                    ja: "値は \(wanted) 以下でなければなりません\(Origin.ja(limit.origin))。",
                    en: "The value must be at most \(wanted)\(Origin.en(limit.origin))."))
    }

    /// Whether two quantities with units of UCUM measure different things.
    private static func isOtherKind(_ value: SourceNode, _ limit: SourceNode) -> Bool {
        let ucum = "http://unitsofmeasure.org", one: FHIRDecimal = 1
        guard value["system"]?.string == ucum, limit["system"]?.string == ucum,
            value["value"] != nil, let unit = value["code"]?.string, let limitUnit = limit["code"]?.string,
            let a = try? UCUMQuantity(one, unit), let b = try? UCUMQuantity(one, limitUnit)
        else { return false }
        return a.compare(b) == nil
    }

    private static func otherKind(_ spot: Spot, _ limit: ValueLimit, walk: inout Walk) {
        let wanted = ValueText.shown(limit.value.root)
        walk.report(
            "VAL-0409", at: spot,
            message: BilingualText(
                ja: "単位が、限度の \(wanted) と比べられません\(Origin.ja(limit.origin))。",
                en: "The unit cannot be compared with that of the limit \(wanted)\(Origin.en(limit.origin))."))
    }

    /// Whether a value is less than another, or greater if that is asked; `nil` if they cannot be ordered.
    private static func isLess(_ value: SourceNode, than limit: SourceNode, type: String, orGreater: Bool) -> Bool? {
        let wanted = orGreater ? MomentOrder.after : .before
        switch type {
        case "integer", "positiveInt", "unsignedInt", "decimal":
            guard let a = value.text.flatMap({ FHIRDecimal($0) }), let b = limit.text.flatMap({ FHIRDecimal($0) })
            else { return nil }
            return orGreater ? b < a : a < b
        case "date":
            return order(value, limit) {
                FHIRDate($0)
            } by: {
                $0.compare($1)
            }.map { $0 == wanted }
        case "dateTime", "instant":
            return order(value, limit) {
                FHIRDateTime($0)
            } by: {
                $0.compare($1)
            }.map { $0 == wanted }
        case "time":
            return order(value, limit) {
                FHIRTime($0)
            } by: {
                $0.compare($1)
            }.map { $0 == wanted }
        case "Quantity", "Age", "Count", "Distance", "Duration", "SimpleQuantity":
            guard value["system"]?.string == limit["system"]?.string, let a = value["value"], let b = limit["value"],
                let unit = value["code"]?.string, let limitUnit = limit["code"]?.string
            else { return nil }
            if unit == limitUnit { return isLess(a, than: b, type: "decimal", orGreater: orGreater) }
            guard value["system"]?.string == "http://unitsofmeasure.org",
                let a = a.text.flatMap({ FHIRDecimal($0) }).flatMap({ try? UCUMQuantity($0, unit) }),
                let b = b.text.flatMap({ FHIRDecimal($0) }).flatMap({ try? UCUMQuantity($0, limitUnit) })
            else { return nil }
            return a.compare(b).map { $0 == (orGreater ? .greater : .less) }
        default: return nil
        }
    }

    private static func order<Value>(
        _ a: SourceNode, _ b: SourceNode, read: (String) -> Value?, by compare: (Value, Value) -> MomentOrder?
    ) -> MomentOrder? {
        guard let a = a.string.flatMap(read), let b = b.string.flatMap(read) else { return nil }
        return compare(a, b)
    }
}
