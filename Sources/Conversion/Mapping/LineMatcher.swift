import JapaneseFormats

/// Finds the lines that were read back for the lines of a file.
///
/// Lines are of one group if record, dispensing, RP and drug are the same. Within a group, those that say the same are
/// matched first; the others in their order, each with the one of the next that agrees in most fields. Fields that
/// follow from others, such as counts of lines, do not count.
struct LineMatcher {
    /// For each line the place of the one that was read back.
    private(set) var matches: [Int?]

    private let lines: [TaggedLine], others: [TaggedLine], table: MappingTable

    /// - Parameters:
    ///   - places: those of the lines that the file has, in its order.
    ///   - lines: the lines as they were understood.
    ///   - others: the lines that were read back.
    init(_ places: [Int], of lines: [TaggedLine], with others: [TaggedLine], _ table: MappingTable) {
        (self.lines, self.others, self.table) = (lines, others, table)
        matches = Array(repeating: nil, count: lines.count)
        let own = places.sorted { Self.isBefore(lines[$0].key, lines[$1].key) }
        let read = others.indices.sorted { Self.isBefore(others[$0].key, others[$1].key) }
        var start = 0, otherStart = 0
        while start < own.count, otherStart < read.count {
            let key = lines[own[start]].key, otherKey = others[read[otherStart]].key
            if Self.isBefore(key, otherKey) {
                start += 1
            } else if Self.isBefore(otherKey, key) {
                otherStart += 1
            } else {
                let end = own[start...].firstIndex { Self.isBefore(key, lines[$0].key) } ?? own.count
                let otherEnd =
                    read[otherStart...].firstIndex { Self.isBefore(key, others[$0].key) } ?? read.count
                match(own[start..<end], with: read[otherStart..<otherEnd])
                (start, otherStart) = (end, otherEnd)
            }
        }
    }

    /// The order of the groups; lines of one group are not before each other.
    private static func isBefore(_ a: LineKey, _ b: LineKey) -> Bool {
        (a.scope.block, a.scope.group, a.scope.drug, a.record) < (b.scope.block, b.scope.group, b.scope.drug, b.record)
    }

    /// Matches the lines of a group.
    private mutating func match(_ own: ArraySlice<Int>, with read: ArraySlice<Int>) {
        if own.count == read.count, own.count == 1 || zip(own, read).allSatisfy(isSame) {
            for (place, other) in zip(own, read) { matches[place] = other }
            return
        }
        var same: [[String]: [Int]] = [:], isTaken: Set<Int> = []
        for place in read.reversed() { same[said(others[place]), default: []].append(place) }
        var left: [Int] = []
        for place in own {
            if let other = same[said(lines[place])]?.popLast() {
                matches[place] = other
                isTaken.insert(other)
            } else {
                left.append(place)
            }
        }
        var free = read.filter { !isTaken.contains($0) }[...]
        for place in left {
            let next = free.prefix(Self.reach)
            let agreements = next.map { agreement(lines[place], others[$0]) }
            guard let most = agreements.max(), let index = agreements.firstIndex(of: most) else { return }
            let taken = next.index(next.startIndex, offsetBy: index)
            matches[place] = free[taken]
            // The front moves up: what stands before the one taken is never more than the reach.
            for moved in stride(from: taken, to: free.startIndex, by: -1) { free[moved] = free[moved - 1] }
            free = free.dropFirst()
        }
    }

    /// How many of the next lines are looked at.
    private static let reach = 16

    /// What a line says, without what follows from others.
    private func said(_ line: TaggedLine) -> [String] {
        line.fields.indices.map { field in
            table.isDerived(line.key.record, field) ? "" : line.fields[field].replacingBlanks()
        }
    }

    /// Whether a line says the same as one that was read back.
    private func isSame(_ place: Int, _ other: Int) -> Bool {
        let (line, other) = (lines[place], others[other])
        return line.fields.count == other.fields.count
            && line.fields.indices.allSatisfy { field in
                line.fields[field].isSameValue(as: other.fields[field]) || table.isDerived(line.key.record, field)
            }
    }

    /// In how many fields two lines agree.
    private func agreement(_ a: TaggedLine, _ b: TaggedLine) -> Int {
        (1..<max(min(a.fields.count, b.fields.count), 1)).count { field in
            a.fields[field] == b.fields[field] && !a.fields[field].isEmpty && !table.isDerived(a.key.record, field)
        }
    }
}

extension String {
    /// Blanks of both widths are one: the formats and FHIR part names differently.
    func isSameValue(as other: String) -> Bool { self == other || replacingBlanks() == other.replacingBlanks() }
}
