import Diagnostics
import FHIRTree

/// Collects the findings of one document, in the order of the walk, which is not quite that of the document. Of these
/// the first in the document are listed: so many errors, and so many others beside them.
///
/// The walk ends when it has found many times more errors than are listed.
struct WalkReport {
    let document: SourceDocument
    let limit: Int
    /// Positions and expressions of the document.
    let shared: SharedPlaces
    private(set) var findings: [(entry: Int, finding: Diagnostic)] = []
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
    /// What other rules tell: one of it, told before or later in a part of the tape, leaves a finding nothing to say.
    struct Replacement {
        var tellings: [Telling], part: Range<Int>
    }
    /// The place in `findings` of what was said.
    private var told: [Told: Int] = [:]
    /// Notes that say of the whole document what could not be checked: once, where that shows first.
    private static let ofDocument: Set<String> = [
        "VAL-0510", "VAL-0511", "VAL-0606", "VAL-0706", "VAL-1326",
    ]
    /// The same as warnings, too.
    private static let alwaysOfDocument: Set<String> = ["VAL-0607", "VAL-0804"]
    /// Where the codes were told.
    private var places = ToldPlaces()
    private(set) var isFull = false
    /// How many findings came when there was no room for them any more, by severity.
    private(set) var refused: [Diagnostic.Severity: Int] = [:]
    /// How many findings of a cause that was told before have room of their own, and how many came when it was used up.
    private var followers = 0
    private(set) var refusedFollowers = 0
    /// The causes of the findings so far.
    private var causeKeys: Set<FindingCause.Key> = []
    /// So many times more findings are collected than are listed.
    private static let reach = 16
    private(set) var errors = 0
    /// So many errors of a trial are of interest; `nil` for a document.
    private let trialLimit: Int?
    /// What findings follow from, by their place in `findings`.
    private(set) var causes: [Int: FindingCause] = [:]
    /// By place in `findings`.
    private(set) var replacements: [Int: Replacement] = [:]

    /// Whether what follows from another error stays one.
    let repeatsCauses: Bool

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

    /// Notes what was told of a value beside the code: the key of an invariant, or which cause of a code it was.
    mutating func note(_ telling: Telling, at entry: Int) { places.insert(telling, entry) }

    /// Whether something was told of a value, from which another finding would only follow.
    func tells(_ telling: Telling, at entry: Int) -> Bool { tells(telling, in: entry..<entry + 1) }

    /// Whether something was told of a value in a part of the tape.
    func tells(_ telling: Telling, in part: Range<Int>) -> Bool { places.contains(telling, in: part) }

    /// Whether a code was told of a value; its finding gets a hint if it has none.
    mutating func tells(_ code: String, at entry: Int, hint: BilingualText?) -> Bool {
        guard tells(.code(code), at: entry),
            let place = findings.lastIndex(where: { $0.entry == entry && $0.finding.code == code })
        else { return false }
        findings[place].finding.hint = findings[place].finding.hint ?? hint
        return true
    }

    /// What speaks against the profile of a trial.
    var firstError: Diagnostic? { findings.lazy.map(\.finding).first(where: \.isError) }

    /// All that speaks against it, as far as it was looked for.
    var errorsOfTrial: [Diagnostic] { findings.map(\.finding).filter(\.isError) }

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

    /// Gives a hint to what was told with a message; `false` if it was not.
    mutating func setHint(_ hint: BilingualText, of code: String, _ message: BilingualText) -> Bool {
        let places = findings.indices.filter {
            findings[$0].finding.code == code && findings[$0].finding.message == message
        }
        for place in places { findings[place].finding.hint = hint }
        return !places.isEmpty
    }

    /// Takes back that a finding follows from another one.
    mutating func dropCause(of code: String, at entry: Int) {
        guard let place = findings.lastIndex(where: { $0.entry == entry && $0.finding.code == code }) else { return }
        causes[place] = nil
    }

    /// Whether a code was told anywhere with these words.
    func tells(_ code: String, _ message: BilingualText) -> Bool {
        findings.contains { $0.finding.code == code && $0.finding.message == message }
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
        // What only follows takes no room from the errors, and a document is not given up for it.
        let follows = isError && !repeatsCauses && cause?.key.map(causeKeys.contains) == true
        let used = follows ? followers : isError ? errors : findings.count - errors - followers
        guard used < room else {
            if follows {
                refusedFollowers += 1
                return
            }
            if isError { isFull = true }
            refused[severity, default: 0] += 1
            return
        }
        let isOfDocument =
            !isError
            && (Self.alwaysOfDocument.contains(code)
                || severity == .information && Self.ofDocument.contains(code))
        let key = Told(entry: isOfDocument ? -1 : entry, code: code, message: message.en)
        let finding = Diagnostic(severity, code, at: expression, position: position, message: message, hint: hint)
        if let known = told[key] {
            if entry < findings[known].entry { findings[known] = (entry, finding) }
            return
        }
        told[key] = findings.count
        places.insert(.code(code), entry)
        if follows { followers += 1 } else if isError { errors += 1 }
        if let key = cause?.key { causeKeys.insert(key) }
        if let trialLimit, errors >= trialLimit { isFull = true }
        if let cause { causes[findings.count] = cause }
        if let replacement { replacements[findings.count] = replacement }
        findings.append((entry, finding))
    }
}
