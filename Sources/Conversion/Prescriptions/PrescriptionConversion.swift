import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// A prescription of a tagged file as a FHIR Bundle, with what became of each field.
///
/// ```swift
/// let conversion = PrescriptionConversion(try PrescriptionFile(bytes))
/// let json = conversion.bundle.json()
/// for entry in conversion.report().notCarried { print(entry.source, entry.outcome) }
/// ```
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0); JP Core 1.1.2.
public struct PrescriptionConversion: Sendable {
    public let file: PrescriptionFile
    public let dialect: FHIRDialect
    /// The Bundle: a document of the e-prescription guide, or a collection of JP Core resources.
    public let bundle: FHIRLiteral
    private let roles: [EntryRole], messages: [PrescriptionMessage]

    public init(_ file: PrescriptionFile, dialect: FHIRDialect = .ePrescription) {
        let built = PrescriptionBundle(file.prescription, dialect)
        let written = built.written()
        (self.file, self.dialect, bundle, roles) = (file, dialect, written.bundle, written.roles)
        messages = built.messages
    }

    /// `CNV-0219` for what the guide asks for and the file does not say, so that the Bundle lacks it.
    public var findings: [Diagnostic] {
        RequiredElements.jahisPrescription.missing(in: file.text, dialect) + UnlistedUnits.findings(in: file.text)
    }

    /// What became of each field that holds something: carried is what was read back from the Bundle and is the same.
    public func report() -> MappingReport { bundle.withReread { report(readBack: $0) } }

    private func report(readBack tree: BorrowedNode?) -> MappingReport {
        let kind = file.text.kind.compared
        let back = tree.map { readBack($0) }
        let comparison = LineComparison(
            text: file.text, keys: file.keys, unreadable: file.unreadableFields,
            before: PrescriptionFile.marks(of: file.prescription, for: kind),
            after: ReadBack(back, of: file.prescription, for: kind))
        var places = PrescriptionPlaces(
            roles: roles, rps: file.prescription.rps, messages: messages, dialect, tree: tree)
        var entries = comparison.entries(.jahisPrescription) { row, key in places.place(of: row, key) }
        PrescriptionDefaults.tell(of: file.prescription, roles: roles, bundle: tree, dialect, to: &entries)
        return MappingReport(entries: entries)
    }

    /// What the Bundle says, with the values of the file for which FHIR has no element.
    private func readBack(_ tree: BorrowedNode) -> Prescription {
        let codes: Prescription.Usage.CodeKind = file.text.kind.format == .servicePrescription ? .service : .jami
        var back = PrescriptionReader(tree, usageCodes: codes, findsFaults: false).prescription
        back.takeUnwritten(from: file.prescription)
        return back
    }
}
