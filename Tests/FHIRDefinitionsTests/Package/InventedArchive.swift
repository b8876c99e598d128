import CZlib
import FHIRTree

@testable import FHIRDefinitions

/// Makes small tar archives, sound and unsound ones.
struct InventedArchive {
    private(set) var tar: [UInt8] = []

    /// Files by name, in the order of their names.
    init(_ files: [String: String] = [:]) {
        for (name, text) in files.sorted(by: { $0.key < $1.key }) { add(name, Array(text.utf8)) }
    }

    mutating func add(_ name: String, _ data: [UInt8] = [], type: Character = "0", size: Int? = nil) {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at offset: Int) {
            block.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
        }
        put(String(decoding: name.utf8.prefix(100), as: UTF8.self), at: 0)
        put("0000644", at: 100)
        let octal = String(size ?? data.count, radix: 8)
        put(String(repeating: "0", count: 11 - octal.count) + octal, at: 124)
        put(String(type), at: 156)
        put("ustar\u{0}00", at: 257)
        put("        ", at: 148)
        let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
        put(String(repeating: "0", count: 6 - sum.count) + sum + "\u{0}", at: 148)
        tar += block + data + [UInt8](repeating: 0, count: (512 - data.count % 512) % 512)
    }

    /// A file whose name stands in a pax header (`x`) or a GNU long name entry (`L`).
    mutating func add(longName: String, _ data: [UInt8], by type: Character) {
        if type == "x" {
            let rest = " path=\(longName)\n"
            let length = (1...6).lazy.map { rest.utf8.count + $0 }.first {
                String($0).utf8.count + rest.utf8.count == $0
            }
            add("PaxHeader", Array("\(length ?? 0)\(rest)".utf8), type: "x")
        } else {
            add("././@LongLink", Array(longName.utf8) + [0], type: type)
        }
        add("short", data)
    }

    /// The finished archive, compressed.
    var gzip: SourceBytes { SourceBytes(Self.gzip(tar + [UInt8](repeating: 0, count: 1024))) }

    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
        return input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                deflate(&stream, Z_FINISH)
                return Array(target[..<(target.count - Int(stream.avail_out))])
            }
        }
    }
}

extension FHIRPackage {
    /// A package of invented definitions, each named by its file.
    static func invented(_ files: [String: String], name: String = "example.test") throws -> FHIRPackage {
        var archive = InventedArchive()
        archive.add("package/package.json", Array(#"{"name": "\#(name)", "version": "1.0.0"}"#.utf8))
        for (file, text) in files.sorted(by: { $0.key < $1.key }) { archive.add("package/\(file)", Array(text.utf8)) }
        return try FHIRPackage(archive: archive.gzip, name: name)
    }
}
