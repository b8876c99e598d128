import Diagnostics

/// The codes of `OperationOutcome.issue.code` that findings are exported with.
///
/// - Source: FHIR R4 (4.0.1), valueset-issue-type.html.
enum IssueType: String, CaseIterable, Sendable {
    case invalid, structure, required, value, invariant, processing, incomplete, informational
    case notSupported = "not-supported", notFound = "not-found", duplicate, tooLong = "too-long"
    case codeInvalid = "code-invalid", businessRule = "business-rule"

    /// The issue type of a finding's code: by the code itself, or by its group.
    init(code: String) {
        self =
            Self.byCode[code] ?? Self.ofRecords[code] ?? Self.byGroup.first { code.hasPrefix($0.prefix) }?.type
            ?? .processing
    }

    private static let byCode: [String: IssueType] = [
        "JSN-0120": .tooLong, "JSN-0121": .tooLong, "JSN-0202": .duplicate, "NDJ-0101": .tooLong,
        "PKG-0208": .duplicate,
        "XML-0130": .tooLong, "XML-0131": .tooLong, "XML-0132": .tooLong, "XML-0106": .duplicate,
        "VAL-0009": .incomplete, "VAL-0101": .required, "VAL-0103": .informational, "VAL-0005": .required,
        "VAL-0503": .required,
        "VAL-0322": .tooLong, "VAL-0403": .tooLong, "VAL-0510": .notSupported,
        "VAL-0505": .required, "VAL-0521": .invalid, "VAL-0530": .invalid, "VAL-0531": .invalid,
        "VAL-0551": .invalid, "VAL-0552": .invalid, "VAL-0580": .structure, "VAL-0581": .structure,
        "VAL-0601": .notFound, "VAL-0602": .informational, "VAL-0604": .notSupported,
        "VAL-0607": .notSupported,
        "VAL-1004": .value, "VAL-1006": .notFound, "VAL-1015": .notFound, "VAL-1019": .notFound, "VAL-1028": .notFound,
        "VAL-1201": .notFound,
        "VAL-1202": .notFound, "VAL-1024": .duplicate, "VAL-1025": .duplicate, "VAL-1107": .duplicate,
        "VAL-1101": .required, "VAL-1131": .required,
    ]
    private static let byGroup: [(prefix: String, type: IssueType)] = [
        ("JSN-02", .value), ("JSN", .structure), ("XML", .structure), ("NDJ", .structure),
        ("VAL-034", .invalid), ("VAL-00", .structure), ("VAL-01", .structure), ("VAL-02", .structure),
        ("VAL-03", .value), ("VAL-04", .value), ("VAL-05", .codeInvalid), ("VAL-06", .invalid),
        ("VAL-10", .invalid), ("VAL-11", .invalid), ("VAL-12", .invalid),
    ]
}
