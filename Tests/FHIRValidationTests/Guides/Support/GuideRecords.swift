/// `meta` with the time that a checkup's resources must have.
let stamped = #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#

/// A resource as JSON that claims a profile of the Japanese guides, with the members of a JSON object.
///
/// - Parameters:
///   - profile: folder and name of its URL, as `eCS/JP_Condition_eCS`.
///   - meta: what else stands in `meta`, as the members of a JSON object.
func resource(_ type: String, _ profile: String, meta: String = "{}", _ members: String = "{}") -> String {
    let claim = #"{"profile": ["\#(profileURL(profile))"]}"#
    return joined(#"{"resourceType": "\#(type)", "meta": \#(joined(claim, meta))}"#, members)
}

/// A Bundle of resources, with `urn:uuid:00000000-0000-4000-8000-000000000001` and so on as fullUrl.
///
/// - Parameters:
///   - kind: what a JP-CLINS Bundle says that its items are (`meta.tag`).
///   - meta: what else stands in `meta`, where no kind does.
func bundle(
    _ profile: String, of kind: String? = nil, meta: String = "{}", _ resources: [String], _ members: String = "{}"
) -> String {
    let entries = resources.enumerated().map { index, resource in
        let number = String(index + 1)
        let uuid = "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - number.count) + number
        return #"{"fullUrl": "urn:uuid:\#(uuid)", "resource": \#(resource)}"#
    }
    let system = "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS"
    let tag = kind.map { #"{"tag": [{"system": "\#(system)", "code": "\#($0)"}]}"# } ?? meta
    let entry = #"{"entry": [\#(entries.joined(separator: ", "))]}"#
    return resource("Bundle", profile, meta: tag, joined(members, entry))
}

/// The Composition of a prescription.
///
/// - Parameters:
///   - category: 01 for prescriptions, 02 with narcotics, 03 for the document around portions.
func prescription(_ category: String, _ members: String = "{}") -> String {
    let system = "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category"
    let kind = #"{"category": [{"coding": [{"system": "\#(system)", "code": "\#(category)"}]}]}"#
    return resource("Composition", "ePrescription/JP_Composition_ePrescriptionData", joined(kind, members))
}

/// A drug of a prescription, with the number of its RP and its place there.
func prescribed(rp: Int, order: Int, _ members: String = "{}") -> String {
    let system = "urn:oid:1.2.392.100495.20.3"
    let numbers = #"{"system": "\#(system).81", "value": "\#(rp)"}, {"system": "\#(system).82", "value": "\#(order)"}"#
    return resource(
        "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
        joined(#"{"identifier": [\#(numbers)]}"#, members))
}

private func profileURL(_ name: String) -> String {
    let parts = name.split(separator: "/")
    return "http://jpfhir.jp/fhir/\(parts[0])/StructureDefinition/\(parts[1])"
}

/// The members of two objects in one, those of the first before the others.
private func joined(_ first: String, _ second: String) -> String {
    if first == "{}" || second == "{}" { return first == "{}" ? second : first }
    return String(first.dropLast()) + ", " + String(second.dropFirst())
}
