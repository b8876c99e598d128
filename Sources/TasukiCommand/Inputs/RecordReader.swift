import Tasuki

/// Reads the documents of an input, one after the other; NDJSON of any size in the memory of one line.
struct RecordReader {
    var limits = ParsingLimits.standard
    var lineLimit = NDJSONReader.standardLineLimit
    var standardInput: () -> ByteStream

    init(_ surroundings: Surroundings) { standardInput = surroundings.standardInput }

    /// Gives each record to `body` until it returns `false`.
    /// - Throws: when the input cannot be opened or read on; the records before were given.
    @discardableResult
    func read(_ input: Input, body: (Record) -> Bool) throws(FileInputError) -> RecordFormat {
        let stream = input.origin == .standardInput ? standardInput() : try ByteStream(path: input.name)
        let content = try RecordFormat.detect(in: stream, limit: limits.bytes)
        switch content {
        case .ndjson:
            var reader = NDJSONReader(stream, lineLimit: lineLimit)
            while let line = try reader.next() {
                let document = Result { () throws(Diagnostic) in try line.document(limits: limits) }
                guard body(Record(bytes: line.bytes, line: line, document: document)) else { break }
            }
        case .json, .xml:
            let bytes = try whole(input, stream)
            let document = Result { () throws(Diagnostic) in try SourceDocument(bytes, limits: limits) }
            _ = body(Record(bytes: bytes, line: nil, document: document))
        }
        return content
    }

    /// A plain file that has not come to its end is read at once, into memory of its size.
    private func whole(_ input: Input, _ stream: ByteStream) throws(FileInputError) -> SourceBytes {
        if input.origin == .file, !stream.isAtEnd, FileInput.kind(of: input.name) == .file {
            return try FileInput.read(input.name, limit: limits.bytes)
        }
        return try stream.readAll(limit: limits.bytes)
    }
}
