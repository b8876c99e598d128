import Tasuki

/// Reads the documents of an input, one after the other; NDJSON of any size in the memory of one line.
struct RecordReader {
    var limits = ParsingLimits.standard
    var lineLimit = NDJSONReader.standardLineLimit
    /// Whether the records of tagged files are taken; otherwise such an input gives one that says why not.
    var takesTagged = false
    /// What the inputs are said to be.
    var kind: InputKind?
    var standardInput: () -> ByteStream

    init(_ surroundings: Surroundings, takesTagged: Bool = false, as kind: InputKind? = nil) {
        (standardInput, self.takesTagged, self.kind) = (surroundings.standardInput, takesTagged, kind)
    }

    /// The records of an input, to be taken one by one.
    /// - Throws: when the input cannot be opened.
    func open(_ input: Input) throws(FileInputError) -> RecordStream {
        let stream = input.origin == .standardInput ? standardInput() : try ByteStream(path: input.name)
        return try RecordStream(
            input, stream, limits: limits, lineLimit: lineLimit, takesTagged: takesTagged, as: kind)
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
