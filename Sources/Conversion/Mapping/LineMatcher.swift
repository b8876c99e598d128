import JapaneseFormats

/// Finds the lines that were read back for the lines of a file.
///
/// Lines are of one group if record, dispensing, RP and drug are the same. Within a group, those that say the same are
/// matched first; the others in their order, each with the one of the next that agrees in most fields. Fields that
/// follow from others, such as counts of lines, do not count.
struct LineMatcher {
    private var matches: [LineKey: TaggedLine] = [:]

    init(_ lines: some Sequence<TaggedLine>, with others: [TaggedLine], _ table: MappingTable) {
        let groups = Dictionary(grouping: others) { Group($0.key) }
        for (group, lines) in Dictionary(grouping: lines, by: { Group($0.key) }) {
            guard let others = groups[group] else { continue }
            if lines.count == 1, others.count == 1 {
                matches[lines[0].key] = others[0]
            } else {
                match(lines, with: others, table)
            }
        }
    }

    subscript(line: TaggedLine) -> TaggedLine? { matches[line.key] }

    private struct Group: Hashable {
        let record: Int, block: Int, group: Int, drug: Int

        init(_ key: LineKey) {
            (record, block, group, drug) = (key.record, key.scope.block, key.scope.group, key.scope.drug)
        }
    }

    private mutating func match(_ lines: [TaggedLine], with others: [TaggedLine], _ table: MappingTable) {
        var same: [[String]: [Int]] = [:], isFree = Array(repeating: true, count: others.count)
        for place in others.indices.reversed() { same[Self.said(others[place], table), default: []].append(place) }
        var left: [TaggedLine] = []
        for line in lines {
            if let place = same[Self.said(line, table)]?.popLast() {
                matches[line.key] = others[place]
                isFree[place] = false
            } else {
                left.append(line)
            }
        }
        var free = others.indices.filter { isFree[$0] }[...]
        for line in left {
            let next = free.prefix(Self.reach)
            let agreements = next.map { Self.agreement(line, others[$0], table) }
            guard let most = agreements.max(), let index = agreements.firstIndex(of: most) else { return }
            let place = next.index(next.startIndex, offsetBy: index)
            matches[line.key] = others[free[place]]
            // The front moves up: what stands before the one taken is never more than the reach.
            for moved in stride(from: place, to: free.startIndex, by: -1) { free[moved] = free[moved - 1] }
            free = free.dropFirst()
        }
    }

    /// How many of the next lines are looked at.
    private static let reach = 16

    /// What a line says, without what follows from others.
    private static func said(_ line: TaggedLine, _ table: MappingTable) -> [String] {
        line.fields.indices.map { field in
            table.isDerived(line.key.record, field) ? "" : line.fields[field].replacingBlanks()
        }
    }

    /// In how many fields two lines agree.
    private static func agreement(_ a: TaggedLine, _ b: TaggedLine, _ table: MappingTable) -> Int {
        (1..<max(min(a.fields.count, b.fields.count), 1)).count { field in
            a.fields[field] == b.fields[field] && !a.fields[field].isEmpty && !table.isDerived(a.key.record, field)
        }
    }
}
