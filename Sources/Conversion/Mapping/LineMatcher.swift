import JapaneseFormats

/// Finds the lines that were read back for the lines of a file.
///
/// Lines are of one group if record, dispensing, RP and drug are the same. Within a group, those that say the same are
/// matched first; the others in their order, each with the one of the next that agrees in most fields. Fields that
/// follow from others, such as counts of lines, do not count.
struct LineMatcher {
    /// For each line of the file the one that was read back.
    private(set) var matches: [TaggedLine?]

    /// - Parameter lines: those of the file as they were understood, `nil` for one that gave nothing.
    init(_ lines: [TaggedLine?], with others: [TaggedLine], _ table: MappingTable) {
        matches = Array(repeating: nil, count: lines.count)
        let said = lines.enumerated().compactMap { place, line in line.map { (place: place, line: $0) } }
        let groups = said.map { Self.group(of: $0.line.key) }, otherGroups = others.map { Self.group(of: $0.key) }
        if groups == otherGroups {
            matchRuns(said, others, groups, table)
        } else {
            let grouped = Dictionary(grouping: others.indices) { otherGroups[$0] }
            for (group, indices) in Dictionary(grouping: said.indices, by: { groups[$0] }) {
                guard let matching = grouped[group] else { continue }
                match(indices.map { said[$0] }, with: matching.map { others[$0] }, table)
            }
        }
    }

    private typealias Line = (place: Int, line: TaggedLine)

    /// What the lines of a group have in common.
    private static func group(of key: LineKey) -> LineKey {
        var group = key
        (group.place, group.scope.owner, group.scope.namesakes) = (0, 0, 0)
        return group
    }

    /// Matches lines whose groups stand in one order.
    private mutating func matchRuns(
        _ lines: [Line], _ others: [TaggedLine], _ groups: [LineKey], _ table: MappingTable
    ) {
        var start = 0
        while start < lines.count {
            let end = groups[start...].firstIndex { $0 != groups[start] } ?? lines.count
            match(Array(lines[start..<end]), with: Array(others[start..<end]), table)
            start = end
        }
    }

    /// Matches the lines of a group.
    private mutating func match(_ lines: [Line], with others: [TaggedLine], _ table: MappingTable) {
        if lines.count == 1, others.count == 1 {
            matches[lines[0].place] = others[0]
            return
        }
        var same: [[String]: [Int]] = [:], isFree = Array(repeating: true, count: others.count)
        for place in others.indices.reversed() { same[Self.said(others[place], table), default: []].append(place) }
        var left: [Line] = []
        for line in lines {
            if let place = same[Self.said(line.line, table)]?.popLast() {
                matches[line.place] = others[place]
                isFree[place] = false
            } else {
                left.append(line)
            }
        }
        var free = others.indices.filter { isFree[$0] }[...]
        for (linePlace, line) in left {
            let next = free.prefix(Self.reach)
            let agreements = next.map { Self.agreement(line, others[$0], table) }
            guard let most = agreements.max(), let index = agreements.firstIndex(of: most) else { return }
            let place = next.index(next.startIndex, offsetBy: index)
            matches[linePlace] = others[free[place]]
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
