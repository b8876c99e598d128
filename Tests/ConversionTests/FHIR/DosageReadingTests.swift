import FHIRTree
import JapaneseRecords
import Testing

@testable import Conversion

@Suite("DosageReading")
struct DosageReadingTests {
    private static func withReading<Result>(
        of dosage: String, total: String = "null", days: String = "null", intakes: Int? = nil,
        _ body: (DosageReading) throws -> Result
    ) throws -> Result {
        let json = #"{"dosage":{\#(dosage)},"quantity":{"value":\#(total)},"duration":{"value":\#(days)}}"#
        return try SourceDocument(json: SourceBytes(json)).withBorrowedRoot { root in
            try body(
                DosageReading(
                    root[.dosage], total: total == "null" ? nil : root[.quantity],
                    supply: days == "null" ? nil : root[.duration], intakes: intakes, times: nil))
        }
    }

    private static func usage(_ code: String) -> String {
        #""timing":{"code":{"coding":[{"system":"urn:oid:1.2.392.200250.2.2.20.20","code":"\#(code)"}]}}"#
    }

    private static func method(_ code: String) -> String {
        #""method":{"coding":[{"system":"urn:oid:1.2.392.200250.2.2.20.30","code":"\#(code)"}]}"#
    }

    private static let asNeeded = #""asNeededBoolean":true"#

