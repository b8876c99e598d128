import Diagnostics

extension TaggedOverlay {
    /// What reading could not take, or missed: see ``PrescriptionFile/losses``.
    ///
    /// Most files are read whole, and are not checked for it.
    var losses: [Diagnostic] {
        guard isDoubtful else { return [] }
        return text.validate().filter { Self.codes.contains($0.code) && !$0.isBlankAtEnd }.map { finding in
            var finding = finding
            // What is whole in its place is half of a record in another format.
            if finding.code == "JHS-0209" { finding.severity = .warning }
            // A value may be right where the form is not confirmed; that it was not read is sure.
            if Self.valueCodes.contains(finding.code) { finding.severity = .error }
            return finding
        }
    }

    /// The findings about a value that is none.
    private static var valueCodes: Set<String> { ["JHS-0303", "JHS-0304", "JHS-0305"] }

    /// The findings that say that something of the file is not in the record, or should be and is not in the file.
    private static var codes: Set<String> {
        [
            "JHS-0105", "JHS-0107", "JHS-0201", "JHS-0202", "JHS-0203", "JHS-0204", "JHS-0205", "JHS-0208", "JHS-0209",
            "JHS-0112", "JHS-0301", "JHS-0303", "JHS-0304", "JHS-0305",
        ]
    }
}

extension Diagnostic {
    /// Whether it is about blanks, which are read: of the code only control characters are an error.
    fileprivate var isBlankAtEnd: Bool { code == "JHS-0304" && severity == .warning }
}

extension LineReader {
    /// Whether something of the file was not read, or is not there. Cheaper than the checks, which tell what it is.
    func isDoubtful(_ text: TaggedText) -> Bool {
        hasDropped || keys.count { $0 != nil } <= structure.records.count || text.end.count > 1
            || structure.records.contains(where: Self.isIncomplete) || structure.hasOrphans
            || !structure.missingRecords.isEmpty || !text.brokenFields.isEmpty || text.hasControlCharacters
            || text.foreignEncoding != nil
    }

    /// Whether a line lacks a field that it must have, or has more fields than its record.
    private static func isIncomplete(_ record: TaggedRecord) -> Bool {
        guard let layout = record.layout else { return true }
        let count = layout.fields.count
        return record.fieldCount > count && (count + 1...record.fieldCount).contains { !record.isEmpty($0) }
            || record.missingFields(of: layout).contains { $0.presence != .expectedFromProvider }
    }
}
