/// The project's own names in FHIR, for what Japan's guides have no element for: all begin with `urn:tasuki:`.
///
/// No Japanese guide describes the medication handbook in FHIR. What the JP Core profiles can hold stands in their
/// elements; these names keep the rest, so that it comes back, and a receiver that does not know them loses nothing
/// that FHIR has an element for.
enum OwnName {
    /// Code system: where a handbook goes (出力区分), `1` or `2`; a tag of the Bundle.
    static let output = "urn:tasuki:handbook-output"
    /// Code system: the name in the header of the file (`JAHISTC08`), or `dispensing-record`; a tag of the Bundle.
    static let format = "urn:tasuki:record-format"
    /// Code system: the number of the record that a resource is made of (`201`); a tag of the resource.
    static let record = "urn:tasuki:handbook-record"
    /// Code system: who made the record (レコード作成者), `1`, `2`, `8` or `9`; a tag of the resource.
    static let creator = "urn:tasuki:handbook-creator"
    /// Code system: 患者特記種別, a tag of what is made of record 2.
    static let patientRemark = "urn:tasuki:handbook-patient-remark"
    /// Code system: 提供情報種別, the category of what is made of record 411.
    static let information = "urn:tasuki:handbook-information"
    /// Code system: 疑義照会種別, the category of what is made of record 511.
    static let inquiry = "urn:tasuki:dispensing-inquiry"

    /// Extension of a part of a resource that has a record of its own: the record's number, who made it, and a code
    /// that it has besides its text. Its parts are `number` (integer), `creator` (code) and `code` (string).
    static let entry = "urn:tasuki:handbook-entry"
    /// Extension of a dosage: 剤形コード, of which FHIR's methods know four only (code).
    static let form = "urn:tasuki:handbook-form"
}
