import Diagnostics
import FHIRTree

/// Collects the findings of one document, in the order of the walk, which is not quite that of the document. Of these
/// the first in the document are listed: so many errors, and so many others beside them.
///
/// The walk ends when it has found many times more errors than are listed.
struct WalkReport {
    private let document: SourceDocument
    private let limit: Int
    /// Positions and expressions of the document.
    let shared: SharedPlaces
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
    /// Codes of other rules of which one, told before or later in a part of the tape, leaves a finding nothing to say.
    struct Replacement {
        var codes: [String], part: Range<Int>
    }
    /// The place in `findings` of what was said.
    private var told: [Told: Int] = [:]
    /// Notes that say of the whole document what could not be checked: once, where that shows first.
    private static let ofDocument: Set<String> = [
        "VAL-0510", "VAL-0511", "VAL-0606", "VAL-0706", "VAL-0804", "VAL-1326",
    ]
    /// Where the codes were told.
    private var places = ToldPlaces()
    private(set) var isFull = false
    /// How many findings came when there was no room for them any more, by severity.
    private var refused: [Diagnostic.Severity: Int] = [:]
    /// So many times more findings are collected than are listed.
    private static let reach = 16
    private(set) var errors = 0
    /// So many errors of a trial are of interest; `nil` for a document.
    private let trialLimit: Int?
    /// What findings follow from, by their place in `findings`.
    private var causes: [Int: FindingCause] = [:]
    /// By place in `findings`.
    private var replacements: [Int: Replacement] = [:]

    /// Whether what follows from another error stays one.
    private let repeatsCauses: Bool

    init(document: SourceDocument, limit: Int, repeatsCauses: Bool) {
        (self.document, self.limit, trialLimit, shared) = (document, limit, nil, SharedPlaces(document))
        self.repeatsCauses = repeatsCauses
    }

    /// The report of a question whether a value meets a profile, which ends after so many errors.
    init(trialFor report: WalkReport, limit: Int) {
        (document, self.limit, trialLimit, shared) = (report.document, report.limit, limit, report.shared)
        repeatsCauses = report.repeatsCauses
    }

    /// Whether it was told of an object that a member is missing, or stands there too often.
    ///
    /// - Parameter object: The object's entries in the tape.
    func tellsCount(of object: Range<Int>) -> Bool {
        places.contains("VAL-0101", in: object) || places.contains("VAL-0102", in: object)
    }

    /// Notes under a name that is no code what was told of a value: an invariant's key, or a code with a word behind it
    /// that says which of the causes of the code it was.
    mutating func note(_ name: String, at entry: Int) { places.insert(name, entry) }

    /// Whether a code was told of a value, from which another finding would only follow.
    func tells(_ code: String, at entry: Int) -> Bool { tells(code, in: entry..<entry + 1) }

    /// Whether a code was told of a value in a part of the tape.
    func tells(_ code: String, in part: Range<Int>) -> Bool { places.contains(code, in: part) }

    /// Whether a code was told of a value; its finding gets a hint if it has none.
    mutating func tells(_ code: String, at entry: Int, hint: BilingualText?) -> Bool {
        guard tells(code, at: entry),
            let place = findings.lastIndex(where: { $0.entry == entry && $0.finding.code == code })
        else { return false }
        findings[place].finding.hint = findings[place].finding.hint ?? hint
        return true
    }

