import Diagnostics
import FHIRPrimitives
import FHIRTree

/// A message to the e-prescription service (電文) with the prescription's file (`SJ1`) in it.
///
/// The message is XML: `XmlMsg` with `MessageHeader` (`MedicalInstitutionCode`, `ArbitraryFileIdentifier`) and
/// `MessageBody` (`PrescriptionInfo`, `IssueType`). `PrescriptionInfo` holds, in Base64, a document in XML that holds
/// the file in Base64 again, and the prescriber's signature; a draft for the check of duplicates holds the file at
/// once.
///
/// ```swift
/// let message = try ServiceMessage(SourceBytes(bytes))
/// let prescription = try PrescriptionFile(message.content).prescription
/// ```
///
/// Of the inner document no schema is public: the file is looked for in all its elements. For that reason no new
/// message is written; one that was read takes another file, see ``bytes(with:)``.
///
/// - Source: 電子処方箋管理サービス 外部インターフェイス仕様書, 電文 (EPSsiPIR01, EPSsiDMP01), as public implementations of
///   2022 and 2023 describe it.
public struct ServiceMessage: Sendable {
    /// The whole message.
    public let bytes: SourceBytes
    /// The file in it, decoded.
    public let content: SourceBytes
    /// Ten digits: prefecture, fee table, code (`MedicalInstitutionCode`).
    public let institution: String?
    /// What the sender calls the message (`ArbitraryFileIdentifier`).
    public let fileIdentifier: String?
    /// `1` an e-prescription, `2` what is issued on paper.
    public let issueType: String?

    /// The Base64 text of each layer around the content, the outermost first, and the bytes that it stands in.
    private let layers: [(text: String, bytes: SourceBytes)]

    /// - Throws: `JHS-0801` if it is no such message, or holds no file of a prescription, or more than one.
    public init(_ bytes: SourceBytes) throws(Diagnostic) {
        let message: PlainXML
        do { message = try PlainXML(bytes) } catch { throw .wrongMessage(.notXML, at: error.position) }
        guard message.name == "XmlMsg", let body = message.child("MessageBody") else { throw .wrongMessage(.noBody) }
        guard let info = body.child("PrescriptionInfo")?.text, let outer = FHIRBase64(info).bytes, !outer.isEmpty else {
            throw .wrongMessage(.noContent)
        }
        let header = message.child("MessageHeader")
        institution = header?.child("MedicalInstitutionCode")?.text
        fileIdentifier = header?.child("ArbitraryFileIdentifier")?.text
        issueType = body.child("IssueType")?.text
        self.bytes = bytes
        if outer.withUnsafeBufferPointer(TaggedText.begins) {
            (content, layers) = (SourceBytes(outer), [(info, bytes)])
            return
        }
        let document = SourceBytes(outer)
        let files = (try? PlainXML(document))?.files ?? []
        guard let file = files.first else { throw .wrongMessage(.noContent) }
        guard files.count == 1 else { throw .wrongMessage(.severalFiles) }
        (content, layers) = (SourceBytes(file.bytes), [(info, bytes), (file.text, document)])
    }

    /// Whether an input starts as such a message does; `nil` if that is not known from so few bytes.
    public static func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        while true {
            rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
            guard let first = rest.first else { return nil }
            guard first == UInt8(ascii: "<") else { return false }
            guard rest.count >= 4 else { return nil }
            if rest.starts(with: "<?".utf8) {
                guard let end = rest.firstPlace(of: "?>".utf8) else { return nil }
                rest = rest[end...]
            } else if rest.starts(with: "<!--".utf8) {
                guard let end = rest.firstPlace(of: "-->".utf8) else { return nil }
                rest = rest[end...]
            } else {
                break
            }
        }
        guard let end = rest.firstIndex(where: { [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains($0) }) else {
            return rest.count > 100 ? false : nil
        }
        return rest[..<end].split(separator: UInt8(ascii: ":")).last?.drop { $0 == UInt8(ascii: "<") }
            .elementsEqual("XmlMsg".utf8) ?? false
    }

    /// The message with another file in it: every byte outside the Base64 texts stays, and the message itself if the
    /// file is the same. A signature in the message is then that of the former file.
    ///
    /// - Returns: `nil` if the place of the file cannot be told in the bytes, because its text has references, or
    ///   lines that end with CR.
    public func bytes(with content: [UInt8]) -> [UInt8]? {
        guard content != self.content.all else { return bytes.all }
        var inner = content
        for layer in layers.reversed() {
            let whole = layer.bytes.all
            guard let place = Self.onlyPlace(of: Array(layer.text.utf8), in: whole) else { return nil }
            inner =
                whole[..<place.lowerBound] + Array(FHIRBase64(bytes: inner).rawValue.utf8) + whole[place.upperBound...]
        }
        return inner
    }

    private static func onlyPlace(of text: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        guard let start = bytes[...].firstPlace(of: text).map({ $0 - text.count }),
            bytes[(start + 1)...].firstPlace(of: text) == nil
        else { return nil }
        return start..<start + text.count
    }
}

extension PlainXML {
    /// The files of prescriptions that elements without children hold in Base64.
    fileprivate var files: [(text: String, bytes: [UInt8])] {
        guard children.isEmpty else { return children.flatMap(\.files) }
        guard let bytes = FHIRBase64(text).bytes, bytes.withUnsafeBufferPointer(TaggedText.begins) else { return [] }
        return [(text, bytes)]
    }
}

extension SourceBytes {
    fileprivate var all: [UInt8] { self[0..<count] }
}

extension RandomAccessCollection where Element == UInt8, Index == Int, SubSequence: RandomAccessCollection {
    /// Where the text behind the first place of another ends; `nil` if it is not in it.
    fileprivate func firstPlace<Text: Collection<UInt8>>(of text: Text) -> Int? {
        guard let head = text.first, count >= text.count else { return nil }
        var start = startIndex
        let last = endIndex - text.count
        while start <= last {
            if self[start] == head, self[start..<start + text.count].elementsEqual(text) { return start + text.count }
            start += 1
        }
        return nil
    }
}
