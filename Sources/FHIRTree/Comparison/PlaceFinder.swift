/// Gives differences their expressions and positions: one walk and one index of lines a document.
enum PlaceFinder {
    static func places(
        of differences: [TreeDifference], in documents: (SourceDocument, SourceDocument)
    ) -> [TreeChange] {
        var changes = differences.map { TreeChange(kind: $0.kind) }
        for (index, place) in places(of: differences.map(\.before), in: documents.0) { changes[index].before = place }
        for (index, place) in places(of: differences.map(\.after), in: documents.1) { changes[index].after = place }
        return changes
    }

    private static func places(of parts: [ElementParts?], in document: SourceDocument) -> [(Int, TreePlace)] {
        var wanted: [(index: Int, entry: Int, companion: Int)] = []
        for (index, part) in parts.enumerated() {
            guard let part else { continue }
            let isValue = part.value >= 0
            wanted.append((index, isValue ? part.value : part.companion, isValue ? part.companion : -1))
        }
        if wanted.isEmpty { return [] }
        wanted.sort { $0.entry < $1.entry }
        var cursor = ExpressionCursor(document)
        let lines = LineIndex(document.source)
        return wanted.map { index, entry, companion in
            let node = document.node(at: entry)
            return (
                index,
                TreePlace(
                    node: node, companion: companion < 0 ? nil : document.node(at: companion),
                    expression: cursor.expression(of: entry), position: lines.position(of: node.byteOffset))
            )
        }
    }
}
