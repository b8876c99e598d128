import JapaneseFormats
import Testing

@testable import Conversion

@Suite("Mapping tables")
struct MappingTableTests {
    static let tables: [(name: String, layout: FormatLayout, table: MappingTable)] = [
        ("prescription", .prescription, .jahisPrescription), ("service", .servicePrescription, .jahisPrescription),
        ("handbook", .handbook, .jahisHandbook), ("dispensing", .dispensing, .dispensingRecords),
    ]

    @Test("every field of a layout has a place, or a reason why it has none", arguments: tables)
    func fields(name: String, layout: FormatLayout, table: MappingTable) {
        for record in layout.records {
            for field in record.fields {
                let row = table[record.number, field.number]
                let isTold = row.map { !$0.targets.isEmpty || $0.reason != nil } ?? false
                #expect(isTold, "\(record.number)-\(field.number)")
            }
        }
    }

    @Test("no row is of a field that the layouts have not")
    func rows() {
        for (_, layout, table) in [Self.tables[0], Self.tables[2], Self.tables[3]] {
            let layouts = layout.records + FormatLayout.servicePrescription.records
            for row in table.rows where row.record > 0 {
                let isKnown = layouts.contains { $0.number == row.record && $0.fields.count >= row.field }
                #expect(isKnown, "\(row.record)-\(row.field)")
            }
        }
    }

    @Test("a target of a handbook names a role that a Bundle may have")
    func roles() {
        for row in MappingTable.dispensingRecords.rows + MappingTable.jahisHandbook.rows {
            for target in row.targets {
                #expect(HandbookRole.Kind(rawValue: target.role) != nil, "\(target)")
            }
        }
    }
}
