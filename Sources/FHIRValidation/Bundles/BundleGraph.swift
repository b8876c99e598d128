import FHIRTree

/// Which entries of a Bundle refer to which: made from all texts that are addresses, in time that grows with the
/// Bundle's size.
struct BundleGraph {
    /// The entries that each entry refers to, by their numbers in the Bundle.
    private(set) var forward: [[Int]]
    /// The entries that refer to each entry.
    private(set) var backward: [[Int]]
    /// The entries that the Bundle itself refers to: its links, and who signed it.
    private(set) var ofBundle: [Int] = []

    private static let url = ElementName("url"), reference = ElementName("reference")
    private static let div = ElementName("div"), data = ElementName("data")

    init(_ bundle: BundleContext, walk: inout Walk) {
        let index = walk.index, tape = walk.tape, document = walk.document
        forward = Array(repeating: [], count: bundle.entries.count)
        backward = forward
        var numbers: [Int: Int] = [:], entries: [Int: Int] = [:], canonicals: [String: Int] = [:]
        for (position, entry) in bundle.entries.enumerated() {
            guard let resource = entry.resource else { continue }
            entries[resource] = position
            if let url = walk.child(of: resource, named: Self.url).flatMap({ document.node(at: $0).string }) {
                canonicals[url] = position
            }
        }
        for (number, resource) in index.resources.enumerated() where resource.parent == bundle.number {
            numbers[number] = entries[resource.entry]
        }
        // The addresses in the entries themselves, such as fullUrl, are no references.
        let list = tape.member(BundleRule.entry, of: bundle.node.index)
        let listed = list.map { $0..<tape[$0].next } ?? 0..<0
        // URLs and URNs mean the same in all entries, and those of code systems and profiles occur again and again.
        var absolute = ByteTable<Int?>()
        let starts = Self.starts(of: index, canonicals.keys)
        var isPlain = false, plainSource = -1
        for entry in bundle.node.index..<tape[bundle.node.index].next {
            guard tape[entry].kind == .string, let first = tape.text(entry).first, starts.contains(Int(first)),
                tape[entry].name != Self.div, tape[entry].name != Self.data,
                let source = index.resource(around: entry), source != bundle.number || !listed.contains(entry)
            else { continue }
            if source != plainSource {
                (plainSource, isPlain) = (source, Self.isPlain(source, in: bundle, index))
            }
            let mayBeKnown = isPlain && !tape[entry].isEscaped && tape[entry].name != Self.url
            let known = mayBeKnown ? absolute.known(tape.text(entry)) : nil
            if case .some(nil) = known { continue }
            guard let text = Self.address(at: entry, tape, document) else { continue }
            var target: Int?
            let found =
                tape[entry].name == Self.reference ? index.target(at: entry) : index.target(of: text, from: source)
            if case .resource(let number) = found {
                target = index.references.member(of: bundle.number, around: number).flatMap { numbers[$0] }
            }
            if source == bundle.number {
                target = target ?? Self.relative(text, bundle, index).flatMap { numbers[$0] }
            } else if target == nil, tape[entry].name != Self.url, !canonicals.isEmpty {
                let bar = text.utf8.firstIndex(of: UInt8(ascii: "|")) ?? text.endIndex
                target = canonicals[String(text[..<bar])]
            }
            if mayBeKnown, known == nil, !ReferenceAddress(text).isRelative {
                absolute.keep(target, for: tape.text(entry))
            }
            guard let target else { continue }
            if source == bundle.number {
                ofBundle.append(target)
            } else if let from = index.references.member(of: bundle.number, around: source).flatMap({ numbers[$0] }),
                from != target
            {
                forward[from].append(target)
                backward[target].append(from)
            }
        }
    }

    /// Whether the references of a resource are looked up in the Bundle and nowhere else.
    private static func isPlain(_ source: Int, in bundle: BundleContext, _ index: DocumentIndex) -> Bool {
        source != bundle.number && index.references.scopes[source] == nil
            && index.scope(around: source)?.scope == bundle.number && index.scope(around: bundle.number) == nil
    }

    /// The bytes with which the text of an address can start that leads to something in the document: the first of
    /// every URL and URN that something has, the capital of `Type/id` or of a URN, an escape.
    private static func starts(
        of index: DocumentIndex, _ canonicals: Dictionary<String, Int>.Keys
    ) -> MemberSet {
        var starts = MemberSet(count: 256)
        for capital in UInt8(ascii: "A")...UInt8(ascii: "Z") { starts.insert(Int(capital)) }
        starts.insert(Int(UInt8(ascii: "\\")))
        for canonical in canonicals { if let first = canonical.utf8.first { starts.insert(Int(first)) } }
        for scope in index.references.scopes.values {
            for url in scope.byURL.keys { if let first = url.utf8.first { starts.insert(Int(first)) } }
        }
        return starts
    }

    /// The text of an entry, if it looks like the address of a resource.
    private static func address(at entry: Int, _ tape: Tape, _ document: SourceDocument) -> String? {
        let length = tape[entry].length
        guard length > 4, length < 2048 else { return nil }
        let bytes = tape.text(entry)
        guard bytes.first != UInt8(ascii: "#"), tape[entry].name == reference || isAddress(bytes) else { return nil }
        return document.node(at: entry).string
    }

    private static func isAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.contains(UInt8(ascii: "/")) || text.contains(UInt8(ascii: ":")) else { return false }
        switch ReferenceForm(text).kind {
        case .relative, .restful, .urn, .absolute: return true
        default: return false
        }
    }

    /// The resource that a relative address of the Bundle itself means: the only one of that type and id.
    private static func relative(_ text: String, _ bundle: BundleContext, _ index: DocumentIndex) -> Int? {
        let address = ReferenceAddress(text)
        guard address.isRelative, let found = index.references.scopes[bundle.number]?.byTypeAndID[address.target],
            found.count == 1
        else { return nil }
        return found[0]
    }

    /// Whether a relative address of the Bundle itself leads to an entry.
    static func isRelative(_ text: String, inside bundle: BundleContext, _ walk: borrowing Walk) -> Bool {
        relative(text, bundle, walk.index) != nil
    }

    /// All entries that can be reached from some, by references in one direction or in both.
    func reached(from start: [Int], bothWays: Bool) -> [Bool] {
        var reached = Array(repeating: false, count: forward.count)
        var work = start.filter { forward.indices.contains($0) }
        for entry in work { reached[entry] = true }
        while let entry = work.popLast() {
            for next in forward[entry] where !reached[next] {
                reached[next] = true
                work.append(next)
            }
            guard bothWays else { continue }
            for next in backward[entry] where !reached[next] {
                reached[next] = true
                work.append(next)
            }
        }
        return reached
    }
}
