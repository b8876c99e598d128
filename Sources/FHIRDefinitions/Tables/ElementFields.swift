/// The fields of an element's row: how each part of an `ElementDefinition` is written in a table.
///
/// `~` abbreviates `http://hl7.org/fhir/StructureDefinition/`, and `System.` the URLs of FHIRPath's own types.
enum ElementFields {
    static func max(_ max: Int?) -> String { max.map(String.init) ?? "*" }
    static func max(_ text: Substring) -> Int? { Int(text) }

    /// `0..*`
    static func cardinality(_ text: Substring) -> (min: Int, max: Int?)? {
        guard let (min, max) = TableLines.halves(text, at: "."), let min = Int(min) else { return nil }
        return (min, Int(Substring(max.utf8.dropFirst())))
    }

    /// `Reference>~Patient>~Group!bundled Extension^~language`: types by space, `^` before a profile, `>` before a
    /// target profile, `!` before an aggregation mode.
    static func types(_ types: [ElementType]) -> String {
        types.map { type in
            var text = type.code
            if text.hasPrefix(ElementType.systemPrefix) {
                text = "System." + text.dropFirst(ElementType.systemPrefix.count)
                if type.fhirType != ElementType.systemDefault(type.code) { text += "=" + type.fhirType }
            }
            return text + type.profiles.map { "^" + shorten($0) }.joined()
                + type.targetProfiles.map { ">" + shorten($0) }.joined()
                + type.aggregation.map { "!" + $0.rawValue }.joined()
        }.joined(separator: " ")
    }

    static func types(_ text: Substring) -> [ElementType] {
        TableLines.words(text).map { word in
            let bytes = word.utf8
            var marks = bytes.indices.filter {
                bytes[$0] == profileMark || bytes[$0] == targetMark || bytes[$0] == aggregationMark
            }
            marks.append(bytes.endIndex)
            let head = Substring(bytes[..<marks[0]])
            let (name, fhirType) = TableLines.halves(head, at: "=") ?? (head, "")
            let code =
                name.utf8.starts(with: "System.".utf8)
                ? ElementType.systemPrefix + String(Substring(name.utf8.dropFirst(7))) : String(name)
            var type = ElementType(code, fhirType: fhirType.isEmpty ? nil : String(fhirType))
            for (start, end) in zip(marks, marks.dropFirst()) {
                let text = Substring(bytes[bytes.index(after: start)..<end])
                switch bytes[start] {
                case profileMark: type.profiles.append(lengthen(text))
                case targetMark: type.targetProfiles.append(lengthen(text))
                default: type.aggregation += ElementType.Aggregation(rawValue: String(text)).map { [$0] } ?? []
                }
            }
            return type
        }
    }

    /// `required http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1`; the value set that no code may leave stands
    /// behind, and `-` for no value set before it.
    static func binding(_ binding: ElementBinding?) -> String {
        guard let binding else { return "" }
        var words = [binding.strength.rawValue]
        if binding.valueSet != nil || binding.maxValueSet != nil { words.append(binding.valueSet ?? "-") }
        if let maximum = binding.maxValueSet { words.append(maximum) }
        return words.joined(separator: " ")
    }

    static func binding(_ text: Substring) -> ElementBinding? {
        let words = TableLines.words(text)
        guard let strength = words.first.flatMap({ ElementBinding.Strength(rawValue: String($0)) }) else { return nil }
        return ElementBinding(
            strength, valueSet: words.count > 1 && words[1] != "-" ? String(words[1]) : nil,
            maxValueSet: words.count > 2 ? String(words[2]) : nil)
    }

    /// `code "final"`
    static func value(_ value: ElementValue?) -> String { value.map { "\($0.type) \($0.json)" } ?? "" }

    static func value(_ text: Substring) -> ElementValue? {
        TableLines.halves(text, at: " ").map { ElementValue(type: String($0), json: String($1)) }
    }

    /// `open ordered value:system pattern:$this`
    static func slicing(_ slicing: ElementSlicing?) -> String {
        guard let slicing else { return "" }
        let words = [slicing.rules.rawValue] + (slicing.isOrdered ? ["ordered"] : [])
        return (words + slicing.discriminators.map { "\($0.type.rawValue):\($0.path)" }).joined(separator: " ")
    }

    static func slicing(_ text: Substring) -> ElementSlicing? {
        var words = TableLines.words(text)[...]
        guard let rules = words.popFirst().flatMap({ ElementSlicing.Rules(rawValue: String($0)) }) else { return nil }
        let isOrdered = words.first == "ordered"
        let discriminators = words.compactMap { word -> ElementSlicing.Discriminator? in
            guard let (type, path) = TableLines.halves(word, at: ":") else { return nil }
            return ElementSlicing.Discriminator.Kind(rawValue: String(type)).map { .init($0, path: String(path)) }
        }
        return ElementSlicing(discriminators: discriminators, isOrdered: isOrdered, rules: rules)
    }

    private static let profileMark = UInt8(ascii: "^"), targetMark = UInt8(ascii: ">"), shortMark = UInt8(ascii: "~")
    private static let aggregationMark = UInt8(ascii: "!")
    private static let structurePrefix = "http://hl7.org/fhir/StructureDefinition/"

    private static func shorten(_ url: String) -> String {
        url.hasPrefix(structurePrefix) ? "~" + url.dropFirst(structurePrefix.count) : url
    }

    private static func lengthen(_ text: Substring) -> String {
        text.utf8.first == shortMark ? structurePrefix + String(Substring(text.utf8.dropFirst())) : String(text)
    }
}
