import Diagnostics
import FHIRTree
import JapaneseRecords

/// A medication handbook in a tagged file (`JAHISTC01` and on).
///
/// ```swift
/// var file = try HandbookFile(bytes)
/// file.handbook.dispensings[0].rps[0].quantity = 7
/// let changed = file.bytes()  // every other byte is as it was
/// ```
///
/// Lines that the format does not know, second ones where it has one, and values that are none stay where they stand;
/// so does record 911, which numbers the parts of a handbook. Put the parts together first: ``HandbookParts``.
/// ``TaggedText/validate(today:)`` tells what is wrong with a file.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6 (技術文書 24-104).
public struct HandbookFile: Sendable {
    public var handbook: MedicationHandbook
    private let overlay: TaggedOverlay<MedicationHandbook>

    /// The file as it was read.
    public var text: TaggedText { overlay.text }

    /// Reads a file.
    ///
    /// - Parameter encoding: what it is written in; `nil` looks at the bytes.
    /// - Throws: `JHS-0101` if the first line is no header, `JHS-0110` if the file holds no handbook,
    ///   `JHS-0111` if it holds several: ``TaggedTextReader`` reads them.
    public init(_ bytes: SourceBytes, encoding: TextEncoding? = nil) throws(Diagnostic) {
        try self.init(TaggedText(bytes, encoding: encoding))
    }

    /// Takes what a file says.
    ///
    /// - Throws: `JHS-0110` if the file holds no handbook, `JHS-0111` if it holds several.
    public init(_ text: TaggedText) throws(Diagnostic) {
        overlay = try TaggedOverlay(text)
        handbook = overlay.content
    }

    /// What the handbook does not hold of the file, or should hold and the file has not: values that are none,
    /// unknown and second lines, broken characters, missing records and fields. Empty if the file was read whole.
    ///
    /// They are those of ``TaggedText/validate(today:)`` that concern the reading; others are told there alone.
    public var losses: [Diagnostic] { overlay.losses }

    /// The file with the handbook as it is now; what did not change keeps its bytes.
    public func bytes() -> [UInt8] {
        var report: [Diagnostic] = []
        return bytes(report: &report)
    }

    /// The file with the handbook as it is now, as ``bytes()`` gives it, and what of it could not be written.
    ///
    /// - Parameter report: `JHS-0701` to `JHS-0704` for values that do not fit into their field, or have none.
    public func bytes(report: inout [Diagnostic]) -> [UInt8] { overlay.written(handbook, report: &report) }

    /// A new file of a handbook, in CP932.
    ///
    /// For old readers there is `JAHISTC07`, without the ingredients of over-the-counter drugs (record 31), their
    /// numbers and JAN codes, and generic names.
    ///
    /// - Parameter report: `JHS-0701` to `JHS-0704` for values that do not fit into their field, or have none.
    public static func bytes(
        of handbook: MedicationHandbook, as kind: TaggedKind = .handbook,
        report: inout [Diagnostic]
    ) -> [UInt8] {
        handbook.written(as: kind, encoding: .cp932, report: &report)
    }

    /// Which line gave what, by its place in the file.
    package var keys: [LineKey?] { overlay.keys }

    /// The fields that hold what cannot be read as it was meant.
    package var unreadableFields: [(record: TaggedRecord, field: Int)] {
        overlay.isDoubtful ? text.unreadableFields : []
    }

    /// The lines of a handbook in a format.
    package static func lines(of handbook: MedicationHandbook, for kind: TaggedKind) -> [TaggedLine] {
        handbook.written(for: kind).written
    }

    /// Which fields of these lines have a text.
    package static func marks(of handbook: MedicationHandbook, for kind: TaggedKind) -> [WrittenLine<FieldMarks>] {
        handbook.marked(for: kind)
    }
}
