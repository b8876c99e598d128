import FuzzerEntry
import Tasuki

/// The input as a unit: a valid one has a canonical form, converts, multiplies and divides; an invalid one has a text,
/// and what is suggested for it is valid.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzUnits(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    do {
        check(try UCUMUnit(parsing: text))
    } catch {
        precondition(error.offset >= 0 && error.offset + error.length <= text.utf8.count)
        precondition(!error.message(for: text).en.isEmpty)
        if count < 40 { _ = error.hint(for: text) }
    }
    return 0
}

private func check(_ unit: UCUMUnit) {
    guard let canonical = UCUMUnit(unit.canonical.text) else {
        // A long product of short symbols may have a canonical form beyond the limits.
        precondition(
            unit.canonical.text.utf8.count > 1_000 || unit.dimension.terms.contains { abs($0.exponent) > 9_999 })
        return
    }
    precondition(canonical.dimension == unit.dimension && unit.isEqual(to: unit))
    let one = UCUMQuantity(1, unit), value = UCUMQuantity("-2.50", unit)
    precondition(one.isEqual(to: one) == true && value.isLess(than: one) == true)
    _ = value.canonical
    if let product = unit.multiplied(by: unit), !unit.isSpecial {
        precondition(product.dimension.terms.map(\.exponent) == unit.dimension.terms.map { $0.exponent * 2 })
    }
    if let quotient = unit.divided(by: unit) { precondition(quotient.dimension.isNone || unit.isSpecial) }
}

@main
struct FuzzUnits {
    static func main() { runFuzzer(CommandLine.argc, CommandLine.unsafeArgv) }
}
