import Tasuki

/// Writes a record in the target format.
struct RecordWriter {
    var target: RecordFormat
    /// `nil` for the default: as read if the format stays, indented if it changes.
    var layout: JSONWriter.Layout?

    /// The record's bytes, and what the reader and the writer noticed, placed in the input; no bytes if there is no
    /// document or it has no form in the target.
    func write(_ record: Record) -> (bytes: [UInt8]?, findings: [Diagnostic]) {
        let document: SourceDocument
        switch record.document {
        case .failure(let fault): return (nil, [fault])
        case .success(let read): document = read
        }
        let findings = document.findings.map(record.placed)
        switch target {
        case .ndjson: return (NDJSONWriter().line(document), findings)
        case .json:
            let layout = layout ?? (document.format == .json ? .asRead : .pretty())
            return (terminated(JSONWriter(layout).write(document)), findings)
        case .xml: return xml(document, record: record, findings: findings)
        case .tagged: return (nil, findings)  // no document is written so; the command line refuses it
        }
    }

    private func xml(
        _ document: SourceDocument, record: Record, findings: [Diagnostic]
    ) -> (bytes: [UInt8]?, findings: [Diagnostic]) {
        let layout = layout ?? (document.format == .xml ? .asRead : .pretty())
        do {
            let output = try XMLWriter(layout).write(document)
            return (terminated(output.bytes), findings + output.findings.map(record.placed))
        } catch {
            return (nil, findings + [record.placed(error)])
        }
    }

    /// A line of NDJSON has no line end of its own, and neither has a compact document.
    private func terminated(_ bytes: [UInt8]) -> [UInt8] {
        bytes.last == UInt8(ascii: "\n") || layout == nil ? bytes : bytes + [UInt8(ascii: "\n")]
    }
}
