import FHIRDefinitions

/// Adds to the tables of a package where in them things stand, so that the library finds a row without reading the others.
struct EmbeddedForm {
    var structures: String
    var valueSets: String
    var elements: String
    var constraints: String
    var codes: String
    var searchParameters: String

    init(_ folder: SchemaFolder) {
        func table(_ name: String) -> String { folder.tables[name] ?? "" }
        (elements, constraints, codes) = (table("elements.tsv"), table("constraints.tsv"), table("codes.tsv"))
        searchParameters = table("searchparameters.tsv")
        structures = Self.structures(table("structures.tsv"), elements: elements)
        valueSets = Self.valueSets(table("valuesets.tsv"), codes: codes)
    }

    /// Two columns more: the start of the structure's rows in `elements.tsv`, and their length in bytes.
    private static func structures(_ text: String, elements: String) -> String {
        var places: [Substring: Range<Int>] = [:]
        var current: Substring?
        for (line, range) in lines(of: elements) {
            let url = line.prefix { $0 != "\t" }
            if !url.isEmpty { current = url }
            guard let current else { continue }
            places[current] = (places[current]?.lowerBound ?? range.lowerBound)..<range.upperBound
        }
        return mapRows(of: text) { row in
            var fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            while fields.count < StructureRow.columns.count { fields.append("") }
            let place = places[fields[0]] ?? 0..<0
            return fields.joined(separator: "\t") + "\t\(place.lowerBound)\t\(place.count)"
        }
    }

    /// The names of lists become `start:length` in `codes.tsv`.
    private static func valueSets(_ text: String, codes: String) -> String {
        var places: [Substring: Range<Int>] = [:]
        for (line, range) in lines(of: codes) { places[line.prefix { $0 != "\t" }] = range }
        return mapRows(of: text) { row in
            var fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == ValueSetRow.columns.count, let lists = fields.popLast() else { return String(row) }
            let list = lists.split(separator: " ").compactMap { places[$0].map { "\($0.lowerBound):\($0.count)" } }
            return fields.joined(separator: "\t") + "\t" + list.joined(separator: " ")
        }
    }

    /// The lines below the head with their byte ranges, line feed left out.
    private static func lines(of text: String) -> [(Substring, Range<Int>)] {
        var start = 0
        return text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { line in
            defer { start += line.count + 1 }
            return (Substring(line), start..<start + line.count)
        }.dropFirst(2).filter { !$0.0.isEmpty }
    }

    private static func mapRows(of text: String, _ change: (Substring) -> String) -> String {
        text.split(separator: "\n").enumerated().map { $0.offset < 2 ? String($0.element) : change($0.element) }
            .map { $0 + "\n" }.joined()
    }
}
