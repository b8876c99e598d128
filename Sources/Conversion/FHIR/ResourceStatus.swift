import FHIRTree

/// Which resources hold, by the elements with which FHIR lets them say that they do not.
///
/// A tagged file has no place for such a status: everything in it is prescribed, or was handed out. So only what a
/// status says to be so is taken, and no guess is made of the rest:
///
/// - `MedicationRequest`: `status` active, or completed (it was a prescription; ``isOver(_:)`` tells it). Not on-hold
///   ("temporarily halted"), stopped, cancelled, draft, entered-in-error, nor unknown. `intent` order and what is made
///   of an order; not proposal, plan and option, which authorize nothing. Not with `doNotPerform`.
/// - `MedicationDispense`: completed. What is prepared, in progress or on hold is not handed out yet.
/// - `MedicationStatement`: active, completed, or unknown (it is not known whether it is *still* taken). Not intended,
///   stopped, on-hold, not-taken.
/// - `Observation`: final, amended, corrected. `Communication`: completed, in-progress. `Coverage`: active.
///   `Composition`: final, amended; a preliminary one is a draft. `List`: current, retired.
/// - `Medication`: active, or inactive (it is on the market no longer).
/// - `AllergyIntolerance`: clinically active; not refuted. `Condition`: not refuted, nor one of several that may be:
///   one that is over is a past illness.
///
/// An element that is missing says nothing against the resource: the profiles ask for it, and a validator tells.
///
/// - Source: FHIR R4 (4.0.1), the value sets medicationrequest-status, medicationrequest-intent,
///   medicationdispense-status, medication-statement-status, observation-status, event-status, fm-status,
///   composition-status, list-status, medication-status, allergyintolerance-clinical,
///   allergyintolerance-verification and condition-ver-status, and the definitions of their codes.
enum ResourceStatus {
    private static let taken = definitions.mapValues { table in
        table.map { (element: ElementName($0.key), codes: $0.value) }
    }

    private static let definitions: [ResourceType: KeyValuePairs<String, [String]>] = [
        .medicationRequest: [
            "status": ["active", "completed"],
            "intent": ["order", "original-order", "reflex-order", "filler-order", "instance-order"],
            "doNotPerform": ["false"],
        ],
        .medicationDispense: ["status": ["completed"]],
        .medicationStatement: ["status": ["active", "completed", "unknown"]],
        .observation: ["status": ["final", "amended", "corrected"]],
        .communication: ["status": ["completed", "in-progress"]],
        .coverage: ["status": ["active"]],
        .composition: ["status": ["final", "amended"]],
        .list: ["status": ["current", "retired"]],
        .allergyIntolerance: ["verificationStatus": ["unconfirmed", "confirmed"], "clinicalStatus": ["active"]],
        .medication: ["status": ["active", "inactive"]],
        .condition: ["verificationStatus": ["unconfirmed", "provisional", "confirmed"]],
    ]

    /// The first element that says that a resource does not hold, and its code; `nil` if it does.
    static func objection(
        of resource: BorrowedNode, _ type: ResourceType
    ) -> (element: String, code: String?, place: BorrowedNode)? {
        for (element, codes) in taken[type] ?? [] {
            guard let node = resource[element] else { continue }
            let wrong =
                node.kind == .object
                ? node.items(of: .coding).lazy.compactMap { $0[.code] }.first { !codes.contains(where: $0.says) }
                : codes.contains(where: node.says) ? nil : node
            if let wrong { return (node.name, isCode(wrong.text) ? wrong.text : nil, wrong) }
        }
        return nil
    }

    /// Whether all that a prescription asks for is done (`MedicationRequest.status` completed).
    static func isOver(_ request: BorrowedNode) -> Bool { request[.status]?.text == "completed" }

    /// Whether a text has the form of FHIR's codes of status, so that a message may quote it.
    private static func isCode(_ text: String?) -> Bool {
        guard let text, text.utf8.count < 20 else { return false }
        return text.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == UInt8(ascii: "-") }
    }

    /// The first extension of a resource, or of a part of it, that changes the meaning.
    ///
    /// - Source: FHIR R4 (4.0.1), extensibility.html#modifierExtension: who does not know it must not process what it
    ///   stands in.
    static func modifier(in node: BorrowedNode) -> BorrowedNode? {
        node.firstDescendant(named: .modifierExtension)
    }
}

extension BorrowedNode {
    /// Whether the value is written as a code, or as `true` or `false`.
    fileprivate func says(_ code: String) -> Bool { kind == .string ? isString(code) : text == code }
}
