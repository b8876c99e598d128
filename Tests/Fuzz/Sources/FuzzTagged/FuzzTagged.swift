import FuzzerEntry
import JapaneseFormats
import Tasuki

/// A tagged file that is read is written back unchanged; each of its findings has a place in it; what splits joins
/// again to the same file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTagged(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = SourceBytes(UnsafeBufferPointer(start: start, count: count))
    guard let text = try? TaggedText(bytes) else { return 0 }
    precondition(text.written() == bytes[0..<bytes.count])
    for finding in text.validate() {
        precondition(!finding.message.ja.isEmpty && !finding.message.en.isEmpty)
        precondition(finding.position.map { (0...bytes.count).contains($0.byteOffset) } == true)
    }
    guard let parts = try? HandbookParts.split(text, maximumBytes: 200, identifier: "20261105093015") else { return 0 }
    let joined = HandbookParts.joined(parts.compactMap { try? TaggedText(SourceBytes($0)) })
    if parts.count > 1 { precondition(joined.isComplete) }
    return 0
}

@main
struct FuzzTagged {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
