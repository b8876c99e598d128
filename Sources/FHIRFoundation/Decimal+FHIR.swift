import FHIRModel
import Foundation

extension Decimal {
    /// The same number; `nil` if a `Decimal` cannot hold all its digits. Zeros at the end are lost.
    public init?(_ decimal: FHIRDecimal) {
        guard let value = Decimal(string: decimal.text, locale: Locale(identifier: "en_US_POSIX")),
            FHIRDecimal(value).isEqual(to: decimal)
        else { return nil }
        self = value
    }
}

extension FHIRDecimal {
    /// The digits of the number; a `Decimal` that is no number is 0.
    public init(_ decimal: Decimal) {
        var value = decimal
        let text = NSDecimalString(&value, Locale(identifier: "en_US_POSIX"))
        self = (try? FHIRDecimal(parsing: text)) ?? FHIRDecimal(0)
    }
}
