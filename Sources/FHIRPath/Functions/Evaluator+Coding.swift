import FHIRPrimitives
import FHIRTree

extension Evaluator {
    /// `encode`, `decode`, `escape`, `unescape`; a format that is not known gives nothing.
    ///
    /// - Source: FHIRPath 3.0.0 (trial use), additional string functions; RFC 4648 (base64, base64url, base16).
    func coding(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let text = try string(input, call.name, at: call.offset), let format = try string(of: 0, call) else {
            return .empty
        }
        let result: String? =
            switch (call.function, format) {
            case (.encode, "ascii"): TextCoding.ascii(text)
            case (.encode, _): TextCoding.encode(Array(text.utf8), as: format)
            case (.decode, _): TextCoding.decode(text, from: format)
            case (.escape, "html"): TextCoding.escapeHTML(text)
            case (.escape, "json"): TextCoding.escapeJSON(text)
            case (.unescape, "html"): TextCoding.unescapeHTML(text)
            case (.unescape, "json"): TextCoding.unescapeJSON(text)
            default: nil
            }
        guard let result else { return .empty }
        return try self.text(result)
    }
}

/// The formats of `encode`, `decode`, `escape` and `unescape`.
enum TextCoding {
    private static let digits = Array("0123456789abcdef".utf8)

    /// With a `?` for each character outside ASCII.
    static func ascii(_ text: String) -> String {
        String(decoding: text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : UInt8(ascii: "?") }, as: UTF8.self)
    }

    static func encode(_ bytes: [UInt8], as format: String) -> String? {
        switch format {
        case "hex":
            return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
        case "base64": return FHIRBase64(bytes: bytes).rawValue
        case "urlbase64":
            let text = FHIRBase64(bytes: bytes).rawValue.utf8.map { byte in
                byte == UInt8(ascii: "+") ? UInt8(ascii: "-") : byte == UInt8(ascii: "/") ? UInt8(ascii: "_") : byte
            }
            return String(decoding: text, as: UTF8.self)
        default: return nil
        }
    }

    /// `nil` for what is not so encoded, and for bytes that are no text.
    static func decode(_ text: String, from format: String) -> String? {
        let bytes: [UInt8]?
        switch format {
        case "hex": bytes = hexadecimal(Array(text.utf8))
        case "base64": bytes = FHIRBase64(rawValue: text).bytes
        case "urlbase64":
            let plain = text.utf8.map { byte in
                byte == UInt8(ascii: "-") ? UInt8(ascii: "+") : byte == UInt8(ascii: "_") ? UInt8(ascii: "/") : byte
            }
            let padding = String(repeating: "=", count: (4 - plain.count % 4) % 4)
            bytes = FHIRBase64(rawValue: String(decoding: plain, as: UTF8.self) + padding).bytes
        default: bytes = nil
        }
        return bytes.flatMap { String(validating: $0, as: UTF8.self) }
    }

    private static func hexadecimal(_ text: [UInt8]) -> [UInt8]? {
        guard text.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: text.count, by: 2) {
            let pair = String(decoding: text[place..<place + 2], as: UTF8.self)
            guard !pair.hasPrefix("+"), !pair.hasPrefix("-"), let byte = UInt8(pair, radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static let entities: [(Unicode.Scalar, String)] = [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ]

    static func escapeHTML(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { output, scalar in
            output += entities.first { $0.0 == scalar }?.1 ?? String(scalar)
        }
    }

    /// The longest name of a character: `#x0010FFFF`, with zeros in front.
    private static let entityLimit = 12

    /// The five entities of XML, and numbers. Scalar by scalar: a mark that combines hides no `&` or `;`.
    static func unescapeHTML(_ text: String) -> String {
        var output = "".unicodeScalars, rest = text.unicodeScalars[...]
        while let start = rest.firstIndex(of: "&") {
            output += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(entityLimit).firstIndex(of: ";"),
                let scalar = scalar(of: Substring(rest[..<end].dropFirst()))
            else {
                output.append("&")
                rest = rest.dropFirst()
                continue
            }
            output.append(scalar)
            rest = rest[rest.index(after: end)...]
        }
        return String(output + rest)
    }

    private static func scalar(of name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default:
            if name.hasPrefix("#x") || name.hasPrefix("#X") {
                UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            } else if name.hasPrefix("#") {
                UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
            } else {
                nil
            }
        }
    }

    static func escapeJSON(_ text: String) -> String {
        var output: [UInt8] = []
        JSONString.encode(text, into: &output)
        return String(decoding: output.dropFirst().dropLast(), as: UTF8.self)
    }

    /// `nil` where a `\` is followed by what JSON does not know.
    static func unescapeJSON(_ text: String) -> String? {
        // A quote needs no escape here: the text stands in none.
        var quoted = [UInt8(ascii: "\"")], isEscaped = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\""), !isEscaped { quoted.append(UInt8(ascii: "\\")) }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            quoted.append(byte)
        }
        quoted.append(UInt8(ascii: "\""))
        return (try? SourceDocument(json: SourceBytes(quoted)))?.root.string
    }
}
