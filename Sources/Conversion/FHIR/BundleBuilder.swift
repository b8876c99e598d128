import FHIRTree

/// What a resource is in the Bundle of a record: one name for reports, ids and tables.
enum EntryRole: Hashable, Sendable {
    case composition, patient, encounter, insurance, insurer, issuer, department, practitionerRole, practitioner
    /// A public programme (公費) and who pays for it, by their place from 1.
    case publicExpense(Int), publicPayer(Int)
    /// A drug, by the number of its RP and its place in it from 1.
    case medication(rp: Int, drug: Int)
    /// A remark or instruction, by its place from 1.
    case communication(Int)
    /// What is in the Bundle of a handbook or of a result of dispensing.
    case handbook(HandbookRole)

    /// What ids are made of: it never changes.
    fileprivate var key: String {
        switch self {
        case .publicExpense(let place), .publicPayer(let place), .communication(let place): "\(name) \(place)"
        case .medication(let rp, let drug): "\(name) \(rp).\(drug)"
        case .handbook(let role): role.key
        default: name
        }
    }

    /// The name in the mapping tables.
    var name: String {
        switch self {
        case .composition: "Composition"
        case .patient: "Patient"
        case .encounter: "Encounter"
        case .insurance: "Coverage(insurance)"
        case .insurer: "Organization(insurer)"
        case .issuer: "Organization(issuer)"
        case .department: "Organization(department)"
        case .practitionerRole: "PractitionerRole"
        case .practitioner: "Practitioner"
        case .publicExpense: "Coverage(public)"
        case .publicPayer: "Organization(public-payer)"
        case .medication: "MedicationRequest"
        case .communication: "Communication"
        case .handbook(let role): role.kind.rawValue
        }
    }
}

/// The entries of a Bundle that is put together, each with an id that follows from the record.
struct BundleBuilder {
    private let seed: FHIRUUID
    private(set) var entries: [(role: EntryRole, url: String, resource: FHIRLiteral)] = []

    /// - Parameter identity: what tells the record from all others; the same gives the same ids.
    init(identity: [String?]) {
        let name = "urn:tasuki:record:" + identity.map { $0 ?? "" }.joined(separator: "|")
        seed = FHIRUUID(namespace: .urlNamespace, name: name) ?? .urlNamespace
    }

    /// The `urn:uuid` of a role.
    func url(_ role: EntryRole) -> String {
        if let known = urls.known[role] { return known }
        let url = FHIRUUID(namespace: seed, name: role.key)?.rawValue ?? ""
        urls.known[role] = url
        return url
    }

    /// The URLs that were asked for: references ask often.
    private final class URLs { var known: [EntryRole: String] = [:] }
    private let urls = URLs()

    /// The `urn:uuid` of the Bundle itself.
    var bundleURL: String { FHIRUUID(namespace: seed, name: "bundle")?.rawValue ?? "" }

    /// A number of so many digits that the record always gets.
    func number(digits: Int) -> String {
        let bytes = seed.bytes ?? []
        let value = bytes.prefix(7).reduce(0) { $0 << 8 | Int($1) }
        let text = String(value)
        return String((String(repeating: "0", count: digits) + text).suffix(digits))
    }

    mutating func add(_ role: EntryRole, _ resource: FHIRLiteral) {
        entries.append((role, url(role), resource))
    }

    /// A resource with the profile that it meets, above its other members.
    static func resource(_ type: String, profile: String?, _ members: FHIRLiteral) -> FHIRLiteral {
        let head: FHIRLiteral = ["resourceType": .text(type), "meta": ["profile": [FHIRLiteral(profile)]]]
        return head.adding(members)
    }

    func references(_ wanted: (EntryRole) -> Bool) -> [FHIRLiteral] {
        entries.filter { wanted($0.role) }.map { .reference($0.url) }
    }

    var entryLiterals: [FHIRLiteral] {
        entries.map { ["fullUrl": .text($0.url), "resource": $0.resource] }
    }
}
