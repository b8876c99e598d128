import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// The prescription of a FHIR Bundle as a tagged file, with what became of each element.
///
/// ```swift
/// let extraction = try PrescriptionExtraction(document, as: .servicePrescription)
/// let bytes = extraction.bytes
/// for entry in extraction.report().notCarried { print(entry.source) }
/// ```
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0); JP Core 1.1.2; JAHIS 院外処方箋2次元シンボル
///   記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4.
public struct PrescriptionExtraction: Sendable {
    public let prescription: Prescription
    public let bytes: [UInt8]
    /// `CNV-02xx` for what of the Bundle is not taken, or with a doubt; `JHS-0701` to `JHS-0704` for values that do not
    /// fit into their field, or have none; and the errors of the file, such as a field that it must have and the Bundle
    /// does not say. No value stands in them.
    public let findings: [Diagnostic]

    private let reading: BundlePrescription
    /// The texts that several records hold.
    private let parted: PartedTexts

    /// Texts that are larger than their field stand in several records where the format lets them repeat.
    ///
    /// - Throws: `CNV-0101` if the document is no Bundle with a MedicationRequest, or is that of a split prescription,
    ///   for which ``all(of:as:)`` is; `CNV-0103` if none of them counts.
    public init(_ document: SourceDocument, as kind: TaggedKind = .prescription) throws(Diagnostic) {
        self.init(try BundlePrescription(document, usageCodes: kind.usageCodes), as: kind)
    }

    /// The prescriptions of a document: one, or, of a split prescription (分割処方箋), one for each of its portions.
    ///
    /// What of the document around the portions is not taken, or with a doubt, the first extraction tells, as its
    /// report does of the values there.
    ///
    /// - Throws: `CNV-0101` if the document holds no MedicationRequest, `CNV-0103` if none of them counts.
    public static func all(
        of document: SourceDocument, as kind: TaggedKind = .prescription
    ) throws(Diagnostic) -> [PrescriptionExtraction] {
        try BundlePrescription.all(of: document, usageCodes: kind.usageCodes).map {
            PrescriptionExtraction($0, as: kind)
        }
    }

    private init(_ reading: BundlePrescription, as kind: TaggedKind) {
        var prescription = reading.prescription
        parted = prescription.fit(to: kind.layout)
        (self.prescription, self.reading) = (prescription, reading)
        var findings = reading.findings(ofCompleted: reading.completed.map { .isOver($0) })
        bytes = PrescriptionFile.bytes(of: prescription, as: kind, report: &findings)
        findings += WrittenCheck.errors(
            of: bytes, as: kind, besides: findings, warnings: WrittenCheck.ofService)
        self.findings = findings
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    public func report() -> MappingReport {
        reading.report(comparing: try? PrescriptionFile(SourceBytes(bytes)).prescription, parted: parted)
    }
}

extension TaggedKind {
    /// The list that its usage codes are of.
    fileprivate var usageCodes: Prescription.Usage.CodeKind { format == .servicePrescription ? .service : .jami }
}
