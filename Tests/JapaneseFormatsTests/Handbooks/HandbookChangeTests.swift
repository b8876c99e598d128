import FHIRTree
import JapaneseRecords
import Testing

@testable import JapaneseFormats

/// A change: what is done, the line it changes, and that line afterwards; `nil` for a line that is not there.
private struct Change: Sendable, CustomTestStringConvertible {
    let before: String?, after: String?
    let body: @Sendable (inout MedicationHandbook) -> Void

    var testDescription: String { "\(before ?? "+") → \(after ?? "-")" }

    init(_ before: String?, _ after: String?, _ body: @escaping @Sendable (inout MedicationHandbook) -> Void) {
        (self.before, self.after, self.body) = (before, after, body)
    }
}

@Suite("Changes of a handbook")
struct HandbookChangeTests {
    private static let changes: [Change] = [
        Change("JAHISTC08,1", "JAHISTC08,2") { $0.output = .toProvider },
        Change("2,1,卵,1", "2,3,卵,1") { $0.patientRemarks[0].kind = .pastIllness },
        Change("2,1,卵,1", nil) { $0.patientRemarks.removeFirst() },
        Change(nil, "2,9,腎機能低下,1") {
            $0.patientRemarks.append(.init("腎機能低下", kind: .other, creator: .professional))
        },
        Change("5,20261102,1", "5,20261103,1") { $0.dispensings[0].date = FHIRDate(year: 2026, month: 11, day: 3) },
        Change("15,薬師　次郎,03-0000-1111,1", nil) { $0.dispensings[0].dispenser = nil },
        Change("55,見本　一郎,内科,1", "55,見本　一郎,皮膚科,1") { $0.dispensings[0].prescribers[0].department = "皮膚科" },
        Change("281,1,１回２錠,1", "281,1,１回１錠,1") { $0.dispensings[0].rps[0].drugs[0].supplements[0].text = "１回１錠" },
        Change("201,2,ロキソニン錠６０ｍｇ,1,錠,2,620098801,1,,,", "201,2,ロキソニン錠６０ｍｇ,1,錠,1,,1,,,") {
            $0.dispensings[0].rps[1].drugs[0].code = nil
            $0.dispensings[0].rps[1].drugs[0].isCodeless = true
        },
        Change("201,2,ロキソニン錠６０ｍｇ,1,錠,2,620098801,1,,,", "201,2,ロキソニン錠６０ｍｇ,1,錠,2,620098801,1,ロキソプロフェン,1,") {
            $0.dispensings[0].rps[1].drugs[0].genericName = .init("ロキソプロフェン", isCodeless: true)
        },
        Change("301,1,１日２回朝夕食後　服用,14,日分,1,2,1012040400000000,1", "301,1,１日２回朝夕食後　服用,7,日分,1,2,1012040400000000,1") {
            $0.dispensings[0].rps[0].quantity = 7
        },
        Change(nil, "311,2,冷所保存,1") {
            $0.dispensings[0].rps[1].supplements = [HandbookText("冷所保存", creator: .professional)]
        },
        Change(nil, "601,よく効いた,20261105") {
            let day = FHIRDate(year: 2026, month: 11, day: 5)
            $0.dispensings[0].patientEntries = [.init("よく効いた", enteredOn: day)]
        },
        Change("701,薬師　次郎,見本薬局,03-0000-1111,20260401,,1", "701,薬師　次郎,見本薬局,03-0000-1111,20260401,20261130,1") {
            $0.familyPharmacists[0].end = FHIRDate(year: 2026, month: 11, day: 30)
        },
    ]

    @Test("one value, one field", arguments: changes)
    fileprivate func changed(change: Change) throws {
        var file = try HandbookFileTests.file(TaggedExamples.pharmacy)
        change.body(&file.handbook)
        let lines = try HandbookFileTests.lines(file.bytes())
        var expected = try HandbookFileTests.lines(file.text.written())
        if let before = change.before {
            let place = try #require(expected.firstIndex(of: before))
            expected.replaceSubrange(place...place, with: change.after.map { [$0] } ?? [])
        } else {
            #expect(lines.count == expected.count + 1)
            let place = try #require(lines.firstIndex { $0 == change.after })
            expected.insert(lines[place], at: place)
        }
        #expect(lines == expected)
        #expect(try HandbookFile(SourceBytes(file.bytes()), encoding: .cp932).handbook == file.handbook)
    }

    @Test("an RP moves below another prescriber")
    func prescriber() throws {
        var file = try HandbookFileTests.joined()
        file.handbook.dispensings[0].rps[1].prescriberIndex = 1
        let lines = try HandbookFileTests.lines(file.bytes()).filter { ["55", "20", "30"].contains($0.prefix(2)) }
        #expect(
            lines.map { String($0.prefix(5)) } == [
                "55,見本", "201,1", "301,1", "55,例示", "201,2", "301,2", "201,3", "301,3",
            ])
    }

    @Test("a newer dispensing leaves the others as they are")
    func newer() throws {
        var file = try HandbookFileTests.file(TaggedExamples.pharmacy)
        let day = FHIRDate(year: 2026, month: 11, day: 20)
        file.handbook.dispensings.insert(Dispensing(date: day, creator: .professional), at: 0)
        let lines = try HandbookFileTests.lines(file.bytes()), before = try HandbookFileTests.lines(file.text.written())
        #expect(lines.filter { $0 != "5,20261120,1" } == before)
        #expect(lines.firstIndex(of: "5,20261120,1") == before.firstIndex(of: "5,20261102,1"))
        #expect(try HandbookFile(SourceBytes(file.bytes()), encoding: .cp932).handbook == file.handbook)
    }

    @Test("what the format does not know stays")
    func unknown() throws {
        let example = TaggedExamples.patient.replacing("2,1,そば,2", with: "2,7,そば,2\n99,x\n2,1,卵,2,extra")
        var file = try HandbookFileTests.file(example)
        #expect(file.handbook.patientRemarks.map(\.kind) == [nil, .allergy])
        file.handbook.patientRemarks[1].text = "牛乳"
        let expected = try HandbookFileTests.lines(file.text.written()).map { $0.replacing("卵", with: "牛乳") }
        #expect(try HandbookFileTests.lines(file.bytes()) == expected)
    }
}
