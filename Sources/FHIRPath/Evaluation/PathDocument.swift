import FHIRTree

/// A document that an evaluation looks into.
struct PathDocument {
    let source: SourceDocument
    let tape: Tape

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
    private var first: SourceDocument?
    /// Its tape again, which costs nothing to copy.
    private var firstTape: Tape?
    private var others: [PathDocument] = []

    init() {}

    init(_ document: SourceDocument) { (first, firstTape) = (document, document.tape) }

    var count: Int { first == nil ? 0 : others.count + 1 }

    @inline(__always)
    func tape(_ document: UInt16) -> Tape {
        guard document == 0, let firstTape else { return others[Int(document) - 1].tape }
        return firstTape
    }

    subscript(index: Int) -> PathDocument {
        guard index == 0, let first else { return others[index - 1] }
        return PathDocument(first)
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
