import Diagnostics
import FHIRPrimitives
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// What a handbook says of a prescription in FHIR that was dispensed as it is written, with what became of each
/// element.
///
/// - Source: as of ``PrescriptionExtraction`` and ``DispensedPrescription``.
public struct BundleDispensing: Sendable {
    /// What is dispensed.
    public let dispensed: DispensedPrescription
    /// A file of the handbook.
    public let bytes: [UInt8]
    /// `CNV-02xx` for what of the Bundle is not taken, or with a doubt; `JHS-07xx` for values that have no field or do
    /// not fit; and the errors of the file. What a prescription's file would lack is not told of a handbook.
    public private(set) var findings: [Diagnostic]

    private let reading: BundlePrescription

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
        var all = try BundlePrescription.all(of: document, usageCodes: .jami).map { reading in
            let dispensed = DispensedPrescription(
                reading.prescription, on: day, by: pharmacy, dispenser: dispenser)
            return BundleDispensing(reading, dispensed, as: kind)
        }
        if day != nil, all.count > 1 {
            all[0].findings.insert(document.withBorrowedRoot { .dayOfAllPortions($0, count: all.count) }, at: 0)
        }
        return all
    }

    /// Whether a document is that of a prescription, split or not, and says of nothing that was dispensed or is taken:
    /// otherwise ``HandbookExtraction`` is for it.
    public static func isPrescription(_ document: SourceDocument) -> Bool {
        document.withBorrowedRoot { root in
            guard root.isResource("Bundle") else { return false }
            let types = Set(root.items(of: .entry).compactMap { $0.at(.resource).flatMap(ResourceType.init) })
            guard types.isDisjoint(with: HandbookReader.dispensedOrTaken) else { return false }
            return types.contains(.medicationRequest) || SplitPrescription(root) != nil
        }
    }

    private init(_ reading: BundlePrescription, _ dispensed: DispensedPrescription, as kind: TaggedKind) {
        (self.reading, self.dispensed) = (reading, dispensed)
        let isPrescription = reading.document.withBorrowedRoot { $0.isPrescriptionDocument }
        var findings = reading.findings(
            ofCompleted: reading.completed.map { .isOver($0, isPrescription: isPrescription) })
        let open = isPrescription ? nil : reading.requests.first { !ResourceStatus.isOver($0) }
        if let open { findings.append(.isNoPrescription(open)) }
        bytes = dispensed.bytes(as: kind, report: &findings)
        self.findings = findings
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    ///
    /// What a Bundle must have whatever its record says, such as `fullUrl` and `meta.profile`, goes with its resource:
    /// one entry tells of a resource of which nothing is carried.
    public func report() -> MappingReport {
        let handbook = try? HandbookFile(SourceBytes(bytes)).handbook
        let parted = dispensed.parted
        let report = reading.report(comparing: handbook.map { Prescription(dispensed: $0) }, parted: parted)
        let whole = reading.report(comparing: reading.prescription, parted: parted)
        let values = zip(whole.entries, report.entries).map { BundleValue(whole: $0, written: $1) }
        let carried = portions.union(values.lazy.filter { $0.entry.isCarried && !$0.isFrame }.map(\.owner))
        var told: Set<Substring> = []
        let entries = values.compactMap { value -> MappingEntry? in
            var entry = value.entry
            guard value.isFrame, value.isInEntry, !carried.contains(value.owner) else { return entry }
            guard told.insert(value.owner).inserted else { return nil }
            (entry.source, entry.outcome) = ("\(value.owner).resource", .notCarried(.noField))
            return entry
        }
        return MappingReport(entries: entries + dispensed.defaults)
    }

    /// The entries with the portions of a split prescription, `Bundle.entry[1]`.
    private var portions: Set<Substring> {
        reading.document.withBorrowedRoot { root in
            let entries = root.items(of: .entry).enumerated().filter { $1[.resource]?.isResource("Bundle") == true }
            return Set(entries.map { "Bundle.entry[\($0.offset)]" })
        }
    }
}

/// What became of one value of a prescription's Bundle on the way to a handbook.
private struct BundleValue {
    /// By the fields of the handbook.
    let entry: MappingEntry
    /// Whether every Bundle of such a record says it, and no field does.
    let isFrame: Bool
    /// The entry of the Bundle that it is in, `Bundle.entry[2]`, or that of the portion's; `Bundle` for none.
    let owner: Substring

    var isInEntry: Bool { owner.hasSuffix("]") }

    /// - Parameters:
    ///   - whole: what becomes of it in a prescription's file.
    ///   - written: what becomes of it in the handbook, by the fields of a prescription.
    init(whole: MappingEntry, written: MappingEntry) {
        isFrame = whole.isCarried && whole.target.isEmpty
        owner = Self.owner(of: written.source)
        var entry = written
        entry.target = Self.target(of: written.target)
        if isFrame {
            entry.outcome = .carried
        } else if whole.isCarried, entry.isCarried, entry.target.isEmpty {
            entry.outcome = .notCarried(.noField)
        }
        self.entry = entry
    }

    private static func owner(of source: String) -> Substring {
        var owner = source.prefix("Bundle".count)
        for step in [".entry[", ".resource.entry["] {
            let rest = source[owner.endIndex...]
            guard rest.hasPrefix(step), let end = rest.firstIndex(of: "]") else { break }
            owner = source[...end]
        }
        return owner
    }

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

extension MappingEntry {
    fileprivate var isCarried: Bool { outcome == .carried }
}
