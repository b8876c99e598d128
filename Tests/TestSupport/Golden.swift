import Foundation

/// Long output that is kept beside the tests.
public enum Golden {
    /// Whether golden files are to be written anew (`RECORD_GOLDEN=1`); a test that does so still fails.
    public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" }

    /// The recorded text; with `RECORD_GOLDEN=1`, `text` is recorded and the answer is `nil`, so that the test still
    /// fails.
    ///
    /// - Parameters:
    ///   - name: of the file in `Golden/` of the test target.
    ///   - file: any source file of the test target.
    public static func recorded(_ name: String, replacingBy text: String, file: String = #filePath) throws -> String? {
        let parts = file.components(separatedBy: "/Tests/")
        guard parts.count == 2, let target = parts[1].split(separator: "/").first else { return nil }
        let url = URL(fileURLWithPath: "\(parts[0])/Tests/\(target)/Golden/\(name)")
        if isRecording {
            let folder = url.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            return nil
        }
        return try? String(decoding: Data(contentsOf: url), as: UTF8.self)
    }
}
