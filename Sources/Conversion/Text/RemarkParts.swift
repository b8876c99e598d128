import JapaneseFormats

/// A remark cut into the parts that fit into records of 備考.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 81: 50 characters, 100 bytes of Shift_JIS.
enum RemarkParts {
    private static let size = 100

    /// The lines of a remark, and of a long line its parts: cut behind a full stop or comma in the second half, else
    /// between two characters.
    static func of(_ text: String) -> [String] {
        let lines = text.split(whereSeparator: \.isNewline).flatMap { parts(of: String($0)) }
        return lines.isEmpty ? [text] : lines
    }

    private static func parts(of line: String) -> [String] {
        var parts: [String] = [], part: [Character] = [], used = 0
        for character in line {
            let width = String(character).fieldSize
            if used + width > size {
                let stop = part.lastIndex { "。．、，；;".contains($0) }.map { $0 + 1 } ?? 0
                let end = stop > part.count / 2 ? stop : part.count
                parts.append(String(part[..<end]))
                part.removeSubrange(..<end)
                used = String(part).fieldSize
            }
            part.append(character)
            used += width
        }
        if !part.isEmpty { parts.append(String(part)) }
        return parts
    }
}
