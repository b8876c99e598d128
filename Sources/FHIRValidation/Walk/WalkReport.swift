import Diagnostics
import FHIRTree

/// Collects the findings of one document, in the order of the walk: errors up to a limit, after which the walk ends,
/// and so many others at most, so that they keep no error from being found.
struct WalkReport {
    private let document: SourceDocument
    private let limit: Int
    private let lines: SharedLines
    private var findings: [(entry: Int, finding: Diagnostic)] = []
    /// What was said of an entry by two authors alike is said once.
    private struct Told: Hashable {
        var entry: Int, code: String, message: String

        /// Few findings of one entry differ in the message alone.
        func hash(into hasher: inout Hasher) {
            hasher.combine(entry)
            hasher.combine(code)
            if entry < 0 { hasher.combine(message) }
        }
    }
    /// The place in `findings` of what was said.
    private var told: [Told: Int] = [:]
    /// Notes that say of the whole document what could not be checked: once, where that shows first.
    private static let ofDocument: Set<String> = [
        "VAL-0510", "VAL-0511", "VAL-0606", "VAL-0706", "VAL-0804", "VAL-1326",
    ]
    /// The entries of the findings that a member is missing, or stands there too often.
    private var miscounted: [Int] = []
    private(set) var isFull = false
    /// The most severe of the findings that are left out because of the limit.
    private var leftOut: Diagnostic.Severity?
    private var errors = 0
    /// Whether only the first error is of interest.
    private let isTrial: Bool

    init(document: SourceDocument, limit: Int) {
        (self.document, self.limit, isTrial, lines) = (document, limit, false, SharedLines(document.source))
    }

    /// The report of a question whether a value meets a profile, which ends at the first error.
    init(trialFor report: WalkReport) {
        (document, limit, isTrial, lines) = (report.document, report.limit, true, report.lines)
    }

    /// Whether it was told of an object that a member is missing, or stands there too often.
    ///
    /// - Parameter object: The object's entries in the tape.
    func tellsCount(of object: Range<Int>) -> Bool { miscounted.contains(where: object.contains) }

    /// What speaks against the profile of a trial.
    var firstError: Diagnostic? { findings.last.flatMap { $0.finding.isError ? $0.finding : nil } }

    /// The notes of a trial that found no error, with paths from the value that was tried.
    var notes: [(entry: Int, finding: Diagnostic)] { findings }

    /// Takes over the notes of a trial.
    mutating func adopt(_ notes: [(entry: Int, finding: Diagnostic)], below path: String) {
        for (entry, note) in notes {
            add(
                note.severity, note.code, entry: entry, position: note.position, expression: path + note.expression,
                message: note.message, hint: note.hint)
        }
    }

