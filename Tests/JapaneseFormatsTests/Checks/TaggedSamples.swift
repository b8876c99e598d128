import Diagnostics
import FHIRTree

@testable import JapaneseFormats

/// Invented files that keep every rule; tests change a line.
enum TaggedSamples {
    static let prescription = [
        "JAHIS10", "1,1,0123458,13,見本クリニック", "5,,ﾐﾎﾝ ｲﾁﾛｳ,見本　一郎", "11,0000123,例示　花子,ﾚｲｼﾞ ﾊﾅｺ", "12,2",
        "13,19850714", "22,06138887", "23,１２３,４５６７,1,01", "51,20261102", "81,1,,次回は残薬を持参", "101,1,1,,14",
        "111,1,2,1012040400000000,１日２回朝夕食後　服用,2", "201,1,1,1,4,2233002F1280,カルボシステイン錠２５０ｍｇ,4,1,錠",
        "241,1,1,2,2", "281,1,1,1,3,後発品変更不可,",
    ]

    static let handbook = [
        "JAHISTC08,1", "1,例示　花子,2,S600714,105-0004,東京都港区見本１丁目,03-0000-0000,,A+,52.5,ﾚｲｼﾞ ﾊﾅｺ",
        "5,20261102,1", "11,見本薬局,13,4,0123452,,,,1", "51,見本クリニック,13,1,0123458,1", "55,見本　一郎,内科,1",
        "201,1,カルボシステイン錠２５０ｍｇ,4,錠,4,2233002F1280,1,,,", "301,1,１日２回朝夕食後　服用,14,日分,1,2,1012040400000000,1",
    ]

    /// A sample as Shift_JIS with CR LF, a line put in the place of the one that starts with the same record number; if
    /// there is none, before the first record with a greater number.
    static func bytes(_ lines: [String], with changes: [String] = []) -> [UInt8] {
        func number(_ line: String) -> Int { Int(line.prefix { $0 != "," }) ?? .max }
        var lines = lines
        for change in changes {
            let place = lines.dropFirst().firstIndex { number($0) >= number(change) } ?? lines.count
            if place < lines.count, number(lines[place]) == number(change) { lines.remove(at: place) }
            lines.insert(change, at: place)
        }
        return lines.flatMap { (CP932.shared.bytes($0) ?? []) + [0x0D, 0x0A] }
    }

    static func text(_ lines: [String], with changes: [String] = []) throws(Diagnostic) -> TaggedText {
        try TaggedText(SourceBytes(bytes(lines, with: changes)))
    }

    /// `JHS-0301 201-5` for each finding.
    static func findings(_ text: TaggedText) -> [String] { text.validate().map { "\($0.code) \($0.expression)" } }
}

extension TaggedSamples {
    /// A prescription of two RPs, the first with two drugs.
    static let twoRPs =
        prescription + [
            "201,1,2,1,2,612170709,ノルバスク錠２．５ｍｇ,2,1,錠", "101,2,3,,1", "111,2,2,2H73000000000000,１日３回　点眼,3",
            "201,2,1,1,6,102094601,チモプトール点眼薬０．２５％５ｍＬ,2,1,本",
        ]

    /// A sample without the lines that start so, and with others in front of the first that starts so, or at the end.
    static func lines(
        _ lines: [String], without starts: [String] = [], adding added: [String] = [], before mark: String? = nil
    ) -> [String] {
        var lines = lines.filter { line in !starts.contains { line.hasPrefix($0) } }
        let place = mark.flatMap { mark in lines.firstIndex { $0.hasPrefix(mark) } } ?? lines.count
        lines.insert(contentsOf: added, at: place)
        return lines
    }

    /// The findings of a changed sample whose codes start so.
    static func findings(
        _ sample: [String], without starts: [String] = [], adding added: [String] = [], before mark: String? = nil,
        codes: String = "JHS-"
    ) throws -> [String] {
        findings(try text(lines(sample, without: starts, adding: added, before: mark))).filter { $0.hasPrefix(codes) }
    }
}
