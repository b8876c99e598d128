/// Where in a record a text stops to be JSON, as far as the text before tells: the FHIRPath of the innermost object or
/// list that is open there.
///
/// - Source: FHIRPath 2.0.0, section 5 (paths); FHIR R4 (4.0.1), json.html#resources.
struct JSONFaultPlace {
    /// An object or a list that is open.
    private struct Level {
        var isList: Bool
        /// The name of the member that is being read, and the place in a list.
        var name = "", item = -1
    }

    private var levels: [Level] = []
    private var root = ""

    /// Names that are longer are cut, and deeper levels left out.
    private static let longest = 64, deepest = 64

    /// The path at a place in bytes; empty if the text before does not name the resource.
    static func expression(at offset: Int, in source: SourceBytes) -> String {
        source.withUnsafeBytes { bytes in
            var place = JSONFaultPlace()
            place.read(UnsafeBufferPointer(rebasing: bytes[..<min(offset, bytes.count)]))
            return place.expression
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0, isName = false
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "{"):
                startItem()
                levels.append(Level(isList: false))
                isName = true
            case UInt8(ascii: "["):
                startItem()
                levels.append(Level(isList: true))
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if !levels.isEmpty { levels.removeLast() }
                isName = false
            case UInt8(ascii: ","): isName = levels.last.map { !$0.isList } ?? false
            case UInt8(ascii: ":"): isName = false
            case UInt8(ascii: "\""):
                let start = index
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                }
                let text = bytes[min(start, bytes.count)..<min(index, bytes.count)].prefix(Self.longest)
                index += 1
                string(String(decoding: text, as: UTF8.self), isName: isName)
            default: break
            }
        }
    }

    /// Notes that a value starts, for the place in the list around it.
    private mutating func startItem() {
        guard let last = levels.indices.last, levels[last].isList else { return }
        levels[last].item += 1
    }

    private mutating func string(_ text: String, isName: Bool) {
        guard let last = levels.indices.last else { return }
        if isName {
            levels[last].name = text
        } else if levels.count == 1, levels[0].name == "resourceType" {
            root = text
        }
    }

    private var expression: String {
        guard !root.isEmpty, root.utf8.allSatisfy(Self.isNameByte), levels.count <= Self.deepest else { return "" }
        var path = root
        for level in levels.dropLast() {
            if level.isList {
                path += "[\(max(level.item, 0))]"
            } else if level.name.utf8.allSatisfy(Self.isNameByte), !level.name.isEmpty {
                path += "." + level.name
            } else {
                return path
            }
        }
        return path
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "_")
    }
}
