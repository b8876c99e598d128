import Testing

@testable import UCUM

private let suggestions: [(text: String, suggestion: String?)] = [
    ("mmHg", "mm[Hg]"), ("cmH2O", "cm[H2O]"), ("IU", "[iU]"), ("IU/mL", "[iU]/mL"), ("mIU/mL", "m[iU]/mL"),
    ("MIU", nil), ("iU", "[iU]"),
    ("℃", "Cel"), ("°C", "Cel"), ("℉", "[degF]"), ("µg/mL", "ug/mL"), ("μU/mL", "uU/mL"), ("ｍｇ／ｄＬ", "mg/dL"),
    ("㎎", "mg"),
    ("mg / dL", "mg/dL"), (" mg", "mg"), ("m s", nil), ("単位", nil), ("mg/DL", "mg/dL"), ("MG/DL", "MG/dL"),
    ("Kg", "kg"), ("kPA", "kPa"), ("MMOL/L", "mmol/L"),
    ("mEq/L", "meq/L"),
    ("mcg", "ug"), ("ml/hr", "ml/h"), ("g/12h", "g/(12.h)"), ("12h", "12.h"), ("m^2", "m2"), ("m²", "m2"),
    ("×10^3/μL", "10^3/uL"),
    ("万/μL", "10*4/uL"), ("錠", "{tablet}"), ("回/日", "{times}/d"), ("Ω", "Ohm"), ("celcius", "Cel"),
    ("cm[H20]", "cm[H2O]"),
    ("%slope", nil), ("cmH2O/s", "cm[H2O]/s"), ("gram/day", "g/d"), ("meter", "m"), ("month", "mo"), ("lbs", "[lb_av]"),
    ("kmin", nil), ("QQQQ", nil),
    ("xyzzy", nil), ("kg[H20]", nil),
    ("％", "%"), ("ＣＥＬ", "Cel"), ("/㎜3", "/mm3"),
]

@Test("a misspelt unit gets the one that is meant", arguments: suggestions)
func suggestion(text: String, suggestion: String?) throws {
    let error = try #require(throws: UCUMError.self) { try UCUMUnit(parsing: text) }
    #expect(UnitSuggestion.suggestion(for: text) == suggestion)
    guard let suggestion else { return }
    #expect(throws: Never.self) { try UCUMUnit(parsing: suggestion) }
    #expect(error.hint(for: text)?.ja == "「\(suggestion)」と書いてください。")
    #expect(error.hint(for: text)?.en == "Write '\(suggestion)'.")
}

@Test("every kind has a text in both languages")
func texts() {
    for kind in UCUMError.Kind.allCases {
        let message = UCUMError(kind, offset: 0, length: 1).message(for: "q")
        #expect(message.ja.hasSuffix("。") && message.en.hasSuffix("."))
    }
    #expect(
        Set(UCUMError.Kind.allCases.map { UCUMError($0, offset: 0, length: 1).message(for: "q") }).count
            == UCUMError.Kind.allCases.count)
}

@Test("a long part is cut")
func cut() {
    let text = String(repeating: "q", count: 500)
    let error = #expect(throws: UCUMError.self) { try UCUMUnit(parsing: text) }
    #expect(error?.message(for: text).en == "'" + String(repeating: "q", count: 40) + "…' is not a unit of UCUM.")
}
