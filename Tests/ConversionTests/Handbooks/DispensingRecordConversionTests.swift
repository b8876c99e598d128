import Conversion
import Diagnostics
import FHIRTree
import FHIRValidation
import JapaneseFormats
import JapaneseRecords
import Testing

@Suite("Results of dispensing to FHIR and back")
struct DispensingRecordConversionTests {
    static let example = """
        XX1,what
        1,見本　太郎,1,19460301
        2,1,卵,1
        5,20261105,1
        11,例示薬局,11,4,0987650,,,,1
        15,薬師　三郎,,1
        51,例示総合病院,11,1,0987656,1
        55,見本　太一,内科,1
        201,1,ノルバスク錠２．５ｍｇ,1,錠,2,612170709,1,,,,more
        301,1,１日１回朝食後　服用,28,日分,1,2,1011000400000000,1
        501,備考です,1
        511,999,用量を確認しました。
        511,999,残薬を確認しました。
        521,2,2,20261203
        777,kept
        """

    private var conversion: DispensingRecordConversion {
        DispensingRecordConversion(DispensingRecordFile(SourceBytes(Self.example)))
    }

    @Test("what the report calls not carried is all that is missing")
    func report() throws {
        let lost = conversion.report().notCarried.map(\.source)
        #expect(lost == ["0-1", "201-11", "521-1", "521-2", "521-3", "777"])
        let reasons = conversion.report().notCarried.filter { $0.source.hasPrefix("521-") }.map(\.outcome)
        #expect(Set(reasons).count == 3, "each field of a refill has a reason of its own")
        let document = try SourceDocument(json: SourceBytes(conversion.bundle.json()))
        let extraction = try DispensingRecordExtraction(document)
        var record = conversion.file.record
        record.refill = nil
        #expect(extraction.record == record)
        #expect(extraction.report().notCarried.map(\.source) == [])
    }

    @Test("what is made meets its profiles")
    func validity() throws {
        let findings = Validator().validate(try SourceDocument(json: SourceBytes(conversion.bundle.json())))
        let errors = findings.filter { $0.severity == .error || $0.severity == .fatal }
        #expect(errors.map { "\($0.code) \($0.expression) \($0.message.en)" } == [])
    }
}
