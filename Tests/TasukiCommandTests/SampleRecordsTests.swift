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

    @Test("a good record has no error")
    func good() throws {
        #expect(try FileInput.files(below: "\(folder)/good").count > 70)
        let run = Run("validate", "--quiet", "--no-source", "\(folder)/good")
        #expect(run.status == 0, "\(run.output)")
    }

    @Test("a bad record has the errors that the README lists, each with a page")
    func bad() throws {
        let readme = try String(contentsOfFile: "\(folder)/README.md", encoding: .utf8)
        var listed: [String: Set<String>] = [:]
        for row in readme.split(separator: "\n") where row.hasPrefix("| `bad/") {
            let cells = row.split(separator: "|")
            let codes = try #require(cells.count == 4 ? cells.last : nil, "\(row)").matches(of: /[A-Z]{3}-[0-9]{4}/)
            listed[String(cells[0].filter { !" `".contains($0) })] = Set(codes.map { String($0.0) })
        }
        let files = try FileInput.files(below: "\(folder)/bad").map { "bad/\($0)" }
        #expect(files.count > 80 && listed.keys.sorted() == files.sorted())

        let run = Run("validate", "--quiet", "--no-source", "\(folder)/bad")
        var found: [String: Set<String>] = [:]
        for line in run.output.split(separator: "\n") {
            let finding = line.firstMatch(of: /^(.*?):[0-9:]* (?:error|fatal) ([A-Z]{3}-[0-9]{4})/)
            guard let match = finding else { continue }
            found[String(match.1.dropFirst(folder.count + 1)), default: []].insert(String(match.2))
        }
        for file in files {
            let errors = found[file] ?? []
            // Of a CSV the warnings are listed too; another test compares all that is found in it.
            let isListed = file.hasSuffix(".csv") ? errors.isSubset(of: listed[file] ?? []) : errors == listed[file]
            #expect(!errors.isEmpty && isListed, "\(file): \(errors.sorted())")
            for code in errors { #expect(DiagnosticPage.page(for: code) != nil, "\(code)") }
        }
    }
}
