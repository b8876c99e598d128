import FHIRPrimitives
import TestSupport
import Testing

@Suite("URIs, canonicals, ids, OIDs, UUIDs and base 64")
struct FHIRTextTests {
    @Test("a canonical has a URL, a version and a fragment")
    func canonical() {
        let canonical: FHIRCanonical = "http://example.jp/p|1.2#a"
        #expect(canonical.url == "http://example.jp/p" && canonical.version == "1.2" && canonical.fragment == "a")
        #expect(FHIRCanonical(url: canonical.url, version: "1.2", fragment: "a") == canonical)
        #expect(FHIRCanonical("#a").url == "" && FHIRCanonical("x").version == nil)
    }

    @Test("odd text is kept and told")
    func odd() {
        #expect(FHIRID("a b").rawValue == "a b" && !FHIRID("a b").isWellFormed && FHIRID("a-1.B").isWellFormed)
        #expect(
            !FHIRID(String(repeating: "a", count: 65)).isWellFormed && !FHIRID("").isWellFormed
                && !FHIRID("é").isWellFormed)
        #expect(
            FHIRURI("urn:oid:1.2").isWellFormed && !FHIRURI("a b").isWellFormed && FHIRURI("http://x").scheme == "http")
        #expect(FHIRURI("a/b").scheme == nil && FHIRURI("urn:oid:1.2").oid?.value == "1.2")
    }

    @Test(
        "OIDs",
        arguments: [
            ("urn:oid:1.2.392.100495.20.3.23", true), ("urn:oid:1.02", false), ("urn:oid:3.1", false), ("1.2.3", false),
            ("urn:oid:1", false), ("urn:oid:0.0", true), ("urn:oid:1..2", false),
        ])
    func oid(text: String, isWellFormed: Bool) {
        #expect(FHIROID(text).isWellFormed == isWellFormed)
    }

    /// - Source: RFC 9562, appendix A.4.
    @Test("a name-based UUID is that of the standard's example")
    func nameBased() {
        let uuid = FHIRUUID(namespace: .dnsNamespace, name: "www.example.com")
        #expect(uuid?.value == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
        #expect(FHIRUUID(namespace: "urn:uuid:x", name: "a") == nil)
    }

    @Test("random UUIDs are well-formed and of version 4", arguments: 0..<20 as Range<UInt64>)
    func random(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let uuid = FHIRUUID.random(using: &random)
        #expect(uuid.isWellFormed)
        let bytes = try #require(uuid.bytes)
        #expect(bytes[6] >> 4 == 4 && bytes[8] >> 6 == 2)
    }

    /// - Source: RFC 4648, section 10.
    @Test(
        "base 64",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ])
    func base64(plain: String, encoded: String) {
        #expect(FHIRBase64(bytes: plain.utf8).rawValue == encoded)
        #expect(FHIRBase64(encoded).bytes == Array(plain.utf8))
    }

    @Test("what is no base 64 has no bytes", arguments: ["Z", "Zg=", "Zg", "Zh==", "Zg==Zg==", "Z-8=", "=", "あ"])
    func noBase64(text: String) {
        #expect(FHIRBase64(text).bytes == nil && !FHIRBase64(text).isWellFormed)
    }

    @Test("white space within base 64 is passed over")
    func whiteSpace() {
        #expect(FHIRBase64("Zm9v\r\nYmFy").bytes == Array("foobar".utf8))
    }
}
