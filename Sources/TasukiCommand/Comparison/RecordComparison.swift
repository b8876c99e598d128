import Tasuki

/// Compares the records of two inputs and reports what differs, while it reads them.
struct RecordComparison {
    var ignoring: Set<String>
    var listOrder: Bool
    var report: DiffReport
    /// What could not be read.
    var findings: TextReport
    let output: Output
    /// Whether something could not be read, so that the answer is not whole.
    private(set) var hasFailed = false
    private var pairs = RecordPairs()

    init(
        ignoring: Set<String>, listOrder: Bool, report: DiffReport, findings: TextReport, output: Output
    ) {
        (self.ignoring, self.listOrder) = (ignoring, listOrder)
        (self.report, self.findings, self.output) = (report, findings, output)
    }

    /// Takes from both inputs in turn, so that records in the same order do not wait.
    mutating func run(_ before: Input, _ after: Input, _ reader: RecordReader) {
        guard var first = open(before, reader), var second = open(after, reader) else { return }
        let isSingle = first.format != .ndjson && second.format != .ndjson
        var isOpen = (true, true)
        while isOpen.0 || isOpen.1, !output.isClosed {
            if isOpen.0 { isOpen.0 = take(&first, .before, isSingle) }
            if isOpen.1 { isOpen.1 = take(&second, .after, isSingle) }
        }
        // A record without its partner is no difference if a record could not be read that may be it.
        if !hasFailed { reportRest(isSingle) }
        findings.output.flush()
    }

    private mutating func open(_ input: Input, _ reader: RecordReader) -> RecordStream? {
        do {
            return try reader.open(input)
        } catch {
            fail(error.finding, input)
            return nil
        }
    }

    private mutating func fail(_ finding: Diagnostic, _ input: Input) {
        findings.add(finding, of: input.name) { nil }
        hasFailed = true
        findings.output.flush()
    }

    /// Takes one record; `false` at the end.
    private mutating func take(_ stream: inout RecordStream, _ side: RecordPairs.Side, _ isSingle: Bool) -> Bool {
        do {
            guard let record = try stream.next() else { return false }
            switch record.document {
            case .failure(let finding): fail(finding, stream.input)
            case .success(let document):
                if let pair = pairs.add(document, line: record.line, to: side) {
                    compare(pair.before, pair.after, name: isSingle ? nil : pair.before.name)
                }
            }
            return true
        } catch {
            fail(error.finding, stream.input)
            return false
        }
    }

    private mutating func compare(_ before: ComparedRecord, _ after: ComparedRecord, name: String?) {
        let diff = TreeDiff(
            from: before.document.root, to: after.document.root, ignoring: ignoring, listOrder: listOrder)
        for change in diff.changes where !output.isClosed {
            var change = change
            if let place = change.before { change.before?.position = before.place(place.position) }
            if let place = change.after { change.after?.position = after.place(place.position) }
            report.add(change, of: name)
        }
    }

    private mutating func reportRest(_ isSingle: Bool) {
        let rest = (pairs.rest(.before), pairs.rest(.after))
        if pairs.counts == [1, 1], let before = rest.0.first, let after = rest.1.first {
            return compare(before, after, name: nil)
        }
        for record in rest.0 {
            report.add(TreeChange(kind: .removed, before: place(record)), of: isSingle ? nil : record.name)
        }
        for record in rest.1 {
            report.add(TreeChange(kind: .added, after: place(record)), of: isSingle ? nil : record.name)
        }
    }

    private func place(_ record: ComparedRecord) -> TreePlace {
        let root = record.document.root
        return TreePlace(node: root, expression: root.expression, position: record.place(root.position))
    }
}