    /// What speaks against the profile of a trial.
    var firstError: Diagnostic? { findings.lazy.map(\.finding).first(where: \.isError) }

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
        message: BilingualText, hint: BilingualText?, cause: FindingCause? = nil, unless replacement: Replacement? = nil
    ) {
        let node = document.node(at: entry)
        add(
            severity, code, entry: entry,
            position: shared.position(of: (isName ? node.nameOffset : nil) ?? node.byteOffset),
            expression: expression, message: message, hint: hint, cause: cause, unless: replacement)
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, entry: Int, position: SourcePosition?, expression: String,
        message: BilingualText, hint: BilingualText?, cause: FindingCause? = nil, unless replacement: Replacement? = nil
    ) {
        let isError = severity == .error || severity == .fatal
        let room = limit * Self.reach
        guard isError ? errors < room : findings.count - errors < room else {
            if isError { isFull = true }
            refused[severity, default: 0] += 1
            return
        }
        let isOfDocument = Self.ofDocument.contains(code) && (severity == .information || code == "VAL-0804")
        let key = Told(entry: isOfDocument ? -1 : entry, code: code, message: message.en)
        let finding = Diagnostic(severity, code, at: expression, position: position, message: message, hint: hint)
        if let known = told[key] {
            if entry < findings[known].entry { findings[known] = (entry, finding) }
            return
        }
        told[key] = findings.count
        places.insert(code, entry)
        if isError { errors += 1 }
        if let trialLimit, errors >= trialLimit { isFull = true }
        if let cause { causes[findings.count] = cause }
        if let replacement { replacements[findings.count] = replacement }
        findings.append((entry, finding))
    }

    /// The findings that are listed with those of the reader, by their place in the input; one that says how many there
    /// are beside them.
    func sorted(with readerFindings: [Diagnostic]) -> [Diagnostic] {
        let (kept, leftOut) = listed()
        let grouped = kept.map { findings[$0].finding }
            .grouped(by: causes(of: kept), known: replaced(by: kept), repeatsCauses: repeatsCauses)
        let own = withoutConsequences(of: readerFindings, in: grouped)
        var all = withoutRepeated(readerFindings, in: own) + own
        // The sort keeps the order of findings of one place.
        let places = all.map { $0.position?.byteOffset ?? 0 }
        all = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { all[$0] }
        if !leftOut.isEmpty {
            let last = all.last
            all.append(
                LeftOutFinding.make(
                    leftOut, limit: limit, isFull: isFull, at: last?.expression ?? "", position: last?.position))
        }
        return all
    }

    /// The places in `findings` of those that are listed, in their order, and how many others there are by severity.
    private func listed() -> (kept: [Int], leftOut: [Diagnostic.Severity: Int]) {
        var leftOut = refused
        let told = replacements.isEmpty ? Array(findings.indices) : findings.indices.filter { !isReplaced($0) }
        let errors = replacements.isEmpty ? errors : told.count { findings[$0].finding.isError }
        guard errors > limit || told.count - errors > limit else { return (told, leftOut) }
        let places = findings.map { $0.finding.position?.byteOffset ?? 0 }
        var errorCount = 0, otherCount = 0, kept: [Int] = []
        for index in told.sorted(by: { (places[$0], $0) < (places[$1], $1) }) {
            let finding = findings[index].finding
            if finding.isError { errorCount += 1 } else { otherCount += 1 }
            if finding.isError ? errorCount <= limit : otherCount <= limit {
                kept.append(index)
            } else {
                leftOut[finding.severity, default: 0] += 1
            }
        }
        return (kept.sorted(), leftOut)
    }

    private func isReplaced(_ place: Int) -> Bool {
        replacements[place].map { by in by.codes.contains { tells($0, in: by.part) } } ?? false
    }

    /// What findings that are left out said, with the place in a list of the one that says it for them.
    private func replaced(by kept: [Int]) -> [FindingCause.Link: Int] {
        guard !replacements.isEmpty, !causes.isEmpty else { return [:] }
        var found: [FindingCause.Link: Int] = [:]
        for (place, by) in replacements where isReplaced(place) {
            let link = FindingCause.Link(findings[place].finding)
            found[link] = kept.firstIndex {
                let code = findings[$0].finding.code
                return by.part.contains(findings[$0].entry)
                    && by.codes.contains { $0 == code || $0.hasPrefix(code + " ") }
            }
        }
        return found
    }

    /// The causes of findings, by their places in a list of some of them.
    private func causes(of kept: [Int]) -> [Int: FindingCause] {
        var known = causes
        if !causes.isEmpty, kept.count < findings.count {
            known = Dictionary(
                uniqueKeysWithValues: kept.enumerated().compactMap { place, index in causes[index].map { (place, $0) } }
            )
        }
        guard !repeatsCauses else { return known }
        return RepeatedFinding.causes(in: kept.map { findings[$0] }, of: document).merging(known) { $1 }
    }

    /// The rules' findings without those that only follow from what the XML reader noticed: an element without `value`
    /// is a null, and one whose value is text or stands in another attribute has no code, or nothing but an `id`.
    private func withoutConsequences(of readerFindings: [Diagnostic], in own: [Diagnostic]) -> [Diagnostic] {
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
