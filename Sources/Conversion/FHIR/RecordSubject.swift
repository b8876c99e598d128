import FHIRTree

/// Whose record a Bundle is: the patient that its Composition refers to, or, without one, the first of its orders.
///
/// A tagged file is of one patient. Who that is the references say, not the order of the entries; what refers to
/// another does not belong to the record.
///
/// - Source: FHIR R4 (4.0.1), composition-definitions.html#Composition.subject and
///   medicationrequest-definitions.html#MedicationRequest.subject; ePrescriptionData 1.0, 表2 Composition.
struct RecordSubject: Sendable {
    /// Who a reference means.
    private enum Identity: Equatable {
        case patient(BorrowedNode)
        /// A resource that the Bundle does not hold, by the reference's text or identifier.
        case unknown(String)
    }

    /// `nil` if the Bundle has none, or several and nothing says which.
    let patient: BorrowedNode?
    /// The reference that names none of the Bundle's resources, if the only patient was taken for what it names.
    let assumed: BorrowedNode?

    private let index: BundleIndex
    /// Who is the patient: one, or two that are taken for each other.
    private let accepted: [Identity]
    private let takesUnnamed: Bool
    /// A reference to the patient that says an address letter by letter: most others repeat it.
    private let named: BorrowedNode?

    /// - Parameter orders: the resources whose subjects count where the Composition names none, in their order.
    init(_ index: BundleIndex, composition: BorrowedNode?, orders: [BorrowedNode], isDocument: Bool) {
        let patients = index.all([.patient])
        var unknown: [(subject: BorrowedNode, identity: Identity)] = []
        var accepted: [Identity] = [], patient: BorrowedNode?, named: BorrowedNode?, assumed: BorrowedNode?
        for holder in [composition].compactMap({ $0 }) + orders {
            guard let subject = holder.subject, let identity = Self.identity(of: subject, in: holder, index) else {
                continue
            }
            if case .patient(let found) = identity {
                (patient, named, accepted) = (found, subject[.reference], [identity])
                break
            }
            unknown.append((subject, identity))
        }
        if patient == nil, patients.count < 2, unknown.allSatisfy({ $0.identity == unknown[0].identity }) {
            // All subjects are one, and there is nobody else that they could be told from.
            (patient, assumed) = (patients.first, patients.isEmpty ? nil : unknown.first?.subject)
            accepted = unknown.prefix(1).map(\.identity) + patients.map(Identity.patient)
        } else if patient == nil, patients.isEmpty, let first = unknown.first {
            accepted = [first.identity]
        }
        (self.index, self.patient, self.assumed, self.accepted) = (index, patient, assumed, accepted)
        self.named = named.flatMap { BundleAddresses.isPlain($0) ? $0 : nil }
        takesUnnamed = patients.count < 2 || isDocument && patient != nil
    }

    /// Whether a resource is the patient's: it refers to the patient, or to nobody where nobody else can be meant.
    func holds(_ resource: BorrowedNode) -> Bool {
        if resource.isResource("Patient") { return patient == nil || resource == patient }
        guard let subject = resource.subject else { return takesUnnamed }
        if let named, let reference = subject[.reference], reference.hasBytes(of: named) { return true }
        return Self.identity(of: subject, in: resource, index).map(accepted.contains) ?? takesUnnamed
    }

    /// `nil` for a reference that names nothing.
    private static func identity(of subject: BorrowedNode, in holder: BorrowedNode, _ index: BundleIndex) -> Identity? {
        if let target = index.target(of: subject, in: holder), target.isResource("Patient") {
            return .patient(target)
        }
        if let text = subject[.reference]?.text { return .unknown(text) }
        guard let identifier = subject[.identifier], let value = identifier[.value]?.text else { return nil }
        return .unknown("\(identifier[.system]?.text ?? "")|\(value)")
    }
}

extension BorrowedNode {
    /// Who a resource is about, by the name that its type has for it.
    var subject: BorrowedNode? { self[.subject] ?? self[.patient] ?? self[.beneficiary] }
}
