import FuzzerEntry
import Tasuki

/// XML that is accepted is written back unchanged, and reading what the writer makes of its tree gives that tree again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = SourceBytes(UnsafeBufferPointer(start: start, count: count))
    guard let document = try? SourceDocument(xml: bytes) else { return 0 }
    let untouched = try? XMLWriter().write(document)
    precondition(untouched?.bytes == bytes[0..<bytes.count])
    for finding in document.findings { precondition(!finding.code.isEmpty) }
    _ = Validator().validate(document)
    guard let written = try? XMLWriter(.compact).write(document.root) else { return 0 }
    guard let again = try? SourceDocument(xml: SourceBytes(written.bytes)) else {
        preconditionFailure("the writer's XML is not XML")
    }
    guard let twice = try? XMLWriter(.compact).write(again.root) else {
        preconditionFailure("the writer's XML is no resource")
    }
    precondition(twice.bytes == written.bytes)
    return 0
}

@main
struct FuzzXML {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
