import FHIRTree

/// A document that an evaluation looks into.
struct PathDocument {
    let source: SourceDocument
    let tape: Tape
    /// The resources in it, made when first needed.
    var resources: ResourceIndex?

    init(_ source: SourceDocument) {
        self.source = source
        tape = source.tape
    }
}

/// The documents of an evaluation, and what they hold at an element.
///
/// Unsafe on purpose: a tape's pointers live as long as its document, which stands beside it.
struct PathDocuments: @unchecked Sendable {
    /// Most evaluations have one document, which needs no list.
    private var first: PathDocument?
    /// Its tape again, which costs nothing to copy.
    private var firstTape: Tape?
    private var others: [PathDocument] = []

    init() {}

    init(_ document: SourceDocument) { (first, firstTape) = (PathDocument(document), document.tape) }

    var count: Int { first == nil ? 0 : others.count + 1 }

    @inline(__always)
    func tape(_ document: UInt16) -> Tape {
        guard document == 0, let firstTape else { return others[Int(document) - 1].tape }
        return firstTape
    }

    subscript(index: Int) -> PathDocument {
        guard index == 0, let first else { return others[index - 1] }
        return first
    }

    /// Whether the resources of the first document were looked for.
    var hasResources: Bool { first?.resources != nil }

    /// The resources of a document, looked for once.
    mutating func resources(of document: UInt16) -> ResourceIndex {
        if let known = self[Int(document)].resources { return known }
        let made = ResourceIndex(tape(document))
        if document == 0 { first?.resources = made } else { others[Int(document) - 1].resources = made }
        return made
    }

    /// The number of a document that is known.
    func number(of document: SourceDocument) -> UInt16? {
        (0..<count).first { self[$0].source.root == document.root }.map { UInt16($0) }
    }

    /// Adds a document, and gives its number; `nil` when there are as many as numbers.
    mutating func append(_ document: SourceDocument) -> UInt16? {
        guard let number = UInt16(exactly: count), number < .max else { return nil }
        if number == 0 { self = PathDocuments(document) } else { others.append(PathDocument(document)) }
        return number
    }
}

/// Where the resources of a document stand, for `resolve()` and `%resource`.
struct ResourceIndex {
    /// Entries of the tape at which a resource starts, ascending, with the one that holds it.
    private(set) var starts: [(entry: Int, parent: Int?)] = []

    init(_ tape: Tape) {
        guard tape.count > 0 else { return }
        var open: [Int] = []
        for entry in 0..<tape.count where tape[entry].kind == .object && tape.member(Self.typeName, of: entry) != nil {
            while let last = open.last, tape[starts[last].entry].next <= entry { open.removeLast() }
            starts.append((entry, open.last))
            open.append(starts.count - 1)
        }
    }

    static let typeName = ElementName("resourceType")

    /// The number of the innermost resource that holds an entry.
    func resource(around entry: Int, _ tape: Tape) -> Int? {
        var low = 0, high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].entry <= entry { low = middle + 1 } else { high = middle }
        }
        var found = low > 0 ? low - 1 : nil
        while let number = found, tape[starts[number].entry].next <= entry { found = starts[number].parent }
        return found
    }
}
