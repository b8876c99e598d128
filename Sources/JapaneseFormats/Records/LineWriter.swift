/// Writes the lines of a file from a record, in the order of the format; the header first.
///
/// The values are not changed: each is taken out of its array for itself, so that none of the arrays is copied.
struct LineWriter<Line: LineFields>: RecordCoder {
    typealias Fields = FieldWriter<Line>

    let kind: TaggedKind
    private(set) var written: [WrittenLine<Line>] = []
    /// What the format, or this version of it, has no place for.
    private(set) var dropped: Set<DroppedValue> = []

    private let layout: FormatLayout
    private var scope = LineScope()
    /// The RPs and drugs that lines are written of; `nil` for all. RPs of one number are one in it.
    private let scopes: Set<LineScope>?
    /// Whether the lines of the scope are left out.
    private var isLeftOut: Bool
    /// What the first fields of an RP's and of a drug's lines say.
    private var groupNumber = "", drugNumber: String?

    /// - Parameter scopes: what lines are written of; `nil` for all, with the header.
    init(_ kind: TaggedKind, only scopes: Set<LineScope>? = nil) {
        (self.kind, layout, self.scopes) = (kind, kind.layout, scopes)
        isLeftOut = scopes != nil
        guard scopes == nil else { return }
        written.reserveCapacity(64)
        written.append(WrittenLine(key: .header, fields: Line(kind.name, count: 1)))
    }

    /// Appends a line, unless the version of the format has no such record, or nothing stands in it that must not.
    private mutating func append(_ number: Int, place: Int, isAsked: Bool, _ body: (inout Fields) -> Void) {
        guard !isLeftOut else { return }
        let key = LineKey(record: number, scope: scope, place: place)
        let record = layout.record(number).flatMap { $0.since <= kind.recordVersion ? $0 : nil }
        var writer = Fields(number, record, version: kind.recordVersion, place: place)
        body(&writer)
        if !writer.dropped.isEmpty {
            dropped.formUnion(writer.dropped.map { DroppedValue(key: key, field: $0, text: $1) })
        }
        guard let record, writer.hasValue || isAsked || record.standsEmpty else { return }
        if record.level == .group || record.level == .drug { writer.set(1, groupNumber) }
        if record.level == .drug, let drugNumber { writer.set(2, drugNumber) }
        written.append(WrittenLine(key: key, fields: writer.fields))
    }

    mutating func header<Value>(_ value: inout Value, _ body: (inout Fields, inout Value) -> Void) {
        var writer = Fields(kind.name, fieldCount: kind.format == .handbook ? 1 : 0, place: 1)
        body(&writer, &value)
        written[0].fields = writer.fields
    }

    mutating func line<Value>(_ number: Int, _ value: inout Value, _ body: (inout Fields, inout Value) -> Void) {
        append(number, place: 1, isAsked: false) { body(&$0, &value) }
    }

    mutating func line<Value>(
        _ number: Int, _ value: inout Value?, new: Value, _ body: (inout Fields, inout Value) -> Void
    ) {
        guard var present = value else { return }
        append(number, place: 1, isAsked: true) { body(&$0, &present) }
    }

    mutating func lines<Value>(
        _ number: Int, _ values: inout [Value], new: Value, _ body: (inout Fields, inout Value) -> Void
    ) {
        for (index, var value) in values.enumerated() {
            append(number, place: index + 1, isAsked: true) { body(&$0, &value) }
        }
    }

    mutating func items<Value>(
        _ number: Int, serial: Int, parts: Int, _ values: inout [Value], new: Value,
        _ body: (inout Self, inout Value) -> Void
    ) {
        for (index, var value) in values.enumerated() {
            within(LineScope(drug: index + 1)) { body(&$0, &value) }
        }
    }

    mutating func blocks<Value>(_ values: inout [Value], new: Value, _ body: (inout Self, inout Value) -> Void) {
        for (index, var value) in values.enumerated() {
            within(LineScope(block: index + 1)) { body(&$0, &value) }
        }
    }

    mutating func groups<Value>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>,
        _ body: (inout Self, inout Value) -> Void
    ) {
        var namesakes: [Int: Int] = [:]
        for value in values { group(value, number, owner: 0, &namesakes, body) }
    }

    mutating func groups<Value, Owner>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>,
        owner: WritableKeyPath<Value, Int?>, owners: inout [Owner], ownerLine: Int, newOwner: Owner,
        _ ownerBody: (inout Fields, inout Owner) -> Void, _ body: (inout Self, inout Value) -> Void
    ) {
        var owned: [[Int]] = Array(repeating: [], count: owners.count + 1), namesakes: [Int: Int] = [:]
        for index in values.indices {
            let place = values[index][keyPath: owner]
            owned[place.map { owners.indices.contains($0) ? $0 + 1 : 0 } ?? 0].append(index)
        }
        for (place, indices) in owned.enumerated() {
            if place > 0 {
                var own = owners[place - 1]
                append(ownerLine, place: place, isAsked: true) { ownerBody(&$0, &own) }
            }
            for index in indices { group(values[index], number, owner: place, &namesakes, body) }
        }
    }

    private mutating func group<Value>(
        _ value: Value, _ number: WritableKeyPath<Value, Int>, owner: Int, _ namesakes: inout [Int: Int],
        _ body: (inout Self, inout Value) -> Void
    ) {
        var value = value
        let group = value[keyPath: number], before = namesakes[group, default: 0]
        namesakes[group] = before + 1
        groupNumber = String(group)
        let scope = LineScope(block: scope.block, owner: owner, group: group, namesakes: before)
        within(scope) { body(&$0, &value) }
    }

    mutating func drugs<Value>(
        _ values: inout [Value], new: Value, number: WritableKeyPath<Value, Int>?,
        _ body: (inout Self, inout Value) -> Void
    ) {
        for (index, var value) in values.enumerated() {
            drugNumber = number.map { String(value[keyPath: $0]) }
            var scope = scope
            scope.drug = index + 1
            within(scope) { body(&$0, &value) }
        }
    }

    /// Gives each dispensing another place.
    mutating func renumber(_ place: (Int) -> Int) {
        for index in written.indices { written[index].key.scope.block = place(written[index].key.scope.block) }
        dropped = Set(
            dropped.map { value in
                var value = value
                value.key.scope.block = place(value.key.scope.block)
                return value
            })
    }

    private mutating func within(_ scope: LineScope, _ body: (inout Self) -> Void) {
        let outer = (self.scope, isLeftOut)
        self.scope = scope
        if let scopes {
            var numbered = scope
            numbered.namesakes = 0
            isLeftOut = !scopes.contains(numbered)
        }
        body(&self)
        (self.scope, isLeftOut) = outer
    }
}