    /// Adds a finding about the value at an index of the tape, or about the name before it.
    mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, entry: Int, isName: Bool = false, expression: String,
        message: BilingualText, hint: BilingualText?
    ) {
        let node = document.node(at: entry)
        add(
            severity, code, entry: entry,
            position: lines.position(of: (isName ? node.nameOffset : nil) ?? node.byteOffset),
            expression: expression, message: message, hint: hint)
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, entry: Int, position: SourcePosition?, expression: String,
        message: BilingualText, hint: BilingualText?
    ) {
        let isError = severity == .error || severity == .fatal
        guard isError ? errors < limit : findings.count - errors < limit else {
            if isError {
                (isFull, leftOut) = (true, severity)
            } else if !isFull, leftOut != .warning {
                leftOut = severity
            }
            return
        }
        let isOfDocument = severity == .information && Self.ofDocument.contains(code)
        let key = Told(entry: isOfDocument ? -1 : entry, code: code, message: message.en)
        let finding = Diagnostic(severity, code, at: expression, position: position, message: message, hint: hint)
        if let known = told[key] {
            if entry < findings[known].entry { findings[known] = (entry, finding) }
            return
        }
        told[key] = findings.count
        if code == "VAL-0101" || code == "VAL-0102" { miscounted.append(entry) }
        if isError { errors += 1 }
        if isTrial, isError { isFull = true }
        findings.append((entry, finding))
    }

    /// All findings with those of the reader, by their place in the input; one that says that there may be more.
    func sorted(with readerFindings: [Diagnostic]) -> [Diagnostic] {
        let own = withoutConsequences(of: readerFindings)
        var all = withoutRepeated(readerFindings, in: own) + own
        // The sort keeps the order of findings of one place.
        let places = all.map { $0.position?.byteOffset ?? 0 }
        all = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { all[$0] }
        if let leftOut {
            all.append(
                Diagnostic(
                    leftOut, "VAL-0009", at: all.last?.expression ?? "", position: all.last?.position,
                    message: isFull
                        ? BilingualText(
                            ja: "エラーが上限の\(limit)件に達したため、この文書の検証を打ち切りました。",
                            en: "Validation of this document stopped at the limit of \(limit) errors.")
                        : BilingualText(
                            ja: "警告と情報は上限の\(limit)件だけを示しています。エラーはすべて示しています。",
                            en: "Of the warnings and notes only \(limit) are listed, the limit; all errors are."),
                    hint: BilingualText(
                        ja: "先に出ている指摘を直してから、もう一度実行してください。", en: "Fix the findings above and run again.")))
        }
        return all
    }

    /// The rules' findings without those that only follow from what the XML reader noticed: an element without `value`
    /// is a null, and one whose value is text or stands in another attribute has no code, or nothing but an `id`.
    private func withoutConsequences(of readerFindings: [Diagnostic]) -> [Diagnostic] {
        let own = findings.map(\.finding)
        guard document.format == .xml, !readerFindings.isEmpty else { return own }
        func expressions(_ codes: Set<String>) -> Set<String> {
            Set(readerFindings.lazy.filter { codes.contains($0.code) }.map(\.expression))
        }
        let misplaced = expressions(["XML-0205", "XML-0206", "XML-0208"])
        let missing = Set(readerFindings.lazy.filter { $0.code == "XML-0212" }.compactMap { $0.position?.byteOffset })
        return own.filter { finding in
            switch finding.code {
            case "VAL-0222", "VAL-0233": return !missing.contains(finding.position?.byteOffset ?? -1)
            case "VAL-0223", "VAL-0503", "VAL-0505": return !misplaced.contains(finding.expression)
            default: return true
            }
        }
    }

    /// Leaves out what the XML reader noticed of a member that the rules report in their own words, with a hint, and
    /// what stands in an element that is unknown itself.
    private func withoutRepeated(_ readerFindings: [Diagnostic], in own: [Diagnostic]) -> [Diagnostic] {
        guard document.format == .xml, !readerFindings.isEmpty else { return readerFindings }
        func places(_ family: String) -> Set<Int> {
            Set(own.lazy.filter { $0.code.hasPrefix(family) }.compactMap { $0.position?.byteOffset })
        }
        let members = places("VAL-02"), values = places("VAL-03")
        let unknown = Set(readerFindings.lazy.filter { $0.code == "XML-0204" }.map(\.expression))
        return readerFindings.filter { finding in
            let offset = finding.position?.byteOffset ?? -1
            switch finding.code {
            case "XML-0211": return false  // too many of an element: the cardinality rule reports it
            case "XML-0204": return !members.contains(offset) && !Self.isInside(finding.expression, unknown)
            case "XML-0205": return !members.contains(offset)
            case "XML-0213": return !values.contains(offset)
            default: return true
            }
        }
    }

    /// Whether a path leads through one of the elements.
    private static func isInside(_ expression: String, _ elements: Set<String>) -> Bool {
        var path = expression[...]
        while let dot = path.lastIndex(of: ".") {
            path = path[..<dot]
            if elements.contains(String(path)) { return true }
        }
        return false
    }
}

/// The lines of a document, found when a position is first needed and shared with the trials.
final class SharedLines {
    private let source: SourceBytes
    private var index: LineIndex?

    init(_ source: SourceBytes) { self.source = source }

    func position(of offset: Int) -> SourcePosition {
        let index = index ?? LineIndex(source)
        self.index = index
        return index.position(of: offset)
    }
}
