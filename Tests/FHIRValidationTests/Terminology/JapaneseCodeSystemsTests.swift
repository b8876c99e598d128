import FHIRTree
import TestSupport
import Testing

@testable import FHIRDefinitions
@testable import FHIRValidation

/// The table of Japanese code systems that the forms were made from, and the codes that the guides publish.
@Suite("Japanese code systems", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct JapaneseCodeSystemsTests {
    private let shared: String

    init() throws { shared = try #require(Conformance.shared) }

    @Test("each has a form, a list of codes, or a reason why it has neither") func coverage() throws {
        let table = String(decoding: try Conformance.bytes(shared + "/specs/jp-code-systems.tsv"), as: UTF8.self)
        let systems = table.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "\t" }) }
        var listed: Set<String> = Set(MunicipalItem.answerDisplays.keys)
        for tables in PackageTables.embedded {
            for row in TableLines.rows(of: tables.codes.text) { listed.insert(CodeListRow.decode(row).system) }
        }
        let open = systems.filter { JapaneseCodeShapes.entry(for: $0) == nil && !listed.contains($0) }
        try Reasons(Conformance.path("../Golden/jp-code-systems.tsv")).compare(with: Set(open))
    }

    @Test("no code that a guide publishes is against the form of its system") func publishedCodes() throws {
        let archives = try Conformance.files(in: shared + "/data/packages/").filter {
            $0.hasPrefix("jp-") && $0.hasSuffix(".tgz")
        }
        var count = 0
        for archive in archives {
            for (_, source) in try PackageFiles().all(of: shared + "/data/packages/" + archive) {
                guard let root = try? SourceDocument(json: source).root, root["resourceType"]?.string == "CodeSystem",
                    let url = root["url"]?.string, let entry = JapaneseCodeShapes.entry(for: url)
                else { continue }
                var open = root["concept"].map { Array($0.items) } ?? []
                while let concept = open.popLast() {
                    let inner = concept["concept"].map { Array($0.items) } ?? []
                    open += inner
                    // What holds others is no code of a record but a heading.
                    guard inner.isEmpty, var code = concept["code"]?.string else { continue }
                    count += 1
                    let isWrong = !code.withUTF8(entry.shape.matches)
                    #expect(!isWrong, "\(archive) \(url) \(code) \(entry.shape.text)")
                }
            }
        }
        #expect(count > 1_000)
    }
}
