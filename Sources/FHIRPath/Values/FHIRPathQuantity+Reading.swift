import FHIRPrimitives

extension FHIRPathQuantity {
    /// Reads `4`, `4 days`, `4.5 'mg'`.
    ///
    /// - Source: FHIRPath 2.0.0, section 5.5.7, with its regular expression.
    init?(text: String) {
        let number = text.prefix { $0.isNumber && $0.isASCII || $0 == "." || $0 == "-" || $0 == "+" }
        guard let value = Conversion.decimal(number) else { return nil }
        let unit = text.dropFirst(number.count).drop(while: \.isWhitespace)
        if unit.isEmpty {
            self.init(value: value, ucum: "1")
        } else if unit.count > 2, unit.hasPrefix("'"), unit.dropFirst().firstIndex(of: "'") == unit.indices.last {
            self.init(value: value, unit: String(unit.dropFirst().dropLast()))
        } else {
            guard let word = CalendarUnit(word: String(unit)) else { return nil }
            self.init(value: value, calendarUnit: word)
        }
    }
}
