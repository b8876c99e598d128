import TestSupport
import Testing

@testable import JapaneseFormats

@Suite("Base64")
struct Base64Tests {
    /// - Source: RFC 4648, section 10.
    @Test(
        "the test vectors",
        arguments: [
            ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func vectors(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test("what is none", arguments: ["", " ", "A", "Zg=", "Zg===", "Z=g=", "Zm9v!", "あ"])
    func none(text: String) { #expect(Base64.decode(text) == nil) }

    @Test("white space is passed over") func blanks() {
        #expect(Base64.decode(" Zm9v\r\nYmFy\n") == Array("foobar".utf8))
    }

    @Test("any bytes come back", arguments: 0..<40 as Range<UInt64>)
    func anyBytes(seed: UInt64) {
        var random = SplitMix64(state: seed)
        let bytes = (0..<Int.random(in: 1...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(Base64.decode(Base64.encode(bytes)) == bytes)
    }
}
