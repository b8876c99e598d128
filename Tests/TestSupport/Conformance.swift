import Foundation

/// Finds the conformance data that lies outside the package and is named by environment variables.
public enum Conformance {
    /// The folder that a variable names; `nil` if it is unset or empty.
    public static func folder(_ variable: String) -> String? {
        guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else { return nil }
        return path
    }

    /// The shared data folder (`TASUKI_SHARED`): packages, examples and suites.
    public static var shared: String? { folder("TASUKI_SHARED") }

    /// The files below a folder as paths relative to it, sorted.
    public static func files(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    }

    public static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    public static func write(_ bytes: [UInt8], to path: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// A path beside a test's source file.
    public static func path(_ relative: String, besideFile file: String = #filePath) -> String {
        URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(relative).path
    }
}
