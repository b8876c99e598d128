import Diagnostics
import FHIRTree
import JapaneseRecords

/// A prescription in a tagged file: the symbols on paper (`JAHIS1` and on), or the service's form (`SJ1`).
///
/// ```swift
/// var file = try PrescriptionFile(bytes)
/// file.prescription.rps[0].quantity = 7
/// let changed = file.bytes()  // every other byte is as it was
/// ```
///
/// Lines that the format does not know, second ones where it has one, and values that are none stay where they stand.
/// ``TaggedText/validate(today:)`` tells what is wrong with a file.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4.
public struct PrescriptionFile: Sendable {
    public var prescription: Prescription
    private let overlay: TaggedOverlay<Prescription>

    /// The file as it was read.
    public var text: TaggedText { overlay.text }

    /// Whether files of a kind hold a prescription.
    public static func holds(_ kind: TaggedKind) -> Bool { Prescription.formats.contains(kind.format) }

    /// Reads a file.
    ///
    /// - Parameter encoding: what it is written in; `nil` looks at the bytes.
    /// - Throws: `JHS-0101` if the first line is no header, `JHS-0110` if the file holds no prescription,
    ///   `JHS-0111` if it holds several: ``TaggedTextReader`` reads them.
    public init(_ bytes: SourceBytes, encoding: TextEncoding? = nil) throws(Diagnostic) {
        try self.init(TaggedText(bytes, encoding: encoding))
    }

    /// Takes what a file says.
    ///
    /// - Throws: `JHS-0110` if the file holds no prescription, `JHS-0111` if it holds several.
    public init(_ text: TaggedText) throws(Diagnostic) {
        overlay = try TaggedOverlay(text)
        prescription = overlay.content
    }

    /// What the prescription does not hold of the file, or should hold and the file has not: values that are none,
    /// unknown and second lines, broken characters, missing records and fields. Empty if the file was read whole.
    ///
    /// They are those of ``TaggedText/validate(today:)`` that concern the reading; others are told there alone.
    public var losses: [Diagnostic] { overlay.losses }

    /// The file with the prescription as it is now; what did not change keeps its bytes.
    public func bytes() -> [UInt8] {
        var report: [Diagnostic] = []
        return bytes(report: &report)
    }

    /// The file with the prescription as it is now, as ``bytes()`` gives it, and what of it could not be written.
    ///
    /// - Parameter report: `JHS-0701` to `JHS-0704` for values that do not fit into their field, or have none.
    public func bytes(report: inout [Diagnostic]) -> [UInt8] { overlay.written(prescription, report: &report) }

    /// A new file of a prescription: symbols in CP932, the service's form in UTF-8; codes are of the lists that the
    /// form takes.
    ///
    /// - Parameter report: `JHS-0701` to `JHS-0704` for values that do not fit into their field, or have none.
    public static func bytes(
        of prescription: Prescription, as kind: TaggedKind = .prescription,
        report: inout [Diagnostic]
    ) -> [UInt8] {
        prescription.inCodeSets(of: kind).written(
            as: kind, encoding: kind.format == .servicePrescription ? .utf8 : .cp932, report: &report)
    }

    /// Which line gave what, by its place in the file.
    package var keys: [LineKey?] { overlay.keys }

    /// The fields that hold what cannot be read as it was meant.
    package var unreadableFields: [(record: TaggedRecord, field: Int)] {
        overlay.isDoubtful ? text.unreadableFields : []
    }

    /// The lines of a prescription in a format.
    package static func lines(of prescription: Prescription, for kind: TaggedKind) -> [TaggedLine] {
        prescription.written(for: kind).written
    }

    /// The lines of some RPs and drugs, as they stand among those of their prescription.
    ///
    /// - Parameter scopes: the RPs by their numbers: those of one number are taken together.
    package static func lines(
        of rps: [Prescription.RP], for kind: TaggedKind, only scopes: Set<LineScope>
    ) -> [TaggedLine] {
        let numbers = Set(scopes.map(\.group))
        var lines = LineWriter<[String]>(kind, only: scopes), rps = rps.filter { numbers.contains($0.number) }
        Prescription.rps(&lines, &rps)
        return lines.written
    }

    /// Which fields of these lines have a text.
    package static func marks(of prescription: Prescription, for kind: TaggedKind) -> [WrittenLine<FieldMarks>] {
        prescription.marked(for: kind)
    }

    /// The lines that a new file has.
    package static func newLines(of prescription: Prescription, for kind: TaggedKind) -> [TaggedLine] {
        prescription.inCodeSets(of: kind).written(for: kind).written
    }
}
