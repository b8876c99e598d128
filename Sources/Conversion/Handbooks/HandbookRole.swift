import FHIRTree

/// What a resource is in the Bundle of a handbook: one name for reports, ids and tables.
struct HandbookRole: Hashable, Sendable {
    /// The name in the mapping tables.
    enum Kind: String, Sendable {
        case bundle = "Bundle"
        case patient = "Patient"
        case bloodGroup = "Observation(blood-group)"
        case weight = "Observation(weight)"
        case allergy = "AllergyIntolerance"
        case pastIllness = "Condition"
        case remark = "Observation(remark)"
        case overTheCounter = "MedicationStatement(over-the-counter)"
        case memo = "Communication(memo)"
        case list = "List"
        case dispensingInstitution = "Organization(dispenser)"
        case dispenser = "Practitioner(dispenser)"
        case dispenserRole = "PractitionerRole(dispenser)"
        case prescribingInstitution = "Organization(prescriber)"
        case prescriber = "Practitioner(prescriber)"
        case prescriberRole = "PractitionerRole(prescriber)"
        case request = "MedicationRequest"
        case dispense = "MedicationDispense"
        case statement = "MedicationStatement"
        case information = "Communication(information)"
        case leftoverCheck = "Observation(leftover)"
        case patientEntry = "Communication(patient-entry)"
        case inquiry = "Communication(inquiry)"
        case familyPharmacist = "PractitionerRole(family-pharmacist)"
    }

    var kind: Kind
    /// What tells the dispensing that it belongs to from others; empty for what belongs to none.
    var scope = ""
    /// The place among its like from 1; of a drug, that of its RP.
    var place = 1
    /// The place of a drug in its RP from 1.
    var drug = 0

    /// What ids are made of: it never changes.
    var key: String { "\(kind.rawValue) \(scope) \(place).\(drug)" }
}

extension HandbookRole.Kind {
    /// What a resource is: by the record that it is made of, else by its type and codes.
    init?(of resource: BorrowedNode) {
        let record = resource.record
        switch resource[.resourceType]?.text {
        case "Patient": self = .patient
        case "AllergyIntolerance": self = .allergy
        case "Condition": self = .pastIllness
        case "List": self = .list
        case "MedicationRequest": self = .request
        case "MedicationDispense": self = .dispense
        case "MedicationStatement": self = record == 201 ? .statement : .overTheCounter
        case "Organization": self = record == 51 ? .prescribingInstitution : .dispensingInstitution
        case "Practitioner": self = record == 55 ? .prescriber : .dispenser
        case "PractitionerRole":
            self = record == 701 ? .familyPharmacist : record == 55 ? .prescriberRole : .dispenserRole
        case "Observation":
            guard let kind = Self.observation(resource, record) else { return nil }
            self = kind
        case "Communication": self = Self.communication(resource, record)
        default: return nil
        }
    }

    private static func observation(_ resource: BorrowedNode, _ record: Int?) -> Self? {
        let code = resource[.code]
        let loinc = code?.items(of: .coding).first { $0[.system]?.text == "http://loinc.org" }?[.code]?.text
        switch (loinc, record, code?[.text]?.text) {
        case ("882-1"?, _, _), ("883-9"?, _, _): return .bloodGroup
        case ("29463-7"?, _, _), ("3141-9"?, _, _): return .weight
        case (_, 2?, _), (_, nil, HandbookWord.remark?): return .remark
        case (_, 421?, _), (_, nil, HandbookWord.leftoverCheck?): return .leftoverCheck
        default: return nil
        }
    }

    private static func communication(_ resource: BorrowedNode, _ record: Int?) -> Self {
        let category = resource[.category] == nil ? nil : resource.at(.category)
        let systems = category?.items(of: .coding).compactMap { $0[.system]?.text } ?? []
        switch record {
        case 4?: return .memo
        case 411?: return .information
        case 511?: return .inquiry
        case 601?: return .patientEntry
        default: break
        }
        if systems.contains(OwnName.information) { return .information }
        if systems.contains(OwnName.inquiry) { return .inquiry }
        return category?[.text]?.text == HandbookWord.patientEntry ? .patientEntry : .memo
    }
}
