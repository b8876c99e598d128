import FuzzerEntry
import Tasuki

/// JSON that is accepted is written back unchanged, and compactly and prettily without a changed value; the rest
/// throws.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = SourceBytes(UnsafeBufferPointer(start: start, count: count))
    guard let document = try? SourceDocument(json: bytes) else { return 0 }
    precondition(JSONWriter().write(document) == bytes[0..<bytes.count])
    let compact = JSONWriter(.compact).write(document)
    guard let again = try? SourceDocument(json: SourceBytes(JSONWriter(.pretty()).write(document))) else {
        preconditionFailure("pretty output is not JSON")
    }
    precondition(JSONWriter(.compact).write(again) == compact)
    _ = Validator().validate(document)
    if let xml = try? XMLWriter(.compact).write(document) {
        guard let back = try? SourceDocument(xml: SourceBytes(xml.bytes)) else {
            preconditionFailure("the writer's XML is not XML")
        }
        _ = back.findings
    }
    for finding in document.findings { precondition(!finding.message.ja.isEmpty && !finding.message.en.isEmpty) }
    return 0
}

@main
struct FuzzJSON {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
