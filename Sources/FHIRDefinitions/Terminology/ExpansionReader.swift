import FHIRTree

/// Reads the codes of a `ValueSet.expansion`.
///
/// - Source: FHIR R4 (4.0.1), valueset-definitions.html#ValueSet.expansion; the extensions valueset-toocostly and
///   valueset-unclosed; the parameter `limitedExpansion`.
enum ExpansionReader {
    static func read(_ expansion: SourceNode) -> CodeSet {
        var result = CodeSet()
        var pending = expansion.children("contains")
        while let node = pending.popLast() {
            if let code = node["code"]?.string, node["abstract"]?.boolean != true {
                result.codes[node["system"]?.string ?? "", default: []].insert(code)
            }
            pending.append(contentsOf: node.children("contains"))
        }
        if isPartial(expansion, count: result.count) { result.reasons.insert(.noContent) }
        return result
    }

    private static func isPartial(_ expansion: SourceNode, count: Int) -> Bool {
        let openings = ["valueset-toocostly", "valueset-unclosed"].map {
            "http://hl7.org/fhir/StructureDefinition/" + $0
        }
        if expansion.children("extension").contains(where: { openings.contains($0["url"]?.string ?? "") }) {
            return true
        }
        let isLimited = expansion.children("parameter").contains {
            $0["name"]?.string == "limitedExpansion" && ($0["valueBoolean"] ?? $0["valueString"])?.text == "true"
        }
        return isLimited || count == 0 || (expansion["total"]?.integer ?? count) > count
    }
}
