/// The forms of records that are read and written.
enum RecordFormat: String, Hashable {
    case json, xml, ndjson
}
