import Foundation
import Testing

@testable import JapaneseFormats

@Suite("CP932")
struct CP932Tests {
    private func text(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer(CP932.shared.text) }

    @Test("every double-byte code reads as Foundation reads it, and is written as Foundation writes it")
    func allCodes() throws {
        var count = 0
        for lead in UInt8(0x81)...0xFC where CP932.isLead(lead) {
            for trail in UInt8(0x40)...0xFC where trail != 0x7F {
                guard let known = String(data: Data([lead, trail]), encoding: .shiftJIS) else {
                    #expect(text([lead, trail]).unicodeScalars.first == "\u{FFFD}")
                    continue
                }
                count += 1
                #expect(text([lead, trail]) == known)
                #expect(CP932.shared.bytes(known) == known.data(using: .shiftJIS).map(Array.init))
            }
        }
        #expect(count == 9604)
    }

    @Test(
        "single bytes",
        arguments: [([0x41, 0x2C], "A,"), ([0xD0, 0xCE, 0xDD], "ﾐﾎﾝ"), ([0x80], "\u{FFFD}"), ([0x88], "\u{FFFD}")])
    func singleBytes(bytes: [UInt8], expected: String) { #expect(text(bytes) == expected) }

    @Test(
        "characters of other mappings are written, others are not",
        arguments: [
            ("\u{301C}", [0x81, 0x60]), ("\u{2212}", [0x81, 0x7C]), ("①髙", [0x87, 0x40, 0xFB, 0xFC]), ("😀", nil),
        ]
            as [(String, [UInt8]?)])
    func writing(text: String, expected: [UInt8]?) { #expect(CP932.shared.bytes(text) == expected) }
}
