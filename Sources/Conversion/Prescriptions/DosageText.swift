/// The text of a dosage, whose words blanks part.
struct DosageText {
    /// The words that were not taken.
    private(set) var rest: [Substring]

    init(_ text: String) { rest = text.parts(between: "　") }

    /// Whether a text stands among the words whole.
    func says(_ text: String) -> Bool { place(of: text) != nil }

    /// Takes a text out of the words, if it stands there whole.
    @discardableResult
    mutating func take(_ text: String) -> Bool {
        guard let place = place(of: text) else { return false }
        rest.removeSubrange(place)
        return true
    }

    private func place(of text: String) -> Range<Int>? {
        let words = text.parts(between: "　")
        guard words.count != 1 else { return rest.firstIndex(of: words[0]).map { $0..<$0 + 1 } }
        guard !words.isEmpty, words.count <= rest.count else { return nil }
        let start = (0...rest.count - words.count).first { rest[$0..<$0 + words.count].elementsEqual(words) }
        return start.map { $0..<$0 + words.count }
    }
}
