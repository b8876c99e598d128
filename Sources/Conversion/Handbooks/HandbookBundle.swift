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
    let format: String
    var bundle: BundleBuilder
    /// What tells each dispensing from others.
    let scopes: [String]
    /// The parties that something of their dispensing names.
    var named: Set<HandbookRole> = []

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
        bundle = BundleBuilder(
            RecordIdentity([
                patient.name.kana.map(KanaWidth.full) ?? patient.name.kanji?.replacingBlanks(),
                patient.birthDate?.description, patient.sex?.rawValue,
            ]))
        scopes = Self.scopes(of: handbook.dispensings)
        addPatient()
        for (place, remark) in handbook.patientRemarks.enumerated() { add(remark, place: place + 1) }
        for (place, drug) in handbook.overTheCounterDrugs.enumerated() { add(drug, place: place + 1) }
        for (place, memo) in handbook.memos.enumerated() { add(memo, place: place + 1) }
        for (place, dispensing) in handbook.dispensings.enumerated() { add(dispensing, scope: scopes[place]) }
        for (place, pharmacist) in handbook.familyPharmacists.enumerated() { add(pharmacist, place: place + 1) }
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

    /// The whole Bundle.
    var literal: FHIRLiteral {
        let isHandbook = format != Self.dispensingRecord
        let output = isHandbook ? HandbookCode.outputs.code(of: handbook.output) : nil
        return [
            "resourceType": "Bundle",
            "meta": [
                "tag": [
                    output.map {
                        .coding(OwnName.output, $0, HandbookCode.outputs.display(of: handbook.output))
                    } ?? .absent,
                    format.isEmpty ? .absent : .coding(OwnName.format, format),
                ]
            ],
            "identifier": .identifier(
                "urn:ietf:rfc:3986",
                url(HandbookRole(kind: .bundle, scope: scopes.joined(separator: "\n")))),
            "type": "collection",
            "entry": .array(bundle.entryLiterals),
        ]
    }

    func url(_ role: HandbookRole) -> String { bundle.url(.handbook(role)) }

    var patientReference: FHIRLiteral { .reference(url(HandbookRole(kind: .patient))) }

    /// The roles in the order of the entries.
    var roles: [HandbookRole] { roles(from: 0) }

    /// The roles of the entries from a place on.
    func roles(from place: Int) -> [HandbookRole] {
        bundle.entries[place...].compactMap { if case .handbook(let role) = $0.role { role } else { nil } }
    }

    /// Adds a resource with its profile of JP Core, and the record that it is made of.
    ///
    /// - Parameter tag: another code of it.
    mutating func add(
        _ role: HandbookRole, _ type: String, profile: String?, record: Int?, _ creator: RecordCreator?,
        tag: FHIRLiteral = .absent, _ members: FHIRLiteral
    ) {
        let creatorTag =
            creator.flatMap { creator in
                HandbookCode.creators.code(of: creator).map {
                    FHIRLiteral.coding(OwnName.creator, $0, HandbookCode.creators.display(of: creator))
                }
            } ?? .absent
        let recordTag = record.map { FHIRLiteral.coding(OwnName.record, String($0)) } ?? .absent
        let url = profile.map { "http://jpfhir.jp/fhir/core/StructureDefinition/" + $0 }
        let head: FHIRLiteral = [
            "resourceType": .text(type),
            "meta": ["profile": [FHIRLiteral(url)], "tag": [recordTag, creatorTag, tag]],
        ]
        bundle.add(.handbook(role), head.adding(members))
    }
}
