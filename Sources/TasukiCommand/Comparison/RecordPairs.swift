import Tasuki

/// Pairs the records of two inputs as they are read, and keeps only those whose partner has not come yet.
///
/// Records are paired by resource type and id, the second with that key in one input with the second in the other;
/// those without an id in their order. Inputs of one record each are a pair whatever they are.
struct RecordPairs {
    enum Side: Int { case before, after }

    private var waiting: [[ComparedRecord.Key: ArraySlice<ComparedRecord>]] = [[:], [:]]
    /// The keys in the order in which their records came.
    private var order: [[ComparedRecord.Key]] = [[], []]
    private var unnamed = [0, 0]
    private(set) var counts = [0, 0]

    /// Takes a record of one side; returns its partner if that has come.
    mutating func add(
        _ document: SourceDocument, line: NDJSONLine?, to side: Side
    ) -> (before: ComparedRecord, after: ComparedRecord)? {
        let here = side.rawValue, there = 1 - here
        counts[here] += 1
        let record = ComparedRecord(key: key(of: document, here), document: document, line: line)
        if let partner = waiting[there][record.key]?.popFirst() {
            if waiting[there][record.key]?.isEmpty == true { waiting[there][record.key] = nil }
            return side == .before ? (record, partner) : (partner, record)
        }
        waiting[here][record.key, default: []].append(record)
        order[here].append(record.key)
        return nil
    }

    private mutating func key(of document: SourceDocument, _ side: Int) -> ComparedRecord.Key {
        if let type = document.root["resourceType"]?.string, let id = document.root["id"]?.string {
            return .resource(type: type, id: id)
        }
        unnamed[side] += 1
        return .number(unnamed[side])
    }

    /// The records that have found no partner, in the order of their input.
    func rest(_ side: Side) -> [ComparedRecord] {
        var waiting = waiting[side.rawValue], rest: [ComparedRecord] = []
        for key in order[side.rawValue] {
            if let record = waiting[key]?.popFirst() { rest.append(record) }
        }
        return rest
    }
}
