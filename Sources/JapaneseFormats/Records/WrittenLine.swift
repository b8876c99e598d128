/// A line as it is to be written.
package struct WrittenLine<Fields: LineFields>: Hashable, Sendable {
    package var key: LineKey
    package var fields: Fields
}

/// A line with the texts of its fields; field 0, the number of its record, first.
package typealias TaggedLine = WrittenLine<[String]>

/// The fields of a line that is written: their texts, or only which of them have one.
package protocol LineFields: Hashable, Sendable {
    /// A line that says nothing yet.
    ///
    /// - Parameters:
    ///   - name: field 0, the number of the record or the name of the format.
    ///   - count: how many fields there are, with field 0.
    init(_ name: @autoclosure () -> String, count: Int)

    /// Sets a field to a text that is not empty.
    mutating func put(_ field: Int, _ text: @autoclosure () -> String)
}

extension [String]: LineFields {
    package init(_ name: @autoclosure () -> String, count: Int) {
        self.init(repeating: "", count: count)
        self[0] = name()
    }

    package mutating func put(_ field: Int, _ text: @autoclosure () -> String) { self[field] = text() }
}

/// Which fields of a line have a text: all that a comparison asks of a line that did not change.
package struct FieldMarks: LineFields {
    /// How many fields there are, with field 0.
    package let count: Int
    /// A bit for each field; no record of the formats has as many fields.
    private var bits: UInt64 = 0

    package init(_ name: @autoclosure () -> String, count: Int) { self.count = count }

    package mutating func put(_ field: Int, _ text: @autoclosure () -> String) { bits |= 1 << field }

    package func isEmpty(_ field: Int) -> Bool { bits & 1 << field == 0 }
}
