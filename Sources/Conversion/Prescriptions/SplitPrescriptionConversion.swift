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
    /// Which of the files that were given each of ``files`` is, from 0.
    public let places: [Int]
    /// The document around the portions.
    public let bundle: FHIRLiteral

    /// - Throws: `CNV-0104` if the files are not the portions 1, 2 … of one prescription, each once and all of them. It
    ///   names the file among those given, as `parts[1].63-2`.
    public init(_ files: [PrescriptionFile]) throws(Diagnostic) {
        places = try SplitPortions(files).order()
        self.files = places.map { files[$0] }
        let prescriptions = self.files.map(\.prescription)
        var whole = prescriptions[0]
        whole.split = nil
        bundle = PrescriptionBundle(whole, .ePrescription).written(
            around: prescriptions.map { PrescriptionBundle($0, .ePrescription) })
    }

    /// `CNV-0219` for what the guide asks for and the files do not say, `CNV-0226` for days against the order of the
    /// portions, `CNV-0228` for quantities that are not those of the whole; by the order of the portions.
    public var findings: [[Diagnostic]] {
        zip(files, SplitPortions(files).doubts).map { file, doubts in
            RequiredElements.jahisPrescription.missing(in: file.text, .ePrescription) + doubts
        }
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
