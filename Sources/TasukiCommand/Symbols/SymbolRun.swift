import Tasuki

/// One run of `tasuki qr`: reads the inputs, tells what is wrong with them, and writes what comes of them.
struct SymbolRun {
    private(set) var notes: FindingNotes
    let surroundings: Surroundings
    private var inputs: Set<FileIdentity> = []

    init(notes: FindingNotes, surroundings: Surroundings) {
        (self.notes, self.surroundings) = (notes, surroundings)
    }

    /// - Returns: the exit status.
    mutating func finish() -> Int32 {
        notes.finish()
        return notes.tally.exitStatus
    }

    mutating func split(_ path: String, by split: SymbolSplit, into folder: String?) throws(UsageError) {
        let input = path == "-" ? Input.standardInput : .file(path)
        guard let segments = segments(of: input) else { return }
        guard segments.count <= 1 else { throw .severalFiles }
        let parts: [[UInt8]]
        do throws(Diagnostic) {
            let text = if let first = segments.first { try first.text() } else { try TaggedText(SourceBytes("")) }
            parts = try split.parts(of: text, now: surroundings.now())
        } catch {
            return note(error, of: path)
        }
        guard let folder else {
            guard parts.count == 1 else { throw .severalParts }
            return surroundings.output.write(parts[0])
        }
        let names = PartNames(of: input, count: parts.count)
        for (place, part) in parts.enumerated() {
            guard write(part, to: folder + (folder.hasSuffix("/") ? "" : "/") + names[place]) else { return }
        }
    }

    mutating func join(_ paths: [String], into path: String?) {
        let list = SymbolList(paths)
        var payloads: [SymbolJoin.Payload] = [], hasEmpty = false
        for (path, finding) in list.findings { note(finding, of: path) }
        for input in list.inputs {
            guard let segments = segments(of: input) else { continue }
            payloads += segments.map { SymbolJoin.Payload(input: input.name, segment: $0) }
            if segments.isEmpty {
                // No symbol is empty: told as `split` tells it.
                do throws(Diagnostic) { _ = try TaggedText(SourceBytes("")) } catch { note(error, of: input.name) }
                hasEmpty = true
            }
        }
        // What is missing because it could not be read is told already.
        guard !notes.tally.hasFailed, !hasEmpty else { return }
        let joined = SymbolJoin(payloads).joined()
        for (input, finding) in joined.findings { note(finding, of: input) }
        guard let bytes = joined.bytes else { return }
        if payloads.count > 1 { check(bytes, as: path ?? "-") }
        if let path { _ = write(bytes, to: path) } else { surroundings.output.write(bytes) }
    }

    /// Tells the errors of what was joined: pieces of another file, or out of order, give a file that is none.
    private mutating func check(_ bytes: [UInt8], as path: String) {
        guard let text = try? TaggedText(SourceBytes(bytes)) else { return }
        for finding in text.validate() where finding.isError { note(finding, of: path) }
    }

    /// The files in an input; `nil` if it cannot be read.
    private mutating func segments(of input: Input) -> [TaggedSegment]? {
        do throws(FileInputError) {
            let stream = input.origin == .file ? try ByteStream(path: input.name) : surroundings.standardInput()
            if let identity = input.origin == .file ? FileIdentity(path: input.name) : FileIdentity(descriptor: 0) {
                inputs.insert(identity)
            }
            var reader = TaggedTextReader(stream), segments: [TaggedSegment] = []
            while let segment = try reader.next() { segments.append(segment) }
            return segments
        } catch {
            note(error.finding, of: input.name)
            return nil
        }
    }

    /// A finding, and whether it is one about reading or writing.
    private mutating func note(_ finding: Diagnostic, of input: String) {
        notes.add(finding, of: input, isFailure: finding.code.hasPrefix("CMD-") && finding.isError)
    }

    /// - Returns: whether the file was written.
    private mutating func write(_ bytes: [UInt8], to path: String) -> Bool {
        if let identity = FileIdentity(path: path), inputs.contains(identity) {
            note(Destination.overwriting, of: path)
            return false
        }
        do throws(FileWriteError) {
            if let slash = path.lastIndex(of: "/"), slash > path.startIndex, !path.hasSuffix("/") {
                try FileOutput.makeFolder(String(path[..<slash]))
            }
            let file = try PendingFile(path: path)
            file.output.write(bytes)
            try file.commit()
            return true
        } catch {
            note(error.finding, of: path)
            return false
        }
    }
}

/// The names of the files that a split gives: `book-1.csv`, or `book-01.csv` of ten and more.
struct PartNames {
    private let stem: String, ending: String, width: Int

    init(of input: Input, count: Int) {
        let name = input.relativePath
        ending =
            InputList.taggedEndings.first { name.lowercased().hasSuffix($0) }.map { String(name.suffix($0.count)) }
            ?? ""
        stem = String(name.dropLast(ending.count))
        width = String(count).count
    }

    subscript(place: Int) -> String {
        let number = String(place + 1)
        return stem + "-" + String(repeating: "0", count: width - number.count) + number
            + (ending.isEmpty ? ".csv" : ending)
    }
}
