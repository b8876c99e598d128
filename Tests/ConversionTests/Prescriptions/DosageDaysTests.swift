import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

@Suite("days of a dosage")
struct DosageDaysTests {
    @Test("days left out: the days of intake are written, the days of the period never for them")
    func daysOfIntake() throws {
        let bounds = #""timing": {"repeat": {"boundsDuration": {"value": 13, "code": "d"}}}"#
        let other = #""additionalInstruction": [\#(DosageSamples.supplement("I1100000"))], "# + bounds
        let usage = #"""
            "extension": [{"url":
              "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_UsageDuration",
              "valueDuration": {"value": 7, "code": "d"}}],
            """#
        let cases: [(String, String, Int?)] = [
            ("服用", usage + other, 7), ("服用", other, nil), ("服用", bounds, 13), ("隔日", bounds, nil),
        ]
        for (text, members, days) in cases {
            let rp = try DosageSamples.extraction(DosageSamples.dosage(text, members), "").prescription.rps.first
            #expect(rp?.quantity == days && rp?.form == .oral)
        }
    }

    @Test("a code of a drug that leaves out days makes the days those of intake", arguments: [true, false])
    func daysLeftOut(isOfDrug: Bool) {
        var drug = Prescription.Drug(number: 1)
        (drug.name, drug.amount) = ("薬", 1)
        var rp = Prescription.RP(number: 1)
        (rp.form, rp.quantity, rp.usage) = (.oral, 4, Prescription.Usage(text: "朝食後"))
        if isOfDrug {
            drug.supplements = [.init("月木", kind: .jamiSupplement, code: "W0100100")]
        } else {
            rp.supplements = [.init("月木", kind: .jamiSupplement, code: "W0100100")]
        }
        rp.drugs = [drug]
        var prescription = Prescription()
        prescription.rps = [rp]
        let json = DosageSamples.json(prescription)
        #expect(json.contains("UsageDuration") && !json.contains("boundsDuration"))
    }

    /// Supplements of an RP, its days, and the days of the period in FHIR.
    private static let periods: [(supplements: [Prescription.UsageSupplement], days: Int, period: Int?)] = [
        ([], 7, 7), ([.init("隔日", kind: .jamiSupplement, code: "I1100000")], 7, 13),
        ([.init("隔日", kind: .everyOtherDay)], 1, 1), ([.init("隔日", kind: .everyOtherDay)], 14, 27),
        ([.init("月木", kind: .jamiSupplement, code: "W0100100")], 4, nil),
        ([.init("月木", kind: .jamiSupplement, code: "W0100100"), .init("投与期間：11日", kind: .continued)], 4, 11),
    ]

    @Test("a period with days off, there and back", arguments: 0..<6)
    func period(row: Int) throws {
        let (supplements, days, period) = Self.periods[row]
        var drug = Prescription.Drug(number: 1)
        (drug.name, drug.amount) = ("薬", 1)
        var rp = Prescription.RP(number: 1)
        (rp.form, rp.quantity, rp.usage, rp.supplements) = (.oral, days, .init(text: "朝食後"), supplements)
        rp.drugs = [drug]
        var prescription = Prescription()
        prescription.rps = [rp]
        let document = try Samples.document(DosageSamples.json(prescription))
        document.withBorrowedRoot { root in
            let dosage = root.items(of: .entry).compactMap { $0.at(.resource, .dosageInstruction) }.first
            #expect(dosage?.at(.timing, .repeat, .boundsDuration)?.wholeDays == period)
            #expect(dosage?.usageDays == (period == days ? nil : days))
        }
        let back = try Prescription(fhir: document.root).rps[0]
        #expect(back.quantity == days && back.supplements.map(\.text) == supplements.map(\.text))
    }

    @Test("a period that the days of intake do not give is said in words")
    func otherPeriod() throws {
        for (code, bounds, words) in [
            ("I1100000", 13, []), ("I1100000", 14, ["投与期間：14日"]), ("W0100100", 22, ["投与期間：22日"]),
        ] as [(String, Int, [String])] {
            let members = #"""
                "additionalInstruction": [\#(DosageSamples.supplement(code))],
                "timing": {"repeat": {"boundsDuration": {"value": \#(bounds), "code": "d"}}}
                """#
            let rp = try DosageSamples.extraction(DosageSamples.dosage("飛び飛び", members), DosageSamples.week)
                .prescription.rps[0]
            #expect(rp.quantity == 7 && rp.supplements.compactMap(\.text) == words)
        }
    }

    @Test("a period that no field says stays in words, and is the period again", arguments: ["2", "1"])
    func periodOfOthers(method: String) throws {
        let members = #""asNeededBoolean": true"# + DosageSamples.bounds(14)
        let rp = try DosageSamples.extraction(DosageSamples.dosage("使用", method: method, members), "").prescription.rps[
            0]
        #expect(rp.form == (method == "1" ? .asNeeded : .external))
        #expect(rp.supplements.compactMap(\.text) == ["投与期間：14日"])
        var prescription = Prescription()
        prescription.rps = [rp]
        let document = try Samples.document(DosageSamples.json(prescription))
        document.withBorrowedRoot { root in
            let dosage = root.items(of: .entry).compactMap { $0.at(.resource, .dosageInstruction) }.first
            #expect(dosage?.at(.timing, .repeat, .boundsDuration)?.wholeDays == 14 && dosage?.usageDays == nil)
        }
        #expect(try Prescription(fhir: document.root).rps[0].supplements == rp.supplements)
    }

    @Test("start of use, days, times and the most of a period stay in words")
    func words() throws {
        let members = #"""
            "extension": [{"url":
              "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_PeriodOfUse",
              "valuePeriod": {"start": "2020-04-03"}}],
            "timing": {"event": ["2020-04-03", "2020-04-05"], "repeat": {"dayOfWeek": ["mon", "thu"],
              "timeOfDay": ["08:00:00"], "when": ["PCM"], "frequency": 1, "period": 2, "periodUnit": "d"}},
            "asNeededCodeableConcept": {"text": "疼痛時"}, "patientInstruction": "水で",
            "doseAndRate": [{"doseRange": {"low": {"value": 1, "unit": "錠"}, "high": {"value": 2, "unit": "錠"}}}],
            "maxDosePerPeriod": {"numerator": {"value": 4, "unit": "錠"}, "denominator": {"value": 1, "unit": "日"}},
            "maxDosePerAdministration": {"value": 2, "unit": "錠"}
            """#
        let rp = try DosageSamples.extraction(DosageSamples.dosage("食後", members), "").prescription.rps[0]
        #expect(
            rp.supplements.compactMap(\.text) == [
                "使用開始日：2020-04-03", "指定日：2020-04-03、2020-04-05", "曜日：月、木", "時刻：08:00:00", "時期：朝食後",
                "頻度：2日に1回", "使用する条件：疼痛時", "１回量：1錠〜2錠", "最大量：4錠／1日", "１回最大量：2錠", "水で",
            ])
        #expect(rp.form == .asNeeded)
        #expect(rp.supplements.allSatisfy { $0.kind == .continued })
    }

    @Test("the days of intake are read on the dosage and on its timing", arguments: [true, false])
    func usageDuration(isOnTiming: Bool) throws {
        let days = #"""
            "extension": [{"url":
              "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationRequest_DosageInstruction_UsageDuration",
              "valueDuration": {"value": 4, "code": "d"}}]
            """#
        let bounds = #""repeat": {"boundsDuration": {"value": 13, "code": "d"}}"#
        let members =
            isOnTiming ? #""timing": {\#(days), \#(bounds)}"# : #"\#(days), "timing": {\#(bounds)}"#
        let rp = try DosageSamples.extraction(DosageSamples.dosage("食後", members), "").prescription.rps[0]
        #expect(rp.quantity == 4 && rp.supplements.map(\.text) == ["投与期間：13日"])
    }

    @Test("words of days come back as elements, and stay what they are")
    func daysInWords() throws {
        let members = #"""
            "extension": [{"url":
              "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_PeriodOfUse",
              "valuePeriod": {"start": "2020-04-03"}}], "timing": {"event": ["2020-04-03", "2020-04-05"]}
            """#
        let extraction = try DosageSamples.extraction(DosageSamples.dosage("食後", members), DosageSamples.week)
        let words = extraction.prescription.rps[0].supplements
        #expect(words.compactMap(\.text) == ["使用開始日：2020-04-03", "指定日：2020-04-03、2020-04-05"])
        let lost = extraction.report().notCarried.map(\.source).filter { $0.contains("dosageInstruction") }
        #expect(lost == ["Bundle.entry[1].resource.dosageInstruction[0].text"])
        let document = try Samples.document(DosageSamples.json(extraction.prescription))
        #expect(try Prescription(fhir: document.root).rps[0].supplements == words)
        for other in ["使用開始日：あす", "指定日：", "指定日：2020-04-03、あす"] {
            #expect(DosageWords.start(in: other) == nil && DosageWords.dates(in: other) == nil)
        }
    }
}
