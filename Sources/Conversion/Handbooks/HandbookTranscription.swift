import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// A handbook of a tagged file in another version of the format, with what became of each field.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6.
public struct HandbookTranscription: Sendable {
    public let file: HandbookFile
    public let bytes: [UInt8]
    /// `JHS-0701` to `JHS-0704` for values that do not fit into their field, or have none; no value stands in them.
    public let findings: [Diagnostic]

    /// A file that has the version already keeps its bytes.
    public init(_ file: HandbookFile, as kind: TaggedKind) {
        self.file = file
        var findings: [Diagnostic] = []
        bytes =
            file.text.kind == kind
            ? file.bytes(report: &findings) : HandbookFile.bytes(of: file.handbook, as: kind, report: &findings)
        self.findings = findings
    }

    /// What became of each field that holds something: carried is what was read back from the new file and is the same.
    public func report() -> MappingReport {
        guard let back = try? HandbookFile(SourceBytes(bytes)) else { return MappingReport() }
        let kind = file.text.kind
        let comparison = LineComparison(
            text: file.text, keys: file.keys, unreadable: file.unreadableFields,
            before: HandbookFile.marks(of: file.handbook, for: kind),
            after: ReadBack(back.handbook, of: file.handbook) { HandbookFile.lines(of: $0, for: kind) })
        return MappingReport(
            entries: comparison.entries(.betweenHandbooks) { row, _ in MappingPlace(row.name) })
    }
}
