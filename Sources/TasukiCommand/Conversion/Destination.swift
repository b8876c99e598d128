import Tasuki

/// Where converted records go: standard output, one file, or a folder with a file for each record.
///
/// JSON and XML hold one record a file: for them, standard output or a file takes the only record, which is held back
/// until it is known to be the only one.
final class Destination {
    private enum Place { case standardOutput, file(String), folder(String) }

    private let target: RecordFormat
    private let place: Place
    private let standardOutput: Output
    private let inputs: Set<FileIdentity>
    /// The file that is written, and the input that it comes from if it is one of a folder's.
    private var open: (file: PendingFile, source: Input?)?
    private var finished: Set<String> = []
    private var held: [UInt8]?
    /// Whether a second record came where there is room for one.
    private(set) var hasTooMany = false

    /// - Parameter isOne: whether one record comes of all inputs.
    init(target: RecordFormat, path: String?, inputs: InputList, isOne: Bool = false, standardOutput: Output) {
        (self.target, self.standardOutput) = (target, standardOutput)
        self.inputs = inputs.identities
        let isSeveral = !isOne && (inputs.hasFolder || inputs.inputs.count > 1)
        if let path, path != "-" {
            let isFolder =
                path.hasSuffix("/") || FileInput.kind(of: path) == .folder || (isSeveral && !target.isStream)
            place = isFolder ? .folder(path) : .file(path)
        } else {
            place = .standardOutput
        }
    }

    /// Whether there is no use in going on.
    var isClosed: Bool { hasTooMany || standardOutput.isClosed }

    /// Takes the bytes of a record, or of a portion of it.
    /// - Returns: why they could not be written.
    func put(_ bytes: [UInt8], of record: Record, portion: Int? = nil, from input: Input) -> Diagnostic? {
        switch place {
        case .folder(let folder):
            let path = path(for: record, portion, of: input, in: folder)
            return portion == nil ? put(bytes, into: path, from: input) : putWhole(bytes, into: path)
        case .file(let path) where target.isStream: return put(bytes, into: path)
        case .standardOutput where target.isStream: standardOutput.write(bytes)
        default:
            hasTooMany = held != nil
            held = bytes
        }
        return nil
    }

    /// Completes what is open.
    /// - Returns: why it could not be written.
    func finish() -> Diagnostic? {
        if let held {
            if case .file(let path) = place {
                if let failure = put(held, into: path) { return failure }
            } else {
                standardOutput.write(held)
            }
        }
        return commit()
    }

    private func put(_ bytes: [UInt8], into path: String, from input: Input? = nil) -> Diagnostic? {
        if open?.file.path != path || open?.source != input {
            if let failure = commit() { return failure }
            switch begin(path) {
            case .success(let file): open = (file, input)
            case .failure(let finding): return finding
            }
        }
        open?.file.output.write(bytes)
        return nil
    }

    /// Writes a file at once; what is open stays so.
    private func putWhole(_ bytes: [UInt8], into path: String) -> Diagnostic? {
        switch begin(path) {
        case .success(let file):
            file.output.write(bytes)
            return commit(file)
        case .failure(let finding): return finding
        }
    }

    private func begin(_ path: String) -> Result<PendingFile, Diagnostic> {
        if finished.contains(path) { return .failure(Self.collision) }
        if let identity = FileIdentity(path: path), inputs.contains(identity) { return .failure(Self.overwriting) }
        do throws(FileWriteError) {
            if case .folder = place, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
                try FileOutput.makeFolder(String(path[..<slash]))
            }
            return .success(try PendingFile(path: path))
        } catch { return .failure(error.finding) }
    }

    private func commit() -> Diagnostic? {
        guard let file = open?.file else { return nil }
        open = nil
        return commit(file)
    }

    private func commit(_ file: PendingFile) -> Diagnostic? {
        finished.insert(file.path)
        do {
            try file.commit()
            return nil
        } catch { return error.finding }
    }

    /// `sub/patients.ndjson`, line 12, becomes `FOLDER/sub/patients-12.xml`; its second portion
    /// `patients-12-2.csv`.
    private func path(for record: Record, _ portion: Int?, of input: Input, in folder: String) -> String {
        let endings = InputList.endings + InputList.taggedEndings
        let ending = endings.first { input.relativePath.lowercased().hasSuffix($0) }
        var name = String(input.relativePath.dropLast(ending?.count ?? 0))
        let line = record.line?.number ?? record.segment.flatMap { $0.line > 1 ? $0.line : nil }
        if !target.isStream || portion != nil, let line { name += "-\(line)" }
        if let portion { name += "-\(portion)" }
        return folder + (folder.hasSuffix("/") ? "" : "/") + name + "." + target.ending
    }

    static let overwriting = Diagnostic(
        .error, "CMD-0104", at: "",
        message: BilingualText(
            ja: "出力先が入力のファイルなので、書き出しません。", en: "The output is an input file; it is not written."),
        hint: BilingualText(ja: "別の書き出し先を指定してください。", en: "Name another output."))

    private static let collision = Diagnostic(
        .error, "CMD-0105", at: "",
        message: BilingualText(
            ja: "別の入力がすでに同じ名前のファイルに書き出されているので、書き出しません。",
            en: "Another input was written to a file of the same name; this one is not written."),
        hint: BilingualText(ja: "別のフォルダーに変換してください。", en: "Convert it into another folder."))
}
