import Testing

@testable import FHIRValidation

@Test("a table gives back what was made for a text, and makes it once")
func byteTableKeeps() {
    var table = ByteTable<Int>()
    var made = 0
    for round in 0..<2 {
        for number in 0..<500 {
            var text = "http://example.org/\(number)"
            let value = text.withUTF8 { key in
                table.value(for: key) { _ in
                    made += 1
                    return number
                }
            }
            #expect(value == number, "round \(round)")
        }
    }
    #expect(made == 500)
}

@Test("a full table starts anew")
func byteTableLimit() {
    var table = ByteTable<String>(limit: 3)
    for number in 0..<10 {
        var text = "text \(number)"
        #expect(text.withUTF8 { table.value(for: $0) { $0 } } == "text \(number)")
    }
    var first = "text 0", last = "text 9"
    #expect(first.withUTF8 { table.known($0) } == nil)
    #expect(last.withUTF8 { table.known($0) } == "text 9")
}
