import Diagnostics
import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

private typealias Samples = BundleSamples

/// What dosages of other systems become in the records of a prescription.
@Suite("dosages of a prescription")
struct PrescriptionDosageTests {
    private static func extraction(_ dosages: String, _ dispense: String) throws -> PrescriptionExtraction {
        let request = #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "medicationCodeableConcept": {"text": "薬"}, "subject": {"reference": "urn:uuid:1"},
              "authoredOn": "2026-11-02", "dosageInstruction": [\#(dosages)], "dispenseRequest": {\#(dispense)}}
            """#
        return try PrescriptionExtraction(try Samples.document(Samples.bundle([Samples.patient("甲"), request])))
    }

    private static func json(_ prescription: Prescription) -> String {
        String(decoding: PrescriptionBundle(prescription, .jpCore).written().bundle.json(), as: UTF8.self)
    }

    private static func dosage(_ text: String, method: String = "1", _ members: String) -> String {
        #"""
        {"text": "\#(text)", "method": {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.30", "code": "\#(method)"}]},
          \#(members)}
        """#
    }

    private static func supplement(_ code: String) -> String {
        #"{"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "\#(code)"}], "text": "\#(code)の文"}"#
    }

    private static let weekly = #"""
        "doseAndRate": [{"rateRatio": {"numerator": {"value": 2, "unit": "錠"}, "denominator": {"value": 1, "code": "wk"}}}]
        """#

    @Test("an amount of a week is not that of a day")
    func weekly() throws {
        let extraction = try Self.extraction(
            Self.dosage("週１回", Self.weekly),
            #""quantity": {"value": 4, "unit": "錠"}, "expectedSupplyDuration": {"value": 2, "code": "wk"}"#)
        let rp = try #require(extraction.prescription.rps.first)
        #expect(rp.quantity == 14 && rp.drugs[0].amount == nil)
        let found = extraction.findings.filter { $0.code == "CNV-0209" }
        #expect(found.map(\.severity) == [.error] && found[0].expression.hasSuffix(".denominator"))
    }

    @Test("every other day in words leaves days out as its code does")
    func everyOtherDayInWords() throws {
        let extraction = try Self.extraction(
            Self.dosage(
                "１日１回就寝前　服用　隔日",
                #""timing": {"repeat": {"boundsDuration": {"value": 13, "code": "d"}}}, "doseAndRate": [{"rateRatio": {"#
                    + #""numerator": {"value": 1, "unit": "錠"}, "denominator": {"value": 1, "code": "d"}}}]"#),
            "")
        #expect(extraction.prescription.rps[0].quantity == nil)
        #expect(extraction.findings.filter(\.isError).isEmpty == false)
    }

    @Test("steps apply by their sequence, and stay in order where their RP's number is another's")
    func steps() throws {
        func step(_ amount: Int, _ sequence: Int) -> String {
            Self.dosage(
                "１日１回",
                #""sequence": \#(sequence), "timing": {"repeat": {"boundsDuration": {"value": 7, "code": "d"}}},"#
                    + #""doseAndRate": [{"rateRatio": {"numerator": {"value": \#(amount), "unit": "錠"},"#
                    + #""denominator": {"value": 1, "code": "d"}}}]"#)
        }
        func request(_ dosages: [String]) -> String {
            #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"}],
              "medicationCodeableConcept": {"text": "薬"}, "subject": {"reference": "urn:uuid:1"},
              "dosageInstruction": [\#(dosages.joined(separator: ","))]}
            """#
        }
        func amounts(_ requests: [String]) throws -> [String?] {
            let document = try Samples.document(Samples.bundle([Samples.patient("甲")] + requests))
            return try PrescriptionExtraction(document).prescription.rps.map { $0.drugs[0].amount?.text }
        }
        #expect(try amounts([request([step(1, 2), step(2, 1)])]) == ["2", "1"])
        let other = request([Self.dosage("１日３回", Self.weekly)])
        #expect(try amounts([other, request([step(3, 1), step(2, 2), step(1, 3)])]) == [nil, "3", "2", "1"])
    }

    @Test("the unit is that of the quantity that is written, and further dosages stay in words")
    func sites() throws {
        func drops(_ text: String, _ count: Int, _ site: String) -> String {
            Self.dosage(
                text, method: "2",
                #""site": {"text": "\#(site)"}, "doseAndRate": [{"doseQuantity": {"value": \#(count), "unit": "滴"}}]"#)
        }
        let extraction = try Self.extraction(
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

    private static func taken(_ text: String, _ count: Int, _ members: String = "") -> String {
        dosage(
            text,
            #""doseAndRate": [{"rateRatio": {"numerator": {"value": \#(count)}, "denominator": {"value": 1}}}]"#
                + members)
    }

    private static func bounds(_ days: Int) -> String {
        #", "timing": {"repeat": {"boundsDuration": {"value": \#(days), "code": "d"}}}"#
    }

    private static let week = #""expectedSupplyDuration": {"value": 7, "code": "d"}"#

    /// Dosages and what is handed out, with the quantities and amounts of the RPs.
    private static let apartCases: [(dosages: [String], dispense: String, rps: [[String?]])] = [
        ([taken("朝夕食後", 2), taken("就寝前", 1)], week, [["7", "2"], ["7", "1"]]),
        ([taken("朝夕食後", 2), taken("就寝前", 1)], week + #", "quantity": {"value": 21}"#, [["7", "2"], ["7", "1"]]),
        (
            [taken("初め", 4, bounds(3) + #", "sequence": 1"#), taken("後", 2, bounds(4) + #", "sequence": 2"#)],
            week + #", "quantity": {"value": 20}"#, [["3", "4"], ["4", "2"]]
        ),
    ]

    @Test("several dosages are RPs of their own where each says its amount and days", arguments: 0..<3)
    func apart(row: Int) throws {
        let (dosages, dispense, rps) = Self.apartCases[row]
        let extraction = try Self.extraction(dosages.joined(separator: ","), dispense)
        let found = extraction.prescription.rps
        #expect(found.map { [$0.quantity.map(String.init), $0.drugs[0].amount?.text] } == rps)
        #expect(found.map(\.number) == [1, 2] && found.allSatisfy { $0.supplements.isEmpty && $0.drugs.count == 1 })
        #expect(extraction.findings.filter { $0.code.hasPrefix("CNV") } == [])
    }

    private static func step(_ text: String, _ count: Int, sequence: Int) -> String {
        taken(text, count, bounds(7) + #", "sequence": \#(sequence)"#)
    }

    @Test("dosages follow each other by their sequence")
    func sequence() throws {
        let steps = [Self.step("後", 1, sequence: 2), Self.step("初め", 2, sequence: 1)]
        let extraction = try Self.extraction(steps.joined(separator: ","), "")
        #expect(extraction.prescription.rps.map(\.usage.text) == ["初め", "後"])
        #expect(extraction.prescription.rps.map { $0.drugs[0].amount?.text } == ["2", "1"])
    }

    @Test("the steps of a drug keep their order where it moves behind the others of its number")
    func movedSteps() throws {
        func request(_ dosages: [String], order: Int) -> String {
            #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "\#(order)"}],
              "medicationCodeableConcept": {"text": "薬\#(order)"}, "subject": {"reference": "urn:uuid:1"},
              "dosageInstruction": [\#(dosages.joined(separator: ","))]}
            """#
        }
        let steps = [1, 2, 3].map { Self.step("漸減\($0)", 4 - $0, sequence: $0) }
        let requests = [request([Self.taken("毎食後", 3, Self.bounds(7))], order: 1), request(steps, order: 2)]
        let extraction = try PrescriptionExtraction(
            try Samples.document(Samples.bundle([Samples.patient("甲")] + requests)))
        #expect(extraction.prescription.rps.map(\.usage.text) == ["毎食後", "漸減1", "漸減2", "漸減3"])
        #expect(extraction.prescription.rps.map { $0.drugs[0].amount?.text } == ["3", "3", "2", "1"])
    }

    @Test(
        "an amount with a comparator is none",
        arguments: [
            #""rateRatio": {"numerator": {"value": 2, "unit": "錠", "comparator": "<"}, "denominator": {"value": 1}}"#,
            #""doseQuantity": {"value": 2, "unit": "錠", "comparator": "<="}"#,
        ])
    func bounded(dose: String) throws {
        let extraction = try Self.extraction(
            Self.dosage("毎食後", #""doseAndRate": [{\#(dose)}]"#),
            Self.week + #", "quantity": {"value": 14, "unit": "錠"}"#)
        let rp = try #require(extraction.prescription.rps.first)
        #expect(rp.quantity == 7 && rp.drugs[0].amount == nil && rp.drugs[0].unit == "錠")
        let found = extraction.findings.filter { $0.code == "CNV-0209" }
        #expect(found.map(\.severity) == [.error] && found[0].expression.hasSuffix(".comparator"))
    }

    @Test("a quantity that amount and days do not make is told", arguments: [("14", true), ("7", false)])
    func otherTotal(quantity: String, isTold: Bool) throws {
        let extraction = try Self.extraction(
            Self.taken("朝食後", 1), Self.week + #", "quantity": {"value": \#(quantity), "unit": "錠"}"#)
        #expect(extraction.prescription.rps[0].drugs[0].amount?.text == "1")
        let found = extraction.findings.filter { $0.code == "CNV-0216" }
        #expect(found.map(\.severity) == (isTold ? [.error] : []))
    }

    /// A total that they do not make, one after another without days, and an amount that only one says.
    private static let furtherCases: [(dosages: [String], dispense: String)] = [
        ([taken("朝夕食後", 2), taken("就寝前", 1)], week + #", "quantity": {"value": 14}"#),
        ([taken("初め", 4, #", "sequence": 1"#), taken("後", 2, #", "sequence": 2"#)], week),
        ([taken("朝夕食後", 2), dosage("就寝前", #""sequence": 1"#)], week),
    ]

    @Test("else the amount of the first dosage alone is told as an error", arguments: 0..<3)
    func further(row: Int) throws {
        let (dosages, dispense) = Self.furtherCases[row]
        let extraction = try Self.extraction(dosages.joined(separator: ","), dispense)
        #expect(extraction.prescription.rps.count == 1)
        #expect(["就寝前", "後"].contains(extraction.prescription.rps[0].supplements.first?.text))
        #expect(extraction.findings.filter { $0.code == "CNV-0210" }.map(\.severity) == [.error])
    }

    @Test("an amount after the first of a dosage is told", arguments: [("1", "2", false), ("1", "1", true)])
    func furtherDose(first: String, second: String, isError: Bool) throws {
        func dose(_ type: String, _ count: Int) -> String {
            #"""
            {"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.22", "code": "\#(type)"}]},
              "rateRatio": {"numerator": {"value": \#(count)}, "denominator": {"value": 1}}}
            """#
        }
        let doses = #""doseAndRate": [\#(dose(first, 2)), \#(dose(second, 500))]"#
        let extraction = try Self.extraction(Self.dosage("朝食後", doses), Self.week)
        #expect(extraction.prescription.rps[0].drugs[0].amount?.text == "2")
        let found = extraction.findings.filter { $0.code == "CNV-0210" }
        #expect(found.map(\.isError) == [isError] && found[0].expression.hasSuffix("doseAndRate[1]"))
    }

    @Test("numbers with gaps are given anew and told", arguments: [[1, 2], [1, 3], [2, 5], [1, 1]])
    func numbers(said: [Int]) throws {
        let requests = said.enumerated().map { place, number in
            #"""
            {"resourceType": "MedicationRequest", "status": "active", "intent": "order",
              "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "\#(number)"},
                {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}],
              "medicationCodeableConcept": {"text": "薬\#(place)"}, "subject": {"reference": "urn:uuid:1"},
              "dosageInstruction": [{"text": "毎食後"}]}
            """#
        }
        let document = try Samples.document(Samples.bundle([Samples.patient("甲")] + requests))
        let extraction = try PrescriptionExtraction(document)
        #expect(extraction.prescription.rps.map(\.number) == [1, 2])
        #expect(extraction.prescription.rps.map { $0.drugs[0].name } == ["薬0", "薬1"])
        #expect(extraction.findings.contains { $0.code == "CNV-0211" } == (said != [1, 2]))
    }

    @Test(
        "a refill is of all drugs, or told and not written",
        arguments: [(2, 2, 3), (2, 0, nil), (2, nil, nil), (nil, 1, nil), (0, nil, nil)] as [(Int?, Int?, Int?)])
    func refill(first: Int?, second: Int?, uses: Int?) throws {
        let requests = [first, second].map { count in
            let members = count.map { #", "dispenseRequest": {"numberOfRepeatsAllowed": \#($0)}"# } ?? ""
            return Samples.request("薬", of: "urn:uuid:1", members)
        }
        let extraction = try PrescriptionExtraction(
            try Samples.document(Samples.bundle([Samples.patient("甲")] + requests)))
        #expect(extraction.prescription.refillUses == uses)
        let found = extraction.findings.filter { $0.code == "CNV-0213" }
        #expect(found.map(\.severity) == ((first ?? 0) == (second ?? 0) ? [] : [.error]))
    }

    @Test("days left out: the days of intake are written, the days of the period never for them")
    func daysOfIntake() throws {
        let bounds = #""timing": {"repeat": {"boundsDuration": {"value": 13, "code": "d"}}}"#
        let other = #""additionalInstruction": [\#(Self.supplement("I1100000"))], "# + bounds
        let usage = #"""
            "extension": [{"url":
              "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_UsageDuration",
              "valueDuration": {"value": 7, "code": "d"}}],
            """#
        let cases: [(String, String, Int?)] = [
            ("服用", usage + other, 7), ("服用", other, nil), ("服用", bounds, 13), ("隔日", bounds, nil),
        ]
        for (text, members, days) in cases {
            let rp = try Self.extraction(Self.dosage(text, members), "").prescription.rps.first
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
        let json = Self.json(prescription)
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
        let document = try Samples.document(Self.json(prescription))
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
                "additionalInstruction": [\#(Self.supplement(code))],
                "timing": {"repeat": {"boundsDuration": {"value": \#(bounds), "code": "d"}}}
                """#
            let rp = try Self.extraction(Self.dosage("飛び飛び", members), Self.week).prescription.rps[0]
            #expect(rp.quantity == 7 && rp.supplements.compactMap(\.text) == words)
        }
    }

    @Test("a period that no field says stays in words, and is the period again", arguments: ["2", "1"])
    func periodOfOthers(method: String) throws {
        let members = #""asNeededBoolean": true"# + Self.bounds(14)
        let rp = try Self.extraction(Self.dosage("使用", method: method, members), "").prescription.rps[0]
        #expect(rp.form == (method == "1" ? .asNeeded : .external))
        #expect(rp.supplements.compactMap(\.text) == ["投与期間：14日"])
        var prescription = Prescription()
        prescription.rps = [rp]
        let document = try Samples.document(Self.json(prescription))
        document.withBorrowedRoot { root in
            let dosage = root.items(of: .entry).compactMap { $0.at(.resource, .dosageInstruction) }.first
            #expect(dosage?.at(.timing, .repeat, .boundsDuration)?.wholeDays == 14 && dosage?.usageDays == nil)
        }
        #expect(try Prescription(fhir: document.root).rps[0].supplements == rp.supplements)
    }

    @Test("uneven intakes with a gap stay in words, each")
    func gap() throws {
        for (codes, intakes, words) in [
            (["V11NNNNN", "V31NNNNN"], 0, ["V11NNNNNの文", "V31NNNNNの文"]), (["V21NNNNN", "V13NNNNN"], 2, []),
        ] as [([String], Int, [String])] {
            let items = codes.map(Self.supplement).joined(separator: ",")
            let drug = try Self.extraction(Self.dosage("食後", #""additionalInstruction": [\#(items)]"#), "")
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
            let rp = try Self.extraction(
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
        let json = Self.json(prescription)
        let read = try Prescription(fhir: try Samples.document(json).root)
        #expect(read.rps.map(\.drugs.count) == [2] && read.rps.map(\.supplements) == [rp.supplements])
        #expect(read.rps.first?.drugs.map(\.supplements) == rp.drugs.map(\.supplements))
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
        let rp = try Self.extraction(Self.dosage("食後", members), "").prescription.rps[0]
        #expect(
            rp.supplements.compactMap(\.text) == [
                "使用開始日：2020-04-03", "指定日：2020-04-03、2020-04-05", "曜日：月、木", "時刻：08:00:00", "時期：朝食後",
                "頻度：2日に1回", "使用する条件：疼痛時", "１回量：1錠〜2錠", "最大量：4錠／1日", "１回最大量：2錠", "水で",
            ])
        #expect(rp.form == .asNeeded)
        #expect(rp.supplements.allSatisfy { $0.kind == .continued })
    }

    @Test("words of days come back as elements, and stay what they are")
    func daysInWords() throws {
        let members = #"""
            "extension": [{"url":
              "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_MedicationDosage_PeriodOfUse",
              "valuePeriod": {"start": "2020-04-03"}}], "timing": {"event": ["2020-04-03", "2020-04-05"]}
            """#
        let extraction = try Self.extraction(Self.dosage("食後", members), Self.week)
        let words = extraction.prescription.rps[0].supplements
        #expect(words.compactMap(\.text) == ["使用開始日：2020-04-03", "指定日：2020-04-03、2020-04-05"])
        let lost = extraction.report().notCarried.map(\.source).filter { $0.contains("dosageInstruction") }
        #expect(lost == ["Bundle.entry[1].resource.dosageInstruction[0].text"])
        let document = try Samples.document(Self.json(extraction.prescription))
        #expect(try Prescription(fhir: document.root).rps[0].supplements == words)
        for other in ["使用開始日：あす", "指定日：", "指定日：2020-04-03、あす"] {
            #expect(DosageWords.start(in: other) == nil && DosageWords.dates(in: other) == nil)
        }
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
            let json = Self.json(prescription)
            #expect(json.contains("26R") == (sites.count == 1) && !json.contains("26L"))
            let words = try Prescription(fhir: try Samples.document(json).root).rps[0].supplements.compactMap(\.text)
            #expect(words == sites.compactMap(\.text))
        }
    }
}
