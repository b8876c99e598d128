/// Reads the lines of a file into a record, and notes which line gave what.
struct LineReader: RecordCoder {
    let kind: TaggedKind
    /// The keys of the lines of the file; `nil` for one that was not read.
    private(set) var keys: [LineKey?]
    /// Whether a field of them holds something that is no value of its form.
    private(set) var hasDropped = false

    let structure: TaggedStructure
    private let header: TaggedRecord
    private var scope = LineScope()
    /// The lines of what is gone through.
    private var lines: [TaggedRecord]
    private var block: TaggedStructure.Block?
    private var group: TaggedStructure.Group?

    init(_ text: TaggedText) {
        (kind, structure) = (text.kind, TaggedStructure(text))
        keys = Array(repeating: nil, count: text.lines.count)
        lines = structure.file
        block = text.kind.hasBlocks ? nil : structure.blocks.first
        header = text.header
        keys[header.line] = .header
    }

    mutating func header<Value>(_ value: inout Value, _ body: (inout FieldReader, inout Value) -> Void) {
        var fields = FieldReader(record: header)
        body(&fields, &value)
        close(fields)
    }

    private mutating func note(_ record: TaggedRecord, _ number: Int, place: Int) -> FieldReader {
        keys[record.line] = LineKey(record: number, scope: scope, place: place)
        return FieldReader(record: record)
    }

    private mutating func close(_ fields: FieldReader) { hasDropped = hasDropped || fields.hasDropped }

    mutating func line<Value>(_ number: Int, _ value: inout Value, _ body: (inout FieldReader, inout Value) -> Void) {
        guard let record = lines.first(where: { $0.number == number }) else { return }
        var fields = note(record, number, place: 1)
        body(&fields, &value)
        close(fields)
    }

    mutating func line<Value>(
        _ number: Int, _ value: inout Value?, new: Value, _ body: (inout FieldReader, inout Value) -> Void
    ) {
        guard let record = lines.first(where: { $0.number == number }) else { return }
        var fields = note(record, number, place: 1), new = new
        body(&fields, &new)
        close(fields)
        value = new
    }

    mutating func lines<Value>(
        _ number: Int, _ values: inout [Value], new: Value, _ body: (inout FieldReader, inout Value) -> Void
    ) {
        for record in lines where record.number == number {
            var fields = note(record, number, place: values.count + 1), new = new
            body(&fields, &new)
            close(fields)
            values.append(new)
        }
    }

    mutating func items<Value>(
        _ number: Int, serial: Int, parts: Int, _ values: inout [Value], new: Value,
        _ body: (inout Self, inout Value) -> Void
    ) {
        var named = Dictionary(grouping: lines.filter { $0.number == parts }) { $0.count(1) }
        for record in lines where record.number == number {
            let own = record.count(serial).flatMap { named.removeValue(forKey: $0) } ?? []
            var new = new
            within(LineScope(drug: values.count + 1), lines: [record] + own) { body(&$0, &new) }
            values.append(new)
        }
    }

    mutating func blocks<Value>(_ values: inout [Value], new: Value, _ body: (inout Self, inout Value) -> Void) {
        for block in structure.blocks {
            var new = new
            within(LineScope(block: values.count + 1), lines: block.records, block: block) { body(&$0, &new) }
            values.append(new)
        }
    }

    mutating func groups<Value>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>,
        _ body: (inout Self, inout Value) -> Void
    ) {
        groups(&values, new, number, owner: nil, body)
    }

    mutating func groups<Value, Owner>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>,
        owner: WritableKeyPath<Value, Int?>, owners: inout [Owner], ownerLine: Int, newOwner: Owner,
        _ ownerBody: (inout FieldReader, inout Owner) -> Void, _ body: (inout Self, inout Value) -> Void
    ) {
        lines(ownerLine, &owners, new: newOwner, ownerBody)
        groups(&values, new, number, owner: owner, body)
    }

    private mutating func groups<Value>(
        _ values: inout [Value], _ new: Value, _ number: WritableKeyPath<Value, Int>,
        owner: WritableKeyPath<Value, Int?>?, _ body: (inout Self, inout Value) -> Void
    ) {
        for group in block?.groups ?? [] {
            var new = new
            new[keyPath: number] = group.number
            let scope = LineScope(block: scope.block, owner: owner == nil ? 0 : group.prescriber, group: group.number)
            if let owner, group.prescriber > 0 { new[keyPath: owner] = group.prescriber - 1 }
            within(scope, lines: group.records, group: group) { body(&$0, &new) }
            values.append(new)
        }
    }

    mutating func drugs<Value>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>?,
        _ body: (inout Self, inout Value) -> Void
    ) {
        for drug in group?.drugs ?? [] {
            var new = new
            let place = values.count + 1
            if let number { new[keyPath: number] = drug.main?.count(2) ?? place }
            var scope = scope
            scope.drug = place
            within(scope, lines: drug.records) { body(&$0, &new) }
            values.append(new)
        }
    }

    /// Goes through a part of the file, then on with what is around it.
    private mutating func within(
        _ scope: LineScope, lines: [TaggedRecord], block: TaggedStructure.Block? = nil,
        group: TaggedStructure.Group? = nil, _ body: (inout Self) -> Void
    ) {
        let outer = (self.scope, self.lines, self.block, self.group)
        (self.scope, self.lines) = (scope, lines)
        self.block = block ?? self.block
        self.group = group ?? self.group
        body(&self)
        (self.scope, self.lines, self.block, self.group) = outer
    }
}
