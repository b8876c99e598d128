import Tasuki

/// The FHIR packages that a command line names, added to the embedded definitions; a later package wins.
struct PackageList {
    private(set) var definitions = Definitions.embedded
    private(set) var findings: [(path: String, finding: Diagnostic)] = []
    /// Whether a package could not be loaded, so that a check would not be the one that was asked for.
    private(set) var hasFailed = false

    init(_ paths: [String]) {
        var loaded: [(path: String, id: PackageID)] = []
        for path in paths {
            do throws(Diagnostic) {
                let package = try Self.package(at: path)
                findings += package.findings.map { (path, $0) }
                definitions = definitions.adding(package)
                loaded.append((path, package.id))
            } catch {
                findings.append((path, error))
                hasFailed = true
            }
        }
        // Only now is it known what else was given: the order of the packages does not matter.
        for (path, id) in loaded { findings += definitions.dependencyFindings(of: id).map { (path, $0) } }
    }

    private static func package(at path: String) throws(Diagnostic) -> FHIRPackage {
        if FileInput.kind(of: path) == .folder { return try FHIRPackage(folder: path) }
        let archive: SourceBytes
        do throws(FileInputError) {
            archive = try FileInput.read(path)
        } catch { throw error.finding }
        return try FHIRPackage(archive: archive, name: Input.file(path).relativePath)
    }
}
