import Foundation
import TestSupport
import Testing

@Suite("Messages to the e-prescription service on the command line")
struct ServiceMessageCommandTests {
    private let source = "\(sampleRecords)/good/prescription-csv/internal.sj1.csv"

    /// The sample in both layers of a message.
    private func message() throws -> (text: String, file: [UInt8]) {
        let file = try Data(contentsOf: URL(fileURLWithPath: source))
        let document = Data("<Document><Content>\(file.base64EncodedString())</Content></Document>".utf8)
        let institution = String(decoding: file, as: UTF8.self).split(separator: "\n")[1].split(separator: ",")
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <XmlMsg><MessageHeader><MedicalInstitutionCode>\(institution[3])\(institution[1])\(institution[2])</MedicalInstitutionCode></MessageHeader><MessageBody><PrescriptionInfo>\(document.base64EncodedString())</PrescriptionInfo><IssueType>1</IssueType></MessageBody></XmlMsg>
            """
        return (text, Array(file))
    }

    @Test("its file is checked as the file alone, with the places in it")
    func validate() throws {
        let message = try message()
        let run = Run("validate", "--no-source", "-", input: message.text)
        #expect(run.status == 0 && run.output.hasPrefix("-:1:1: information JHS-0804"), "\(run.output)")
        let wrong = String(decoding: message.file, as: UTF8.self).replacing("\n12,", with: "\n12,7")
        let damaged = message.text.replacing(
            Data("<Document><Content>\(Data(message.file).base64EncodedString())</Content></Document>".utf8)
                .base64EncodedString(), with: Data(wrong.utf8).base64EncodedString())
        let found = Run("validate", "-", input: damaged)
        #expect(found.status == 1 && found.output.contains("error JHS-0305 12-1"), "\(found.output)")
        #expect(found.output.contains("12,7"), "the line of the file is shown: \(found.output)")
        #expect(Run("validate", "-", input: "<XmlMsg/>").output.contains("fatal JHS-0801"))
    }

    @Test("its file comes out byte for byte, and goes to FHIR")
    func convert() throws {
        let message = try message()
        #expect(Run("convert", "--to", "sj1", "-", input: message.text).bytes == message.file)
        let fhir = Run("convert", "--to", "ndjson", "-", input: message.text)
        #expect(fhir.status == 0 && fhir.output == Run("convert", "--to", "ndjson", source).output)
    }

    @Test("below a folder too; what reads FHIR alone says that it is none")
    func others() throws {
        let folder = try TemporaryFolder()
        try folder.write(try message().text, to: "a.xml")
        #expect(Run("validate", folder.path).output.contains("a.xml:1:1: information JHS-0804"))
        #expect(Run("inspect", "--format", "json", folder.path).output.contains("SJ1"))
        let path = Run("path", "id", "\(folder.path)/a.xml")
        #expect(path.status == 2 && path.errors.contains("error CMD-0108"), "\(path.errors)")
    }
}
