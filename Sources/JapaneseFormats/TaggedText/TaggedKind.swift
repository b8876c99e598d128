/// Which tagged format a file is in: what its header line says.
public struct TaggedKind: Hashable, Sendable {
    /// The formats, whatever their version.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        /// The symbols on a paper prescription: `JAHIS1` and on.
        case prescription
        /// A prescription as the e-prescription service takes it: `SJ1`.
        case servicePrescription = "service-prescription"
        /// The medication handbook: `JAHISTC01` and on.
        case handbook
        /// The result of dispensing as it is sent to the e-prescription service; its header is not public, so no file
        /// is taken for one that is not said to be: see ``DispensingRecordFile``.
        case dispensing
    }

    /// The format that the letters of the header name.
    public var format: Format
    /// The number in the header: a count of the document's revisions, to be compared as a number (`JAHIS10` is newer
    /// than `JAHIS9`).
    public var version: Int

    public init(_ format: Format, version: Int) { (self.format, self.version) = (format, version) }

    /// The symbols on a paper prescription, as new files are written: `JAHIS10`.
    public static let prescription = TaggedKind(.prescription, version: 10)
    /// The service's form, as new files are written: `SJ1`.
    public static let servicePrescription = TaggedKind(.servicePrescription, version: 1)
    /// The medication handbook, as new files are written: `JAHISTC08`.
    public static let handbook = TaggedKind(.handbook, version: 8)
    /// The result of dispensing; its version is not public.
    static let dispensing = TaggedKind(.dispensing, version: 1)

    /// Reads the first field of a header; `nil` if it is none.
    init?(header: String) {
        let forms: [(String, Format)] = [
            ("JAHISTC", .handbook), ("JAHIS", .prescription), ("SJ", .servicePrescription),
        ]
        for (prefix, format) in forms where header.hasPrefix(prefix) {
            let digits = header.utf8.dropFirst(prefix.utf8.count)
            guard (1...2).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
                let version = Int(String(decoding: digits, as: UTF8.self)), version > 0
            else { return nil }
            self.init(format, version: version)
            return
        }
        return nil
    }

    /// The first field of the header: `JAHIS10`, `SJ1`, `JAHISTC08`; empty if it is not known.
    public var name: String {
        switch format {
        case .prescription: "JAHIS\(version)"
        case .servicePrescription: "SJ\(version)"
        case .handbook: version < 10 ? "JAHISTC0\(version)" : "JAHISTC\(version)"
        case .dispensing: ""
        }
    }

    /// The records and fields of the format.
    public var layout: FormatLayout {
        switch format {
        case .prescription: .prescription
        case .servicePrescription: .servicePrescription
        case .handbook: .handbook
        case .dispensing: .dispensing
        }
    }

    /// The newest version that is known.
    var newestVersion: Int {
        switch format {
        case .prescription: 11
        case .servicePrescription: 1
        case .handbook: 8
        case .dispensing: 1
        }
    }

    /// The version whose records and fields the file may have; the service's forms count versions of their own, and
    /// have them all.
    var recordVersion: Int { format == .servicePrescription || format == .dispensing ? .max : version }

    /// Whether record 5 begins a dispensing, to which what follows belongs.
    var hasBlocks: Bool { format == .handbook || format == .dispensing }

    /// How a line of the format ends.
    var lineEnd: LineEnd { format == .servicePrescription ? .lf : .crlf }
}

/// How a line ends.
public enum LineEnd: String, Hashable, Sendable {
    case crlf = "\r\n"
    case lf = "\n"
    case cr = "\r"
    /// The last line of a file that ends without.
    case missing = ""
}
