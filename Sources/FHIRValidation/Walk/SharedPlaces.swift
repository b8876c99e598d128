import Diagnostics
import FHIRTree

/// The positions and expressions of a document's places, found when one is first needed and shared with the trials.
final class SharedPlaces {
    private let document: SourceDocument
    private var lines: LineIndex?
    /// Goes down the document with those that ask for places in their order.
    private var cursor: (place: ExpressionCursor, entry: Int)?

    init(_ document: SourceDocument) { self.document = document }

    func position(of offset: Int) -> SourcePosition {
        let index = lines ?? LineIndex(document.source)
        lines = index
        return index.position(of: offset)
    }

    /// The expression of an entry of the tape.
    func expression(of entry: Int) -> String {
        var next = cursor.flatMap { $0.entry <= entry ? $0.place : nil } ?? ExpressionCursor(document)
        cursor = nil
        let expression = next.expression(of: entry)
        cursor = (next, entry)
        return expression
    }
}
