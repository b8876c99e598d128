import Tasuki

/// The inputs that a command line names: files, standard input, and the records below folders in sorted order.
struct InputList {
    private(set) var inputs: [Input] = []
    /// Files below the folders that are passed over: hidden ones and those with other names.
    private(set) var skipped = 0
    /// What there is to say about paths that give no input, in the order of the command line.
    private(set) var findings: [(path: String, finding: Diagnostic)] = []
    /// Whether a folder was named, so that even one input is one of several.
    private(set) var hasFolder = false

    /// How the names of records end; a file that is named itself may end in anything.
    static let endings = [".json", ".xml", ".ndjson", ".jsonl"]

    init(_ paths: [String]) {
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

    private mutating func addFolder(_ path: String) {
        let listing: FolderListing
        do {
            listing = try FileInput.listing(of: path, followingLinks: true)
        } catch {
            findings.append((path, error.finding))
            return
        }
        let all = listing.files, records = all.filter(Self.isRecord)
        // A folder that may not be read can hold anything; the rest is told of what is named like a record.
        for error in listing.unread where Self.isRecord(error.path) || error.reason == .notPermitted {
            findings.append((error.path, error.finding))
        }
        skipped += all.count - records.count
        if records.isEmpty { findings.append((path, Self.noRecords)) }
        var folder = path[...]
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        inputs += records.map { file in
            Input(name: folder == "/" ? "/\(file)" : "\(folder)/\(file)", origin: .file, relativePath: file)
        }
    }

    /// Whether a path ends as records do, and no part of it is hidden.
    private static func isRecord(_ path: String) -> Bool {
        let name = path.lowercased()
        return endings.contains { name.hasSuffix($0) }
            && !path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != "." && $0 != ".." }
    }

    private static let noRecords = Diagnostic(
        .warning, "CMD-0102", at: "",
        message: BilingualText(
            ja: "フォルダーに .json、.xml、.ndjson、.jsonl のファイルがありません。",
            en: "The folder holds no .json, .xml, .ndjson or .jsonl file."))
}
