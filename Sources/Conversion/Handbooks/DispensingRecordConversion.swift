import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// The result of dispensing as a FHIR Bundle, with what became of each field.
///
/// ```swift
/// let conversion = DispensingRecordConversion(DispensingRecordFile(bytes))
/// let json = conversion.bundle.json()
/// for entry in conversion.report().notCarried { print(entry.source, entry.outcome) }
/// ```
///
/// - Source: 電子処方箋管理サービス 記録条件仕様（調剤編）Ver.2.2; JP Core 1.1.2.
public struct DispensingRecordConversion: Sendable {
    /// The result of dispensing as it was read.
    public let file: DispensingRecordFile
    /// A collection of JP Core resources.
    public let bundle: FHIRLiteral
    private let roles: [HandbookRole], scopes: [String]

    /// Converts a result of dispensing; nothing in it can keep it from being converted.
    public init(_ file: DispensingRecordFile) {
        let built = HandbookBundle(file.record)
        let written = built.written()
        (self.file, bundle, roles, scopes) = (file, written.bundle, written.roles, built.scopes)
    }

    /// What became of each field that holds something: carried is what was read back from the Bundle and is the same.
    public func report() -> MappingReport { bundle.withReread { report(readBack: $0) } }

    private func report(readBack tree: BorrowedNode?) -> MappingReport {
        let comparison = LineComparison(
            text: file.text, keys: file.keys, unreadable: file.unreadableFields,
            before: DispensingRecordFile.marks(of: file.record),
            after: ReadBack(tree.map { HandbookReader($0).dispensingRecord }, of: file.record) {
                DispensingRecordFile.lines(of: $0)
            })
        let targets = HandbookTargets(
            MedicationHandbook(dispensings: [file.record.dispensing]), scopes: scopes, roles: roles, tree: tree)
        var entries = comparison.entries(.dispensingRecords) { targets.place(of: $0, $1) }
        HandbookDefaults.tell(roles, tree, to: &entries)
        return MappingReport(entries: entries)
    }
}

/// The result of dispensing of a FHIR Bundle, with what became of each element.
///
/// No file is written of it, for the form of the file is public in part only; a file that was read takes the record:
/// see ``DispensingRecordFile/record``.
///
/// - Source: 電子処方箋管理サービス 記録条件仕様（調剤編）Ver.2.2; JP Core 1.1.2.
public struct DispensingRecordExtraction: Sendable {
    public let record: DispensingRecord
    /// `CNV-02xx` for what of the Bundle is not taken, or with a doubt; no value stands in them.
    public let findings: [Diagnostic]

    /// It keeps the places in ``resources`` alive.
    private let document: SourceDocument
    private let resources: BundleResources

    /// - Throws: `CNV-0102` if the document is no Bundle with drugs that were dispensed.
    public init(_ document: SourceDocument) throws(Diagnostic) {
        self = try document.withBorrowedRoot { root throws(Diagnostic) in
            try DispensingRecordExtraction(root, in: document)
        }
    }

    private init(_ root: BorrowedNode, in document: SourceDocument) throws(Diagnostic) {
        let reader = try HandbookReader(checked: root)
        (record, resources, self.document) = (reader.dispensingRecord, reader.resources, document)
        findings = resources.findings(of: root) + reader.findings
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the record says again.
    public func report() -> MappingReport {
        let again = HandbookBundle(record).written().bundle
        return document.withBorrowedRoot { root in
            MappingReport(entries: HandbookBundle.entries(of: root, resources, in: again, table: .dispensingRecords))
        }
    }
}

extension DispensingRecord {
    /// Reads the result of dispensing of a Bundle of JP Core resources: the newest, if there are several.
    ///
    /// - Throws: `CNV-0102` if it is no Bundle, or one without a drug that was dispensed; `CNV-0103` if
    ///   none of them counts.
    public init(fhir bundle: SourceNode) throws(Diagnostic) {
        self = try bundle.withBorrowed { bundle throws(Diagnostic) in
            try HandbookReader(checked: bundle).dispensingRecord
        }
    }
}
