/// Where in a record a text stops to be JSON: the FHIRPath of the innermost object or list that is open there, as far
/// as the text before tells.
enum JSONFaultPlace {
    /// Levels that are deeper are left out.
    private static let deepest = 64

    /// - Parameter tape: what was read; its memory passes to the document that is made of it here.
    static func expression(in tape: consuming TapeBuilder, of json: SourceBytes) -> String {
        let open = tape.closeAll()
        let document = SourceDocument(storage: TapeStorage(source: json, format: .json, json: json, tape: tape))
        guard document.storage.count > 0 else { return "" }
        return SourceNode(storage: document.storage, entry: open.prefix(deepest).last ?? 0).expression
    }
}
