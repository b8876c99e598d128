/// A step of an element id: a name, and a slice behind a colon.
struct ElementStep: Hashable {
    var name: String
    var slice: String?

    init(_ text: some StringProtocol) {
        guard let colon = text.firstIndex(of: ":") else {
            name = String(text)
            return
        }
        name = String(text[..<colon])
        slice = String(text[text.index(after: colon)...])
    }
}
