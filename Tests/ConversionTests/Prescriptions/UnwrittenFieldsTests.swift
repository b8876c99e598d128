import JapaneseRecords
import Testing

@testable import Conversion

@Test("no field that is left out of the comparison can be carried")
func unwrittenFields() {
    for (record, fields) in Prescription.unwritten {
        for field in fields {
            let outcome = MappingTable.jahisPrescription[record, field]?.outcome
            #expect(outcome == MappingTable.Row.Outcome.none || outcome == .derived, "\(record)-\(field)")
        }
    }
}

@Test("fields without an element do not keep a prescription from being the same")
func takeUnwritten() {
    var source = Prescription(remarks: [.init("備考")], accessCode: "1234567890")
    source.rps = [.init(number: 1)]
    source.rps[0].drugs = [.init(number: 1)]
    source.rps[0].drugs[0].itemClass = .drug
    source.rps[0].drugs[0].publicExpenses = [.first]
    var back = source
    back.accessCode = nil
    back.rps[0].drugs[0].itemClass = nil
    back.rps[0].drugs[0].publicExpenses = nil
    back.takeUnwritten(from: source)
    #expect(back == source)
    back.rps[0].drugs[0].name = "別の薬"
    back.takeUnwritten(from: source)
    #expect(back != source)
    back.rps = []
    back.takeUnwritten(from: source)
    #expect(back != source)
}

@Test("intakes beside the amount of one are those of the usage", arguments: [(2, true), (3, false)])
func intakesOfUsage(times: Int, isSame: Bool) {
    var source = Prescription(rps: [.init(number: 1, usage: .init(text: "１日２回朝夕食後", timesADay: 2))])
    source.rps[0].drugs = [.init(number: 1, singleDose: .init(amount: "1", timesADay: times))]
    var back = source
    back.rps[0].drugs[0].singleDose?.timesADay = nil
    back.takeUnwritten(from: source)
    #expect((back == source) == isSame)
}
