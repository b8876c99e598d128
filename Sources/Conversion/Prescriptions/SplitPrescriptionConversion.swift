import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// The portions of a split prescription (分割処方箋), each a tagged file, as the guide's document around a Bundle for each,
/// with what became of each field.
///
/// Who prescribed, for whom, and how to reach the institution stand in the document as the first portion says them.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 分割処方箋, 表2 Composition, section 11・12. The guide
///   gives this chapter for reference.
public struct SplitPrescriptionConversion: Sendable {
    /// In the order of the portions.
    public let files: [PrescriptionFile]
    /// The document around the portions.
    public let bundle: FHIRLiteral

    /// - Throws: `CNV-0104` if the files are not the portions 1, 2 … of one prescription, each once and all of them.
    public init(_ files: [PrescriptionFile]) throws(Diagnostic) {
        let files = files.sorted {
            ($0.prescription.split?.portion ?? 0) < ($1.prescription.split?.portion ?? 0)
        }
        let prescriptions = files.map(\.prescription)
        guard prescriptions.count > 1,
            prescriptions.enumerated().allSatisfy({ place, portion in
                portion.split == Prescription.SplitDispensing(portions: files.count, portion: place + 1)
                    && portion.isOfOnePrescription(as: prescriptions[0])
            })
        else { throw .areNotPortions }
        var whole = prescriptions[0]
        whole.split = nil
        self.files = files
        bundle = PrescriptionBundle(whole, .ePrescription).written(
            around: prescriptions.map { PrescriptionBundle($0, .ePrescription) })
    }

    /// `CNV-0219` for what the guide asks for and the files do not say; by the order of the portions.
    public var findings: [[Diagnostic]] {
        files.map { RequiredElements.jahisPrescription.missing(in: $0.text, .ePrescription) }
    }

    /// What became of each field that holds something, for each portion.
    public func reports() -> [MappingReport] {
        files.enumerated().map { place, file in
            var report = PrescriptionConversion(file).report()
            for entry in report.entries.indices where report.entries[entry].target.hasPrefix("Bundle.") {
                // The first entry is the Composition.
                report.entries[entry].target =
                    "Bundle.entry[\(place + 1)].resource"
                    + report.entries[entry].target.dropFirst("Bundle".count)
            }
            return report
        }
    }
}

extension Prescription {
    /// Whether institution, patient and day are those of another portion.
    fileprivate func isOfOnePrescription(as other: Prescription) -> Bool {
        (institution.code, institution.prefecture) == (other.institution.code, other.institution.prefecture)
            && patient == other.patient && issuedOn == other.issuedOn
    }
}

extension Diagnostic {
    fileprivate static let areNotPortions = Diagnostic(
        .fatal, "CNV-0104", at: "",
        message: BilingualText(
            ja: "1つの分割処方箋のすべての分割ではありません。分割の数（63-1）、番号（63-2）、患者、医療機関、交付年月日（51-1）のどれかが合いません。",
            en:
                "These are not all portions of one split prescription: their number (63-1), their places (63-2), the patient, "
                + "the institution or the day of issue (51-1) do not agree."),
        hint: BilingualText(
            ja: "同じ処方箋の分割を、1から最後まで1つずつ渡してください。",
            en: "Give the portions of one prescription, from the first to the last, each once."))
}
