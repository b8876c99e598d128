import Diagnostics
import FHIRTree

/// A file as it was read, below what it says: what did not change is written with the bytes that it has.
struct TaggedOverlay<Content: TaggedContent>: Sendable {
    let text: TaggedText
    let content: Content
    /// What each line of the file gave; `nil` for one that gave nothing.
    let keys: [LineKey?]
    /// Whether reading left something out, or missed something.
    let isDoubtful: Bool

    /// - Throws: `JHS-0110` if the file holds something else, `JHS-0111` if another file begins in it.
    init(_ text: TaggedText) throws(Diagnostic) {
        guard Content.formats.contains(text.kind.format) else { throw Self.otherContent }
        if let next = text.nextFile { throw Self.several(next) }
        self.init(reading: text)
    }

    /// Reads a file that is known to hold it.
    init(reading text: TaggedText) {
        self.text = text
        var lines = LineReader(text), content = Content.empty
        Content.code(&lines, &content)
        (self.content, keys, isDoubtful) = (content, lines.keys, lines.isDoubtful(text))
    }

    private static var otherContent: Diagnostic {
        Diagnostic(
            .fatal, "JHS-0110", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
            message: BilingualText(
                ja: "1行目が別の形式の名前です。", en: "The first line names another format."),
            hint: BilingualText(
                ja: "処方箋は JAHIS または SJ、お薬手帳は JAHISTC で始まります。",
                en: "A prescription begins with JAHIS or SJ, a handbook with JAHISTC."))
    }

    private static func several(_ place: SourcePosition) -> Diagnostic {
        Diagnostic(
            .fatal, "JHS-0111", at: "", position: place,
            message: BilingualText(
                ja: "ここから次の記録が始まっています。1つの記録として読むことはできません。",
                en: "Another record begins here: they cannot be read as one."),
            hint: BilingualText(
                ja: "TaggedTextReader で1件ずつ読んでください。", en: "Read them one by one with TaggedTextReader."))
    }

    /// The file with another content: lines and fields that say the same keep their bytes, new lines stand behind those
    /// that the format puts before them, and lines that gave nothing stay.
    func written(_ changed: Content, report: inout [Diagnostic]) -> [UInt8] {
        let base = content.written(for: text.kind)
        var new = changed.written(for: text.kind)
        new.align(to: base)
        let before = Dictionary(uniqueKeysWithValues: base.written.map { ($0.key, $0) })
        let after = Dictionary(uniqueKeysWithValues: new.written.map { ($0.key, $0) })
        let known = Set(keys.compactMap { $0 })
        var writer = TaggedWriter(text)
        // A line that the format asks for and the file has not is no change.
        var added = Self.additions(in: new.written.filter { before[$0.key] != $0 || known.contains($0.key) }, to: known)
        for record in text.allLines {
            guard let key = keys[record.line] else {
                writer.keep(record)
                continue
            }
            let old = before[key], now = after[key]
            if now == old {
                writer.keep(record)
            } else if let now {
                writer.append(now.fields, over: record, base: old?.fields ?? [])
            }
            for line in added.removeValue(forKey: key) ?? [] { writer.append(line.fields) }
        }
        writer.finish(text)
        report += writer.report + new.findings(besides: base.dropped)
        return writer.bytes
    }

    /// The lines that the file has not, each behind the last line before it that the file has.
    private static func additions(in lines: [TaggedLine], to known: Set<LineKey>) -> [LineKey: [TaggedLine]] {
        var added: [LineKey: [TaggedLine]] = [:], last = LineKey.header
        for line in lines {
            if known.contains(line.key) { last = line.key } else { added[last, default: []].append(line) }
        }
        return added
    }
}

extension TaggedContent {
    /// A new file.
    func written(as kind: TaggedKind, encoding: TextEncoding, report: inout [Diagnostic]) -> [UInt8] {
        var writer = TaggedWriter(kind: kind, encoding: encoding)
        let lines = written(for: kind)
        for line in lines.written { writer.append(line.fields) }
        writer.close()
        report += writer.report + lines.findings()
        return writer.bytes
    }
}
