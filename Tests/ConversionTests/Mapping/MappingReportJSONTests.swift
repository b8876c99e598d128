import Conversion
import Diagnostics
import FHIRTree
import Testing

@Suite("JSON of a mapping report")
struct MappingReportJSONTests {
    private static let position = SourcePosition(byteOffset: 7, line: 2, column: 13)
    private static let reason = BilingualText(ja: "「値」\\です。", en: "A \"value\".")
    private static let none = BilingualText(ja: "", en: "")
    private static let cases: [(MappingEntry, String)] = [
        (
            MappingEntry(source: "201-7", position: position, target: "Bundle.type", outcome: .carried),
            #"{"source":"201-7","line":2,"column":13,"target":"Bundle.type","outcome":"carried"}"#
        ),
        (
            MappingEntry(source: "a\"b", position: nil, target: "", outcome: .notCarried(reason)),
            #"{"source":"a\"b","outcome":"not-carried","reason":{"ja":"「値」\\です。","en":"A \"value\"."}}"#
        ),
        (
            MappingEntry(source: "", target: "Bundle.entry[0]", outcome: .defaulted(reason)),
            #"{"target":"Bundle.entry[0]","outcome":"defaulted","reason":{"ja":"「値」\\です。","en":"A \"value\"."}}"#
        ),
        (
            MappingEntry(source: "", target: "", outcome: .defaulted(BilingualText(ja: "", en: "b"))),
            #"{"outcome":"defaulted","reason":{"en":"b"}}"#
        ),
        (
            MappingEntry(source: "1", position: position, target: "", outcome: .notCarried(none)),
            #"{"source":"1","line":2,"column":13,"outcome":"not-carried"}"#
        ),
    ]

    @Test("says of an entry what is known, and no more", arguments: cases)
    func entry(entry: MappingEntry, json: String) {
        var writer = FHIRWriter()
        writer.object { $0.array("entries") { MappingReport(entries: [entry, entry]).write(into: &$0) } }
        #expect(String(decoding: writer.json, as: UTF8.self) == #"{"entries":["# + json + "," + json + "]}")
    }
}
