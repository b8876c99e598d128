import Tasuki

/// The user's code lists that a command line names, added to definitions; a later list wins.
struct CodeListInputs {
    private(set) var findings: [(path: String, finding: Diagnostic)] = []
    /// Whether a list could not be read, so that a check would not be the one that was asked for.
    private(set) var hasFailed = false

    /// - Parameter isWhole: whether the lists hold all codes of their systems.
    mutating func add(_ paths: [String], isWhole: Bool, to definitions: inout Definitions) {
        for path in paths {
            do throws(Diagnostic) {
                let bytes: SourceBytes
                do throws(FileInputError) { bytes = try FileInput.read(path) } catch { throw error.finding }
                let list = try CodeList(bytes, name: Input.file(path).relativePath, isWhole: isWhole)
                findings += list.findings.map { (path, $0) }
                definitions = definitions.adding(list)
            } catch {
                findings.append((path, error))
                hasFailed = true
            }
        }
    }
}
