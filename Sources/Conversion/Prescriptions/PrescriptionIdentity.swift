import FHIRTree
import JapaneseRecords

/// What tells the prescription of one order from that of another: its day, who prescribed, where, and its group.
///
/// A tagged file is of one prescription. The orders of a collection need not be.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード1・5・51 (once in a file); FHIR R4 (4.0.1),
///   medicationrequest-definitions.html#MedicationRequest.groupIdentifier.
struct PrescriptionIdentity {
    private let request: BorrowedNode
    private let day: String?
    private let group: BorrowedNode?
    private let requester: BorrowedNode?, person: BorrowedNode?
    /// The institution, and its number.
    let institution: BorrowedNode?
    private let institutionNumber: String?

    init(_ request: BorrowedNode, _ resources: BundleResources) {
        self.request = request
        day = request[.authoredOn]?.text.flatMap { FHIRDate(inJapan: $0) }?.description
        group = request[.groupIdentifier].flatMap { $0[.value] == nil ? nil : $0 }
        requester = request[.requester]
        let party = resources.target(of: requester, in: request)
        let practitioner = resources.target(of: party?[.practitioner], in: party) ?? party
        person = practitioner?.isResource("Practitioner") == true ? practitioner : nil
        var place =
            party?.isResource("Organization") == true ? party : resources.target(of: party?[.organization])
        var seen: Set<BorrowedNode> = []
        while let part = place, part.identifier(of: .institution) == nil, seen.insert(part).inserted {
            place = resources.target(of: part[.partOf])
        }
        institution = place.flatMap { $0.identifier(of: .institution) == nil ? nil : $0 }
        institutionNumber = institution?.identifier(of: .institution)
    }

    /// The element by which an order is of another prescription than this, the first; `nil` if nothing that both say
    /// tells them apart.
    ///
    /// - Parameter issuer: the number of the institution that the Bundle is of, where the first order names none.
    func difference(of other: PrescriptionIdentity, issuer: String?) -> BorrowedNode? {
        if let group, let others = other.group, !Self.isSame(group, others) { return others }
        if let day, let others = other.day, !day.hasPrefix(others), !others.hasPrefix(day) {
            return other.request[.authoredOn]
        }
        if let person, let others = other.person, !Self.isSamePerson(person, others) { return other.requester }
        if person == nil, other.person == nil, let said = requester?[.reference]?.text,
            let others = other.requester?[.reference]?.text, said != others
        {
            return other.requester
        }
        if let number = institutionNumber ?? issuer, let others = other.institutionNumber, number != others {
            return other.requester
        }
        return nil
    }

    private static func isSame(_ identifier: BorrowedNode, _ other: BorrowedNode) -> Bool {
        guard identifier[.value]?.text == other[.value]?.text else { return false }
        guard let system = identifier[.system]?.text, let others = other[.system]?.text else { return true }
        return system == others
    }

    /// Whether two resources are of one person: the same, or alike in numbers and name.
    private static func isSamePerson(_ person: BorrowedNode, _ other: BorrowedNode) -> Bool {
        guard person != other else { return true }
        func numbers(_ node: BorrowedNode) -> Set<String> {
            Set(node.items(of: .identifier).compactMap { $0[.value]?.text })
        }
        let said = numbers(person), others = numbers(other)
        guard said.isEmpty || others.isEmpty || !said.isDisjoint(with: others) else { return false }
        func name(_ node: BorrowedNode) -> String? { node.personName.kanji?.filter { !$0.isWhitespace } }
        return name(person) == name(other)
    }
}

extension BundleResources {
    /// Without the orders that are of another prescription than the first; a document is of one.
    func withoutOtherPrescriptions(_ requests: [BorrowedNode]) -> BundleResources {
        guard first(.composition) == nil, requests.count > 1 else { return self }
        let first = PrescriptionIdentity(requests[0], self)
        let issuer = organizations("prov").compactMap { $0.identifier(of: .institution) }.first
        return leavingOut(
            requests.dropFirst().compactMap { request in
                first.difference(of: PrescriptionIdentity(request, self), issuer: issuer).map { place in
                    LeftOutResource(resource: request, reason: .otherPrescription, place: place)
                }
            })
    }
}
