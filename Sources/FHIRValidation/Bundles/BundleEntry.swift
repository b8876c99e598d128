import FHIRTree

/// The parts of one entry of a Bundle, by their places in the tape; `nil` for what is not there.
struct BundleEntry {
    let entry: Int
    private(set) var fullURL: Int?, resource: Int?, request: Int?, response: Int?, search: Int?

    private static let fullURLName = ElementName("fullUrl"), resourceName = ElementName("resource")
    private static let requestName = ElementName("request"), responseName = ElementName("response")
    private static let searchName = ElementName("search")

    init(_ entry: Int, _ tape: Tape) {
        self.entry = entry
        var member = entry + 1
        while member < tape[entry].next {
            switch (tape[member].name, tape[member].kind) {
            case (Self.fullURLName, .string): fullURL = member
            case (Self.resourceName, .object): resource = member
            case (Self.requestName, .object): request = member
            case (Self.responseName, .object): response = member
            case (Self.searchName, .object): search = member
            default: break
            }
            member = tape[member].next
        }
    }
}

/// A Bundle that is being checked.
struct BundleContext {
    /// Its number in the document's index.
    let number: Int
    let node: SourceNode
    /// `Bundle.type`; empty if it is not there.
    let type: String
    let entries: [BundleEntry]
}
