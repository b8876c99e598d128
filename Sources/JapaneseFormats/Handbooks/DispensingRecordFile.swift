import Diagnostics
import FHIRTree
import JapaneseRecords

/// The result of dispensing (調剤結果) in the file that the e-prescription service takes, as far as its form is known.
///
/// The form is public in part only, so it is read for what it may be, and nothing is refused: the first line is the
/// header, whatever it says; the records of the handbook, 511 and 521 are read where they are; every other line and
/// field stays as it is. Not confirmed are the header, all records but 201, 511 and 521, and the order of the fields of
/// these two. A new file is not written for the same reason.
///
/// ```swift
/// var file = DispensingRecordFile(bytes)
/// file.record.refill?.isFinished = true
/// let changed = file.bytes()  // every other byte is as it was
/// ```
///
/// - Source: 電子処方箋管理サービス 記録条件仕様（調剤編）Ver.2.2; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6.
public struct DispensingRecordFile: Sendable {
    public var record: DispensingRecord
    private let overlay: TaggedOverlay<DispensingRecord>

    /// The file as it was read.
    public var text: TaggedText { overlay.text }

    /// Reads a file.
    ///
    /// - Parameter encoding: what it is written in; `nil` looks at the bytes.
    public init(_ bytes: SourceBytes, encoding: TextEncoding? = nil) {
        let text = TaggedText(bytes, as: .dispensing, encoding: encoding)
        overlay = TaggedOverlay(reading: text)
        record = overlay.content
    }

    /// Takes what a file says that was read as a result of dispensing, as ``text`` is.
    ///
    /// - Throws: `JHS-0110` if the file is of another format, `JHS-0111` if another file begins in it.
    public init(_ text: TaggedText) throws(Diagnostic) {
        overlay = try TaggedOverlay(text)
        record = overlay.content
    }

    /// What the record does not hold of the file: values that are none, broken characters. Empty if all that is known
    /// was read; lines and fields that are not known are told by the report of a conversion.
    public var losses: [Diagnostic] { overlay.losses }

    /// The file with the record as it is now; what did not change keeps its bytes.
    public func bytes() -> [UInt8] {
        var report: [Diagnostic] = []
        return bytes(report: &report)
    }

    /// The file with the record as it is now, as ``bytes()`` gives it, and what of it could not be written.
    ///
    /// - Parameter report: `JHS-0701` to `JHS-0704` for values that do not fit into their field, or have none.
    public func bytes(report: inout [Diagnostic]) -> [UInt8] { overlay.written(record, report: &report) }

    /// Which line gave what, by its place in the file.
    package var keys: [LineKey?] { overlay.keys }

    /// The fields that hold what cannot be read as it was meant.
    package var unreadableFields: [(record: TaggedRecord, field: Int)] {
        overlay.isDoubtful ? text.unreadableFields : []
    }

    /// The lines of a result of dispensing.
    package static func lines(of record: DispensingRecord) -> [TaggedLine] {
        record.written(for: .dispensing).written
    }

    /// Which fields of these lines have a text.
    package static func marks(of record: DispensingRecord) -> [WrittenLine<FieldMarks>] {
        record.marked(for: .dispensing)
    }
}
