import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

/// What dosages of other systems become in the records of a prescription.
@Suite("dosages of a prescription")
struct PrescriptionDosageTests {
    @Test("an amount of a week is not that of a day")
    func weekly() throws {
        let extraction = try DosageSamples.extraction(
            DosageSamples.dosage("週１回", DosageSamples.weekly),
            #""quantity": {"value": 4, "unit": "錠"}, "expectedSupplyDuration": {"value": 2, "code": "wk"}"#)
        let rp = try #require(extraction.prescription.rps.first)
        #expect(rp.quantity == 14 && rp.drugs[0].amount == nil)
        let found = extraction.findings.filter { $0.code == "CNV-0209" }
        #expect(found.map(\.severity) == [.error] && found[0].expression.hasSuffix(".denominator"))
    }

    @Test("every other day in words leaves days out as its code does")
    func everyOtherDayInWords() throws {
        let extraction = try DosageSamples.extraction(
            DosageSamples.dosage(
                "１日１回就寝前　服用　隔日",
                #""timing": {"repeat": {"boundsDuration": {"value": 13, "code": "d"}}}, "doseAndRate": [{"rateRatio": {"#
                    + #""numerator": {"value": 1, "unit": "錠"}, "denominator": {"value": 1, "code": "d"}}}]"#),
            "")
        #expect(extraction.prescription.rps[0].quantity == nil)
        #expect(extraction.findings.filter(\.isError).isEmpty == false)
    }

    @Test("the unit is that of the quantity that is written, and further dosages stay in words")
    func sites() throws {
        func drops(_ text: String, _ count: Int, _ site: String) -> String {
            DosageSamples.dosage(
                text, method: "2",
                #""site": {"text": "\#(site)"}, "doseAndRate": [{"doseQuantity": {"value": \#(count), "unit": "滴"}}]"#)
        }
        let extraction = try DosageSamples.extraction(
            drops("点眼　１滴（右眼）", 1, "右眼") + "," + drops("点眼　２滴（左眼）", 2, "左眼"),
            #""quantity": {"value": 2, "unit": "本"}"#)
        let rp = try #require(extraction.prescription.rps.first), drug = rp.drugs[0]
        #expect(rp.form == .external && rp.quantity == 1)
        #expect(drug.amount?.text == "2" && drug.unit == "本" && drug.singleDose == nil)
        #expect(drug.supplements.map(\.text) == ["１回　1滴"])
        #expect(rp.supplements.map(\.text) == ["右眼", "点眼", "２滴（左眼）"])
        let found = extraction.findings.filter { $0.code == "CNV-0210" }
        #expect(found.map(\.severity) == [.warning] && found[0].expression.hasSuffix("dosageInstruction[1]"))
    }

    @Test(
        "an amount with a comparator is none",
        arguments: [
            #""rateRatio": {"numerator": {"value": 2, "unit": "錠", "comparator": "<"}, "denominator": {"value": 1}}"#,
            #""doseQuantity": {"value": 2, "unit": "錠", "comparator": "<="}"#,
        ])
    func bounded(dose: String) throws {
        let extraction = try DosageSamples.extraction(
            DosageSamples.dosage("毎食後", #""doseAndRate": [{\#(dose)}]"#),
            DosageSamples.week + #", "quantity": {"value": 14, "unit": "錠"}"#)
        let rp = try #require(extraction.prescription.rps.first)
        #expect(rp.quantity == 7 && rp.drugs[0].amount == nil && rp.drugs[0].unit == "錠")
        let found = extraction.findings.filter { $0.code == "CNV-0209" }
        #expect(found.map(\.severity) == [.error] && found[0].expression.hasSuffix(".comparator"))
    }

    @Test("a quantity that amount and days do not make is told", arguments: [("14", true), ("7", false)])
    func otherTotal(quantity: String, isTold: Bool) throws {
        let extraction = try DosageSamples.extraction(
            DosageSamples.taken("朝食後", 1), DosageSamples.week + #", "quantity": {"value": \#(quantity), "unit": "錠"}"#)
        #expect(extraction.prescription.rps[0].drugs[0].amount?.text == "1")
        let found = extraction.findings.filter { $0.code == "CNV-0216" }
        #expect(found.map(\.severity) == (isTold ? [.error] : []))
    }

    @Test("a quantity in another unit than the amount is told", arguments: [("箱", true), ("T", true), ("錠", false)])
    func totalInOtherUnit(unit: String, isTold: Bool) throws {
        let dose = #"{"rateRatio": {"numerator": {"value": 2, "unit": "錠"}, "denominator": {"value": 1}}}"#
        let extraction = try DosageSamples.extraction(
            DosageSamples.dosage("朝食後", #""doseAndRate": [\#(dose)]"#),
            DosageSamples.week + #", "quantity": {"value": 14, "unit": "\#(unit)"}"#)
        #expect(extraction.prescription.rps[0].drugs[0].unit == "錠")
        let found = extraction.findings.filter { $0.code == "CNV-0216" }
        #expect(found.map(\.severity) == (isTold ? [.warning] : []))
    }

    @Test("uneven intakes with a gap stay in words, each")
    func gap() throws {
        for (codes, intakes, words) in [
            (["V11NNNNN", "V31NNNNN"], 0, ["V11NNNNNの文", "V31NNNNNの文"]), (["V21NNNNN", "V13NNNNN"], 2, []),
        ] as [([String], Int, [String])] {
            let items = codes.map(DosageSamples.supplement).joined(separator: ",")
            let drug = try DosageSamples.extraction(
                DosageSamples.dosage("食後", #""additionalInstruction": [\#(items)]"#), ""
            )
            .prescription.rps[0].drugs[0]
            #expect(drug.unevenIntakes.count == intakes && drug.supplements.compactMap(\.text) == words)
        }
    }

    @Test("the days of what is not for the mouth, where they divide the quantity")
    func daysOfTotal() throws {
        let rate = #"""
            "doseAndRate": [{"rateRatio": {"numerator": {"value": 2, "unit": "個"}, "denominator": {"value": 1, "code": "d"}}}]
            """#
        let cases: [(members: String, total: String, quantity: Int, amount: String)] = [
            (rate, #"{"value": 28, "unit": "個"}"#, 14, "2"), (rate, #"{"value": 30, "unit": "個"}"#, 1, "30"),
            (#""text": "塗布""#, #"{"value": 1, "unit": "本"}"#, 1, "1"),
            (#""text": "貼付""#, #"{"value": 28, "unit": "枚"}"#, 14, "2"),
        ]
        for row in cases {
            let rp = try DosageSamples.extraction(
                #"{"method": {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.30", "code": "2"}]}, \#(row.members)}"#,
                #""quantity": \#(row.total), "expectedSupplyDuration": {"value": 14, "code": "d"}"#
            ).prescription.rps[0]
            #expect(rp.quantity == row.quantity && rp.drugs[0].amount?.text == row.amount, "\(row)")
        }
    }

    @Test("what is crushed as an RP and as a drug stays one RP")
    func crushed() throws {
        var rp = Prescription.RP(number: 1)
        (rp.form, rp.quantity, rp.usage) = (.oral, 14, Prescription.Usage(text: "朝食後"))
        rp.supplements = [.init("粉砕", kind: .crush), .init("一包化", kind: .onePackage)]
        rp.drugs = (1...2).map { number in
            var drug = Prescription.Drug(number: number)
            (drug.name, drug.amount) = ("薬", 1)
            if number == 1 { drug.supplements = [.init("粉砕", kind: .crush), .init("一包化", kind: .onePackage)] }
            return drug
        }
        var prescription = Prescription()
        prescription.rps = [rp]
        let json = DosageSamples.json(prescription)
        let read = try Prescription(fhir: try Samples.document(json).root)
        #expect(read.rps.map(\.drugs.count) == [2] && read.rps.map(\.supplements) == [rp.supplements])
        #expect(read.rps.first?.drugs.map(\.supplements) == rp.drugs.map(\.supplements))
    }

    @Test("several sites have no code: a code would say that it is one")
    func severalSites() throws {
        var rp = Prescription.RP(number: 1)
        (rp.form, rp.quantity, rp.usage) = (.external, 1, Prescription.Usage(text: "点眼"))
        var drug = Prescription.Drug(number: 1)
        (drug.name, drug.amount) = ("薬", 1)
        rp.drugs = [drug]
        var prescription = Prescription()
        let eyes: [Prescription.UsageSupplement] = [
            .init("右眼", kind: .jamiSite, siteCode: "26R"), .init("左眼", kind: .jamiSite, siteCode: "26L"),
        ]
        for sites in [eyes, [eyes[0]]] {
            rp.supplements = sites
            prescription.rps = [rp]
            let json = DosageSamples.json(prescription)
            #expect(json.contains("26R") == (sites.count == 1) && !json.contains("26L"))
            let words = try Prescription(fhir: try Samples.document(json).root).rps[0].supplements.compactMap(\.text)
            #expect(words == sites.compactMap(\.text))
        }
    }

    @Test(
        "a code of another unit than the words is told, and the words are written",
        arguments: [
            ("カプセル", "TAB", true), ("カプセル", "CAP", false), ("ｶﾌﾟｾﾙ", "CAP", false), ("架空", "TAB", false),
            ("錠", "架空", false),
        ])
    func otherUnit(unit: String, code: String, isTold: Bool) throws {
        let numerator =
            #"{"value": 2, "unit": "\#(unit)", "system": "urn:oid:1.2.392.100495.20.2.101", "code": "\#(code)"}"#
        let extraction = try DosageSamples.extraction(
            DosageSamples.dosage(
                "朝夕食後",
                #""doseAndRate": [{"rateRatio": {"numerator": \#(numerator), "denominator": {"value": 1, "code": "d"}}}]"#
            ),
            #""expectedSupplyDuration": {"value": 7, "code": "d"}"#)
        #expect(extraction.prescription.rps[0].drugs[0].unit == unit)
        let found = extraction.findings.filter { $0.code == "CNV-0220" }
        #expect(found.map(\.severity) == (isTold ? [.warning] : []))
        #expect(found.allSatisfy { $0.expression.hasSuffix(".code") })
    }
}
