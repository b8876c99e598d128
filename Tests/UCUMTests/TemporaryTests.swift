import Foundation
import FHIRPrimitives
import Testing
@testable import UCUM

@Test func scratch() throws {
    let clock = ContinuousClock()
    var t = clock.now
    let registry = UnitRegistry.shared
    print("registry", clock.now - t, registry.atoms.count, registry.codes.count)
    for code in registry.codes where registry.atoms[code] == nil { print("unresolved", code) }
    for name in ["common", "ex"] {
        let list = try JSONDecoder().decode([String].self, from: Data(contentsOf: URL(fileURLWithPath: "/tmp/ucumwork/\(name).json")))
        for unit in list {
            do { _ = try UCUMUnit(parsing: unit) } catch { print(name, unit, error) }
        }
    }
    let text = try String(contentsOfFile: "/tmp/ucumwork/func.xml", encoding: .utf8)
    func unescape(_ s: String) -> String { s.replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&apos;", with: "'").replacingOccurrences(of: "&amp;", with: "&") }
    for m in text.matches(of: /<case id="[^"]*"\s+unit="([^"]*)"\s+valid="(true|false)"/) {
        let unit = unescape(String(m.1)), expected = m.2 == "true"
        let got = (try? UCUMUnit(parsing: unit)) != nil
        if got != expected { print("func", unit, expected) }
    }
    for m in text.matches(of: /value="([^"]*)"\s+srcUnit="([^"]*)"\s+dstUnit="([^"]*)"\s+outcome="([^"]*)"/) {
        let a = try UCUMUnit(parsing: String(m.2)), b = try UCUMUnit(parsing: String(m.3))
        print(m.1, a, b, a.convert(FHIRDecimal(String(m.1))!, to: b)?.text ?? "nil", "expected", m.4)
    }
    for unit in ["mg/dL", "10*9/L", "mm[Hg]", "mL/min/{1.73_m2}", "%", "[lb_av]"] {
        t = clock.now
        for _ in 0..<20000 { _ = try UCUMUnit(parsing: unit) }
        print(unit, (clock.now - t) / 20000)
    }
    for (v, a, b) in [("37", "Cel", "K"), ("98.6", "[degF]", "Cel"), ("7.4", "[pH]", "mol/L"), ("120", "mm[Hg]", "kPa"), ("1", "deg", "rad"), ("100", "%[slope]", "deg"), ("1","[lb_av]","g"), ("1","cal_th","J"), ("1", "mol", "1"), ("30","dB","B"), ("3", "bit_s", "1"), ("1","a","d"), ("94","dB[SPL]","Pa")] {
        let ua = try UCUMUnit(parsing: a), ub = try UCUMUnit(parsing: b)
        t = clock.now
        let r = ua.convert(FHIRDecimal(v)!, to: ub)
        print(v, a, "=", r?.text ?? "nil", b, clock.now - t, "back", r.flatMap { ub.convert($0, to: ua) }?.text ?? "nil")
    }
}
