import Foundation
import Tasuki

#if SIMDJSON
    import SimdJSON
#endif

/// `Tests/Benchmarks/run [--rounds N] [--only CONTENDER|structs|validate|path]`; TASUKI_SHARED names the folder with
/// the R4 examples.
@main
struct Benchmarks {
    static func main() throws {
        let arguments = CommandLine.arguments
        let rounds = arguments.firstIndex(of: "--rounds").flatMap { Int(arguments[$0 + 1]) } ?? 15
        var corpora: [Corpus] = []
        if let shared = ProcessInfo.processInfo.environment["TASUKI_SHARED"] {
            corpora.append(try Corpus(name: "R4 examples", folder: shared + "/data/examples-r4/json"))
            corpora.append(try Corpus(name: "JP examples", folder: shared + "/data/examples-jp"))
        } else {
            print("skipped: R4 and JP examples (TASUKI_SHARED is not set)")
        }
        corpora.append(.denseJapanese(megabytes: 8))
        let only = arguments.firstIndex(of: "--only").map { arguments[$0 + 1] }
        if only == "path" {
            try PathBenchmark.run(rounds: rounds)
            return
        }
        if only == "validate" {
            try ValidationBenchmark.run(rounds: rounds)
            return
        }
        if only == "structs" {
            structs(corpora, rounds: rounds)
            return
        }
        for corpus in corpora { parsing(corpus, rounds: rounds, only: only) }
        structs(corpora, rounds: rounds)
        for corpus in corpora { writing(corpus, rounds: rounds) }
        try ValidationBenchmark.run(rounds: rounds)
        try PathBenchmark.run(rounds: rounds)
    }

    static func structs(_ corpora: [Corpus], rounds: Int) {
        for corpus in corpora.prefix(2) { ModelBenchmark.run(corpus, rounds: rounds) }
        #if SYNTHESIZED
            for corpus in corpora.prefix(2) { SynthesizedBenchmark.run(corpus, rounds: rounds) }
        #endif
    }

    /// XML read and written, and JSON written, from trees that stand in memory; in bytes of the text that is read or
    /// written.
    static func writing(_ corpus: Corpus, rounds: Int) {
        let documents = corpus.files.compactMap { try? SourceDocument(json: $0) }
        let xml = documents.compactMap { try? SourceBytes(XMLWriter(.compact).write($0).bytes) }
        let bytes = xml.reduce(0) { $0 + $1.count }
        print("XML and writing, \(corpus.name): \(documents.count) records, \(bytes) bytes of XML")
        let measurement = Measurement(rounds: rounds)
        report(
            measurement.megabytesPerSecond(
                bytes: bytes,
                [
                    ("XML to tree", { for file in xml { blackHole(try? SourceDocument(xml: file)) } }),
                    ("tree to XML", { for record in documents { blackHole(try? XMLWriter(.compact).write(record)) } }),
                ]))
        report(
            measurement.megabytesPerSecond(
                bytes: corpus.bytes,
                [
                    (
                        "tree to JSON, pretty",
                        { for record in documents { blackHole(JSONWriter(.pretty()).write(record)) } }
                    )
                ]))
    }

    static func report(_ rates: [(name: String, rate: Double)]) {
        for (name, rate) in rates {
            print("  \(name.padding(toLength: 20, withPad: " ", startingAt: 0)) \(Int(rate)) MB/s")
        }
    }

    static func parsing(_ corpus: Corpus, rounds: Int, only: String?) {
        let data = corpus.files.map { file in file.withUnsafeBytes { Data($0) } }
        var contenders: [(name: String, run: () -> Void)] = [
            ("Tasuki tape", { for file in corpus.files { blackHole(try? SourceDocument(json: file)) } }),
            ("JSONSerialization", { for file in data { blackHole(try? JSONSerialization.jsonObject(with: file)) } }),
        ]
        #if SIMDJSON
            contenders.append(
                (
                    "simdjson DOM",
                    {
                        for file in corpus.files {
                            file.withUnsafeBytes { bytes in
                                bytes.withMemoryRebound(to: CChar.self) {
                                    blackHole(simdjson_parse($0.baseAddress, $0.count))
                                }
                            }
                        }
                    }
                ))
        #endif
        if let only {
            contenders.removeAll { contender in !only.split(separator: ",").contains { contender.name.hasPrefix($0) } }
        }
        print("JSON to tree, \(corpus.name): \(corpus.files.count) files, \(corpus.bytes) bytes")
        report(Measurement(rounds: rounds).megabytesPerSecond(bytes: corpus.bytes, contenders))
    }
}

/// Keeps the optimiser from dropping work whose result nobody uses.
@inline(never) func blackHole<T>(_ value: T) {}
