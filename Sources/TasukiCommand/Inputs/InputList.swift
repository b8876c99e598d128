import Tasuki

/// The inputs that a command line names: files, standard input, and the records below folders in sorted order.
struct InputList {
    private(set) var inputs: [Input] = []
    /// Files below the folders that are passed over: hidden ones and those with other names.
    private(set) var skipped: [String] = []
    /// What there is to say about paths that give no input, in the order of the command line.
    private(set) var findings: [(path: String, finding: Diagnostic)] = []
    /// Whether a folder was named, so that even one input is one of several.
    private(set) var hasFolder = false

    /// How the names of records end; a file that is named itself may end in anything.
    static let endings = [".json", ".xml", ".ndjson", ".jsonl"]
    /// How the names of tagged files end; below a folder, such a file is a record if it begins as one, or if its lines
    /// are those of one.
    static let taggedEndings = [".csv", ".txt", ".dat"]
    private let takesTagged: Bool, kind: InputKind?

    /// - Parameters:
    ///   - takesTagged: whether the tagged files below folders are inputs too.
    ///   - kind: what the inputs are said to be, so that below folders others are passed over by their names.
    init(_ paths: [String], takesTagged: Bool = false, as kind: InputKind? = nil) {
        (self.takesTagged, self.kind) = (takesTagged, kind)
        for path in paths {
            if path == "-" {
                inputs.append(.standardInput)
            } else if FileInput.kind(of: path) == .folder {
                hasFolder = true
                addFolder(path)
            } else {
                inputs.append(.file(path))
            }
        }
    }

    /// The files that are read, whatever they are called.
    var identities: Set<FileIdentity> {
        Set(
            inputs.compactMap { input in
                input.origin == .file ? FileIdentity(path: input.name) : FileIdentity(descriptor: 0)
            })
    }

    /// Whether a path names one of the files that are read.
    func contains(_ path: String) -> Bool {
        FileIdentity(path: path).map { identities.contains($0) && FileInput.kind(of: path) == .file } ?? false
    }

    private mutating func addFolder(_ path: String) {
        let listing: FolderListing
        do {
            listing = try FileInput.listing(of: path, followingLinks: true)
        } catch {
            findings.append((path, error.finding))
            return
        }
        var folder = path[...]
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        let all = listing.files.map { file in
            Input(name: folder == "/" ? "/\(file)" : "\(folder)/\(file)", origin: .file, relativePath: file)
        }
        var records: [Input] = []
        for input in all where isRecord(input) { records.append(input) }
        // A folder that may not be read can hold anything; the rest is told of what is named like a record.
        let endings = kind?.endings ?? Self.endings
        for error in listing.unread where Self.isNamed(error.path, endings) || error.reason == .notPermitted {
            findings.append((error.path, error.finding))
        }
        let taken = Set(records.map(\.name))
        skipped += all.map(\.name).filter { !taken.contains($0) }
        if records.isEmpty { findings.append((path, takesTagged ? Self.noRecords : Self.noDocuments)) }
        inputs += records
    }

    private mutating func isRecord(_ input: Input) -> Bool {
        if let kind, !Self.isNamed(input.relativePath, kind.endings) { return false }
        // What a result of dispensing begins with is not known.
        if kind == .dispensing || Self.isNamed(input.relativePath, Self.endings) { return true }
        return takesTagged && beginsTagged(input)
    }

    /// Whether a file is named like a tagged one and begins as one, or goes on as one; one that cannot be opened is
    /// told of.
    private mutating func beginsTagged(_ input: Input) -> Bool {
        guard Self.isNamed(input.relativePath, Self.taggedEndings) else { return false }
        do throws(FileInputError) {
            let stream = try ByteStream(path: input.name)
            while stream.unreadCount < RecordLines.reach, try stream.fill() {}
            return stream.withUnread {
                TaggedText.begins($0) || TaggedText.beginsUTF16($0) || RecordLines.stand(in: $0)
            }
        } catch {
            findings.append((input.name, error.finding))
            return false
        }
    }

    /// Whether a path ends as records do, and no part of it is hidden.
    static func isNamed(_ path: String, _ endings: [String]) -> Bool {
        let name = path.lowercased()
        return endings.contains { name.hasSuffix($0) }
            && !path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != "." && $0 != ".." }
    }

    private static let noRecords = Diagnostic(
        .warning, "CMD-0102", at: "",
        message: BilingualText(
            ja: "フォルダーに .json、.xml、.ndjson、.jsonl のファイルも、処方箋・お薬手帳の .csv、.txt、.dat のファイルもありません。",
            en: """
                The folder holds no .json, .xml, .ndjson or .jsonl file, and no .csv, .txt or .dat of a prescription or a \
                handbook.
                """))

    private static let noDocuments = Diagnostic(
        .warning, "CMD-0102", at: "",
        message: BilingualText(
            ja: "フォルダーに .json、.xml、.ndjson、.jsonl のファイルがありません。",
            en: "The folder holds no .json, .xml, .ndjson or .jsonl file."))
}
