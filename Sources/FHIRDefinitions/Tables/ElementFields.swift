/// The fields of an element's row: how each part of an `ElementDefinition` is written in a table.
///
/// `~` abbreviates `http://hl7.org/fhir/StructureDefinition/`, and `System.` the URLs of FHIRPath's own types.
enum ElementFields {
    static func max(_ max: Int?) -> String { max.map(String.init) ?? "*" }
    static func max(_ text: Substring) -> Int? { Int(text) }

    /// `0..*`
    static func cardinality(_ text: Substring) -> (min: Int, max: Int?)? {
        guard let dots = text.firstIndex(of: "."), let min = Int(text[..<dots]) else { return nil }
        return (min, Int(text[dots...].dropFirst(2)))
    }

    /// `Reference>~Patient>~Group Extension^~language`: types by space, `^` before a profile, `>` before a target profile.
    static func types(_ types: [ElementType]) -> String {
        types.map { type in
            var text = type.code
            if text.hasPrefix(ElementType.systemPrefix) {
                text = "System." + text.dropFirst(ElementType.systemPrefix.count)
                if type.fhirType != ElementType.systemDefault(type.code) { text += "=" + type.fhirType }
            }
            return text + type.profiles.map { "^" + shorten($0) }.joined()
                + type.targetProfiles.map { ">" + shorten($0) }.joined()
        }.joined(separator: " ")
    }

    static func types(_ text: Substring) -> [ElementType] {
        text.split(separator: " ").map { text in
            var marks = text.indices.filter { text[$0] == "^" || text[$0] == ">" }
            marks.append(text.endIndex)
            let head = text[..<marks[0]].split(separator: "=", maxSplits: 1)
            var code = head.first.map(String.init) ?? ""
            if code.hasPrefix("System.") { code = ElementType.systemPrefix + code.dropFirst(7) }
            var type = ElementType(code, fhirType: head.count > 1 ? String(head[1]) : nil)
            for (start, end) in zip(marks, marks.dropFirst()) {
                let canonical = lengthen(text[text.index(after: start)..<end])
                if text[start] == "^" { type.profiles.append(canonical) } else { type.targetProfiles.append(canonical) }
            }
            return type
        }
    }

    /// `required http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1`
    static func binding(_ binding: ElementBinding?) -> String {
        guard let binding else { return "" }
        return binding.strength.rawValue + (binding.valueSet.map { " " + $0 } ?? "")
    }

    static func binding(_ text: Substring) -> ElementBinding? {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let strength = parts.first.flatMap({ ElementBinding.Strength(rawValue: String($0)) }) else { return nil }
        return ElementBinding(strength, valueSet: parts.count > 1 ? String(parts[1]) : nil)
    }

    /// `code "final"`
    static func value(_ value: ElementValue?) -> String { value.map { "\($0.type) \($0.json)" } ?? "" }

    static func value(_ text: Substring) -> ElementValue? {
        guard let space = text.firstIndex(of: " ") else { return nil }
        return ElementValue(type: String(text[..<space]), json: String(text[text.index(after: space)...]))
    }

    /// `open ordered value:system pattern:$this`
    static func slicing(_ slicing: ElementSlicing?) -> String {
        guard let slicing else { return "" }
        let words = [slicing.rules.rawValue] + (slicing.isOrdered ? ["ordered"] : [])
        return (words + slicing.discriminators.map { "\($0.type.rawValue):\($0.path)" }).joined(separator: " ")
    }

    static func slicing(_ text: Substring) -> ElementSlicing? {
        var words = text.split(separator: " ")[...]
        guard let rules = words.popFirst().flatMap({ ElementSlicing.Rules(rawValue: String($0)) }) else { return nil }
        let isOrdered = words.first == "ordered"
        let discriminators = words.compactMap { word -> ElementSlicing.Discriminator? in
            guard let colon = word.firstIndex(of: ":") else { return nil }
            return ElementSlicing.Discriminator.Kind(rawValue: String(word[..<colon]))
                .map { .init($0, path: String(word[word.index(after: colon)...])) }
        }
        return ElementSlicing(discriminators: discriminators, isOrdered: isOrdered, rules: rules)
    }

    private static let structurePrefix = "http://hl7.org/fhir/StructureDefinition/"

    private static func shorten(_ url: String) -> String {
        url.hasPrefix(structurePrefix) ? "~" + url.dropFirst(structurePrefix.count) : url
    }

    private static func lengthen(_ text: Substring) -> String {
        text.hasPrefix("~") ? structurePrefix + text.dropFirst() : String(text)
    }
}
