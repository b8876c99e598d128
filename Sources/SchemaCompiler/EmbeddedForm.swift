import FHIRDefinitions

/// Adds to the tables of a package where in them things stand, so that the library finds a row without reading the
/// others.
struct EmbeddedForm {
    var structures: String
    var valueSets: String
    var codeSystems: String
    var elements: String
    var constraints: String
    var codes: String
    var searchParameters: String

    init(_ folder: SchemaFolder) {
        func table(_ name: String) -> String { folder.tables[name] ?? "" }
        (elements, constraints, codes) = (table("elements.tsv"), table("constraints.tsv"), table("codes.tsv"))
        searchParameters = table("searchparameters.tsv")
        structures = Self.structures(table("structures.tsv"), elements: elements)
        let places = Self.places(in: codes)
        valueSets = Self.placed(table("valuesets.tsv"), columns: ValueSetRow.columns.count, places)
        codeSystems = Self.placed(table("codesystems.tsv"), columns: CodeSystemRow.columns.count, places)
    }

    /// The tables as the library reads them.
    func tables(of package: PackageID) -> PackageTables {
        PackageTables(
            package: package, structures: TableText(structures), elements: TableText(elements),
            constraints: TableText(constraints), valueSets: TableText(valueSets), codeSystems: TableText(codeSystems),
            codes: TableText(codes), searchParameters: TableText(searchParameters))
    }

    /// Two columns more: the start of the structure's rows in `elements.tsv`, and their length in bytes.
    private static func structures(_ text: String, elements: String) -> String {
        var places: [Substring: Range<Int>] = [:]
        var current: Substring?
        for (line, range) in lines(of: elements) {
            let url = TableLines.firstField(of: line)
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

    /// The names of lists in the last column become `start:length` in `codes.tsv`.
    private static func placed(_ text: String, columns: Int, _ places: [Substring: Range<Int>]) -> String {
        mapRows(of: text) { row in
            var fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == columns, let lists = fields.popLast() else { return String(row) }
            let list = lists.split(separator: " ").compactMap { places[$0].map { "\($0.lowerBound):\($0.count)" } }
            return fields.joined(separator: "\t") + "\t" + list.joined(separator: " ")
        }
    }

    private static func places(in codes: String) -> [Substring: Range<Int>] {
        var places: [Substring: Range<Int>] = [:]
        for (line, range) in lines(of: codes) { places[TableLines.firstField(of: line)] = range }
        return places
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
