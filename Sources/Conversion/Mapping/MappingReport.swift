import Diagnostics

/// What became of one field or element of a source.
public struct MappingEntry: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        /// The target holds it: it was read back from there, and was the same.
        case carried
        /// The source does not say it; the reason tells what it follows from.
        case defaulted(BilingualText)
        /// The target does not hold it, or not as it was; the reason tells why.
        case notCarried(BilingualText)
    }

    /// Record and field of a tagged file (`201-7`), or the FHIRPath expression of an element; empty for what is
    /// defaulted.
    public var source: String
    /// Where it stands in the source.
    public var position: SourcePosition?
    /// The FHIRPath expression of an element, or record and field; empty for what is not carried.
    public var target: String {
        get { place.text }
        set { place = MappingPlace(newValue) }
    }
    var place: MappingPlace
    public var outcome: Outcome

    public init(source: String, position: SourcePosition? = nil, target: String, outcome: Outcome) {
        self.init(source: source, position: position, place: MappingPlace(target), outcome: outcome)
    }

    init(source: String, position: SourcePosition? = nil, place: MappingPlace, outcome: Outcome) {
        (self.source, self.position, self.place, self.outcome) = (source, position, place, outcome)
    }
}

/// What became of every field of a source that holds a value. No value stands in it.
public struct MappingReport: Hashable, Sendable {
    /// In the order of the source, what is defaulted last.
    public var entries: [MappingEntry]

    public init(entries: [MappingEntry] = []) { self.entries = entries }

    public var carried: [MappingEntry] { entries.filter { $0.outcome == .carried } }

    public var defaulted: [MappingEntry] {
        entries.filter { if case .defaulted = $0.outcome { true } else { false } }
    }

    public var notCarried: [MappingEntry] {
        entries.filter { if case .notCarried = $0.outcome { true } else { false } }
    }
}
