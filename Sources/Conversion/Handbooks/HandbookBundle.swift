import FHIRPrimitives
import FHIRTree
import JapaneseRecords

/// A medication handbook, or the result of dispensing, as a collection of JP Core resources.
///
/// Each dispensing is a `List`, which keeps its parts in their order; each drug a `MedicationDispense`. What a patient
/// wrote of a drug that was dispensed is a `MedicationStatement`. Ids follow from the patient and, for a dispensing,
/// from its day, its institution and its drugs, so that a newer handbook updates what an older one gave and never
/// doubles it.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6; JP Core 1.1.2. No Japanese guide describes a handbook in FHIR:
///   the container is this project's, and so are the names of ``OwnName``.
struct HandbookBundle {
    let handbook: MedicationHandbook
    /// 疑義照会 of a result of dispensing.
    let inquiries: [DispensingRecord.Inquiry]
    /// The name in the header of the file, or another of the format.
    private let format: String
    /// What tells each dispensing from others.
    let scopes: [String]
    private let identity: RecordIdentity

    let dialect = FHIRDialect.jpCore

    init(_ handbook: MedicationHandbook, format: String) {
        self.init(handbook, inquiries: [], format: format)
    }

    init(_ record: DispensingRecord) {
        self.init(
            MedicationHandbook(
                patient: record.patient, patientRemarks: record.patientRemarks, dispensings: [record.dispensing]),
            inquiries: record.inquiries, format: Self.dispensingRecord)
    }

    /// The tag of a Bundle that is the result of dispensing.
    static let dispensingRecord = "dispensing-record"

    private init(_ handbook: MedicationHandbook, inquiries: [DispensingRecord.Inquiry], format: String) {
        (self.handbook, self.inquiries, self.format) = (handbook, inquiries, format)
        let patient = handbook.patient
        identity = RecordIdentity([
            patient.name.kana.map(KanaWidth.full) ?? patient.name.kanji?.replacingBlanks(),
            patient.birthDate?.description, patient.sex?.rawValue,
        ])
        scopes = Self.scopes(of: handbook.dispensings)
    }

    /// The UUIDs of day, institution and drugs, whatever their spelling; two that have them all alike are told apart by
    /// their order.
    private static func scopes(of dispensings: [Dispensing]) -> [String] {
        var seen: [String: Int] = [:]
        return dispensings.map { dispensing in
            let drugs = dispensing.rps.flatMap { rp in
                rp.drugs.map { "\(rp.number).\($0.code?.code ?? $0.name ?? "")" }
            }
            let parts = [
                dispensing.date?.description, dispensing.institution.code ?? dispensing.institution.name,
                dispensing.prescribingInstitution.code ?? dispensing.prescribingInstitution.name,
            ]
            let scope = (parts.map { $0 ?? "" } + drugs).joined(separator: "|").replacingBlanks()
            seen[scope, default: 0] += 1
            let name = seen[scope] == 1 ? scope : "\(scope)|\(seen[scope] ?? 0)"
            return FHIRUUID(namespace: .urlNamespace, name: "urn:tasuki:dispensing:" + name)?.rawValue ?? name
        }
    }

    /// The whole Bundle, and the roles of its entries in their order.
    func written() -> (bundle: FHIRLiteral, roles: [HandbookRole]) {
        var entries = BundleEntries(identity)
        addPatient(to: &entries)
        for (place, remark) in handbook.patientRemarks.enumerated() { add(remark, place: place + 1, to: &entries) }
        for (place, drug) in handbook.overTheCounterDrugs.enumerated() { add(drug, place: place + 1, to: &entries) }
        for (place, memo) in handbook.memos.enumerated() { add(memo, place: place + 1, to: &entries) }
        for (place, dispensing) in handbook.dispensings.enumerated() {
            add(dispensing, scope: scopes[place], to: &entries)
        }
        for (place, pharmacist) in handbook.familyPharmacists.enumerated() {
            add(pharmacist, place: place + 1, to: &entries)
        }
        let isHandbook = format != Self.dispensingRecord
        var writer = FHIRWriter()
        writer.object { bundle in
            bundle.text("resourceType", "Bundle")
            bundle.object("meta") { meta in
                meta.array("tag") { tags in
                    if isHandbook, let code = HandbookCode.outputs.code(of: handbook.output) {
                        tags.coding(in: OwnName.output, code, HandbookCode.outputs.display(of: handbook.output))
                    }
                    if !format.isEmpty { tags.coding(in: OwnName.format, format) }
                }
            }
            let name = url(HandbookRole(kind: .bundle, scope: scopes.joined(separator: "\n")))
            bundle.identifier("identifier", in: "urn:ietf:rfc:3986", name)
            bundle.text("type", "collection")
            bundle.array("entry") { entries.write(into: &$0) }
        }
        return (FHIRLiteral(writer), Self.roles(of: entries.entries[...]))
    }

    /// The roles of some entries.
    static func roles(of entries: ArraySlice<(role: EntryRole, url: String)>) -> [HandbookRole] {
        entries.compactMap { if case .handbook(let role) = $0.role { role } else { nil } }
    }

    func url(_ role: HandbookRole) -> String { identity.url(.handbook(role)) }

    var patientURL: String { url(HandbookRole(kind: .patient)) }

    /// Adds a resource with its profile of JP Core, and the record that it is made of.
    ///
    /// - Parameter tags: writes other codes of it.
    func add(
        _ role: HandbookRole, _ type: String, profile: String?, record: Int?, _ creator: RecordCreator?,
        tags others: (inout FHIRWriter) -> Void = { _ in }, to entries: inout BundleEntries,
        _ members: (inout FHIRWriter) -> Void
    ) {
        let url = profile.map { "http://jpfhir.jp/fhir/core/StructureDefinition/" + $0 }
        entries.add(
            .handbook(role), type, profile: url,
            tags: { tags in
                if let record { tags.coding(in: OwnName.record, String(record)) }
                if let creator, let code = HandbookCode.creators.code(of: creator) {
                    tags.coding(in: OwnName.creator, code, HandbookCode.creators.display(of: creator))
                }
                others(&tags)
            }, members)
    }
}
