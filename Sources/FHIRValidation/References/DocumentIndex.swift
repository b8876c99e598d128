import FHIRTree

/// What the rules about references and Bundles know of one document: made when a rule first asks, in linear time.
final class DocumentIndex {
    private let document: SourceDocument
    private let tape: Tape
    private(set) lazy var references = document.references
    private(set) lazy var fragments = FragmentUse(document, tape, references)
    private var bundleTypes: [Int: String] = [:]
    private var targets: [Int: ReferenceTarget] = [:]

    init(_ document: SourceDocument, _ tape: Tape) {
        (self.document, self.tape) = (document, tape)
    }

    /// Whether the document is one resource that holds no others, so that its references lead outside, or nowhere.
    private(set) lazy var isAlone: Bool = {
        let isCollection = ["Bundle", "Parameters"].contains(tape.resourceTypeName(of: 0))
        return tape[0].kind == .object && !isCollection && tape.member(Walk.contained, of: 0) == nil
    }()

    var resources: [ResourceIndex.Resource] { references.resources.resources }

    /// The number of the innermost resource that holds an entry of the tape.
    func resource(around entry: Int) -> Int? { references.resources.resource(around: entry, tape) }

    /// The R4 type of a resource.
    func type(of number: Int) -> TypeShape? { tape.resourceShape(of: resources[number].entry) }

    private static let typeMember = ElementName("type")

    /// `Bundle.type`; empty for a resource that is no Bundle.
    func bundleType(of number: Int) -> String {
        if let known = bundleTypes[number] { return known }
        let node = document.node(at: resources[number].entry)
        let type = type(of: number)?.name == "Bundle" ? node[Self.typeMember]?.string ?? "" : ""
        bundleTypes[number] = type
        return type
    }

    /// The nearest Bundle or Parameters in which a resource stands, and the resource that stands directly in it.
    func scope(around number: Int) -> (scope: Int, member: Int)? {
        var number = number
        while let parent = resources[number].parent {
            if resources[number].place != .contained, references.scopes[parent] != nil { return (parent, number) }
            number = parent
        }
        return nil
    }

    /// What the text of the reference at an entry leads to: looked for once, for many rules ask.
    func target(at entry: Int) -> ReferenceTarget {
        if let known = targets[entry] { return known }
        var found = ReferenceTarget.none(similar: nil)
        if let number = resource(around: entry), let text = document.node(at: entry).string {
            found = target(of: text, from: number)
        }
        targets[entry] = found
        return found
    }

    /// What a reference in a resource leads to.
    ///
    /// A fragment leads to a contained resource, or to the one around. Other references are looked up in the Bundle or
    /// Parameters around, the nearest first: a relative one belongs to the server of the entry's `fullUrl`; where that
    /// is a URN, the id is looked for as another URN of the kind; where there is none, by type and id.
    ///
    /// - Source: FHIR R4 (4.0.1), references.html#contained and bundle.html#references.
    func target(of text: String, from number: Int) -> ReferenceTarget {
        if text.hasPrefix("#") { return fragment(String(text.dropFirst()), from: number) }
        let address = ReferenceAddress(text)
        var similar: Int?
        // A reference of the Bundle itself, or of the Parameters.
        if let scope = references.scopes[number] {
            let found = candidates(address, in: scope, number, from: nil)
            if let found = only(found, in: number) { return found }
        }
        var current = number
        while let (scopeNumber, member) = scope(around: current), let scope = references.scopes[scopeNumber] {
            let found = candidates(address, in: scope, scopeNumber, from: member)
            if let found = only(found, in: scopeNumber) { return found }
            if similar == nil, address.isRelative { similar = scope.byTypeAndID[address.target]?.first }
            current = scopeNumber
        }
        return .none(similar: similar)
    }

    private func fragment(_ id: String, from number: Int) -> ReferenceTarget {
        let container = references.resources.container(of: number)
        if id.isEmpty { return .resource(container) }
        return references.contained[container]?[id]?.first.map { .resource($0) } ?? .none(similar: nil)
    }

    private func candidates(
        _ address: ReferenceAddress, in scope: AddressScope, _ number: Int, from member: Int?
    ) -> [Int] {
        var list = AddressList(scope: number, isURL: true, address: address.target)
        if address.isRelative, let own = member.flatMap({ scope.fullURLs[$0] }) {
            if let base = own.base {
                list.address = base + address.target
            } else if own.target.hasPrefix("urn:uuid:") || own.target.hasPrefix("urn:oid:"),
                let colon = own.target.lastIndex(of: ":"), let slash = address.target.lastIndex(of: "/")
            {
                let id = address.target[address.target.index(after: slash)...].lowercased()
                list.address = own.target[...colon] + id
            } else {
                return []
            }
        } else if address.isRelative {
            list.isURL = false
        }
        let found = (list.isURL ? scope.byURL : scope.byTypeAndID)[list.address] ?? []
        guard let version = address.version, !found.isEmpty else { return found }
        let known = versions[list] ?? Dictionary(grouping: found) { references.version(of: $0, in: document) }
        versions[list] = known
        return known[version] ?? []
    }

    /// The resources of one address in a scope.
    private struct AddressList: Hashable {
        var scope: Int
        /// By `fullUrl`, not by `Type/id`.
        var isURL: Bool
        var address: String
    }

    /// The resources of an address by version, of those that references ask for.
    private var versions: [AddressList: [String?: [Int]]] = [:]

    private func only(_ found: [Int], in scope: Int) -> ReferenceTarget? {
        guard let first = found.first else { return nil }
        // A history has every version; the address of all of them is the same.
        return found.count == 1 || bundleType(of: scope) == "history" ? .resource(first) : .several
    }
}
