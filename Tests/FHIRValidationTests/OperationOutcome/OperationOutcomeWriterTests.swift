import Diagnostics
import FHIRTree
import FHIRValidation
import Testing

private let finding = Diagnostic(
    .error, "VAL-0101", at: "Patient.name[0]", position: SourcePosition(byteOffset: 20, line: 3, column: 5),
    message: BilingualText(ja: "「a」が\nありません。", en: "No \"a\"."), hint: BilingualText(ja: "足す", en: "Add it."))
private let unreadable = Diagnostic(.fatal, "JSN-0103", at: "", message: BilingualText(ja: "終", en: "End."))

@Test("an outcome holds code, place, sentence and hint", arguments: BilingualText.Language.allCases)
func outcome(language: BilingualText.Language) throws {
    let json = OperationOutcomeWriter(language: language, source: "a.json").write([finding, unreadable])
    let document = try SourceDocument(json: SourceBytes(json))
    let issues = Array(try #require(document.root["issue"]).items)
    #expect(issues.count == 2)
    #expect(issues[0]["code"]?.string == "required")
    #expect(issues[0]["details"]?["text"]?.string == finding.message[language])
    #expect(issues[0]["diagnostics"]?.string == finding.hint?[language])
    #expect(issues[0]["expression"]?.items.compactMap(\.string) == ["Patient.name[0]"])
    #expect(issues[0]["extension"]?.items.compactMap { $0["valueInteger"]?.integer } == [3, 5])
    #expect(issues[1]["code"]?.string == "structure")
    #expect(issues[1]["expression"]?.items.compactMap(\.string) == ["Resource"])
    #expect(standardValidator.validate(document).allSatisfy { $0.severity == .information })
}

@Test("no findings make an outcome, too")
func emptyOutcome() throws {
    let json = OperationOutcomeWriter(language: .en).write([], layout: .pretty())
    let document = try SourceDocument(json: SourceBytes(json))
    #expect(document.root["issue"]?.items.map { $0["severity"]?.string } == ["information"])
    #expect(standardValidator.validate(document).allSatisfy { $0.severity == .information })
}
