import Tasuki

/// The suppression files that a command line names.
struct SuppressionInputs {
    private(set) var files: [(path: String, suppressions: Suppressions)] = []
    private(set) var findings: [(path: String, finding: Diagnostic)] = []
    /// Whether a file could not be read at all.
    private(set) var hasFailed = false

    init(_ paths: [String]) {
        for path in paths {
            do throws(Diagnostic) {
                let bytes: SourceBytes
                do throws(FileInputError) { bytes = try FileInput.read(path) } catch { throw error.finding }
                let suppressions = try Suppressions(bytes)
                findings += suppressions.findings.map { (path, $0) }
                files.append((path, suppressions))
            } catch {
                findings.append((path, error))
                hasFailed = true
            }
        }
    }
}
