/// The generated tables of one format, as they stand in `Schemas/`.
struct LayoutTables: Sendable {
    /// The version of the format's document.
    let version: String
    let records: StaticString
    let fields: StaticString
    let codes: StaticString

    /// The rows of a table below its origin line and its column names; each with as many fields as there are names.
    static func rows(of table: StaticString) -> [[String]] {
        let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        let lines = bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
        let count = lines.first?.count ?? 0
        return lines.dropFirst().map { $0 + Array(repeating: "", count: count - $0.count) }
    }
}
