import JapaneseFormats
import TestSupport

/// Random handbooks that keep the layout: each field by its form, its codes and its presence; each value in any of its
/// spellings.
public struct HandbookGenerator {
    public let version: Int
    public let isFromProvider: Bool
    private var lines: LineGenerator

    public init(seed: UInt64) {
        var random = SplitMix64(state: seed)
        version = Bool.random(using: &random) ? 8 : 7
        isFromProvider = Bool.random(using: &random)
        let isFromProvider = isFromProvider
        lines = LineGenerator(
            random, TaggedKind(.handbook, version: version), header: [isFromProvider ? "1" : "2"]
        ) { random in isFromProvider || Bool.random(using: &random) }
        file()
    }

    /// The file.
    public mutating func text() -> String { lines.text() }

    private mutating func times(_ range: ClosedRange<Int>, _ body: (inout Self) -> Void) {
        for _ in 0..<lines.number(in: range) { body(&self) }
    }

    private mutating func line(_ number: Int, _ given: [Int: String] = [:]) { lines.add(number, given) }

    private mutating func file() {
        line(1)
        times(0...2) { $0.line(2) }
        let drugs = lines.number(in: 0...3)
        for serial in 1...max(drugs, 1) where drugs > 0 {
            line(3, [5: String(serial)])
            times(0...2) { $0.line(31, [1: String(serial)]) }
        }
        times(0...2) { $0.line(4) }
        times(1...3) { $0.block() }
        times(0...2) { $0.line(701) }
    }

    private mutating func block() {
        line(5)
        line(11)
        times(0...1) { $0.line(15) }
        times(0...1) { $0.line(51) }
        var number = 0
        func rps(_ generator: inout Self, _ count: ClosedRange<Int>) {
            generator.times(count) { generator in
                number += 1
                generator.rp(number)
            }
        }
        rps(&self, 0...2)
        for _ in 0..<lines.number(in: 0...2) {
            line(55)
            rps(&self, 1...2)
        }
        for record in [401, 411, 421, 501, 601] { times(0...1) { $0.line(record) } }
    }

    private mutating func rp(_ number: Int) {
        let text = lines.spelling(of: number)
        times(1...3) { generator in
            generator.line(201, [1: text])
            generator.times(0...1) { $0.line(281, [1: text]) }
            generator.times(0...1) { $0.line(291, [1: text]) }
        }
        line(301, [1: text])
        times(0...2) { $0.line(311, [1: text]) }
        times(0...1) { $0.line(391, [1: text]) }
    }
}
