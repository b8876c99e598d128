import Diagnostics

/// Finds what RFC 8259 allows but leaves open, and other software may silently change.
///
/// - Codes: `JSN-0201` byte order mark, `JSN-0202` repeated key, `JSN-0203` lone surrogate, `JSN-0204` number beyond
///   what common software holds, `JSN-0299` more findings than are listed.
/// - Source: RFC 8259, sections 4 (names), 6 (numbers), 8.1 (byte order mark), 8.2 (surrogates).
enum OpenPointsCheck {
    /// So many findings are listed; one more says that the rest is left out.
    static let limit = 1000

    static func findings(in document: SourceDocument) -> [Diagnostic] {
        let storage = document.storage
        var drafts: [(entry: Int, draft: Draft, isName: Bool)] = []
        var names = LastObjects()
        for entry in 0..<storage.count where drafts.count <= limit {
            let value = storage.entries[entry]
            switch value.kind {
            case .object where names.mayRepeat(in: entry, storage):
                drafts += repeatedKeys(of: entry, in: storage).map { ($0, .repeatedKey, true) }
            case .string where value.isEscaped:
                let range = value.start..<value.start + value.length
                if !JSONString.loneSurrogates(storage.json, range).isEmpty {
                    drafts.append((entry, .loneSurrogate, false))
                }
            case .number where value.length > 15:
                if isBeyondDouble(storage.json.text(storage.range(of: entry))) {
                    drafts.append((entry, .hugeNumber, false))
                }
            case .number:
                let text = storage.json.start + value.start
                let hasExponent = (0..<value.length).contains { text[$0] | 0x20 == UInt8(ascii: "e") }
                if hasExponent, isBeyondDouble(storage.json.text(storage.range(of: entry))) {
                    drafts.append((entry, .hugeNumber, false))
                }
            default: break
            }
            if value.isMember, value.name == .unknown, let key = storage.keyRange(of: entry),
                !JSONString.loneSurrogates(storage.json, key).isEmpty
            {
                drafts.append((entry, .loneSurrogate, true))
            }
        }
        let mark = storage.json.hasByteOrderMark
        guard mark || !drafts.isEmpty else { return [] }
        let lines = LineIndex(storage.source)
        let isCut = drafts.count > limit
        var findings = drafts.prefix(limit).sorted { $0.entry < $1.entry }.map { entry, draft, isName in
            let node = SourceNode(storage: storage, entry: entry)
            let offset = (isName ? node.nameOffset : nil) ?? node.byteOffset
            return draft.diagnostic(at: node.expression, position: lines.position(of: offset))
        }
        if mark {
            findings.insert(
                Draft.byteOrderMark.diagnostic(at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1)),
                at: 0)
        }
        if isCut { findings.append(leftOut(after: findings.last)) }
        return findings
    }

    private static func leftOut(after last: Diagnostic?) -> Diagnostic {
        Diagnostic(
            .warning, "JSN-0299", at: last?.expression ?? "", position: last?.position,
            message: BilingualText(
                ja: "指摘が\(limit)件を超えたため、以降の同じ種類の指摘（要素名の重複、サロゲート、数値の範囲）を省略しました。",
                en: "More than \(limit) repeated names, lone surrogates or large numbers: the rest is left out."))
    }

    /// In which object each name stood last: a second one in the same object shows at once, which most objects lack.
    private struct LastObjects {
        private var objects: [UInt32]
        private let count = ElementNameIndex.shared.count + 1

        init() { objects = Array(repeating: .max, count: count * 2) }

        /// Whether a name of R4 stands twice in an object, or more than one name that R4 lacks.
        mutating func mayRepeat(in object: Int, _ storage: TapeStorage) -> Bool {
            let own = UInt32(truncatingIfNeeded: object), end = storage.entries[object].next
            var member = object + 1, isRepeated = false
            while member < end {
                let name = storage.entries[member].name
                let place = Int(name.element.rawValue) + (name.isCompanion ? count : 0)
                if objects[place] == own { isRepeated = true }
                objects[place] = own
                member = storage.entries[member].next
            }
            return isRepeated
        }
    }

    /// The members of an object whose key came before in the same object.
    private static func repeatedKeys(of object: Int, in storage: TapeStorage) -> [Int] {
        let end = storage.entries[object].next
        var repeated: [Int] = []
        var seen: [(name: ElementName, entry: Int)] = []
        var member = object + 1
        while member < end {
            // Beyond a few members a set is quicker; within them, comparing numbers is.
            if repeated.count > limit { break }
            if seen.count == 24 { return repeatedKeysBySet(from: object + 1, to: end, in: storage) }
            let name = storage.entries[member].name
            if seen.contains(where: {
                $0.name == name && (name != .unknown || storage.key(of: $0.entry) == storage.key(of: member))
            }) {
                repeated.append(member)
            } else {
                seen.append((name, member))
            }
            member = storage.entries[member].next
        }
        return repeated
    }

    private static func repeatedKeysBySet(from first: Int, to end: Int, in storage: TapeStorage) -> [Int] {
        var seen: Set<[UInt8]> = []
        var repeated: [Int] = []
        var member = first
        while member < end, repeated.count <= limit {
            if !seen.insert(Array(storage.key(of: member).utf8)).inserted { repeated.append(member) }
            member = storage.entries[member].next
        }
        return repeated
    }

    /// More than 18 significant digits, or a magnitude that an IEEE 754 double turns into infinity or zero.
    private static func isBeyondDouble(_ text: String) -> Bool {
        let parts = text.lowercased().split(separator: "e", maxSplits: 1)
        let digits = parts[0].filter(\.isNumber).drop { $0 == "0" }
        guard !digits.isEmpty else { return false }
        guard let value = Double(text) else { return true }
        return value.isInfinite || value.isZero || digits.count > 18
    }

    private enum Draft {
        case byteOrderMark, repeatedKey, loneSurrogate, hugeNumber

        func diagnostic(at expression: String, position: SourcePosition) -> Diagnostic {
            switch self {
            case .byteOrderMark:
                Diagnostic(
                    .warning, "JSN-0201", at: expression, position: position,
                    message: BilingualText(
                        ja: "先頭にバイト順マーク（BOM）があります。検証では読み飛ばしますが、そのまま写すと残ります。",
                        en: "The text starts with a byte order mark: a check skips it, a byte-for-byte copy keeps it."),
                    hint: BilingualText(
                        ja: "BOMなしのUTF-8で保存してください。整形し直して書き出しても除けます。",
                        en: "Save the file as UTF-8 without BOM; to write it in another layout drops it, too."))
            case .repeatedKey:
                Diagnostic(
                    .error, "JSN-0202", at: expression, position: position,
                    message: BilingualText(
                        ja: "同じ要素名が同じオブジェクトの中に二度あります。どちらの値が使われるかは読む側によって異なります。",
                        en: "The object has this name twice; readers differ in which value they take."),
                    hint: BilingualText(
                        ja: "一つにまとめてください。繰り返しは配列で書きます。",
                        en: "Keep one of them; repetitions are written as an array."))
            case .loneSurrogate:
                Diagnostic(
                    .error, "JSN-0203", at: expression, position: position,
                    message: BilingualText(
                        ja: "サロゲートの片方だけの\\u表記があり、文字として表せません。",
                        en: "A \\u escape is half of a surrogate pair and stands for no character."),
                    hint: BilingualText(
                        ja: "二つ組の\\u表記か、UTF-8の文字そのもので書いてください。",
                        en: "Write both halves, or the character itself in UTF-8."))
            case .hugeNumber:
                Diagnostic(
                    .warning, "JSN-0204", at: expression, position: position,
                    message: BilingualText(
                        ja: "桁数または大きさが、一般のソフトウェアの数値（倍精度）で正確に保てる範囲を超えています。",
                        en: "The number has more digits or a greater magnitude than common software (double) keeps."),
                    hint: BilingualText(
                        ja: "本ソフトウェアは書かれたとおりに保ちます。受け取る側で値が変わらないか確認してください。",
                        en: "It is kept here as written; make sure that the receiver keeps it too."))
            }
        }
    }
}
