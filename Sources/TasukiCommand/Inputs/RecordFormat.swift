/// The forms of records that are read and written; tagged files of prescriptions and handbooks are read.
enum RecordFormat: String, Hashable {
    case json, xml, ndjson, tagged

    /// Whether several records stand behind each other in one file.
    var isStream: Bool { self == .ndjson || self == .tagged }

    /// How the names of its files end.
    var ending: String { self == .tagged ? "csv" : rawValue }
}
