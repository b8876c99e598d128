/// The syntax of media types (MIME types): `text/plain`, `application/fhir+json; fhirVersion=4.0`.
///
/// FHIR's own short forms `xml`, `json` and `ttl`, which its formats use beside full types, are accepted, too.
///
/// - Source: RFC 6838, section 4.2; RFC 2045, section 5.1; FHIR R4 (4.0.1), valueset-mimetypes.html.
enum MediaType {
    private static let shortForms: Set<String> = ["xml", "json", "ttl"]

    static func isWellFormed(_ text: String) -> Bool {
        if shortForms.contains(text) { return true }
        var rest = text.utf8[...]
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")), isName(rest[..<slash]) else { return false }
        rest = rest[rest.index(after: slash)...]
        let end = rest.firstIndex { $0 == UInt8(ascii: ";") || isSpace($0) } ?? rest.endIndex
        guard isName(rest[..<end]) || (rest[..<end].elementsEqual("*".utf8)) else { return false }
        rest = rest[end...].drop(while: isSpace)
        while rest.first == UInt8(ascii: ";") {
            rest = rest.dropFirst().drop(while: isSpace)
            if rest.isEmpty { return true }
            guard let after = parameter(rest) else { return false }
            rest = after.drop(while: isSpace)
        }
        return rest.isEmpty
    }

    private typealias Text = Substring.UTF8View

    /// What follows `name=value`, where the value may stand in quotes; `nil` if there is no parameter.
    ///
    /// Values with spaces outside quotes are let pass: FHIR's own examples have them (`variant=DICOM STOW-RS`).
    private static func parameter(_ text: Text) -> Text? {
        guard let equals = text.firstIndex(of: UInt8(ascii: "=")), equals != text.startIndex,
            text[..<equals].allSatisfy(isToken)
        else { return nil }
        var rest = text[text.index(after: equals)...]
        guard rest.first == UInt8(ascii: "\"") else {
            let value = rest.prefix { $0 != UInt8(ascii: ";") && $0 >= 0x20 && $0 < 0x7F }
            return value.isEmpty ? nil : rest[value.endIndex...]
        }
        rest = rest.dropFirst()
        var isEscaped = false
        while let byte = rest.popFirst() {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                return rest
            }
        }
        return nil
    }

    /// A restricted name: a letter or digit, then at most 126 of `A-Z a-z 0-9 ! # $ & - ^ _ . +`.
    private static func isName(_ text: Text) -> Bool {
        guard (1...127).contains(text.count), let first = text.first, CodeGrammar.isLetterOrDigit(first) else {
            return false
        }
        return text.allSatisfy { CodeGrammar.isLetterOrDigit($0) || "!#$&-^_.+".utf8.contains($0) }
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"()<>@,;:\\\"/[]?=".utf8.contains(byte)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
