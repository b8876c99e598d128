import Diagnostics
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

/// The examples of the Japanese guides against the rules of their texts.
@Suite("examples of the guides", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct GuideExamplesTests {
    /// Files that are meant to be wrong in a way that only the text of the guide calls wrong.
    private static let faults = ["Observation-ErrorExample-ObsLabo-eGFR.json": "CLN-0073"]

    @Test("right examples break no rule of their guide's text; wrong ones break theirs")
    func examples() throws {
        let folder = try #require(Conformance.shared) + "/data/examples-jp/"
        let index = String(decoding: try Conformance.bytes(folder + "index.tsv"), as: UTF8.self)
        var seen: Set<String> = []
        for line in index.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let file = String(fields[0]), name = String(file.split(separator: "/").last ?? "")
            let isWrong = fields[5] == "yes"
            guard let document = try? SourceDocument(json: SourceBytes(try Conformance.bytes(folder + file))) else {
                continue
            }
            let findings = standardValidator.validate(document).filter { Self.isOfGuide($0.code) }
            if let code = Self.faults[name] {
                seen.insert(name)
                #expect(findings.contains { $0.code == code }, "\(file): \(code)")
            } else if !isWrong {
                let errors = findings.filter { $0.severity == .error }.map { "\($0.code) \($0.expression)" }
                #expect(errors == Self.wrong[name] ?? [], "\(file)")
            }
        }
        #expect(seen.count == Self.faults.count)
    }

    /// Examples that are meant to be right and break the text of their guide all the same.
    private static let wrong: [String: [String]] = [:]

    private static func isOfGuide(_ code: String) -> Bool {
        ["CLN-", "ERX-", "CKP-"].contains { code.hasPrefix($0) }
    }
}
