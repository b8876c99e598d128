import FHIRPrimitives
import JapaneseFormats
import JapaneseRecords
import Testing

@testable import Conversion

@Suite("Portions of one split prescription")
struct SplitPortionsTests {
    private typealias Samples = SplitPrescriptionConversionTests

    @Test("what is not all of one prescription is refused, by the file and the field that does not fit")
    func refused() throws {
        let three = try Samples.portions(3), plain = try PrescriptionSamples.symbols.file()
        let others: [([PrescriptionFile], String)] = [
            ([], ""), ([three[0]], ""), ([three[0], three[2]], ""),
            (three + [three[0]], "parts[3].63-2"), ([plain], "parts[0]"), (three + [plain], "parts[3]"),
            ([try Samples.portions(2)[0]] + three, "parts[1].63-1"),
            (try Samples.portions(2) { $0.split?.portion = 3 }, "parts[1].63-2"),
            (try Samples.portions(2) { $0.split?.portion = 0 }, "parts[1].63-2"),
            (try Samples.portions(2) { $0.split = .init(portions: 1, portion: 1) }, "parts[1].63-1"),
            (try Samples.portions(2) { $0.patient.code = "1" }, "parts[1].11"),
            (try Samples.portions(2) { $0.institution.code = "1" }, "parts[1].1"),
            (
                try Samples.portions(2) { portion in
                    portion.issuedOn = FHIRDate("2026-11-16")
                    for rp in portion.rps.indices { portion.rps[rp].drugs.removeLast() }
                    portion.rps.removeAll { $0.drugs.isEmpty }
                }, "parts[1].51"
            ),
            (
                try Samples.portions(2) { portion in
                    for rp in portion.rps.indices { portion.rps[rp].usage = .init(text: "医師の指示どおり") }
                }, "parts[1].101"
            ),
        ]
        for (files, place) in others {
            #expect { try SplitPortions(files).order() } throws: {
                ($0 as? Diagnostic)?.code == "CNV-0104" && ($0 as? Diagnostic)?.expression == place
            }
        }
        #expect(try SplitPortions(three.reversed()).order() == [2, 1, 0])
    }

    @Test("so many portions that are missing are told in a few words")
    func many() throws {
        let file = try Samples.portions(2) { $0.split = .init(portions: 99, portion: 7) }[1]
        #expect { try SplitPortions([file]).order() } throws: {
            ($0 as? Diagnostic)?.message.en == "Of 99 portions, 1, 2, 3, 4, 5 … are missing."
        }
    }

    private func doubts(_ change: @escaping (inout Prescription) -> Void) throws -> [[String]] {
        SplitPortions(try Samples.portions(2, change: change)).doubts.map { $0.map { "\($0.code) \($0.expression)" } }
    }

    @Test("portions of days that follow each other are good; others are told where they go back")
    func days() throws {
        #expect(try doubts { _ in } == [[], []])
        #expect(try doubts { $0.issuedOn = FHIRDate("2026-11-16") } == [[], []])
        #expect(try doubts { $0.issuedOn = FHIRDate("2026-11-01") } == [[], ["CNV-0226 51-1"]])
        let files = try Samples.portions(3) { $0.usableUntil = FHIRDate("2026-11-20") }
        #expect(SplitPortions(files).doubts == [[], [], []])
    }

    @Test("an RP whose portions are not the total together is told in each")
    func totals() throws {
        #expect(try doubts { $0.rps[0].portion?.quantity = 1 } == [["CNV-0228 102-3"], ["CNV-0228 102-3"]])
        #expect(try doubts { $0.rps[0].portion?.total = 99 } == [["CNV-0228 102-3"], ["CNV-0228 102-3"]])
        #expect(try doubts { $0.rps[0].number = 7 } == [[], []])
    }
}
