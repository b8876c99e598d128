import Diagnostics
import FHIRTree

/// The resources of a Bundle that count for one patient's record, found by what they are.
///
/// What is of another patient, does not hold (``ResourceStatus``), or has a modifier extension does not count: it is
/// in ``leftOut``, and no reference leads to it.
struct BundleResources: Sendable {
    /// Those that count, in the order of the entries.
    let ordered: [BorrowedNode]
    /// Whose record it is.
    let subject: RecordSubject
    /// In the order of the entries.
    let leftOut: [LeftOutResource]
    let index: BundleIndex
    private let resources: [String: [BorrowedNode]]
    private let isLeftOut: Set<BorrowedNode>

    /// - Parameters:
    ///   - orders: the types of resources whose subject is the patient where no Composition says it.
    ///   - types: the types that the record is made of; others are not judged.
    init(_ bundle: BorrowedNode, orders: [String], types: Set<String>) {
        let index = BundleIndex(bundle)
        subject = RecordSubject(
            index, composition: index.all(["Composition"]).first, orders: index.all(orders),
            isDocument: bundle[.type]?.text == "document")
        var leftOut: [LeftOutResource] = [], isLeftOut: Set<BorrowedNode> = [],
            resources: [String: [BorrowedNode]] = [:]
        for (resource, type) in zip(index.resources, index.types) {
            if types.contains(type), let reason = Self.reason(against: resource, subject) {
                leftOut.append(reason)
                isLeftOut.insert(resource)
            } else {
                resources[type, default: []].append(resource)
            }
        }
        ordered = isLeftOut.isEmpty ? index.resources : index.resources.filter { !isLeftOut.contains($0) }
        (self.leftOut, self.isLeftOut, self.resources, self.index) = (leftOut, isLeftOut, resources, index)
    }

    private init(_ resources: BundleResources, without others: [LeftOutResource]) {
        let left = Set(others.map(\.resource))
        ordered = resources.ordered.filter { !left.contains($0) }
        subject = resources.subject
        leftOut = (resources.leftOut + others).sorted { $0.resource.index < $1.resource.index }
        index = resources.index
        self.resources = resources.resources.mapValues { $0.filter { !left.contains($0) } }
        isLeftOut = resources.isLeftOut.union(left)
    }

    /// Without some more.
    func leavingOut(_ others: [LeftOutResource]) -> BundleResources {
        others.isEmpty ? self : BundleResources(self, without: others)
    }

    private static func reason(against resource: BorrowedNode, _ subject: RecordSubject) -> LeftOutResource? {
        if !subject.holds(resource) {
            return LeftOutResource(resource: resource, reason: .otherPatient, place: resource.subject ?? resource)
        }
        if let modifier = ResourceStatus.modifier(in: resource) {
            return LeftOutResource(resource: resource, reason: .modifierExtension, place: modifier)
        }
        guard let (element, code, place) = ResourceStatus.objection(of: resource) else { return nil }
        return LeftOutResource(
            resource: resource, reason: .notInForce(element: element, code: code), place: place)
    }

    var patient: BorrowedNode? { subject.patient.flatMap { isLeftOut.contains($0) ? nil : $0 } }

    func all(_ type: String) -> [BorrowedNode] { resources[type] ?? [] }

    func first(_ type: String) -> BorrowedNode? { resources[type]?.first }

    /// The resource that a `Reference` names, if it counts.
    ///
    /// - Parameter holder: the resource in which the reference stands: it may contain the target.
    func target(of reference: BorrowedNode?, in holder: BorrowedNode? = nil) -> BorrowedNode? {
        index.target(of: reference, in: holder).flatMap { isLeftOut.contains($0) ? nil : $0 }
    }

    /// The requests that drugs were dispensed for.
    var dispensedRequests: Set<BorrowedNode> {
        Set(
            ["MedicationDispense", "MedicationStatement"].flatMap(all).flatMap { drug in
                (drug.items(of: .authorizingPrescription) + drug.items(of: .basedOn)).compactMap { target(of: $0) }
            })
    }

    /// The organizations of a type, such as `prov`.
    func organizations(_ type: String) -> [BorrowedNode] {
        all("Organization").filter { organization in
            organization.items(of: .type).contains { $0.coding(of: .organizationType)?[.code]?.isString(type) == true }
        }
    }
}
