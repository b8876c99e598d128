import JapaneseRecords

/// Goes through the fields of one line, to read them into a value or to write them from it: what stands in which field
/// is said once for both.
protocol FieldCoder {
    mutating func text(_ field: Int, _ value: inout String?)
    /// A whole number that is not negative, written with at least so many digits.
    mutating func count(_ field: Int, _ value: inout Int?, digits: Int)
    mutating func amount(_ field: Int, _ value: inout FHIRDecimal?)
    mutating func date(_ field: Int, _ value: inout FHIRDate?)
    mutating func code<Value>(_ field: Int, _ value: inout Value?, _ table: CodeTable<Value>)
    /// The number of the line among its like, from 1: written, and not read, for the order says it.
    mutating func ordinal(_ field: Int)
    /// A field that follows from others: written, and not read.
    mutating func derived(_ field: Int, _ text: @autoclosure () -> String?)
    /// Values that the line has no field for: told if there are any.
    mutating func unplaced(_ values: [String?])
}

extension FieldCoder {
    mutating func count(_ field: Int, _ value: inout Int?) { count(field, &value, digits: 1) }
}
