import FHIRTree

/// The path of a target in the mapping tables, and the FHIRPath expression that it stands for.
///
/// The tables name an element as JSON does (`valueCoding`, `medicationCodeableConcept`), and what tells an item of a
/// list from others in brackets: `name(IDE)`, `telecom(phone)`, `identifier(rpNumber)`, `extension(…)` with the end
/// of its URL.
enum TargetPath {
    /// The path as FHIRPath writes it; what stands in brackets becomes a condition.
    static func expression(_ path: String, _ dialect: FHIRDialect) -> String {
        let segments = segments(path)
        return segments.enumerated().map { place, segment in
            let isBeforeExtension = place + 1 < segments.count && segments[place + 1].name == "extension"
            return element(segment.name, isBeforeExtension: isBeforeExtension)
                + (segment.mark.map { condition($0, of: segment.name, dialect) } ?? "")
        }.joined(separator: ".")
    }

    /// A path without what stands in brackets.
    static func plain(_ path: some StringProtocol) -> String {
        guard path.utf8.contains(UInt8(ascii: "(")) else { return String(path) }
        var depth = 0
        let bytes = path.utf8.filter { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            defer { if byte == UInt8(ascii: ")") { depth -= 1 } }
            return depth == 0
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The names between the points, each with what stands in brackets behind it.
    private static func segments(_ path: String) -> [(name: String, mark: String?)] {
        var segments: [(name: String, mark: String?)] = [], name = "", mark: String?, isMark = false
        for character in path {
            switch character {
            case "(": (isMark, mark) = (true, "")
            case ")": isMark = false
            case "." where !isMark:
                segments.append((name, mark))
                (name, mark) = ("", nil)
            default: if isMark { mark?.append(character) } else { name.append(character) }
            }
        }
        return segments + [(name, mark)]
    }

    /// The elements of several types that the tables name, and their types; those of primitives begin with a small
    /// letter in FHIR.
    private static let choices = [
        "value", "medication", "content", "effective", "rate", "dose", "asNeeded", "bounds", "allowed",
    ]
    private static let primitives: Set = ["String", "Integer", "Code", "DateTime", "Date", "Boolean", "Decimal"]
    private static let types: Set = [
        "CodeableConcept", "Coding", "Duration", "Identifier", "Period", "Quantity", "Ratio",
    ]

    /// An element: that of a choice with its type, and of a primitive that has no value (`_value`) its extension.
    private static func element(_ name: String, isBeforeExtension: Bool) -> String {
        if name.hasPrefix("_") {
            return element(String(name.dropFirst()), isBeforeExtension: false) + (isBeforeExtension ? "" : ".extension")
        }
        for choice in choices where name.hasPrefix(choice) {
            let type = String(name.dropFirst(choice.count))
            if primitives.contains(type) {
                return "\(choice).ofType(\(type.prefix(1).lowercased() + type.dropFirst()))"
            }
            if types.contains(type) { return "\(choice).ofType(\(type))" }
        }
        return name
    }

    private static func condition(_ mark: String, of name: String, _ dialect: FHIRDialect) -> String {
        switch (name, mark) {
        case ("extension", _): ".where(url.endsWith('\(mark)'))"
        case ("name", _): ".where(extension.value = '\(mark)')"
        case ("identifier", "rpNumber"): ".where(system = '\(SystemName.rpNumber[dialect])')"
        case ("identifier", "orderInRp"): ".where(system = '\(SystemName.orderInRP[dialect])')"
        default: ".where(system = '\(mark)')"
        }
    }
}
