import Diagnostics
import FHIRTree
import Testing

@testable import FHIRDefinitions

@Suite("Archives that are refused")
struct PackageLimitsTests {
    private func code(_ bytes: SourceBytes, limits: PackageLimits = .standard) -> String? {
        do throws(Diagnostic) {
            _ = try FHIRPackage(archive: bytes, limits: limits)
            return nil
        } catch { return error.code }
    }

    @Test("what is not gzip", arguments: ["", "PK\u{3}\u{4} a zip file, not a gzip", "{\"resourceType\": \"Bundle\"}"])
    func notGzip(text: String) { #expect(code(SourceBytes(text)) == "PKG-0101") }

    @Test(
        "an archive without a manifest and without definitions",
        arguments: [
            [:], ["a.json": "{"], ["package/package.json": "{}", "x/a.json": #"{"resourceType": "Patient"}"#],
        ])
    func notAPackage(files: [String: String]) {
        var archive = InventedArchive()
        for (path, text) in files { archive.add(path, Array(text.utf8)) }
        #expect(code(archive.gzip) == "PKG-0108")
    }

    @Test("gzip that is damaged or cut off, at every byte")
    func damage() {
        let whole = InventedArchive(["package/package.json": #"{"name": "example.test", "version": "1"}"#]).gzip
        let bytes = whole[0..<whole.count]
        for length in 18..<bytes.count - 1 { #expect(code(SourceBytes(bytes[..<length])) == "PKG-0103") }
        for offset in 10..<bytes.count {
            var changed = bytes
            changed[offset] ^= 0xFF
            _ = code(SourceBytes(changed))  // a finding or a package, never a crash
        }
    }

    @Test("a tar header that contradicts its checksum")
    func checksum() {
        var tar = InventedArchive(["package/package.json": "{}"]).tar
        tar[0] ^= 1
        #expect(code(SourceBytes(InventedArchive.gzip(tar))) == "PKG-0102")
    }

    @Test("a file that says it is longer than the archive")
    func shortFile() {
        var archive = InventedArchive()
        archive.add("package/a.json", Array("{}".utf8), size: 1 << 20)
        #expect(code(archive.gzip) == "PKG-0103")
    }

    @Test("more bytes, entries or compression than the limits allow")
    func limits() {
        let archive = InventedArchive(["a.json": "{}", "b.json": "{}", "package.json": #"{"name": "x"}"#]).gzip
        #expect(code(archive, limits: PackageLimits(unpackedBytes: 1000)) == "PKG-0104")
        #expect(code(archive, limits: PackageLimits(entries: 2)) == "PKG-0106")
        let bomb = SourceBytes(InventedArchive.gzip([UInt8](repeating: 0x20, count: 1 << 25)))
        #expect(code(bomb) == "PKG-0102")  // spaces are no tar header
        var archiveOfZeros = InventedArchive()
        archiveOfZeros.add("package/zeros.json", [UInt8](repeating: 0x20, count: 1 << 25))
        #expect(code(archiveOfZeros.gzip) == "PKG-0105")
    }

    @Test("a file over its own limit is left out, and the rest stays")
    func largeFile() throws {
        let archive = InventedArchive([
            "package/large.json": "{\"x\": \"\(String(repeating: "x", count: 200))\"}",
            "package/package.json": #"{"name": "example.test", "version": "1"}"#,
        ])
        let package = try FHIRPackage(archive: archive.gzip, limits: PackageLimits(fileBytes: 100))
        #expect(package.findings.map(\.code) == ["PKG-0202"])
        #expect(package.id.name == "example.test")
    }
}
