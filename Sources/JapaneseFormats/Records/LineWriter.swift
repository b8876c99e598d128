/// A line as it is to be written: field 0, the number of its record, first.
package struct TaggedLine: Hashable, Sendable {
    package var key: LineKey
    package var fields: [String]
}

/// Writes the lines of a file from a record, in the order of the format.
struct LineWriter: RecordCoder {
    let kind: TaggedKind
    private(set) var written: [TaggedLine] = []

    private let layout: FormatLayout
    private var scope = LineScope()
    /// What the first fields of an RP's and of a drug's lines say.
    private var groupNumber = 0, drugNumber: Int?

    init(_ kind: TaggedKind) { (self.kind, layout) = (kind, kind.layout) }

    /// Appends a line, unless the version of the format has no such record, or nothing stands in it that must not.
    private mutating func append(_ number: Int, place: Int, isAsked: Bool, _ body: (inout FieldWriter) -> Void) {
        guard let record = layout.record(number), record.since <= kind.recordVersion else { return }
        let fields = record.fields.prefix { $0.since <= kind.recordVersion }
        var writer = FieldWriter(record: number, fieldCount: fields.count, place: place)
        if record.level == .group || record.level == .drug { writer.set(1, String(groupNumber)) }
        if record.level == .drug, let drugNumber { writer.set(2, String(drugNumber)) }
        body(&writer)
        guard writer.hasValue || isAsked || record.presence == .required else { return }
        written.append(
            TaggedLine(key: LineKey(record: number, scope: scope, place: place), fields: writer.fields))
    }

    mutating func line<Value>(_ number: Int, _ value: inout Value, _ body: (inout FieldWriter, inout Value) -> Void) {
        append(number, place: 1, isAsked: false) { body(&$0, &value) }
    }

    mutating func line<Value>(
        _ number: Int, _ value: inout Value?, new: Value, _ body: (inout FieldWriter, inout Value) -> Void
    ) {
        guard var present = value else { return }
        append(number, place: 1, isAsked: true) { body(&$0, &present) }
    }

    mutating func lines<Value>(
        _ number: Int, _ values: inout [Value], new: Value, _ body: (inout FieldWriter, inout Value) -> Void
    ) {
        for index in values.indices {
            append(number, place: index + 1, isAsked: true) { body(&$0, &values[index]) }
        }
    }

    mutating func blocks<Value>(_ values: inout [Value], new: Value, _ body: (inout Self, inout Value) -> Void) {
        for index in values.indices {
            within(LineScope(block: index + 1)) { body(&$0, &values[index]) }
        }
    }

    mutating func groups<Value>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>,
        _ body: (inout Self, inout Value) -> Void
    ) {
        for index in values.indices {
            groupNumber = values[index][keyPath: number]
            within(LineScope(block: scope.block, group: groupNumber)) { body(&$0, &values[index]) }
        }
    }

    mutating func drugs<Value>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>?,
        _ body: (inout Self, inout Value) -> Void
    ) {
        for index in values.indices {
            drugNumber = number.map { values[index][keyPath: $0] }
            let drug = LineScope(block: scope.block, group: scope.group, drug: index + 1)
            within(drug) { body(&$0, &values[index]) }
        }
    }

    private mutating func within(_ scope: LineScope, _ body: (inout Self) -> Void) {
        let outer = self.scope
        self.scope = scope
        body(&self)
        self.scope = outer
    }
}
