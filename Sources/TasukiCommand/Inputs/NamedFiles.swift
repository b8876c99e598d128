import Tasuki

/// What a command line names beside the records: packages, code lists, suppression files.
struct NamedFiles<Content> {
    private(set) var contents: [(path: String, content: Content)] = []
    private(set) var findings: [(path: String, finding: Diagnostic)] = []
    /// Whether one could not be read, so that a check would not be the one that was asked for.
    private(set) var hasFailed = false

    /// - Parameter read: gives what stands at a path, and what there is to say about it.
    init(_ paths: [String], read: (String) throws(Diagnostic) -> (content: Content, findings: [Diagnostic])) {
        for path in paths {
            do throws(Diagnostic) {
                let (content, found) = try read(path)
                contents.append((path, content))
                findings += found.map { (path, $0) }
            } catch {
                findings.append((path, error))
                hasFailed = true
            }
        }
    }
}

extension NamedFiles<CodeList> {
    /// - Parameter isWhole: whether the lists hold all codes of their systems.
    init(codeLists paths: [String], isWhole: Bool) {
        self.init(paths) { path throws(Diagnostic) in
            let list = try CodeList(FileInput.bytes(path), name: Input.file(path).relativePath, isWhole: isWhole)
            return (list, list.findings)
        }
    }
}

extension NamedFiles<Suppressions> {
    init(suppressions paths: [String]) {
        self.init(paths) { path throws(Diagnostic) in
            let suppressions = try Suppressions(FileInput.bytes(path))
            return (suppressions, suppressions.findings)
        }
    }
}

extension NamedFiles<FHIRPackage> {
    init(packages paths: [String]) {
        self.init(paths) { path throws(Diagnostic) in
            let package =
                FileInput.kind(of: path) == .folder
                ? try FHIRPackage(folder: path)
                : try FHIRPackage(archive: FileInput.bytes(path), name: Input.file(path).relativePath)
            return (package, package.findings)
        }
    }
}

extension FileInput {
    /// The whole file.
    /// - Throws: `CMD-0101`.
    fileprivate static func bytes(_ path: String) throws(Diagnostic) -> SourceBytes {
        do throws(FileInputError) { return try read(path) } catch { throw error.finding }
    }
}
