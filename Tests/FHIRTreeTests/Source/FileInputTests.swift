import FHIRTree
import Foundation
import Testing

@Suite("Files and folders")
struct FileInputTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tasuki-\(UUID().uuidString)")

    init() throws {
        let inner = folder.appendingPathComponent("b/c")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        for name in ["z.json", "a.json", "b/m.json", "b/c/k.json"] {
            try Data(name.utf8).write(to: folder.appendingPathComponent(name))
        }
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent("loop"), withDestinationURL: folder)
        try FileManager.default.createSymbolicLink(
            at: folder.appendingPathComponent("link.json"), withDestinationURL: folder.appendingPathComponent("a.json"))
    }

    #if os(Linux)
        @Test("a name that is not UTF-8 is listed, so that it is reported and not passed over")
        func undecodableName() throws {
            defer { try? FileManager.default.removeItem(at: folder) }
            let path = Array(folder.path.utf8CString.dropLast()) + [0x2F, -1] + Array(".json".utf8CString)
            let file = try #require(fopen(path, "w"))
            fclose(file)
            #expect(try FileInput.files(below: folder.path).contains("\u{FFFD}.json"))
        }
    #endif

    @Test("are listed sorted, links left out or files behind them listed")
    func list() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let plain = ["a.json", "b/c/k.json", "b/m.json", "z.json"]
        #expect(try FileInput.files(below: folder.path) == plain)
        #expect(try FileInput.files(below: folder.path, followingLinks: true) == (plain + ["link.json"]).sorted())
        #expect(throws: FileInputError(path: folder.path, reason: .tooManyEntries(limit: 2))) {
            try FileInput.files(below: folder.path, limit: 2)
        }
    }

    @Test("what cannot be looked into is named, and the rest listed")
    func unread() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let circle = folder.path + "/b/circle.json", pipe = folder.path + "/pipe.json"
        try FileManager.default.createSymbolicLink(atPath: circle, withDestinationPath: "circle.json")
        try #require(mkfifo(pipe, 0o600) == 0)
        let listing = try FileInput.listing(of: folder.path, followingLinks: true)
        #expect(listing.files == ["a.json", "b/c/k.json", "b/m.json", "link.json", "z.json"])
        #expect(
            listing.unread == [
                FileInputError(path: circle, reason: .linksInCircle), FileInputError(path: pipe, reason: .notAFile),
            ])
        #expect(try FileInput.listing(of: folder.path).unread.map(\.path) == [pipe])
    }

    @Test("a folder inside that may not be read is named, and the rest listed")
    func unreadableFolder() throws {
        let inner = folder.path + "/b/c"
        defer {
            chmod(inner, 0o700)
            try? FileManager.default.removeItem(at: folder)
        }
        chmod(inner, 0)
        // The superuser may read everything.
        guard geteuid() != 0 else { return }
        let listing = try FileInput.listing(of: folder.path)
        #expect(listing.files == ["a.json", "b/m.json", "z.json"])
        #expect(listing.unread == [FileInputError(path: inner, reason: .notPermitted)])
        #expect(throws: FileInputError(path: inner, reason: .notPermitted)) {
            try FileInput.files(below: folder.path)
        }
    }

    @Test("are read whole, up to a limit")
    func read() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path + "/b/m.json"
        let bytes = try FileInput.read(path)
        #expect(bytes.text(0..<bytes.count) == "b/m.json")
        #expect(throws: FileInputError(path: path, reason: .tooLarge(limit: 3))) { try FileInput.read(path, limit: 3) }
        #expect(throws: FileInputError(path: path + "x", reason: .notFound)) { try FileInput.read(path + "x") }
        #expect(throws: FileInputError(path: folder.path, reason: .notAFile)) { try FileInput.read(folder.path) }
    }

    @Test("are told apart")
    func kinds() {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(FileInput.kind(of: folder.path) == .folder)
        #expect(FileInput.kind(of: folder.path + "/a.json") == .file)
        #expect(FileInput.kind(of: folder.path + "/none") == nil)
    }
}
