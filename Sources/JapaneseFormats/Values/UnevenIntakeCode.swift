import FHIRPrimitives

/// `V`, the place of an intake and its amount, filled with `N` to eight characters.
///
/// - Source: JAMI 内服薬処方オーダ用法マスタ 補足用法 (urn:oid:1.2.392.200250.2.2.20.22).
package enum UnevenIntakeCode {
    /// `nil` if the amount has too many digits.
    package static func code(place: Int, amount: String) -> String? {
        let text = "V\(place)\(amount)"
        guard (1...9).contains(place), !amount.isEmpty, text.utf8.count <= 8 else { return nil }
        return text + String(repeating: "N", count: 8 - text.utf8.count)
    }

    /// The place and the amount of a code; `nil` for any other code.
    package static func parts(of code: String) -> (place: Int, amount: FHIRDecimal)? {
        let text = Array(code)
        guard text.count == 8, text[0] == "V", let place = text[1].wholeNumberValue, place > 0,
            let amount = FHIRDecimal(String(text[2...].prefix { $0 != "N" }))
        else { return nil }
        return (place, amount)
    }
}
