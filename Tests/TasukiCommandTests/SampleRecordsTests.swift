import Foundation
import Tasuki
import Testing

/// `Examples/records`: the good records are good, and each of the bad ones shows its fault.
@Suite("Sample records")
struct SampleRecordsTests {
    private let folder: String

    init() {
        folder =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path + "/Examples/records"
    }

    @Test("a good record has no error", arguments: ["good"])
    func good(name: String) throws {
        let files = try FileInput.files(below: "\(folder)/\(name)")
        #expect(files.count > 70)
        let run = Run("validate", "--quiet", "--no-source", "\(folder)/\(name)")
        #expect(run.status == 0, "\(run.output)")
    }

    @Test("a bad record has an error, whose code has a page", arguments: ["bad"])
    func bad(name: String) throws {
        let files = try FileInput.files(below: "\(folder)/\(name)")
        #expect(files.count > 80)
        for file in files {
            let run = Run("validate", "--quiet", "--no-source", "\(folder)/\(name)/\(file)")
            #expect(run.status == 1, "\(file)")
            #expect(run.output.contains("error ") || run.output.contains("fatal "), "\(file)")
        }
    }
}
