import JapaneseRecords
import Testing

@Suite("Building prescriptions")
struct PrescriptionBuildingTests {
    private let usage = Prescription.Usage(codeKind: .jami, code: "1012040400000000", text: "１日２回朝夕食後　服用")

    private func drug(_ amount: FHIRDecimal = 4) throws(RecordError) -> Prescription.Drug {
        try Prescription.Drug("架空錠", amount: amount, unit: "錠")
    }

    @Test("RPs and drugs are numbered from 1")
    func numbers() throws {
        var prescription = Prescription()
        prescription.append(try .oral(days: 14, usage: usage, drugs: [drug(), drug()]))
        prescription.append(try .asNeeded(times: 10, usage: usage, drugs: [drug()]))
        prescription.append(try .external(usage: usage, drugs: [drug()]))
        #expect(prescription.rps.map(\.number) == [1, 2, 3])
        #expect(prescription.rps.map(\.form) == [.oral, .asNeeded, .external])
        #expect(prescription.rps.map(\.quantity) == [14, 10, 1])
        #expect(prescription.rps[0].drugs.map(\.number) == [1, 2])
        prescription.rps.removeFirst()
        prescription.renumber()
        #expect(prescription.rps.map(\.number) == [1, 2])
    }

    @Test(
        "amounts",
        arguments: [
            ("0", false), ("-1", false), ("0.00001", true), ("0.000001", false), ("999999.99999", true),
            ("1000000", false), ("1.50000000", true), ("1e400", false), ("1e-400", false), ("2.5e1", true),
        ] as [(FHIRDecimal, Bool)])
    func amounts(amount: FHIRDecimal, isOne: Bool) { #expect(((try? drug(amount)) != nil) == isOne) }

    @Test("what makes no sense is refused")
    func nonsense() throws {
        let drug = try drug()
        #expect(throws: RecordError.drugWithoutName) { try Prescription.Drug("", amount: 1, unit: "錠") }
        #expect(throws: RecordError.unit) { try Prescription.Drug("架空錠", amount: 1, unit: "") }
        #expect(throws: RecordError.quantity) { try Prescription.RP.oral(days: 0, usage: usage, drugs: [drug]) }
        #expect(throws: RecordError.quantity) { try Prescription.RP.oral(days: 1000, usage: usage, drugs: [drug]) }
        #expect(throws: RecordError.rpWithoutUsage) { try Prescription.RP.external(usage: .init(), drugs: [drug]) }
        #expect(throws: RecordError.rpWithoutDrug) { try Prescription.RP.external(usage: usage, drugs: []) }
        #expect(throws: RecordError.form) { try Prescription.RP.handedOut(.oral, usage: usage, drugs: [drug]) }
    }

    @Test("uneven intakes add up")
    func uneven() throws {
        let intakes = [Prescription.UnevenIntake(amount: "1.5"), .init(amount: 1)]
        #expect(try Prescription.Drug("架空錠", intakes: intakes, unit: "錠").amount?.isEqual(to: "2.5") == true)
        #expect(throws: RecordError.unevenIntakes) {
            try Prescription.Drug("架空錠", intakes: [.init(amount: 1)], unit: "錠")
        }
        #expect(throws: RecordError.unevenIntakes) {
            try Prescription.Drug("架空錠", intakes: [.init(amount: 1), .init()], unit: "錠")
        }
        #expect(throws: RecordError.unevenIntakes) { try Prescription.Drug("架空錠", intakes: [], unit: "錠") }
    }

    @Test(
        "portions",
        arguments: [
            (1, 3, true), (3, 3, true), (2, 2, true), (4, 3, false), (0, 3, false), (1, 1, false), (1, 4, false),
        ])
    func portions(portion: Int, portions: Int, isOne: Bool) {
        #expect(((try? Prescription.SplitDispensing(portion: portion, of: portions)) != nil) == isOne)
    }

    @Test("a portion of an RP is no more than the whole")
    func portion() throws {
        var rp = try Prescription.RP.oral(days: 42, usage: usage, drugs: [drug()])
        try rp.split(dispensing: 14)
        #expect(rp.portion == .init(quantity: 14, total: 42))
        #expect(throws: RecordError.portion) { try rp.split(dispensing: 43) }
    }

    @Test("a refill prescription is used two or three times, and not split")
    func refill() throws {
        var prescription = Prescription()
        #expect(throws: RecordError.refill) { try prescription.refill(uses: 1) }
        #expect(throws: RecordError.refill) { try prescription.refill(uses: 4) }
        try prescription.refill(uses: 3)
        #expect(prescription.refillUses == 3)
        #expect(throws: RecordError.split) { try prescription.split(portion: 1, of: 3) }
    }

    @Test("every error says what it is in both languages", arguments: RecordError.allCases)
    func texts(error: RecordError) { #expect(!error.ja.isEmpty && !error.en.isEmpty) }
}
