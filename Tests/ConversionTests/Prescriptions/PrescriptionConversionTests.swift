import Conversion
import Diagnostics
import FHIRTree
import FHIRValidation
import JapaneseFormats
import JapaneseRecords
import Testing

@Suite("Prescriptions to FHIR and back")
struct PrescriptionConversionTests {
    @Test("what the report calls not carried is all that is missing", arguments: PrescriptionSamples.all)
    func report(sample: PrescriptionSample) throws {
        for dialect in FHIRDialect.allCases {
            let report = PrescriptionConversion(try sample.file(), dialect: dialect).report()
            let carried = dialect == .jpCore ? sample.carriedByJPCore : []
            #expect(report.notCarried.map(\.source) == sample.notCarried.filter { !carried.contains($0) }, "\(dialect)")
            #expect(report.carried.allSatisfy { $0.position != nil })
        }
    }

    @Test("what is made meets its profiles, but for the guide's contradictions", arguments: PrescriptionSamples.all)
    func validity(sample: PrescriptionSample) throws {
        for dialect in FHIRDialect.allCases {
            let json = PrescriptionConversion(try sample.file(), dialect: dialect).bundle.json()
            let findings = Validator().validate(try SourceDocument(json: SourceBytes(json)))
            let errors = findings.filter { $0.severity == .error || $0.severity == .fatal }
                .filter { !GuideContradictions.explain($0) }
            let others = errors.map { "\($0.code) \($0.expression)" }
            #expect(others == (dialect == .ePrescription ? sample.lacks : []), "\(dialect)")
        }
    }

    @Test("the same prescription always gets the same ids")
    func identity() throws {
        let file = try PrescriptionSamples.all[0].file()
        #expect(PrescriptionConversion(file).bundle == PrescriptionConversion(file).bundle)
    }
}

/// Errors that the guide of prescriptions cannot avoid.
enum GuideContradictions {
    private static let places: [(code: String, end: String)] = [
        // A list of codes is bound to the system of the coding.
        ("VAL-0501", "value.ofType(CodeableConcept).coding[0].system"),
        // レセプト電算コード is among the guide's name spaces, and not in the value set of its drugs.
        ("VAL-0502", ".medication.ofType(CodeableConcept)"),
    ]

    static func explain(_ finding: Diagnostic) -> Bool {
        places.contains { $0.code == finding.code && finding.expression.hasSuffix($0.end) }
    }
}
