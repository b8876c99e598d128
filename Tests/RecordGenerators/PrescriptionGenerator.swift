import JapaneseFormats
import TestSupport

/// Random prescriptions that keep the layout, in either form; whether insurance, dates and drugs fit together is left
/// to chance.
public struct PrescriptionGenerator {
    private var lines: LineGenerator
    private let isService: Bool

    public init(seed: UInt64) {
        var random = SplitMix64(state: seed)
        isService = Bool.random(using: &random)
        lines = LineGenerator(
            random, isService ? TaggedKind(.servicePrescription, version: 1) : TaggedKind(.prescription, version: 10))
        for record in [1, 2, 3, 4, 5, 11, 12, 13] { lines.add(record) }
        some([14, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31])
        lines.add(51)
        some([52, 61, 62, 63, 64])
        for place in 0..<lines.number(in: 0...2) { lines.add(81, [1: String(place + 1)]) }
        some([82])
        for number in 1...lines.number(in: 1...3) { rp(number) }
        if isService {
            for place in 0..<lines.number(in: 0...2) { lines.add(301, [1: String(place + 1)]) }
            for place in 0..<lines.number(in: 0...2) { lines.add(302, [1: String(place + 1)]) }
        }
    }

    /// The file.
    public mutating func text() -> String { lines.text() }

    private mutating func some(_ records: [Int]) {
        for record in records where lines.number(in: 0...1) == 1 { lines.add(record) }
    }

    private mutating func rp(_ number: Int) {
        let rp = [1: lines.spelling(of: number)]
        lines.add(101, rp)
        lines.add(111, rp)
        for place in 0..<lines.number(in: 0...2) { lines.add(181, rp.merging([2: String(place + 1)]) { $1 }) }
        for drug in 1...lines.number(in: 1...3) {
            let own = rp.merging([2: String(drug)]) { $1 }
            lines.add(201, own)
            for record in [211, 221, 231, 241] where lines.number(in: 0...2) == 0 { lines.add(record, own) }
            for place in 0..<lines.number(in: 0...2) { lines.add(281, own.merging([3: String(place + 1)]) { $1 }) }
        }
    }
}
