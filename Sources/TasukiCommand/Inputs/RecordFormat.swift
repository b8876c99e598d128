/// The forms of records that are read and written; tagged files of prescriptions and handbooks are read.
enum RecordFormat: String, Hashable {
    case json, xml, ndjson, tagged
}
