import Testing

@testable import JapaneseFormats

@Suite("Layouts")
struct FormatLayoutTests {
    static let layouts = [FormatLayout.prescription, .servicePrescription, .handbook, .dispensing]

    @Test("every record has fields, numbered from 1, with names in both languages", arguments: layouts)
    func fields(layout: FormatLayout) {
        #expect(!layout.records.isEmpty)
        for record in layout.records {
            #expect(record.number > 0 && !record.name.ja.isEmpty && !record.name.en.isEmpty)
            #expect(record.fields.map(\.number) == Array(1...max(record.fields.count, 1)))
            for field in record.fields {
                #expect(field.record == record.number && !field.name.ja.isEmpty && !field.name.en.isEmpty)
            }
        }
    }

    @Test("every field of a record has its mark", arguments: layouts)
    func marks(layout: FormatLayout) {
        for record in layout.records { #expect(record.fields.count < UInt64.bitWidth, "\(record.number)") }
    }

    @Test("the tables name only forms, lists and fields that exist")
    func names() {
        for tables in [LayoutTables.jahisPrescription, .jahisHandbook, .jahisDispensing] {
            let lists = Set(LayoutTables.rows(of: tables.codes).map { $0[0] })
            for row in LayoutTables.rows(of: tables.fields) {
                #expect(row.count == 11)
                #expect(FieldLayout.Form(rawValue: row[2]) != nil, "\(row)")
                #expect(row[4].isEmpty || FieldLayout.Presence(row[4]) != .optional, "\(row)")
                for list in [row[5], row[7]] where !list.isEmpty { #expect(lists.contains(list), "\(row)") }
            }
        }
    }

    @Test("the tables of records say levels, presence and the rest in words that are read")
    func records() {
        for tables in [LayoutTables.jahisPrescription, .jahisHandbook, .jahisDispensing] {
            for row in LayoutTables.rows(of: tables.records) {
                #expect(row.count >= 8 && Int(row[0]) != nil && RecordLayout.Level(rawValue: row[1]) != nil, "\(row)")
                #expect(row[2].isEmpty || FieldLayout.Presence(row[2]) != .optional, "\(row)")
                #expect(["1", "n"].contains(row[3]) && ["", "service"].contains(row[4]), "\(row)")
                #expect(row[5].isEmpty || Int(row[5]) != nil, "\(row)")
            }
        }
    }

    @Test("the service's form has records, sizes and codes of its own")
    func service() {
        #expect(FormatLayout.prescription.record(301) == nil)
        #expect(FormatLayout.servicePrescription.record(301)?.isServiceOnly == true)
        #expect(FormatLayout.prescription.record(111)?.fields[1].codes.map(\.code) == ["1", "2", "3"])
        #expect(FormatLayout.servicePrescription.record(111)?.fields[1].codes.map(\.code) == ["3"])
        #expect(FormatLayout.prescription.record(201)?.fields[5].size == 80)
        #expect(FormatLayout.servicePrescription.record(201)?.fields[5].size == nil)
    }
}
