import Foundation
import Testing

/// Two processes order sets and dictionaries differently: what they say must not show it.
@Test("findings are the same, and in the same order, in every process")
func everyProcess() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let records = tests.deletingLastPathComponent().deletingLastPathComponent().path + "/Examples/records"
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let tool = ([folder] + (0..<3).map { (0...$0).reduce(folder) { url, _ in url.deletingLastPathComponent() } })
        .map { $0.appendingPathComponent("tasuki") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    let executable = try #require(tool, "no executable beside \(folder.path)")
    func output(_ options: [String]) throws -> Data {
        let process = Process(), pipe = Pipe()
        process.executableURL = executable
        process.arguments = ["validate", "--lang", "en", records] + options
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return data
    }
    let first = try output(["--jobs", "1"])
    #expect(first.count > 10_000)
    for options in [["--jobs", "1"], ["--jobs", "2"], ["--jobs", "5"]] {
        #expect(try output(options) == first)
    }
}
