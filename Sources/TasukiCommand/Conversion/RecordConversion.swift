import Tasuki

/// Converts one record between FHIR and the tagged formats of prescriptions.
struct RecordConversion {
    /// The tagged format to write; `nil` for FHIR.
    var kind: TaggedKind?
    /// Whose names are written in FHIR.
    var dialect = FHIRDialect.ePrescription
    /// Whether the reports are wanted.
    var reports = false
    /// Whether FHIR is written as it is made, a line for each record.
    var isNDJSON = false

    enum Result {
        /// FHIR: to be written in the format that was asked for.
        case document(SourceDocument, MappingReport?)
        case bytes([UInt8], MappingReport?, [Diagnostic])
    }

    /// - Returns: `nil` for a record of FHIR that is to stay so.
    /// - Throws: why it cannot be converted.
    func convert(_ record: Record) throws(Diagnostic) -> Result? {
        guard let text = record.text else {
            guard let kind else { return nil }
            let extraction = try PrescriptionExtraction(try record.document.get(), as: kind)
            return .bytes(extraction.bytes, reports ? extraction.report() : nil, extraction.findings)
        }
        guard PrescriptionFile.holds(text.kind) else { return nil }
        let file = try PrescriptionFile(text)
        if let kind {
            let copy = PrescriptionTranscription(file, as: kind)
            return .bytes(copy.bytes, reports ? copy.report() : nil, copy.findings)
        }
        let conversion = PrescriptionConversion(file, dialect: dialect)
        let report = reports ? conversion.report() : nil
        if isNDJSON { return .bytes(conversion.bundle.json() + [UInt8(ascii: "\n")], report, []) }
        return .document(try SourceDocument(json: SourceBytes(conversion.bundle.json())), report)
    }
}
