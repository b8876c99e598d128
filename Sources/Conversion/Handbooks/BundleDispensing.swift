import Diagnostics
import FHIRPrimitives
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// What a handbook says of a prescription in FHIR that was dispensed as it is written, with what became of each
/// element: ``PrescriptionDispensing`` of the file that the prescription makes.
///
/// - Source: as of ``PrescriptionExtraction`` and ``PrescriptionDispensing``.
public struct BundleDispensing: Sendable {
    public let extraction: PrescriptionExtraction
    public let dispensing: PrescriptionDispensing
    /// A file of the handbook.
    public let bytes: [UInt8]
    /// `CNV-02xx` for what of the Bundle is not taken, or with a doubt; `JHS-07xx` for values that have no field or do
    /// not fit; and the errors of the file. What a prescription's file would lack is not told of a handbook.
    public private(set) var findings: [Diagnostic]

    /// One, or one for each portion of a split prescription.
    ///
    /// - Parameters:
    ///   - day: the day of dispensing; without it that of issue. All portions of a split prescription get it, which
    ///     `CNV-0224` tells.
    ///   - pharmacy: who dispensed; a handbook that goes to the patient must have it.
    /// - Throws: `CNV-0101` if the document holds no MedicationRequest, `CNV-0103` if none of them counts.
    public static func all(
        of document: SourceDocument, as kind: TaggedKind = .handbook, on day: FHIRDate? = nil,
        by pharmacy: MedicalInstitution = MedicalInstitution(), dispenser: Dispensing.Dispenser? = nil
    ) throws(Diagnostic) -> [BundleDispensing] {
        var all: [BundleDispensing] = []
        for extraction in try PrescriptionExtraction.all(of: document) {
            let file = try PrescriptionFile(SourceBytes(extraction.bytes))
            let dispensing = PrescriptionDispensing(file, on: day, by: pharmacy, dispenser: dispenser)
            all.append(BundleDispensing(extraction, dispensing, as: kind))
        }
        if day != nil, all.count > 1 {
            all[0].findings.insert(document.withBorrowedRoot { .dayOfAllPortions($0, count: all.count) }, at: 0)
        }
        return all
    }

    private init(_ extraction: PrescriptionExtraction, _ dispensing: PrescriptionDispensing, as kind: TaggedKind) {
        (self.extraction, self.dispensing) = (extraction, dispensing)
        let codes: Set = ["JHS-0701", "JHS-0702", "JHS-0704"]
        var findings = extraction.findings.filter { $0.code.hasPrefix("CNV") || codes.contains($0.code) }
        bytes = dispensing.bytes(as: kind, report: &findings)
        findings = extraction.document.withBorrowedRoot { root in
            findings.map { $0.code == "CNV-0206" ? .isOver($0, isPrescription: root.isPrescriptionDocument) : $0 }
        }
        self.findings = findings
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    public func report() -> MappingReport {
        let handbook = try? HandbookFile(SourceBytes(bytes)).handbook
        let report = extraction.report(comparing: handbook.map { Prescription(dispensed: $0) })
        let unsaid = extraction.document.withBorrowedRoot { root in
            root.items(of: .entry).enumerated().compactMap { place, entry in
                Self.withoutPlace.contains(entry.at(.resource, .resourceType)?.text ?? "")
                    ? "Bundle.entry[\(place)]." : nil
            }
        }
        let entries = report.entries.map { entry in
            var entry = entry
            entry.target = Self.target(of: entry.target)
            // A Bundle has these whatever its record says.
            if entry.outcome == .carried, entry.target.isEmpty, unsaid.contains(where: entry.source.hasPrefix) {
                entry.outcome = .notCarried(.noFieldInHandbook)
            }
            return entry
        }
        let dayOfIssue = dispensing.report().defaulted.filter { $0.target == "5-1" }
        return MappingReport(entries: entries + dayOfIssue)
    }

    /// The types of which a handbook says nothing but what has a target.
    private static let withoutPlace: Set = ["Composition", "Coverage", "Encounter", "Communication"]

    /// The fields of the handbook for those of a prescription, `201-7, 201-9`.
    private static func target(of fields: String) -> String {
        let targets = fields.split(separator: ",").flatMap { field -> [String] in
            let parts = field.split { $0 == "-" || $0 == " " }.compactMap { Int($0) }
            guard parts.count == 2 else { return [] }
            return MappingTable.jahisPrescriptionHandbook[parts[0], parts[1]]?.targets.map(\.role) ?? []
        }
        var seen: Set<String> = []
        return targets.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
}

extension BilingualText {
    fileprivate static let noFieldInHandbook = BilingualText(
        ja: "お薬手帳に項目がありません。", en: "The handbook has no field for it.")
}
