import FuzzerEntry
import Tasuki

/// Any JSON or XML that is read leniently as a resource is written, and what was written reads as the same resource.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStructs(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var findings: [Diagnostic] = []
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let resource = try? R4.resource(reading: bytes, findings: &findings) else { return 0 }
    let json = resource.json()
    let again = try? R4.resource(reading: json, findings: &findings)
    precondition(again?.isEqual(to: resource) == true && again?.json() == json)
    _ = try? resource.xml()
    return 0
}

@main
struct FuzzStructs {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
