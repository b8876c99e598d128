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
    private let roles: [EntryRole]

    public init(_ file: PrescriptionFile, dialect: FHIRDialect = .ePrescription) {
        let built = PrescriptionBundle(file.prescription, dialect)
        (self.file, self.dialect, bundle, roles) = (file, dialect, built.literal, built.roles)
    }

    /// What became of each field that holds something: carried is what was read back from the Bundle and is the same.
    public func report() -> MappingReport {
        let kind = file.text.kind
        guard let tree = try? SourceDocument(json: SourceBytes(bundle.json())) else { return MappingReport() }
        let codes: Prescription.Usage.CodeKind = kind.format == .servicePrescription ? .service : .jami
        let back = PrescriptionReader(tree.root, usageCodes: codes).prescription
        let comparison = LineComparison(
            text: file.text, keys: file.keys, before: PrescriptionFile.lines(of: file.prescription, for: kind),
            after: PrescriptionFile.lines(of: back, for: kind))
        let places = PrescriptionPlaces(roles: roles, rps: file.prescription.rps)
        let entries = comparison.entries(.jahisPrescription) { row, key in places.expression(of: row, key) }
        return MappingReport(entries: entries + defaults(places))
    }

    /// What the Bundle says and the file does not.
    private func defaults(_ places: PrescriptionPlaces) -> [MappingEntry] {
        func entry(_ role: EntryRole, _ path: String, _ ja: String, _ en: String) -> MappingEntry? {
            places.expression(of: role).map {
                MappingEntry(
                    source: "", target: "\($0).\(path)",
                    outcome: .defaulted(BilingualText(ja: ja, en: en)))
            }
        }
        let prescription = file.prescription
        var entries = [
            entry(
                .composition, "date", "時刻は記録にないため、日本時間の0時です。",
                "The record has no time of day: midnight in Japan."),
            entry(
                .composition, "identifier.value",
                "処方箋の内容から決まる8桁の番号です。同じ年の別の処方箋と同じになることがあるため、発行元の番号があれば置き換えてください。",
                "Eight digits that follow from what the prescription says. Another of the year may have the same: put "
                    + "the issuer's own number there if there is one."),
            entry(.encounter, "class", "仕様書が定める外来です。", "Ambulatory, as the guide asks."),
        ]
        if prescription.institution.feeTable == nil, prescription.institution.code != nil {
            entries.append(
                entry(
                    .issuer, "extension(InsuranceOrganizationCategory)", "空の点数表は医科です。",
                    "An empty fee table means a medical institution."))
        }
        if prescription.insurance.insurerNumber == nil, prescription.insurance.kind != .selfPaid {
            entries.append(
                entry(
                    .insurance, "payor", "保険者番号が記録にないため、患者としています。支払う者は記録からわかりません。",
                    "The record has no number of an insurer: the patient is written, though the record does not say "
                        + "who pays."))
        }
        for rp in prescription.rps {
            for drug in rp.drugs {
                let role = EntryRole.medication(rp: rp.number, drug: drug.number)
                if rp.usage.code == nil {
                    entries.append(
                        entry(
                            role, "dosageInstruction.timing.code.coding.code", "用法コードがないため、ダミーコードです。",
                            "The usage has no code: the dummy code."))
                }
                if drug.supplements.allSatisfy({ SubstitutionCode.codes(of: $0.kind) == nil }) {
                    entries.append(
                        entry(
                            role, "substitution.allowedCodeableConcept.coding.code", "変更を禁じる補足がないため、変更可です。",
                            "Nothing forbids a change: substitution is allowed."))
                }
            }
        }
        return entries.compactMap { $0 }
    }
}

extension Prescription {
    /// Reads the prescription of a Bundle: a document of the e-prescription guide, or JP Core resources.
    ///
    /// Code systems are known by the names of both guides. What the record has no place for is not in it;
    /// this initializer does not report that.
    ///
    /// - Parameter usageCodes: which list codes of usages are taken to be from, for FHIR does not tell them apart.
    /// - Throws: `CNV-0101` if it is no Bundle with a MedicationRequest, `CNV-0103` if none of them counts.
    public init(
        fhir bundle: SourceNode, usageCodes: Prescription.Usage.CodeKind = .jami
    ) throws(Diagnostic) {
        self = try PrescriptionReader(checked: bundle, usageCodes: usageCodes).prescription
    }
}

extension PrescriptionReader {
    /// - Throws: `CNV-0101`, `CNV-0103`.
    init(checked bundle: SourceNode, usageCodes: Prescription.Usage.CodeKind) throws(Diagnostic) {
        guard bundle["resourceType"]?.text == "Bundle" else { throw .noPrescription(bundle) }
        self.init(bundle, usageCodes: usageCodes)
        let orders = resources.index.resources.filter { $0["resourceType"]?.text == "MedicationRequest" }
        guard !orders.isEmpty else { throw .noPrescription(bundle) }
        try resources.checkAnyCounts(of: ["MedicationRequest"])
    }
}

extension Diagnostic {
    fileprivate static func noPrescription(_ node: SourceNode) -> Diagnostic {
        Diagnostic(
            .fatal, "CNV-0101", at: node["resourceType"]?.text ?? "", position: node.position,
            message: BilingualText(
                ja: "処方（MedicationRequest）のある Bundle ではありません。",
                en: "It is no Bundle with a prescription (MedicationRequest)."),
            hint: BilingualText(
                ja: "処方情報の document か、JP Core のリソースをまとめた Bundle を渡してください。",
                en: "Give a prescription document, or JP Core resources in a Bundle."))
    }
}
