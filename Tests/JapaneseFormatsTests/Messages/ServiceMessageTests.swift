import Diagnostics
import FHIRPrimitives
import FHIRTree
import Testing

@testable import JapaneseFormats

@Suite("Messages to the e-prescription service")
struct ServiceMessageTests {
    private static let file = Array("SJ1\n1,1,0123458,13,見本クリニック\n12,1\n".utf8)

    /// An inner document of no known schema, with a signature beside the file.
    private static func document(_ file: [UInt8]) -> [UInt8] {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- invented -->
            <Document xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><Prescription><PrescriptionManagement><Version>1</Version></PrescriptionManagement><Content>\(base64(file))</Content></Prescription><ds:Signature><ds:DigestValue>\(base64([1, 2, 3]))</ds:DigestValue></ds:Signature></Document>
            """
        return Array(text.utf8)
    }

    private static func message(_ info: String, institution: String = "1310123458", issue: String = "1") -> [UInt8] {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <XmlMsg>
            \t<MessageHeader><MedicalInstitutionCode>\(institution)</MedicalInstitutionCode>
            \t<ArbitraryFileIdentifier>a-1</ArbitraryFileIdentifier></MessageHeader>
            \t<MessageBody><PrescriptionInfo>\(info)</PrescriptionInfo><IssueType>\(issue)</IssueType></MessageBody>
            </XmlMsg>\r\n
            """
        return Array(text.utf8)
    }

    private static func codes(_ bytes: [UInt8]) -> [String] {
        do throws(Diagnostic) { return try ServiceMessage(SourceBytes(bytes)).validate().map(\.code) } catch {
            return [error.code]
        }
    }

    private static let whole = message(base64(document(file)))

    @Test("the file is taken out of both layers, or of one as in a draft")
    func content() throws {
        for bytes in [Self.whole, Self.message(base64(Self.file))] {
            let message = try ServiceMessage(SourceBytes(bytes))
            #expect(message.content[0..<message.content.count] == Self.file)
            #expect(message.institution == "1310123458" && message.fileIdentifier == "a-1" && message.issueType == "1")
            #expect(Self.codes(bytes) == ["JHS-0804"])
        }
    }

    @Test("with the same file it is the same to the byte; another one changes its Base64 alone")
    func identity() throws {
        let message = try ServiceMessage(SourceBytes(Self.whole))
        #expect(message.bytes(with: Self.file) == Self.whole)
        let other = Array("SJ1\n12,2\n".utf8)
        let changed = try #require(message.bytes(with: other))
        #expect(changed == Self.message(base64(Self.document(other))))
        let again = try ServiceMessage(SourceBytes(changed))
        #expect(again.content[0..<again.content.count] == other)
    }

    @Test("Base64 in lines is read, and its place is told when it changes")
    func lines() throws {
        let info = base64(Self.file), middle = info.index(info.startIndex, offsetBy: 20)
        let bytes = Self.message("\n" + info[..<middle] + "\n" + info[middle...] + "\n")
        let message = try ServiceMessage(SourceBytes(bytes))
        #expect(message.bytes(with: Self.file) == bytes)
        #expect(message.bytes(with: Array("SJ1\n".utf8)) == Self.message(base64(Array("SJ1\n".utf8))))
    }

    @Test(
        "what is wrong around the file is told",
        arguments: [
            (message("???"), ["JHS-0801"]), (message(base64([1, 2, 3])), ["JHS-0801"]),
            (message(base64(Array("<a><b>AAAA</b></a>".utf8))), ["JHS-0801"]),
            (Array("<XmlMsg><MessageHeader/></XmlMsg>".utf8), ["JHS-0801"]), (Array("<XmlMsg>".utf8), ["JHS-0801"]),
            (message(base64(file), institution: "131012345"), ["JHS-0804", "JHS-0802"]),
            (message(base64(file), institution: "2710123458"), ["JHS-0804", "JHS-0802"]),
            (message(base64(file), issue: "3"), ["JHS-0804", "JHS-0803"]),
            (
                message(
                    base64(Array("<a>\(String(repeating: "<b>\(base64(file))</b>", count: 2))</a>".utf8))),
                ["JHS-0801"]
            ),
        ])
    func faults(bytes: [UInt8], expected: [String]) { #expect(Self.codes(bytes) == expected) }

    @Test(
        "a message is known by its root",
        arguments: [
            ("<XmlMsg>", true), ("\u{FEFF}<?xml version='1.0'?> <!-- > --> <e:XmlMsg a='1'", true), ("<XmlMsg/>", true),
            ("<XmlMsgs>", false), ("<Bundle xmlns", false), ("<Xml", nil), ("<?xml", nil), ("<!-- ", nil), ("  ", nil),
            ("{", false), ("SJ1", false),
        ] as [(String, Bool?)])
    func begins(text: String, expected: Bool?) {
        #expect(Array(text.utf8).withUnsafeBufferPointer(ServiceMessage.begins) == expected)
    }

    @Test("no damaged message stops the reader", arguments: 0..<60)
    func damaged(place: Int) {
        var bytes = Self.whole
        bytes[place * (bytes.count - 1) / 60] ^= 0x15
        _ = Self.codes(bytes)
        _ = Self.codes(Array(bytes.prefix(bytes.count * place / 60)))
    }
}

private func base64(_ bytes: [UInt8]) -> String { FHIRBase64(bytes: bytes).rawValue }
