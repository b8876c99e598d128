import FHIRModel
import Foundation

extension Decimal {
    /// The same number; `nil` if a `Decimal` cannot hold all its digits. Zeros at the end are lost.
    public init?(_ decimal: FHIRDecimal) {
        guard let value = Decimal(string: decimal.text, locale: Locale(identifier: "en_US_POSIX")),
            FHIRDecimal(value)?.isEqual(to: decimal) == true
        else { return nil }
        self = value
    }
}

extension FHIRDecimal {
    /// The digits of the number; `nil` for `Decimal.nan`.
    public init?(_ decimal: Decimal) {
        var value = decimal
        self.init(NSDecimalString(&value, Locale(identifier: "en_US_POSIX")))
    }
}
