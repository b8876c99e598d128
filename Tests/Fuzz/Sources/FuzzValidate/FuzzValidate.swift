import FuzzerEntry
import Tasuki

/// The input as a record, and the record with its parts changed about: each is judged against its own profiles and one
/// of all that the library carries for its type, the same both times.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzValidate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    check(input)
    var random = Randomness(seed: input)
    for _ in 0..<2 { check(JSONShuffle(input).changed(&random)) }
    return 0
}

private func check(_ bytes: [UInt8]) {
    let limits = ParsingLimits(depth: 64, bytes: 1 << 20)
    guard let document = try? SourceDocument(json: SourceBytes(bytes), limits: limits) else { return }
    judge(document, with: plain)
    if let type = document.root["resourceType"]?.string, let known = validators[type] {
        judge(document, with: known[Int(Randomness(seed: bytes).state % UInt64(known.count))])
    }
}

private func judge(_ document: SourceDocument, with validator: Validator) {
    let findings = validator.validate(document)
    precondition(findings.count <= findingLimit + 1 + document.findings.count)
    for finding in findings {
        precondition(DiagnosticPage.page(for: finding.code) != nil, finding.code)
        precondition(!finding.message.ja.isEmpty && !finding.message.en.isEmpty, finding.code)
        precondition((finding.position?.byteOffset ?? 0) <= document.source.count, finding.code)
    }
    precondition(findings == validator.validate(document))
}

private let findingLimit = 200
private let plain = Validator(options: .init(findingLimit: findingLimit))

/// One validator for each profile, by the type that it is for.
private let validators: [String: [Validator]] = {
    var validators: [String: [Validator]] = [:]
    for (url, _) in Definitions.embedded.profiles {
        guard let structure = Definitions.embedded.structure(url), structure.type != "Extension" else { continue }
        let options = ValidationOptions(profiles: [url], findingLimit: findingLimit)
        validators[structure.type, default: []].append(Validator(options: options))
    }
    return validators
}()

@main
struct FuzzValidate {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
