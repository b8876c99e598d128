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
        let all: [String]
        do {
            all = try FileInput.files(below: path, followingLinks: true)
        } catch {
            findings.append((path, error.finding))
            return
        }
        let records = all.filter { file in
            let name = file.lowercased()
            return Self.endings.contains { name.hasSuffix($0) }
                && !file.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        skipped += all.count - records.count
        if records.isEmpty { findings.append((path, Self.noRecords)) }
        var folder = path[...]
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        inputs += records.map { file in
            Input(name: folder == "/" ? "/\(file)" : "\(folder)/\(file)", origin: .file, relativePath: file)
        }
    }

    private static let noRecords = Diagnostic(
        .warning, "CMD-0102", at: "",
        message: BilingualText(
            ja: "フォルダーに .json、.xml、.ndjson、.jsonl のファイルがありません。",
            en: "The folder holds no .json, .xml, .ndjson or .jsonl file."))
}
