import FHIRPrimitives
import Foundation
import Testing

@Suite("primitives under Foundation's coders")
struct CodingTests {
    private struct Values: Codable, Equatable {
        var date: FHIRDate = "1980-04", dateTime: FHIRDateTime = "2024-03-01T09:30:00.250+09:00"
        var instant: FHIRInstant = "2024-03-01T09:30:00Z", time: FHIRTime = "09:30:00", id: FHIRID = "a"
        var url: FHIRURI = "http://example.jp", canonical: FHIRCanonical = "http://example.jp|1",
            base64: FHIRBase64 = "Zg=="
        var integer: FHIRDecimal = 5, decimal: FHIRDecimal = 36.5
    }

    @Test("survive JSON and property lists")
    func roundTrip() throws {
        let values = Values()
        #expect(try JSONDecoder().decode(Values.self, from: JSONEncoder().encode(values)) == values)
        #expect(try PropertyListDecoder().decode(Values.self, from: PropertyListEncoder().encode(values)) == values)
    }

    @Test("a decimal loses the zeros that binary floating point has no place for")
    func decimalLoss() throws {
        let data = try JSONEncoder().encode([FHIRDecimal("1.10")])
        #expect(try JSONDecoder().decode([FHIRDecimal].self, from: data) == ["1.1"])
    }

    @Test("an error names no value")
    func errors() throws {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([FHIRDate].self, from: Data(#"["19800401-secret"]"#.utf8))
        }
        #expect(!"\(try #require(error))".contains("secret"))
    }
}
