import Tasuki

/// One record of an input before it is read.
enum RecordSource: Sendable {
    case whole(SourceBytes), line(NDJSONLine)
    /// A tagged file, which may be said to be of a kind.
    case segment(TaggedSegment, as: InputKind?)
    /// A message to the e-prescription service.
    case message(SourceBytes, as: InputKind?)
    /// A result of dispensing, as it is said to be.
    case dispensing(SourceBytes)
    /// An input that is not what it is said to be.
    case refused(Diagnostic)

    var byteCount: Int {
        switch self {
        case .whole(let bytes), .message(let bytes, _), .dispensing(let bytes): bytes.count
        case .line(let line): line.bytes?.count ?? 0
        case .segment(let segment, _): segment.bytes.count
        case .refused: 0
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
        case .segment(let segment, let kind):
            do throws(Diagnostic) {
                let text = try segment.text()
                if let refusal = Self.refusal(of: text, as: kind) {
                    let fault = segment.placed(refusal)
                    return Record(bytes: segment.bytes, document: .failure(fault), segment: segment)
                }
                let finding = segment.placed(Self.noDocument(text.kind))
                return Record(bytes: segment.bytes, document: .failure(finding), segment: segment, text: text)
            } catch {
                return Record(bytes: segment.bytes, document: .failure(error), segment: segment)
            }
        case .message(let bytes, let kind):
            do throws(Diagnostic) {
                let message = try ServiceMessage(bytes)
                let text = try TaggedText(message.content)
                if let refusal = Self.refusal(of: text, as: kind) { throw refusal }
                return Record(
                    bytes: message.content, document: .failure(Self.noDocument(text.kind)), text: text, message: message
                )
            } catch {
                return Record(bytes: bytes, document: .failure(error))
            }
        case .dispensing(let bytes):
            let text = DispensingRecordFile(bytes).text
            return Record(bytes: bytes, document: .failure(Self.noDocument(text.kind)), text: text)
        case .refused(let refusal): return Record(document: .failure(refusal))
        }
    }

    private static func refusal(of text: TaggedText, as kind: InputKind?) -> Diagnostic? {
        guard let kind, kind.tagged != text.kind.format else { return nil }
        return InputContent.refusal(kind, found: text.kind.name)
    }

    /// `CMD-0108`.
    private static func noDocument(_ kind: TaggedKind) -> Diagnostic {
        Diagnostic(
            .error, "CMD-0108", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
            message: BilingualText(
                ja: "\(kind.name) のファイルです。このサブコマンドは FHIR の記録（JSON、XML、NDJSON）を読みます。",
                en: "A file of the format \(kind.name): this subcommand reads records of FHIR (JSON, XML, NDJSON)."),
            hint: BilingualText(
                ja: "先に tasuki convert --to ndjson で FHIR にしてください。検証は tasuki validate でできます。",
                en: "Convert it to FHIR first (tasuki convert --to ndjson); tasuki validate checks it as it is."))
    }
}
