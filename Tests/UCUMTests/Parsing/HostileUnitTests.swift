import FHIRPrimitives
import TestSupport
import Testing

@testable import UCUM

private func kind(_ text: String) -> UCUMError.Kind? {
    do {
        _ = try UCUMUnit(parsing: text)
        return nil
    } catch { return error.kind }
}

@Test("parentheses nest 64 deep, and no deeper")
func depth() {
    func nested(_ depth: Int) -> String {
        String(repeating: "(", count: depth) + "m" + String(repeating: ")", count: depth)
    }
    #expect(kind(nested(64)) == nil)
    #expect(kind(nested(65)) == .tooDeep)
    #expect(kind(String(repeating: "(", count: 900)) == .tooDeep)
    #expect(kind(nested(10_000)) == .tooLong)
}

@Test("long texts and numbers end early")
func length() {
    #expect(kind("m" + String(repeating: "9", count: 100_000)) == .tooLong)
    #expect(kind("m" + String(repeating: "9", count: 900)) == .exponentTooLarge)
    #expect(kind(String(repeating: "9", count: 1_000)) == nil)
    #expect(kind(String(repeating: "9", count: 1_001)) == .tooLong)
    #expect(kind(Array(repeating: "[pi]9", count: 160).joined(separator: ".")) == .tooLarge)
    #expect(kind("{" + String(repeating: "a", count: 998) + "}") == nil)
}

@Test("extreme factors convert or are refused, and end")
func extremes() throws {
    let large = try UCUMUnit(parsing: "[pi]30"), small = try UCUMUnit(parsing: "/[mu_0]4/[pi]9")
    _ = large.convert("1", to: .one)
    _ = small.convert("1e9999999999", to: small.canonical)
    let fraction = try UCUMUnit(parsing: "[pi]30/3/[mu_0]5/[pi]20")
    #expect(fraction.convert("1.000000000000000000001", to: fraction.canonical) != nil)
    #expect(large.convert("1e9999999999", to: .one) == nil)
    #expect(try UCUMUnit(parsing: "Cel").convert("1e100000", to: UCUMUnit(parsing: "K")) == nil)
    #expect(try UCUMUnit(parsing: "B").convert("1e9", to: .one) == nil)
    #expect(try UCUMUnit.one.convert("-1", to: UCUMUnit(parsing: "B")) == nil)
    #expect(try UCUMUnit.one.convert("0", to: UCUMUnit(parsing: "B")) == nil)
}

@Test("random text parses or fails within itself, and its error can be told", arguments: 0..<300 as Range<UInt64>)
func randomText(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let pieces = [
        "m", "g", "[", "]", "{", "}", "(", ")", ".", "/", "-", "+", "10*", "10^", "2", "0", "Cel", "mm[Hg]", "µ", " ",
        "錠", "k", "\u{0}",
    ]
    for round in 0..<40 {
        let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            Bool.random(using: &random)
                ? pieces.randomElement(using: &random) ?? ""
                : String(Unicode.Scalar(UInt8.random(in: 0...255, using: &random)))
        }.joined()
        do {
            let unit = try UCUMUnit(parsing: text)
            #expect(try UCUMUnit(parsing: unit.canonical.text).dimension == unit.dimension)
        } catch let error as UCUMError {
            #expect(error.offset >= 0 && error.offset + error.length <= text.utf8.count)
            #expect(!error.message(for: text).ja.isEmpty)
            if round == 0 { _ = error.hint(for: text) }
        } catch { Issue.record(error) }
    }
}
