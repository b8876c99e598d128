/// Goes through the lines of a file, to read them into a record or to write them from it.
protocol RecordCoder {
    associatedtype Fields: FieldCoder

    var kind: TaggedKind { get }

    /// The fields behind the name of the format in the first line.
    mutating func header<Value>(_ value: inout Value, _ body: (inout Fields, inout Value) -> Void)

    /// A line that the value has once. In writing it is left out if nothing of the value stands in it and the format
    /// does not ask for it.
    mutating func line<Value>(_ number: Int, _ value: inout Value, _ body: (inout Fields, inout Value) -> Void)

    /// A line that is there if the value is.
    mutating func line<Value>(
        _ number: Int, _ value: inout Value?, new: Value, _ body: (inout Fields, inout Value) -> Void)

    /// A line for each of the values.
    mutating func lines<Value>(
        _ number: Int, _ values: inout [Value], new: Value, _ body: (inout Fields, inout Value) -> Void)

    /// The values of a line that has a serial number, each with the lines that name this number in their field 1.
    mutating func items<Value>(
        _ number: Int, serial: Int, parts: Int, _ values: inout [Value], new: Value,
        _ body: (inout Self, inout Value) -> Void)

    /// The dispensings of a handbook, which record 5 begins.
    mutating func blocks<Value>(_ values: inout [Value], new: Value, _ body: (inout Self, inout Value) -> Void)

    /// The RPs of what is gone through, with their numbers.
    mutating func groups<Value>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>,
        _ body: (inout Self, inout Value) -> Void)

    /// The same, each below the line of its owner; those that have none first.
    ///
    /// - Parameter owner: the place of an RP's owner among the owners, from 0.
    mutating func groups<Value, Owner>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>,
        owner: WritableKeyPath<Value, Int?>, owners: inout [Owner], ownerLine: Int, newOwner: Owner,
        _ ownerBody: (inout Fields, inout Owner) -> Void, _ body: (inout Self, inout Value) -> Void)

    /// The drugs of an RP; their numbers, where the format gives them one.
    mutating func drugs<Value>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>?,
        _ body: (inout Self, inout Value) -> Void)
}
