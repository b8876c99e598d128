import Tasuki
import Testing

@testable import TasukiCommand

@Suite("Findings beside a result")
struct FindingNotesTests {
    private static let finding = Diagnostic(
        .error, "JHS-0301", at: "1-2", message: BilingualText(ja: "空です。", en: "It is empty."))

    /// What findings of these inputs give, with the status.
    private static func written(_ inputs: [String], isJSON: Bool, isFailure: Bool = false) -> (String, Int32) {
        final class Sink { var bytes: [UInt8] = [] }
        let sink = Sink()
        let output = Output { bytes in
            sink.bytes += bytes
            return nil
        }
        var notes = FindingNotes(output, language: .en, isJSON: isJSON)
        for input in inputs { notes.add(finding, of: input, isFailure: isFailure) }
        notes.finish()
        output.flush()
        return (String(decoding: sink.bytes, as: UTF8.self), notes.tally.exitStatus)
    }

    @Test(
        "an input's findings, one after the other, are one outcome",
        arguments: [([], 0), (["a", "a"], 1), (["a", "b"], 2)])
    func outcomes(inputs: [String], count: Int) throws {
        let (text, status) = Self.written(inputs, isJSON: true)
        let root = try SourceDocument(json: SourceBytes(#"{"outcomes":"# + text + "}")).root
        #expect(root["outcomes"]?.items.count == count && status == (inputs.isEmpty ? 0 : 1))
    }

    @Test("as text they have no summary; a failure has its own status")
    func text() {
        let (text, status) = Self.written(["a"], isJSON: false, isFailure: true)
        #expect(text == "a: error JHS-0301 1-2\n  It is empty.\n" && status == 2)
        #expect(Self.written([], isJSON: false) == ("", 0))
    }
}
