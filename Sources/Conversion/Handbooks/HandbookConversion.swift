import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// A medication handbook of a tagged file as a FHIR Bundle, with what became of each field.
///
/// ```swift
/// let conversion = HandbookConversion(try HandbookFile(bytes))
/// let json = conversion.bundle.json()
/// for entry in conversion.report().notCarried { print(entry.source, entry.outcome) }
/// ```
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6; JP Core 1.1.2.
public struct HandbookConversion: Sendable {
    /// The handbook as it was read.
    public let file: HandbookFile
    /// A collection of JP Core resources.
    public let bundle: FHIRLiteral
    private let roles: [HandbookRole], scopes: [String]

    /// Converts a handbook; nothing in it can keep it from being converted.
    public init(_ file: HandbookFile) {
        let built = HandbookBundle(file.handbook, format: file.text.kind.name)
        let written = built.written()
        (self.file, bundle, roles, scopes) = (file, written.bundle, written.roles, built.scopes)
    }

    /// What became of each field that holds something: carried is what was read back from the Bundle and is the same.
    public func report() -> MappingReport { bundle.withReread { report(readBack: $0) } }

    private func report(readBack tree: BorrowedNode?) -> MappingReport {
        let kind = file.text.kind
        let comparison = LineComparison(
            text: file.text, keys: file.keys, unreadable: file.unreadableFields,
            before: HandbookFile.marks(of: file.handbook, for: kind),
            after: ReadBack(tree.map { HandbookReader($0).handbook }, of: file.handbook) {
                HandbookFile.lines(of: $0, for: kind)
            })
        let targets = HandbookTargets(file.handbook, scopes: scopes, roles: roles, tree: tree)
        var entries = comparison.entries(.jahisHandbook) { targets.place(of: $0, $1) }
        HandbookDefaults.tell(roles, tree, to: &entries)
        return MappingReport(entries: entries)
    }
}

extension MedicationHandbook {
    /// Reads the handbook of a Bundle of JP Core resources.
    ///
    /// Code systems are known by the names of both guides. What the record has no place for is not in it;
    /// this initializer does not report that.
    ///
    /// - Throws: `CNV-0102` if it is no Bundle, or not one of ours and without a drug that was dispensed or is taken;
    ///   `CNV-0103` if none of them counts.
    public init(fhir bundle: SourceNode) throws(Diagnostic) {
        self = try bundle.withBorrowed { bundle throws(Diagnostic) in
            try HandbookReader(checked: bundle, orOwn: true).handbook
        }
    }
}

extension HandbookReader {
    /// - Parameter orOwn: whether the Bundle of one of our handbooks needs no drugs: what a patient brings may be
    ///   remarks alone.
    /// - Throws: `CNV-0102`, `CNV-0103`.
    /// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 出力区分 2: レコード5 is optional.
    init(checked bundle: BorrowedNode, orOwn: Bool = false) throws(Diagnostic) {
        guard bundle.isResource("Bundle") else { throw .noHandbook(bundle) }
        self.init(bundle)
        let isOwn = orOwn && bundle.tag(OwnName.output) != nil
        if isOwn, resources.index.all(Self.dispensedOrTaken).isEmpty { return }
        guard !resources.index.all(Self.dispensedOrTaken).isEmpty else { throw .noHandbook(bundle) }
        try resources.checkAnyCounts(of: Self.dispensedOrTaken)
    }

    /// One of these must be in a Bundle that a handbook is made of as it is.
    static let dispensedOrTaken: [ResourceType] = [.medicationDispense, .medicationStatement, .list]
}

extension Diagnostic {
    fileprivate static func noHandbook(_ node: BorrowedNode) -> Diagnostic {
        Diagnostic(
            .fatal, "CNV-0102", at: node,
            BilingualText(
                ja: "調剤（MedicationDispense）や服薬（MedicationStatement）のある Bundle ではありません。",
                en: "This is not a Bundle with drugs that were dispensed (MedicationDispense) or are taken "
                    + "(MedicationStatement)."),
            hint: BilingualText(
                ja: "JP Core の MedicationDispense などをまとめた Bundle を渡してください。お薬手帳なら、処方情報の Bundle でも作れます。",
                en: "Give a Bundle of JP Core resources such as MedicationDispense; for a handbook, that of a "
                    + "prescription will do, too."))
    }
}
