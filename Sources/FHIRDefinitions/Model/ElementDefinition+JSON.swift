import FHIRTree

extension ElementDefinition {
    /// The facts as the JSON of FHIR's `ElementDefinition`, without its prose: a constraint's words are its key. `base`
    /// is left out, because its `min` is not known here.
    package var json: [UInt8] {
        var text = JSONObjectText()
        text.add("id", id)
        text.add("path", path)
        text.add("sliceName", sliceName)
        if let slicing { text.add("slicing", json: Self.json(slicing)) }
        text.add("min", json: Array("\(min)".utf8))
        text.add("max", max.map(String.init) ?? "*")
        text.add("contentReference", contentReference.map { "#" + $0 })
        text.add("type", list: types.map(Self.json))
        for (name, value) in [("fixed", fixed), ("pattern", pattern), ("minValue", minValue), ("maxValue", maxValue)] {
            guard let value else { continue }
            text.add(name + value.type.prefix(1).uppercased() + value.type.dropFirst(), json: Array(value.json.utf8))
        }
        if let maxLength { text.add("maxLength", json: Array("\(maxLength)".utf8)) }
        text.add("constraint", list: constraints.map(Self.json))
        for (name, isSet) in [("mustSupport", mustSupport), ("isModifier", isModifier), ("isSummary", isSummary)]
        where isSet {
            text.add(name, json: Array("true".utf8))
        }
        if let binding {
            var part = JSONObjectText()
            part.add("strength", binding.strength.rawValue)
            part.add("valueSet", binding.valueSet)
            text.add("binding", json: part.closed)
        }
        return text.closed
    }

    private static func json(_ type: ElementType) -> [UInt8] {
        var part = JSONObjectText()
        part.add("code", type.code)
        part.add("profile", strings: type.profiles)
        part.add("targetProfile", strings: type.targetProfiles)
        return part.closed
    }

    private static func json(_ constraint: ElementConstraint) -> [UInt8] {
        var part = JSONObjectText()
        part.add("key", constraint.key)
        part.add("severity", constraint.severity.rawValue)
        part.add("human", constraint.key)
        part.add("expression", constraint.expression)
        part.add("source", constraint.source)
        return part.closed
    }

    private static func json(_ slicing: ElementSlicing) -> [UInt8] {
        var part = JSONObjectText()
        part.add(
            "discriminator",
            list: slicing.discriminators.map { discriminator in
                var text = JSONObjectText()
                text.add("type", discriminator.type.rawValue)
                text.add("path", discriminator.path)
                return text.closed
            })
        part.add("ordered", json: Array("\(slicing.isOrdered)".utf8))
        part.add("rules", slicing.rules.rawValue)
        return part.closed
    }
}

/// A JSON object while its members are written one after the other.
private struct JSONObjectText {
    private var text = [UInt8(ascii: "{")]

    var closed: [UInt8] { text + [UInt8(ascii: "}")] }

    mutating func add(_ name: String, json value: [UInt8]) {
        if text.count > 1 { text.append(UInt8(ascii: ",")) }
        text += Array("\"\(name)\":".utf8) + value
    }

    mutating func add(_ name: String, _ value: String?) {
        if let value { add(name, json: Self.quoted(value)) }
    }

    mutating func add(_ name: String, strings: [String]) { add(name, list: strings.map(Self.quoted)) }

    mutating func add(_ name: String, list: [[UInt8]]) {
        guard !list.isEmpty else { return }
        add(name, json: [UInt8(ascii: "[")] + list.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")])
    }

    private static func quoted(_ value: String) -> [UInt8] {
        var text: [UInt8] = []
        JSONString.encode(value, into: &text)
        return text
    }
}
