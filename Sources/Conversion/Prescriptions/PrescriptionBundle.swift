import FHIRTree
import JapaneseRecords

/// A prescription as a FHIR Bundle: the document of the e-prescription guide, or resources of JP Core in a collection.
///
/// Ids follow from what tells a prescription from others (institution, day, patient, drugs), so that a rerun updates
/// and never doubles. Times of day, which the record does not have, are midnight in Japan.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0); JP Core 1.1.2. The guide describes what a
///   prescription says; the e-prescription service itself takes the national format.
struct PrescriptionBundle {
    let prescription: Prescription
    let dialect: FHIRDialect
    private let identity: RecordIdentity

    init(_ prescription: Prescription, _ dialect: FHIRDialect) {
        (self.prescription, self.dialect) = (prescription, dialect)
        identity = RecordIdentity(Self.identity(of: prescription))
    }

    func url(_ role: EntryRole) -> String { identity.url(role) }

    var isDocument: Bool { dialect == .ePrescription }

    /// What tells the prescription from others.
    private static func identity(of prescription: Prescription) -> [String?] {
        let patient = prescription.patient, institution = prescription.institution
        let drugs = prescription.rps.flatMap { rp in
            rp.drugs.map { "\(rp.number).\($0.number).\($0.code?.code ?? $0.name ?? "").\($0.amount?.text ?? "")" }
        }
        return [
            institution.tenDigits ?? institution.name, prescription.issuedOn?.description, patient.code,
            patient.name.kana ?? patient.name.kanji, patient.birthDate?.description,
            prescription.department?.code ?? prescription.department?.name, prescription.prescriber.name.kanji,
            prescription.accessCode, prescription.split?.portion.map(String.init),
        ] + drugs
    }

    /// Midnight in Japan on the day of issue.
    var issuedAt: String? { prescription.issuedOn.map { "\($0)T00:00:00+09:00" } }

    func profile(_ name: String, core: String?) -> String? {
        isDocument
            ? "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/" + name
            : core.map { "http://jpfhir.jp/fhir/core/StructureDefinition/" + $0 }
    }

    /// The whole Bundle, and the roles of its entries in their order.
    func written() -> (bundle: FHIRLiteral, roles: [EntryRole]) {
        var writer = FHIRWriter(), roles: [EntryRole] = []
        writer.object { roles = write(into: &$0) }
        return (FHIRLiteral(writer), roles)
    }

    /// Writes the members of the Bundle.
    ///
    /// - Returns: the roles of its entries in their order.
    func write(into bundle: inout FHIRWriter) -> [EntryRole] {
        var resources = BundleEntries(identity)
        addResources(to: &resources)
        var composition = BundleEntries(identity)
        if isDocument { addComposition(of: resources.entries, to: &composition) }
        writeHead(into: &bundle)
        bundle.array("entry") { entries in
            composition.write(into: &entries)
            resources.write(into: &entries)
        }
        return composition.entries.map(\.role) + resources.entries.map(\.role)
    }

    /// What the Bundle says of itself.
    private func writeHead(into bundle: inout FHIRWriter) {
        bundle.text("resourceType", "Bundle")
        if isDocument {
            bundle.object("meta") {
                $0.array("profile") { $0.text(profile("JP_Bundle_ePrescriptionData", core: nil)) }
            }
        }
        bundle.identifier("identifier", in: "urn:ietf:rfc:3986", identity.bundleURL)
        bundle.text("type", isDocument ? "document" : "collection")
        bundle.text("timestamp", isDocument ? prescription.issuedOn.map { "\($0)T00:00:00.000+09:00" } : issuedAt)
    }

    /// The document around the portions of a split prescription, of which this says what they share.
    func written(around portions: [PrescriptionBundle]) -> FHIRLiteral {
        var resources = BundleEntries(identity)
        addPatient(to: &resources)
        addEncounter(to: &resources)
        addInstitution(to: &resources)
        addPractitioner(to: &resources)
        var composition = BundleEntries(identity)
        addComposition(around: portions.map(\.identity.bundleURL), to: &composition)
        var writer = FHIRWriter()
        writer.object { bundle in
            writeHead(into: &bundle)
            bundle.array("entry") { entries in
                composition.write(into: &entries)
                for portion in portions {
                    entries.object { entry in
                        entry.text("fullUrl", portion.identity.bundleURL)
                        entry.object("resource") { _ = portion.write(into: &$0) }
                    }
                }
                resources.write(into: &entries)
            }
        }
        return FHIRLiteral(writer)
    }

    private func addResources(to entries: inout BundleEntries) {
        addPatient(to: &entries)
        if isDocument { addEncounter(to: &entries) }
        addInsurance(to: &entries)
        addPublicExpenses(to: &entries)
        addInstitution(to: &entries)
        addPractitioner(to: &entries)
        for rp in prescription.rps {
            for drug in rp.drugs { addMedication(drug, of: rp, to: &entries) }
        }
        addCommunications(to: &entries)
    }

    /// Institution, year and eight digits that the prescription always gets.
    var documentNumber: String? {
        guard let institution = prescription.institution.tenDigits, let year = prescription.issuedOn?.year else {
            return nil
        }
        return "\(institution)-\(year)-\(identity.number(digits: 8))"
    }
}
