import Diagnostics
import FHIRTree

/// Findings that somebody has looked at and accepts, each with the reason: they are counted apart and not shown.
///
/// As a file it is a JSON array of entries:
///
/// ```json
/// [
///   {"code": "VAL-0501", "path": "Patient.gender", "reason": "the old system has codes of its own until April"}
/// ]
/// ```
///
/// `reason` and at least one of `code`, `path` and `profile` are needed; an entry concerns the findings for which all
/// that it says holds. An entry that says something wrong is reported with its place and concerns nothing.
///
/// Never suppressed are fatal findings, after which a record was not checked, and `VAL-0009`, after which it was not
/// checked to its end.
public struct Suppressions: Hashable, Sendable {
    /// One kind of finding that is accepted.
    public struct Entry: Hashable, Sendable {
        /// The code of the finding as ``DiagnosticPage/code`` has it, `VAL-0501`; `nil` for any.
        public var code: String?
        /// Where the finding stands; `nil` for anywhere.
        public var path: SuppressionPath?
        /// A profile that the resource of the finding, or one around it, names in `meta.profile`, or that
        /// ``ValidationOptions/profiles`` asks of it; without `|version` any version counts. `nil` for any resource.
        public var profile: String?
        /// Why it is accepted.
        public var reason: String
        /// Where the entry stands in its file.
        public var position: SourcePosition?

        public init(
            code: String? = nil, path: SuppressionPath? = nil, profile: String? = nil, reason: String,
            position: SourcePosition? = nil
        ) {
            (self.code, self.path, self.profile, self.reason) = (code, path, profile, reason)
            self.position = position
        }
    }

    /// The entries that hold, in the order of the file.
    public private(set) var entries: [Entry]
    /// What is wrong with other entries: `SUP-0102` to `SUP-0106`, by place in the file.
    public private(set) var findings: [Diagnostic]

    public init(_ entries: [Entry] = []) { (self.entries, findings) = (entries, []) }

    /// Reads a file.
    ///
    /// - Throws: a fatal finding if the file is not JSON (`JSN-01xx`) or no array (`SUP-0101`).
    public init(_ source: SourceBytes) throws(Diagnostic) {
        var reader = SuppressionReader()
        try reader.read(SourceDocument(json: source))
        (entries, findings) = (reader.entries, reader.findings)
    }

    /// Says of each entry that it concerned no finding: `SUP-0107`, at information level.
    ///
    /// - Parameter used: the places in ``entries`` of those that did.
    public func unusedFindings(used: Set<Int>) -> [Diagnostic] {
        entries.indices.filter { !used.contains($0) }.map { SuppressionFinding.unused(entries[$0]) }
    }
}