    private static let forms: [(dosage: String, form: DosageForm?)] = [
        (method("1"), .oral), (method("1") + "," + asNeeded, .asNeeded), (method("2"), .external),
        (method("2") + "," + asNeeded, .external), (method("3"), .injection), (method("4"), .injection),
        (method("1") + "," + usage("1050110000000000"), .asNeeded),
        (usage("1013044400000000"), .oral), (usage("1050110000000000"), .asNeeded),
        (usage("2H73000000000000"), .external), (asNeeded, .asNeeded), (#""text":"朝食後""#, nil),
        (#""method":{"text":"内服滴剤"}"#, .oralDrops), (#""method":{"text":"内服滴剤"},"# + asNeeded, .oralDrops),
        (#""method":{"text":"貼付"}"#, .other), (#""method":{"text":"服用"},"# + asNeeded, .asNeeded),
        (#""method":{"text":"内服滴剤"},"# + usage("1050110000000000"), .oralDrops),
    ]

    @Test("the form follows from method, usage and asNeeded", arguments: forms)
    func form(dosage: String, form: DosageForm?) throws {
        #expect(try Self.withReading(of: dosage) { $0.form().0 } == form)
    }

    @Test("what is instilled has no form of a prescription, but its name")
    func instilled() throws {
        for dosage in [Self.method("4"), Self.usage("4011000000000000")] {
            try Self.withReading(of: dosage) { reading in
                #expect(reading.form().0 == .injection)
                #expect(reading.prescribedForm() == (.other, "注入"))
            }
        }
        try Self.withReading(of: Self.method("3") + "," + Self.usage("4011000000000000")) { reading in
            #expect(reading.prescribedForm() == (.injection, nil))
        }
    }

    private static func dose(_ value: String) -> String { #""doseAndRate":[{"doseQuantity":{"value":\#(value)}}]"# }

    private static let rate = #""doseAndRate":[{"rateRatio":{"numerator":{"value":4}}}]"#

    /// Quantity and amount, and whether each was computed.
    private static let numberCases:
        [(
            form: DosageForm, dosage: String, total: String, days: String, intakes: Int?, quantity: Int?,
            amount: String?,
            computed: [Bool]
        )] = [
            (.oral, rate, "56", "14", nil, 14, "4", [false, false]),
            (.oral, rate, "56", "null", nil, 14, "4", [true, false]),
            (.oral, rate, "57", "null", nil, nil, "4", [false, false]),
            (.oral, dose("2") + "," + usage("1012040400000000"), "null", "7", nil, 7, "4", [false, true]),
            (
                .oral, dose("2") + #","timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}}"#, "null", "7",
                nil, 7,
                "4", [false, true]
            ),
            (.oral, "", "28", "7", nil, 7, "4", [false, true]),
            (.oral, "", "10", "3", nil, 3, nil, [false, false]),
            (.asNeeded, dose("1"), "10", "null", nil, 10, "1", [true, false]),
            (.asNeeded, dose("1"), "10", "null", 5, 5, "1", [false, false]),
            (.asNeeded, dose("3"), "10", "null", nil, nil, "3", [false, false]),
            (.asNeeded, "", "10", "null", nil, nil, nil, [false, false]),
            (.asNeeded, "", "10", "null", 5, 5, "2", [false, true]),
            (.external, "", "3", "null", nil, 1, "3", [true, false]),
        ]

    @Test("quantity and amount are said, or follow from others with a reason", arguments: 0..<numberCases.count)
    func numbers(row: Int) throws {
        let row = Self.numberCases[row]
        try Self.withReading(of: row.dosage, total: row.total, days: row.days, intakes: row.intakes) { reading in
            let quantity = reading.quantity(of: row.form)
            let amount = reading.amount(of: row.form, quantity: quantity.value)
            #expect(quantity.value == row.quantity && amount.value?.text == row.amount)
            #expect([quantity.reason != nil, amount.reason != nil] == row.computed)
        }
    }

    private static func amount(_ value: String, per denominator: String) -> String {
        #""doseAndRate":[{"rateRatio":{"numerator":{"value":\#(value),"unit":"錠"},"denominator":{\#(denominator)}}}]"#
    }

    private static let rateCases: [(dosage: String, amount: String?, severity: String?)] = [
        (amount("4", per: #""value":1,"code":"d""#), "4", nil),
        (amount("4", per: #""value":1,"unit":"日""#), "4", nil),
        (amount("4", per: #""value":24,"code":"h""#), "4", nil),
        (amount("14", per: #""value":7,"code":"d""#), nil, "error"),
        (amount("7", per: #""value":1,"code":"wk""#), nil, "error"),
        (amount("2", per: #""value":1,"code":"wk""#), nil, "error"),
        (amount("2", per: #""value":7,"code":"d""#), nil, "error"),
        (amount("2", per: #""value":12,"code":"h""#), nil, "error"),
        (amount("30", per: #""value":1,"code":"mo""#), nil, "error"),
    ]

    @Test("a rate of a day gives its amount, any other none, though the total would", arguments: rateCases)
    func rates(dosage: String, amount: String?, severity: String?) throws {
        try Self.withReading(of: dosage, total: "28", days: "14") { reading in
            #expect(reading.amount(of: .oral, quantity: 14).value?.text == amount)
            #expect(reading.unit(of: .oral) == "錠")
            #expect(
                reading.findings(of: .oral, further: []).filter { $0.code == "CNV-0209" }.map(\.severity.rawValue)
                    == [severity].compactMap { $0 })
            #expect(reading.findings(of: .external, further: []).isEmpty)
        }
    }

    @Test("durations are days only if they are a whole number of them")
    func durations() throws {
        let cases: [(String, Int?)] = [
            (#""value":14"#, 14), (#""value":2,"code":"wk""#, 14), (#""value":2,"unit":"週間""#, 14),
            (#""value":48,"code":"h""#, 2), (#""value":36,"code":"h""#, nil), (#""value":0.5,"code":"wk""#, nil),
            (#""value":1,"code":"mo""#, nil), (#""value":7,"code":"d","comparator":"<""#, nil),
        ]
        for (members, days) in cases {
            let document = try SourceDocument(json: SourceBytes("{\(members)}"))
            #expect(document.withBorrowedRoot { $0.wholeDays } == days, "\(members)")
        }
    }

    @Test("the unit is that of what the amount was taken from")
    func units() throws {
        let drops = #""doseAndRate":[{"doseQuantity":{"value":1,"unit":"滴"}}]"#
        for (dosage, form, unit) in [
            (drops, .external, "本"), (drops, .asNeeded, "滴"), (drops, .oral, "本"),
            (drops + "," + Self.usage("1012040400000000"), .oral, "滴"),
        ] as [(String, DosageForm, String)] {
            let json = #"{"dosage":{\#(dosage)},"quantity":{"value":2,"unit":"本"}}"#
            try SourceDocument(json: SourceBytes(json)).withBorrowedRoot { root in
                let reading = DosageReading(
                    root[.dosage], total: root[.quantity], supply: nil, intakes: nil, times: nil)
                #expect(reading.unit(of: form) == unit)
                #expect(form == .external || reading.quantity(of: form).value == nil)
            }
        }
    }
}
