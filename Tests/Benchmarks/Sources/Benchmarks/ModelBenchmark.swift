import Foundation
import Tasuki

/// Records as structs: read from JSON and XML and written again, in bytes of the text that is read or written.
enum ModelBenchmark {
    static func run(_ corpus: Corpus, rounds: Int) {
        let files = corpus.files.filter { isResource($0) }
        let bytes = files.reduce(0) { $0 + $1.count }
        let resources = files.compactMap(read)
        let json = resources.reduce(0) { $0 + $1.json().count }
        print("Structs, \(corpus.name): \(files.count) records, \(bytes) bytes, \(json) when written compactly")
        let measurement = Measurement(rounds: rounds)
        Benchmarks.report(
            measurement.megabytesPerSecond(
                bytes: bytes,
                [
                    ("JSON to structs", { for file in files { blackHole(read(file)) } }),
                    ("JSON to tree", { for file in files { blackHole(try? SourceDocument(json: file)) } }),
                ]))
        Benchmarks.report(
            measurement.megabytesPerSecond(
                bytes: json, [("structs to JSON", { for resource in resources { blackHole(resource.json()) } })]))
        let xml = resources.compactMap { try? SourceBytes($0.xml().bytes) }
        Benchmarks.report(
            measurement.megabytesPerSecond(
                bytes: xml.reduce(0) { $0 + $1.count },
                [
                    ("XML to structs", { for file in xml { blackHole(read(file)) } }),
                    ("structs to XML", { for resource in resources { blackHole(try? resource.xml()) } }),
                ]))
    }

    static func isResource(_ file: SourceBytes) -> Bool {
        (try? SourceDocument(json: file))?.root["resourceType"] != nil
    }

    /// A resource of any type, lexically checked.
    static func read(_ file: SourceBytes) -> (any FHIRResource)? {
        guard let document = try? SourceDocument(file) else { return nil }
        var findings: [Diagnostic] = []
        return try? R4.resource(document.root, findings: &findings)
    }
}
