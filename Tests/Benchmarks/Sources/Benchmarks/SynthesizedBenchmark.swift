#if SYNTHESIZED
    import Foundation
    import SynthesizedModel
    import Tasuki

    /// Tasuki's structs beside plain ones with synthesized `Codable` and Foundation's coders, in one run.
    enum SynthesizedBenchmark {
        static func run(_ corpus: Corpus, rounds: Int) {
            let files = corpus.files.filter { ModelBenchmark.isResource($0) }
            let data = files.map { file in file.withUnsafeBytes { Data($0) } }
            let decoder = JSONDecoder(), encoder = JSONEncoder()
            let plain = data.compactMap { try? decoder.decode(AnyResource.self, from: $0) }
            let resources = files.compactMap(ModelBenchmark.read)
            print("Structs beside synthesized Codable, \(corpus.name): \(files.count) records, of which")
            print("  \(resources.count) and \(plain.count) are read;", terminator: " ")
            print("\(kept(files, resources.map { $0.json() })) and", terminator: " ")
            let written = data.map { data in
                (try? decoder.decode(AnyResource.self, from: data)).flatMap { try? encoder.encode($0) }.map {
                    [UInt8]($0)
                }
            }
            print("\(kept(files, written.map { $0 ?? [] })) come back without a difference")
            let measurement = Measurement(rounds: rounds)
            let bytes = files.reduce(0) { $0 + $1.count }
            compare(
                measurement.megabytesPerSecond(
                    bytes: bytes,
                    [
                        ("read, Tasuki", { for file in files { blackHole(ModelBenchmark.read(file)) } }),
                        (
                            "read, JSONDecoder",
                            { for file in data { blackHole(try? decoder.decode(AnyResource.self, from: file)) } }
                        ),
                    ]))
            let json = resources.reduce(0) { $0 + $1.json().count }
            compare(
                measurement.megabytesPerSecond(
                    bytes: json,
                    [
                        ("write, Tasuki", { for resource in resources { blackHole(resource.json()) } }),
                        ("write, JSONEncoder", { for resource in plain { blackHole(try? encoder.encode(resource)) } }),
                    ]))
        }

        private static func compare(_ rates: [(name: String, rate: Double)]) {
            Benchmarks.report(rates)
            print("  \(String(format: "%.1f", rates[0].rate / rates[1].rate)) times")
        }

        /// How many files are the same after a way through structs.
        private static func kept(_ files: [SourceBytes], _ written: [[UInt8]]) -> Int {
            zip(files, written).filter { file, text in
                guard let before = try? SourceDocument(json: file),
                    let after = try? SourceDocument(json: SourceBytes(text))
                else { return false }
                return TreeDiff(from: before.root, to: after.root).isEmpty
            }.count
        }
    }
#endif
