/// Finds courses that overlap by going through their first days: what has ended is put aside for good, so that the
/// work grows with the number of courses and of the pairs that are found.
struct CourseSweep {
    let courses: [MedicationCourse]
    /// Whether drugs of two records are not compared.
    let skips: (MedicationPlace.Record, MedicationPlace.Record) -> Bool

    /// Gives each pair of a group once.
    func pairs(in group: [Int], _ body: (Int, Int, MedicationOverlap) -> Void) {
        var active = ActiveCourses()
        for index in dated(group) {
            meet(index, in: &active, body)
            active.insert(index, courses[index])
        }
        let undated = group.filter { courses[$0].start == nil }
        for (place, index) in undated.enumerated() {
            for other in group where courses[other].start != nil { meet(index, other, body) }
            for other in undated[(place + 1)...] { meet(index, other, body) }
        }
    }

    /// Gives each pair of a course of one group and another of the other, once.
    func pairs(of first: [Int], with second: [Int], _ body: (Int, Int, MedicationOverlap) -> Void) {
        guard !first.isEmpty, !second.isEmpty else { return }
        let firsts = Set(first), seconds = Set(second)
        var activeFirsts = ActiveCourses(), activeSeconds = ActiveCourses()
        let all = Array(firsts.union(seconds))
        for index in dated(all) {
            let isFirst = firsts.contains(index), isSecond = seconds.contains(index)
            if isFirst { meet(index, in: &activeSeconds, body) }
            if isSecond {
                meet(index, in: &activeFirsts) { if !(isFirst && seconds.contains($1)) { body($0, $1, $2) } }
            }
            if isFirst { activeFirsts.insert(index, courses[index]) }
            if isSecond { activeSeconds.insert(index, courses[index]) }
        }
        let undated = all.filter { courses[$0].start == nil }.sorted()
        for index in undated {
            let isFirst = firsts.contains(index), isSecond = seconds.contains(index)
            for other in all where courses[other].start != nil || other > index {
                guard isFirst && seconds.contains(other) || isSecond && firsts.contains(other) else { continue }
                meet(index, other, body)
            }
        }
    }

    private func dated(_ group: [Int]) -> [Int] {
        let starts = group.compactMap { index in courses[index].start.map { (start: $0, index: index) } }
        return starts.sorted { ($0.start, $0.index) < ($1.start, $1.index) }.map(\.index)
    }

    /// What is still taken when a course begins.
    private func meet(
        _ index: Int, in active: inout ActiveCourses, _ body: (Int, Int, MedicationOverlap) -> Void
    ) {
        let course = courses[index]
        guard let day = course.start else { return }
        active.forEach(on: day, where: { !skips($0, course.place.record) }) { other in
            if let overlap = course.overlap(with: courses[other]) { body(index, other, overlap) }
        }
    }

    private func meet(_ index: Int, _ other: Int, _ body: (Int, Int, MedicationOverlap) -> Void) {
        let (a, b) = (courses[index], courses[other])
        guard !skips(a.place.record, b.place.record), let overlap = a.overlap(with: b) else { return }
        body(index, other, overlap)
    }
}

/// The courses that have begun and are not known to have ended, by their records: what is not compared is passed over
/// a record at a time.
private struct ActiveCourses {
    private var members: [MedicationPlace.Record: [(index: Int, end: Int?)]] = [:]

    mutating func insert(_ index: Int, _ course: MedicationCourse) {
        members[course.place.record, default: []].append((index, course.end))
    }

    /// Gives those of some records that are taken on a day, and forgets what ended before it.
    mutating func forEach(on day: Int, where isWanted: (MedicationPlace.Record) -> Bool, _ body: (Int) -> Void) {
        var ended: [MedicationPlace.Record] = []
        for (record, courses) in members where isWanted(record) {
            let lasting = courses.filter { $0.end ?? day >= day }
            for course in lasting { body(course.index) }
            if lasting.count < courses.count { ended.append(record) }
        }
        for record in ended {
            let lasting = members[record]?.filter { $0.end ?? day >= day } ?? []
            members[record] = lasting.isEmpty ? nil : lasting
        }
    }
}
