import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// A prescription of a tagged file in another form: symbols as the service's form, or the other way, with what became
/// of each field.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4.
public struct PrescriptionTranscription: Sendable {
    public let file: PrescriptionFile
    public let bytes: [UInt8]
    /// `CNV-0212` for texts that stand in records of another kind; `JHS-0701` to `JHS-0704` for values that do not fit
    /// into their field, or have none, and the errors that the new file has and the old one had not; no value stands in
    /// them.
    public let findings: [Diagnostic]
    /// The texts that several records hold.
    private let parted: PartedTexts

    /// A file that has the form already keeps its bytes. In another form, texts that are larger than their field stand
    /// in several records where it lets them repeat.
    public init(_ file: PrescriptionFile, as kind: TaggedKind) {
        self.file = file
        var findings: [Diagnostic] = []
        if file.text.kind == kind {
            (bytes, parted) = (file.bytes(report: &findings), PartedTexts())
        } else {
            let isOfService = file.text.kind.format == .servicePrescription
            var prescription = isOfService ? file.prescription.withJAMIUsages : file.prescription
            if prescription.moveClinicalRecords(to: kind) { findings.append(.clinicalRecords(isOfService)) }
            parted = prescription.fit(to: kind.layout)
            bytes = PrescriptionFile.bytes(of: prescription, as: kind, report: &findings)
            findings += WrittenCheck.errors(
                of: bytes, as: kind, besides: findings, in: file.text, warnings: WrittenCheck.ofService)
        }
        self.findings = findings
    }

    /// What became of each field that holds something: carried is what was read back from the new file and is the same.
    public func report() -> MappingReport {
        let kind = file.text.kind
        let back = try? PrescriptionFile(SourceBytes(bytes))
        let comparison = LineComparison(
            text: file.text, keys: file.keys, unreadable: file.unreadableFields,
            before: PrescriptionFile.marks(of: file.prescription, for: kind.compared),
            after: .changed(
                from: PrescriptionFile.lines(of: file.prescription, for: kind.compared),
                to: back.map { PrescriptionFile.newLines(of: $0.prescription, for: kind.compared) } ?? []),
            parted: parted)
        return MappingReport(
            entries: comparison.entries(.between(kind, back?.text.kind ?? kind)) { row, _ in
                MappingPlace(row.name)
            })
    }
}

extension TaggedKind {
    /// The version whose records a file is compared in: what an older one has not is read all the same.
    var compared: TaggedKind { format == .prescription ? .prescription : self }
}
