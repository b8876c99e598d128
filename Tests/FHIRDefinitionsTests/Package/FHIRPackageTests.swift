import Diagnostics
import FHIRTree
import Foundation
import Testing

@testable import FHIRDefinitions

@Suite("A FHIR package")
struct FHIRPackageTests {
    private let manifest = #"{"name": "example.test", "version": "1.0.0", "dependencies": {"example.base": "2.x"}}"#
    private let valueSet = #"{"resourceType": "ValueSet", "url": "http://example.org/vs", "version": "1"}"#

    @Test("gives name, version, dependencies and definitions")
    func sound() throws {
        let archive = InventedArchive(["package/package.json": manifest, "package/vs.json": valueSet])
        let package = try FHIRPackage(archive: archive.gzip)
        #expect(package.id == PackageID(name: "example.test", version: "1.0.0"))
        #expect(package.dependencies == [PackageID(name: "example.base", version: "2.x")])
        #expect(package.resources.map(\.url) == ["http://example.org/vs"])
        #expect(package.findings.isEmpty)
    }

    @Test("ignores what operating systems leave in archives, folders and other files")
    func leftovers() throws {
        var archive = InventedArchive([
            "package/package.json": manifest, "package/._package.json": "\u{0}", "package/.DS_Store": "x",
            "package/readme.txt": "no JSON",
        ])
        archive.add("package/", type: "5")
        archive.add("global", Array("19 comment=invented\n".utf8), type: "g")
        #expect(try FHIRPackage(archive: archive.gzip).findings.isEmpty)
    }

    @Test("reads long names of pax and of GNU tar", arguments: ["x", "L"] as [Character])
    func longNames(type: Character) throws {
        let name = "package/" + String(repeating: "long/", count: 40) + "vs.json"
        var archive = InventedArchive(["package/package.json": manifest])
        archive.add(longName: name, Array(valueSet.utf8), by: type)
        #expect(try FHIRPackage(archive: archive.gzip).resources.map(\.path) == [name])
    }

    @Test("tells of two definitions of one URL and version that differ")
    func repeated() throws {
        func codes(_ other: String, in folder: String = "package") throws -> [String] {
            let archive = InventedArchive([
                "package/package.json": manifest, "package/a.json": valueSet, "\(folder)/b.json": other,
            ])
            return try FHIRPackage(archive: archive.gzip).findings.map(\.code)
        }
        let other = valueSet.replacingOccurrences(of: "}", with: #", "status": "draft"}"#)
        #expect(try codes(other) == ["PKG-0208"])
        #expect(try codes(valueSet) == [])
        #expect(try codes(other.replacingOccurrences(of: #""1""#, with: #""2""#)) == [])
        #expect(try codes(other.replacingOccurrences(of: "ValueSet", with: "CodeSystem")) == [])
        #expect(try codes(other, in: "package/examples") == [])
    }

    @Test("prefers the folder package/ to others")
    func folders() throws {
        let other = valueSet.replacingOccurrences(of: #""1""#, with: #""0""#)
        let archive = InventedArchive(["other/vs.json": other, "package/vs.json": valueSet])
        let package = try FHIRPackage(archive: archive.gzip)
        #expect(package.resources.map(\.version) == ["1", "0"])
        #expect(package.findings.map(\.code) == ["PKG-0205"])
    }

    @Test("leaves out a broken file and loads the rest")
    func brokenFile() throws {
        let archive = InventedArchive([
            "package/a.json": "{\"resourceType\": ", "package/package.json": manifest, "package/vs.json": valueSet,
        ])
        let package = try FHIRPackage(archive: archive.gzip)
        #expect(package.findings.map(\.code) == ["PKG-0201"])
        #expect(package.resources.count == 1)
    }

    @Test("refuses names that lead out of it, and links")
    func tricks() throws {
        var archive = InventedArchive(["package/package.json": manifest, "package/../../x.json": valueSet])
        archive.add("/etc/y.json", Array(valueSet.utf8))
        archive.add("package/link.json", type: "2")
        let package = try FHIRPackage(archive: archive.gzip)
        #expect(package.findings.map(\.code) == ["PKG-0203", "PKG-0203", "PKG-0204"])
        #expect(package.resources.isEmpty)
    }

    @Test("of another FHIR version says so")
    func otherVersion() throws {
        let manifest = #"{"name": "example.five", "version": "1", "fhirVersions": ["5.0.0"]}"#
        let package = try FHIRPackage(archive: InventedArchive(["package/package.json": manifest]).gzip)
        #expect(package.findings.map(\.code) == ["PKG-0206"])
    }

    @Test("loads from a folder as from an archive")
    func folder() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tasuki-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let inner = folder.appendingPathComponent("package")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        try Data(manifest.utf8).write(to: inner.appendingPathComponent("package.json"))
        try Data(valueSet.utf8).write(to: inner.appendingPathComponent("vs.json"))
        let package = try FHIRPackage(folder: folder.path)
        #expect(package.id.name == "example.test")
        #expect(package.resources.map(\.path) == ["package/vs.json"])
        #expect(throws: Diagnostic.self) { try FHIRPackage(folder: folder.path + "/absent") }
    }

    @Test("that others depend on is missed, or met by a version that fits")
    func dependencies() throws {
        let needing = try FHIRPackage(archive: InventedArchive(["package/package.json": manifest]).gzip)
        let definitions = Definitions(packages: [needing])
        #expect(definitions.dependencyFindings.map(\.code) == ["PKG-0301"])
        let cases = [("2.1.0", []), ("3.0.0", ["PKG-0302"])]
        for (version, codes) in cases {
            let base = #"{"name": "example.base", "version": "\#(version)"}"#
            let given = try FHIRPackage(archive: InventedArchive(["package/package.json": base]).gzip)
            #expect(definitions.adding(given).dependencyFindings.map(\.code) == codes)
        }
    }
}
