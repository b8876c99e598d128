/// Names of FHIR as names of Swift.
enum SwiftName {
    /// The name with a capital: `contact` → `Contact`.
    static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    /// The name with a small first letter: `CodeableConcept` → `codeableConcept`.
    static func uncapitalized(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    /// A type name from an element's; Swift keeps `Type` for itself.
    static func type(_ element: String) -> String {
        let name = capitalized(element)
        return ["Type", "Protocol", "Self", "Any"].contains(name) ? name + "Element" : name
    }

    /// In backticks if Swift needs them.
    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// The last part of a canonical as a type: `…/administrative-gender|4.0.1` → `AdministrativeGender`.
    static func type(ofCanonical canonical: String) -> String {
        let url = canonical.split(separator: "|").first ?? ""
        return camel(String(url.split(separator: "/").last ?? "")).map(capitalized) ?? "Code"
    }

    /// A constant's name from a code: `entered-in-error` → `enteredInError`, `<=` → `lessOrEqual`, `4.0.1` → `v4_0_1`.
    static func constant(_ code: String) -> String {
        if let name = symbols[code] { return name }
        if code.first?.isNumber == true {
            return "v" + String(code.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        }
        guard let name = camel(code) else { return "code" }
        let letters = name.filter(\.isLetter)
        let isShouted = letters.count > 1 && letters.allSatisfy(\.isUppercase)
        let constant = isShouted ? name.lowercased() : uncapitalized(name)
        return ["init", "self", "Type", "rawValue", "hash", "description"].contains(constant)
            ? constant + "Code" : constant
    }

    private static func camel(_ text: String) -> String? {
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        guard let first = words.first else { return nil }
        return String(first) + words.dropFirst().map { capitalized(String($0)) }.joined()
    }

    private static let symbols = [
        "=": "equal", "!=": "notEqual", "<": "lessThan", "<=": "lessOrEqual", ">": "greaterThan",
        ">=": "greaterOrEqual",
        "*": "any", "~": "equivalent", "+": "plus", "-": "minus",
    ]

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init",
        "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat",
        "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try",
        "typealias", "var", "where", "while",
    ]
}
