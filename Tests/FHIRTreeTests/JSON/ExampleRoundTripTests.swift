import Diagnostics
import FHIRTree
import TestSupport
import Testing

/// Every published example: read, written back byte for byte, and rewritten without a changed value.
@Suite("JSON of the published examples", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct ExampleRoundTripTests {
    @Test("R4 examples", arguments: ["data/examples-r4/json"])
    func r4(folder: String) throws {
        let count = try roundTrip(folder) { file, finding in Issue.record("\(file): \(finding)") }
        print("R4 examples: \(count.read) JSON files read and rewritten without a difference")
        #expect(count.read > 400 && count.refused == 0)
    }

    /// Twenty municipal samples hold placeholders without quotes where values belong.
    @Test("Japanese examples", arguments: ["data/examples-jp"])
    func japanese(folder: String) throws {
        let count = try roundTrip(folder) { file, finding in
            #expect(file.hasPrefix("eMunicipalCheckupIG/"), "\(file)")
            #expect(finding.code.hasPrefix("JSN-01") && finding.position != nil && finding.hint != nil, "\(file)")
        }
        print(
            "Japanese examples: \(count.read) JSON files read and rewritten without a difference, "
                + "\(count.refused) that are not JSON with one finding each")
        #expect(count.read > 90 && count.refused == 20)
    }

    private func roundTrip(
        _ folder: String, refused: (String, Diagnostic) -> Void
    ) throws -> (read: Int, refused: Int) {
        let folder = try #require(Conformance.shared) + "/" + folder
        var counts = (read: 0, refused: 0)
        for file in try Conformance.files(in: folder) where file.hasSuffix(".json") {
            let bytes = try Conformance.bytes(folder + "/" + file)
            let document: SourceDocument
            do {
                document = try SourceDocument(json: SourceBytes(bytes))
            } catch {
                refused(file, error)
                counts.refused += 1
                continue
            }
            #expect(JSONWriter().write(document) == bytes, "\(file)")
            let pretty = try SourceDocument(json: SourceBytes(JSONWriter(.pretty()).write(document)))
            #expect(JSONWriter(.compact).write(pretty) == JSONWriter(.compact).write(document), "\(file)")
            #expect(isSame(document, pretty), "\(file)")
            counts.read += 1
        }
        return counts
    }

    /// The same kinds, names and texts in the same order.
    private func isSame(_ a: SourceDocument, _ b: SourceDocument) -> Bool {
        a.withTape { first in
            b.withTape { second in
                first.count == second.count
                    && (0..<first.count).allSatisfy { index in
                        let (x, y) = (first[index], second[index])
                        return x.kind == y.kind && x.next == y.next
                            && a.node(at: index).name == b.node(at: index).name
                            && (x.isContainer || first.text(index).elementsEqual(second.text(index)))
                    }
            }
        }
    }
}
