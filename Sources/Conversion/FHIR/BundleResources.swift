import Diagnostics
import FHIRTree

/// The resources of a Bundle that count for one patient's record, found by what they are.
///
/// What is of another patient, does not hold (``ResourceStatus``), or has a modifier extension does not count: it is
/// in ``leftOut``, and no reference leads to it.
struct BundleResources: Sendable {
    /// Those that count, in the order of the entries.
    let ordered: [BorrowedNode]
    /// What each of ``ordered`` is.
    private let types: [ResourceType]
    /// Whose record it is.
    let subject: RecordSubject
    /// In the order of the entries.
    let leftOut: [LeftOutResource]
    let index: BundleIndex
    private let isLeftOut: Set<BorrowedNode>

    /// - Parameters:
    ///   - orders: the types of resources whose subject is the patient where no Composition says it.
    ///   - types: the types that the record is made of; others are not judged.
    init(_ bundle: BorrowedNode, orders: [ResourceType], types: [ResourceType]) {
        let index = BundleIndex(bundle)
        subject = RecordSubject(
            index, composition: index.all([.composition]).first, orders: index.all(orders),
            isDocument: bundle[.type]?.isString("document") == true)
        var leftOut: [LeftOutResource] = []
        for (resource, type) in zip(index.resources, index.types) where types.contains(type) {
            if let reason = Self.reason(against: resource, type, subject) { leftOut.append(reason) }
        }
        isLeftOut = Set(leftOut.map(\.resource))
        (self.leftOut, self.index) = (leftOut, index)
        (ordered, self.types) = Self.without(isLeftOut, index.resources, index.types)
    }

    private init(_ resources: BundleResources, without others: [LeftOutResource]) {
        let left = Set(others.map(\.resource))
        (ordered, types) = Self.without(left, resources.ordered, resources.types)
        subject = resources.subject
        leftOut = (resources.leftOut + others).sorted { $0.resource.index < $1.resource.index }
        index = resources.index
        isLeftOut = resources.isLeftOut.union(left)
    }

    private static func without(
        _ left: Set<BorrowedNode>, _ resources: [BorrowedNode], _ types: [ResourceType]
    ) -> ([BorrowedNode], [ResourceType]) {
        guard !left.isEmpty else { return (resources, types) }
        let places = resources.indices.filter { !left.contains(resources[$0]) }
        return (places.map { resources[$0] }, places.map { types[$0] })
    }

    /// Without some more.
    func leavingOut(_ others: [LeftOutResource]) -> BundleResources {
        others.isEmpty ? self : BundleResources(self, without: others)
    }

    private static func reason(
        against resource: BorrowedNode, _ type: ResourceType, _ subject: RecordSubject
    ) -> LeftOutResource? {
        if !subject.holds(resource) {
            return LeftOutResource(resource: resource, reason: .otherPatient, place: resource.subject ?? resource)
        }
        if let modifier = ResourceStatus.modifier(in: resource) {
            return LeftOutResource(resource: resource, reason: .modifierExtension, place: modifier)
        }
        guard let (element, code, place) = ResourceStatus.objection(of: resource, type) else { return nil }
        return LeftOutResource(
            resource: resource, reason: .notInForce(element: element, code: code), place: place)
    }

    var patient: BorrowedNode? { subject.patient.flatMap { isLeftOut.contains($0) ? nil : $0 } }

    func all(_ type: ResourceType) -> [BorrowedNode] {
        zip(ordered, types).compactMap { $1 == type ? $0 : nil }
    }

    func first(_ type: ResourceType) -> BorrowedNode? { types.firstIndex(of: type).map { ordered[$0] } }

    /// The resource that a `Reference` names, if it counts.
    ///
    /// - Parameter holder: the resource in which the reference stands: it may contain the target.
    func target(of reference: BorrowedNode?, in holder: BorrowedNode? = nil) -> BorrowedNode? {
        index.target(of: reference, in: holder).flatMap { isLeftOut.contains($0) ? nil : $0 }
    }

    /// The requests that drugs were dispensed for.
    var dispensedRequests: Set<BorrowedNode> {
        var requests: Set<BorrowedNode> = []
        for drug in all(.medicationDispense) + all(.medicationStatement) {
            for reference in drug.items(of: .authorizingPrescription) + drug.items(of: .basedOn) {
                if let request = target(of: reference) { requests.insert(request) }
            }
        }
        return requests
    }

    /// The organizations of a type, such as `prov`.
    func organizations(_ type: String) -> LazyFilterSequence<[BorrowedNode]> {
        all(.organization).lazy.filter { organization in
            organization.items(of: .type).contains { $0.coding(of: .organizationType)?[.code]?.isString(type) == true }
        }
    }
}
