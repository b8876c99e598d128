import Tasuki

/// One record of an input before it is read.
enum RecordSource: Sendable {
    case whole(SourceBytes), line(NDJSONLine)

    var byteCount: Int {
        switch self {
        case .whole(let bytes): bytes.count
        case .line(let line): line.bytes?.count ?? 0
        }
    }

    func record(limits: ParsingLimits) -> Record {
        switch self {
        case .whole(let bytes):
            let document = Result { () throws(Diagnostic) in try SourceDocument(bytes, limits: limits) }
            return Record(bytes: bytes, line: nil, document: document)
        case .line(let line):
            let document = Result { () throws(Diagnostic) in try line.document(limits: limits) }
            return Record(bytes: line.bytes, line: line, document: document)
        }
    }
}
