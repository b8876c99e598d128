import Tasuki
import Testing

@testable import TasukiCommand

private let cases: [(name: String, text: String, format: RecordFormat)] = [
    ("a.json", "{\"resourceType\":\"Patient\"}", .json),
    ("a.json", "{\n  \"resourceType\": \"Patient\"\n}\n", .json),
    ("a.json", "{\"a\":1}\n{\"a\":2}\n", .ndjson),
    ("-", "\u{FEFF}\r\n {\"a\":1} \r\n\r\n {\"a\":2}", .ndjson),
    ("a.json", "{\"a\":1}\n\n", .json),
    ("a.json", "{\"a\":{}\n,\"b\":1}", .json),
    ("a.json", "{\"a\":1}\n}", .json),
    ("a.ndjson", "{\"a\":1}\n", .ndjson),
    ("a.ndjson", "{\"a\":1\n{\"a\":2}\n", .ndjson),
    ("a.jsonl", "{\"a\":1}", .ndjson),
    ("a.ndjson", "{\n  \"a\": 1\n}\n", .json),
    ("a.ndjson", "", .json),
    ("a.json", "<Patient xmlns=\"http://hl7.org/fhir\"/>", .xml),
    ("a.json", "\u{FEFF}\n<?xml version=\"1.0\"?>", .xml),
    ("a.xml", "{\"a\":1}", .json),
    ("a.json", "[{\"a\":1},\n{\"a\":2}]", .json),
    ("a.json", "Patient", .json),
    ("a.json", "{}\n{}", .ndjson),
    ("a.csv", "JAHIS10\r\n1,1,0123458,13,\r\n", .tagged),
    ("-", "SJ1\n", .tagged),
    ("-", "\u{FEFF}JAHISTC08,1\r\n", .tagged),
    ("-", "JAHIS\n", .tagged),
    ("a.xml", "<?xml version=\"1.0\"?>\n<!-- a -->\n<XmlMsg><MessageHeader/>", .tagged),
    ("a.csv", "<XmlMsg/>", .tagged),
    ("-", "<XmlMsgs/>", .xml), ("-", "<!-- XmlMsg", .xml),
    ("a.csv", "1,1,0123458,13,\r\n", .tagged),
    ("a.CSV", "\n12,1", .tagged),
    ("a.txt", " {\"a\":1}", .json),
    ("a.dat", "<Patient/>", .xml),
    ("a.csv", "", .json),
    ("-", "SJ100\n", .json),
    ("-", "S", .json),
]

@Test("an input is told by its content", arguments: cases)
func detection(name: String, text: String, format: RecordFormat) throws {
    for size in [1, 2, 3, 5, 1000] {
        var rest = Array(text.utf8)[...]
        let stream = ByteStream(name: name, bufferSize: 16) { buffer in
            let piece = rest.prefix(min(size, buffer.count))
            buffer.copyBytes(from: piece)
            rest = rest.dropFirst(piece.count)
            return piece.count
        }
        #expect(try RecordFormat.detect(in: stream, limit: 1000) == format)
        #expect(try stream.readAll().count == text.utf8.count, "nothing is consumed")
    }
}
