import JapaneseRecords
import Testing

@Suite("Building handbooks")
struct DispensingBuildingTests {
    private let usage = Dispensing.Usage(text: "１日２回朝夕食後　服用", code: "1012040400000000")

    private func drug() throws(RecordError) -> Dispensing.Drug {
        try Dispensing.Drug("架空錠", code: DrugCode(.yj, "2233002F1280"), amount: 4, unit: "錠")
    }

    @Test("RPs are numbered, and know their prescribers")
    func numbers() throws {
        let first = Dispensing.Prescriber(name: "見本　太一"), second = Dispensing.Prescriber(name: "例示　京子")
        var dispensing = Dispensing()
        dispensing.append(try .oral(days: 14, usage: usage, drugs: [drug()]), prescribedBy: first)
        dispensing.append(try .asNeeded(times: 10, usage: usage, drugs: [drug()]), prescribedBy: second)
        dispensing.append(try .external(usage: usage, drugs: [drug()]), prescribedBy: first)
        #expect(dispensing.rps.map(\.number) == [1, 2, 3])
        #expect(dispensing.rps.map(\.prescriberIndex) == [0, 1, 0])
        #expect(dispensing.rps.map(\.unit) == ["日分", "回分", "調剤"])
        #expect(dispensing.rps.map(\.quantity) == [14, 10, 1])
    }

    @Test("what makes no sense is refused")
    func nonsense() throws {
        let drug = try drug()
        #expect(throws: RecordError.amount) { try Dispensing.Drug("架空錠", amount: 0, unit: "錠") }
        #expect(throws: RecordError.genericCode) {
            try Dispensing.Drug("架空錠", code: DrugCode(.generic, "2233002F1ZZZ"), amount: 1, unit: "錠")
        }
        #expect(throws: RecordError.form) { try Dispensing.RP.handedOut(.decoction, usage: usage, drugs: [drug]) }
        #expect(throws: RecordError.rpWithoutDrug) { try Dispensing.RP.oral(days: 1, usage: usage, drugs: []) }
    }

    @Test("the newest dispensing stands first")
    func order() {
        var handbook = MedicationHandbook()
        for day in [5, 9, 7, 5] { handbook.add(Dispensing(date: FHIRDate(year: 2026, month: 11, day: day))) }
        #expect(handbook.dispensings.map { $0.date?.day } == [9, 7, 5, 5])
    }

    @Test("who made an entry is said where it is not")
    func creators() throws {
        var handbook = MedicationHandbook(memos: [.init("a", creator: .patient), .init("b")])
        var dispensing = Dispensing(institution: MedicalInstitution(name: "見本薬局"))
        dispensing.append(try .oral(days: 14, usage: usage, supplements: [HandbookText("一包化")], drugs: [drug()]))
        handbook.add(dispensing)
        handbook.fillCreators(.professional)
        #expect(handbook.memos.map(\.creator) == [.patient, .professional])
        #expect(handbook.dispensings[0].rps[0].drugs[0].creator == .professional)
        #expect(handbook.dispensings[0].rps[0].supplements[0].creator == .professional)
        #expect(handbook.dispensings[0].institutionCreator == .professional)
        #expect(handbook.dispensings[0].prescribingInstitutionCreator == nil)
    }
}
