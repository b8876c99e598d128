import FHIRTree
import TestSupport

@testable import FHIRDefinitions

/// The published Japanese examples: files, and instances that only stand inside packages. None is part of the
/// repository.
struct JapaneseExamples {
    private let data: String
    private let packages = PackageFiles()

    init(shared: String) { data = shared + "/data/" }

    /// The rows of a table below the data folder, without the first.
    func rows(_ table: String) throws -> [[String]] {
        String(decoding: try Conformance.bytes(data + table), as: UTF8.self).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    /// The files of the examples, as their index names them.
    func files() throws -> [String] { try rows("examples-jp/index.tsv").map { $0[0] } }

    /// The instances inside packages, as `packages/<package>/<file>`.
    func instances() throws -> [String] {
        try rows("examples-jp/in-packages.tsv").map { row in
            "packages/\(row[0].dropLast(".tgz".count))/\(row[1].drop { $0 != "/" }.dropFirst())"
        }
    }

    /// The bytes of an example by such a name.
    func source(_ name: String) throws -> SourceBytes {
        guard name.hasPrefix("packages/") else {
            return SourceBytes(try Conformance.bytes(data + "examples-jp/" + name))
        }
        let parts = name.split(separator: "/", maxSplits: 2)
        return try packages.file("package/\(parts[2])", of: data + "packages/\(parts[1]).tgz")
    }

    /// The samples that hold placeholders instead of values, with the values in their place.
    func filled() throws -> [(name: String, source: SourceBytes)] {
        let values = try rows("examples-jp/placeholders.tsv").sorted { $0[0].count > $1[0].count }
        return try rows("examples-jp/index.tsv").filter { $0[6] == "yes" }.map { row in
            var text = String(decoding: try Conformance.bytes(data + "examples-jp/" + row[0]), as: UTF8.self)
            for value in values { text = text.replacing(": \(value[0])", with: ": \"\(value[1])\"") }
            return (row[0], SourceBytes(text))
        }
    }

    /// The package in an archive.
    func package(_ archive: String) throws -> FHIRPackage {
        try FHIRPackage(
            archive: SourceBytes(try Conformance.bytes(data + "packages/" + archive)), name: archive)
    }
}

/// The files of packages, unpacked once.
final class PackageFiles: Sendable {
    private let known = Locked<[String: [String: SourceBytes]]>([:])

    struct Missing: Error { var path: String }

    func file(_ path: String, of archive: String) throws -> SourceBytes {
        guard let bytes = try all(of: archive)[path] else { throw Missing(path: path) }
        return bytes
    }

    /// The JSON files of an archive by path.
    func all(of archive: String) throws -> [String: SourceBytes] {
        if let files = known.withLock({ $0[archive] }) { return files }
        let bytes = SourceBytes(try Conformance.bytes(archive))
        var tar = TarReader(try GzipReader(bytes, limits: .standard), entryLimit: PackageLimits.standard.entries)
        var files: [String: SourceBytes] = [:]
        while let entry = try tar.next() {
            guard entry.kind == .file, PackageFile.verdict(on: entry.name) == .read else { continue }
            files[entry.name] = SourceBytes(try tar.contents())
        }
        return known.value(for: archive) { files }
    }
}
