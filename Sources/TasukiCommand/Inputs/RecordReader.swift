import Tasuki

/// Reads the documents of an input, one after the other; NDJSON of any size in the memory of one line.
struct RecordReader {
    var limits = ParsingLimits.standard
    var lineLimit = NDJSONReader.standardLineLimit
    var standardInput: () -> ByteStream

    init(_ surroundings: Surroundings) { standardInput = surroundings.standardInput }

    /// The records of an input, to be taken one by one.
    /// - Throws: when the input cannot be opened.
    func open(_ input: Input) throws(FileInputError) -> RecordStream {
        let stream = input.origin == .standardInput ? standardInput() : try ByteStream(path: input.name)
        return try RecordStream(input, stream, limits: limits, lineLimit: lineLimit)
    }

    /// Gives each record to `body` until it returns `false`.
    /// - Throws: when the input cannot be opened or read on; the records before were given.
    @discardableResult
    func read(_ input: Input, body: (Record) -> Bool) throws(FileInputError) -> RecordFormat {
        var records = try open(input)
        while let record = try records.next() {
            guard body(record) else { break }
        }
        return records.format
    }
}
