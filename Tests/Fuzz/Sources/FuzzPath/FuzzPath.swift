import FuzzerEntry
import Tasuki

/// The input as an expression: it is refused with a place inside it, or is evaluated on a record with a result, an
/// error, or the limit of steps.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPath(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    do throws(FHIRPathError) {
        let expression = try FHIRPathExpression(text)
        do throws(FHIRPathError) {
            let result = try expression.evaluate(on: record, environment)
            precondition(result.texts.count <= result.count)
        } catch {
            check(error)
        }
        _ = try FHIRPathExplanation(text, on: "Patient").description
    } catch {
        check(error)
    }
    return 0
}

private func check(_ error: FHIRPathError) {
    precondition(0...error.expression.utf8.count ~= error.position.byteOffset && !error.message.en.isEmpty)
    precondition(DiagnosticPage.page(for: error.code) != nil)
    _ = error.excerpt
}

private let environment: FHIRPathEnvironment = {
    var environment = FHIRPathEnvironment()
    environment.stepLimit = 200_000
    return environment
}()

/// Names with companions and holes, a choice, contained resources and references.
private let record: SourceNode = {
    let text = """
        {"resourceType":"Patient","id":"p","contained":[{"resourceType":"Organization","id":"o","name":"架空病院"}],
        "extension":[{"url":"http://example.jp/a","valueQuantity":{"value":1.50,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}}],
        "active":true,"name":[{"use":"official","family":"架空","given":["花子",null],"_given":[null,{"id":"g"}]},{"text":"Hanako"}],
        "birthDate":"1980-04","_birthDate":{"extension":[{"url":"http://example.jp/b","valueDateTime":"1980-04-01T10:00:00+09:00"}]},
        "deceasedBoolean":false,"managingOrganization":{"reference":"#o"},"multipleBirthInteger":2}
        """
    guard let document = try? SourceDocument(json: SourceBytes(text)) else { preconditionFailure("the record is JSON") }
    return document.root
}()

@main
struct FuzzPath {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
