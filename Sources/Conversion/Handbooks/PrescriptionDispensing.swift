import Diagnostics
import FHIRPrimitives
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// What a handbook says of a prescription's file that was dispensed as it is written, with what became of each field.
///
/// ```swift
/// let dispensing = PrescriptionDispensing(file, on: day, by: pharmacy)
/// var handbook = try HandbookFile(bytes).handbook
/// handbook.add(dispensing.dispensing)
/// ```
///
/// ``DispensedPrescription`` tells what becomes of what is prescribed.
///
/// - Source: as of ``DispensedPrescription``.
public struct PrescriptionDispensing: Sendable {
    public let file: PrescriptionFile
    /// What is dispensed.
    public let dispensed: DispensedPrescription

    /// - Parameters:
    ///   - day: the day of dispensing; without it that of issue.
    ///   - pharmacy: who dispensed; a handbook that goes to the patient must have it.
    public init(
        _ file: PrescriptionFile, on day: FHIRDate? = nil, by pharmacy: MedicalInstitution = MedicalInstitution(),
        dispenser: Dispensing.Dispenser? = nil
    ) {
        self.file = file
        dispensed = DispensedPrescription(file.prescription, on: day, by: pharmacy, dispenser: dispenser)
    }

    public var patient: MedicationHandbook.Patient { dispensed.patient }

    public var dispensing: Dispensing { dispensed.dispensing }

    /// A handbook with this dispensing alone.
    public var handbook: MedicationHandbook { dispensed.handbook }

    /// A file of the handbook.
    ///
    /// - Parameter report: what ``DispensedPrescription/bytes(as:report:)`` tells.
    public func bytes(as kind: TaggedKind = .handbook, report: inout [Diagnostic]) -> [UInt8] {
        dispensed.bytes(as: kind, report: &report)
    }

    /// What became of each field that holds something: carried is what was read back from the handbook's file and is
    /// the same.
    public func report() -> MappingReport {
        var dropped: [Diagnostic] = []
        let bytes = HandbookFile.bytes(of: handbook, report: &dropped)
        let written = try? HandbookFile(SourceBytes(bytes)).handbook
        let kind = file.text.kind
        let comparison = LineComparison(
            text: file.text, keys: file.keys, unreadable: file.unreadableFields,
            before: PrescriptionFile.marks(of: file.prescription, for: kind),
            after: ReadBack(written.map { Prescription(dispensed: $0) }, of: file.prescription) {
                PrescriptionFile.lines(of: $0, for: kind)
            }, parted: dispensed.parted)
        let entries = comparison.entries(.jahisPrescriptionHandbook) { row, _ in
            MappingPlace(row.targets.map(\.role).joined(separator: ", "))
        }
        return MappingReport(entries: entries + dispensed.defaults)
    }
}
