import Diagnostics
import FHIRDefinitions

/// A code that is in no system and no value set only because of white space in it, which `VAL-0316` tells.
enum BlankInCode {
    /// The code as it would be without the white space that codes may not have; `nil` for one that has none.
    static func mended(_ code: String) -> String? {
        guard code.contains(where: \.isWhitespace) else { return nil }
        let plain = code.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return plain == code || plain.isEmpty ? nil : plain
    }

    /// What is the cause that a code is not in a value set; `nil` if the white space is not, or not it alone.
    ///
    /// - Parameter spot: The value with the code: without one of its own for the system, any system will do.
    static func cause(
        _ code: Int, at spot: Spot, notIn valueSet: ValueSetDefinition?, walk: inout Walk
    ) -> FindingCause? {
        guard let plain = mended(walk.text(code)), let valueSet else { return nil }
        if walk.tape[spot.entry].kind == .object {
            let system = walk.coding(at: spot.entry).system
            guard system >= 0, valueSet.codes[walk.text(system)]?.contains(plain) == true else { return nil }
        } else if !valueSet.codes.contains(where: { $0.value.contains(plain) }) {
            return nil
        }
        return cause(code, walk: &walk)
    }

    /// What is the cause that a code is not in its system; `nil` if the white space is not.
    static func cause(_ code: Int, notIn system: String, walk: inout Walk) -> FindingCause? {
        guard let plain = mended(walk.text(code)),
            case .known = walk.store.definitions.lookUp(CodeReference(system: system, code: plain))
        else { return nil }
        return cause(code, walk: &walk)
    }

    private static func cause(_ code: Int, walk: inout Walk) -> FindingCause? {
        walk.isTrial ? nil : FindingCause(of: "VAL-0316", at: walk.report.shared.expression(of: code))
    }
}
