import FHIRTree

/// The words that the resources of a Bundle say, wherever they do: what has no element of its own may stand among those
/// of another.
struct SaidWords {
    private var texts: [String: [String]] = [:]

    /// - Parameter owner: what the resource is, by which it is known again in another Bundle.
    mutating func add(_ leaf: ResourceLeaves.Leaf, of owner: String) {
        if let text = Self.words(of: leaf) { texts[owner, default: []].append(Self.parted(text)) }
    }

    /// Whether a resource says a text, as a whole or as one of the parts between blanks or lines.
    func say(_ leaf: ResourceLeaves.Leaf, of owner: String) -> Bool {
        guard let text = Self.words(of: leaf), let said = texts[owner] else { return false }
        let wanted = Self.parted(text)
        return said.contains { $0.firstPlace(of: wanted) != nil }
    }

    /// A text with a blank before and after each part.
    private static func parted(_ text: String) -> String { "　" + text.replacing("\n", with: "　") + "　" }

    /// What a person wrote; the names of codes are no such words.
    private static func words(of leaf: ResourceLeaves.Leaf) -> String? {
        guard elements.contains(where: { leaf.path == $0 || leaf.path.hasSuffix("." + $0) }) else { return nil }
        return leaf.node.text.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static let elements = ["text", "valueString", "patientInstruction"]
}
