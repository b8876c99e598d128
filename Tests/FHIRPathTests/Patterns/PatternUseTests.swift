import FHIRPath
import Testing

@testable import FHIRDefinitions

private let year = "([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)"
private let clock = #"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?"#
private let zone = #"(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))"#

@Suite("Patterns: those of FHIR and of Japanese guides")
struct PatternUseTests {
    /// - Source: FHIR R4 (4.0.1), datatypes.html, the table of primitive types.
    static let primitives: [(pattern: String, good: [String], bad: [String])] = [
        (
            #"[A-Za-z0-9\-\.]{1,64}"#, ["a", "a-1.B", String(repeating: "x", count: 64)],
            ["", "a b", "é", String(repeating: "x", count: 65)]
        ),
        (
            #"urn:oid:[0-2](\.(0|[1-9][0-9]*))+"#, ["urn:oid:1.2.392.100495.20.3.51", "urn:oid:0.0"],
            ["urn:oid:1", "urn:oid:1.02", "urn:oid:3.1", "1.2.3"]
        ),
        (
            "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            ["urn:uuid:c757873d-ec9a-4326-a141-556f43239520"],
            ["urn:uuid:C757873d-ec9a-4326-a141-556f43239520", "urn:uuid:c757873d"]
        ),
        (
            "\(year)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?", ["2024", "2024-03", "2024-03-31", "1000"],
            ["0000", "2024-13", "2024-03-32", "24", "2024-3"]
        ),
        (
            "\(year)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T\(clock)\(zone))?)?)?",
            ["2024", "2024-03-01T09:30:00.250+09:00", "2024-03-01T23:59:60Z"],
            ["2024-03-01T09:30:00", "2024-03-01T24:00:00Z", "2024-03-01T09:30Z"]
        ),
        (
            "\(year)-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T\(clock)\(zone)",
            ["2024-03-01T09:30:00.250+09:00", "2015-02-07T13:28:17.239-14:00"],
            ["2024-03-01", "2024-03-01T09:30:00+15:00"]
        ),
        (clock, ["09:30:00", "23:59:60.5"], ["9:30:00", "09:30", "24:00:00"]),
        (
            #"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?"#, ["0", "-1.10", "1e-9", "36.5"],
            ["01", ".5", "1.", "+1", ""]
        ),
        (
            #"(\s*([0-9a-zA-Z\+/=]){4}\s*)+"#, ["QUJD", "QUI=", " QUJD\n QUJD "],
            ["", "QUJ", "QUJD!", String(repeating: "QUJD", count: 100) + "!"]
        ),
        (#"[^\s]+(\s[^\s]+)*"#, ["a", "a b"], ["", " a", "a  b"]), (#"[ \r\n\t\S]+"#, ["a　あ\n"], ["", "\u{C}"]),
        (#"\S*"#, ["", "あ"], ["a b"]),
        ("-?([0]|([1-9][0-9]*))", ["0", "-12"], ["012", "1.0"]), ("[0]|([1-9][0-9]*)", ["0", "10"], ["01", "-1"]),
        ("true|false", ["true", "false"], ["truefalse"]),
        // Constraints of HL7 FHIR R4 (eld-19, sdf-0) and of the guides of JAMI and HL7 Japan.
        (
            "[A-Z]([A-Za-z0-9_]){0,254}", ["Patient", "A" + String(repeating: "b", count: 254)],
            ["patient", "A" + String(repeating: "b", count: 255)]
        ),
        (
            #"[^\s\.,:;\'"\/|?!@#$%&*()\[\]{}]{1,64}(\.[^\s\.,:;\'"\/|?!@#$%&*()\[\]{}]{1,64}(\[x\])?(\:[^\s\.]+)?)*"#,
            ["Patient.name", "Observation.value[x]:valueQuantity", "Patient"], ["Patient..name", "Patient name", ""]
        ),
        (
            #"^[0-4][0-9][1-3][0-9]{7}[\^]20[2-3][0-9][\^][A-Za-z0-9\-]{1,36}$"#, ["1311234567^2024^a-1"],
            ["1311234567^2044^a", "5011234567^2024^a"]
        ),
        (
            #"^[0-9]{8}:[^:^\s^　]*:[^:^\s^　]*:(.{0}|[0-9][0-9])$"#, ["06123456:記号:１２３:01", "06123456:::"],
            ["06123456:記 号:1:01", "06123456:記　号:1:01", "6123456:a:1:"]
        ),
        // Japanese text.
        ("^[0-9]{3}-[0-9]{4}$", ["100-0001"], ["1000001", "１００-0001", "100-00011"]),
        ("^[ァ-ヶー]+$", ["タスキ", "データ"], ["たすき", "ﾃﾞｰﾀ", ""]),
        (#"^\p{Hiragana}+$"#, ["たすき"], ["タスキ", "らーめん"]), (#"^[\p{IsKatakana}ー・]+$"#, ["データ", "ﾃ・タ"], ["でーた"]),
        (#"^\p{InKatakana}+$"#, ["データ"], ["ﾃﾞｰﾀ"]),
        (#"^\p{Han}+$"#, ["襷", "々", "𠮷野"], ["たすき", "山田 太郎"]),
        (#"^[\p{Han}\p{Hiragana}\p{Katakana}ー　]+$"#, ["山田　はな子", "データ"], ["Yamada"]),
        (#"^\p{InHalfwidthandFullwidthForms}+$"#, ["ﾃﾞｰﾀ１"], ["データ"]),
        (#"^[ -~｡-ﾟ]+$"#, ["ﾔﾏﾀﾞ ﾀﾛｳ"], ["ヤマダ"]),
        ("^0[0-9]{1,4}-[0-9]{1,4}-[0-9]{4}$", ["03-1234-5678", "090-1234-5678"], ["0312345678"]),
    ]

    @Test("whole texts", arguments: primitives)
    func whole(pattern: String, good: [String], bad: [String]) throws {
        let anchored = try Pattern("^(?:\(pattern))$")
        let pattern = try Pattern(pattern)
        for (text, expected) in good.map({ ($0, true) }) + bad.map({ ($0, false) }) {
            var steps = 100_000
            #expect(try pattern.matchesWhole(text, steps: &steps) == expected, "\(text)")
            if text.last != "\n" {
                #expect(try (anchored.firstMatch(in: text, steps: &steps) != nil) == expected, "\(text)")
            }
        }
    }

    @Test("an expression with a wrong pattern says what is wrong")
    func wrong() {
        let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression("'a'.matches('(')").evaluate() }
        #expect(error?.message.en == "The regular expression is wrong: a '(' is not closed.")
    }
}
