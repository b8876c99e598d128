import Tasuki

/// Converts one record between FHIR and the tagged formats of prescriptions and handbooks.
struct RecordConversion {
    /// The tagged format to write; `nil` for FHIR.
    var kind: TaggedKind?
    /// Whose names are written in FHIR.
    var dialect = FHIRDialect.ePrescription
    /// Whether the reports are wanted.
    var reports = false
    /// Whether FHIR is written as it is made, a line for each record.
    var isNDJSON = false
    /// Who dispensed a prescription that becomes a handbook, and when.
    var details = DispensingDetails()

    /// What one record became.
    enum Converted {
        /// FHIR: to be written in the format that was asked for.
        case document(SourceDocument, MappingReport?, [Diagnostic])
        case bytes([UInt8], MappingReport?, [Diagnostic])

        /// The same, with what reading lost in front of the findings.
        ///
        /// - Throws: `JHS-0112`: what was read of another encoding are other characters, which nobody wrote.
        func adding(_ losses: [Diagnostic]) throws(Diagnostic) -> Converted {
            let losses = try losses.ofReadable()
            return switch self {
            case .document(let document, let report, let findings): .document(document, report, losses + findings)
            case .bytes(let bytes, let report, let findings): .bytes(bytes, report, losses + findings)
            }
        }
    }

    /// - Parameter portions: those that the run made handbooks of.
    /// - Returns: one result, or one for each portion of a split prescription; none for a record of FHIR that is to
    ///   stay so.
    /// - Throws: why it cannot be converted.
    func convert(_ record: Record, _ portions: inout DispensedPortions) throws(Diagnostic) -> [Converted] {
        guard let text = record.text else {
            guard let kind else { return [] }
            return try extract(try record.document.get(), as: kind)
        }
        switch text.kind.format {
        case .prescription, .servicePrescription:
            let file = try PrescriptionFile(text)
            return [try convert(file, &portions).adding(file.losses)]
        case .handbook:
            let file = try HandbookFile(text)
            return [try convert(file).adding(file.losses)]
        case .dispensing:
            let file = try DispensingRecordFile(text)
            return [try convert(file).adding(file.losses)]
        }
    }

    private func extract(_ document: SourceDocument, as kind: TaggedKind) throws(Diagnostic) -> [Converted] {
        if kind.format == .handbook { return try handbooks(of: document, as: kind) }
        return try PrescriptionExtraction.all(of: document, as: kind).map { extraction in
            .bytes(extraction.bytes, reports ? extraction.report() : nil, extraction.findings)
        }
    }

    /// Of what was dispensed or is taken; of a prescription, what is dispensed as it is written.
    private func handbooks(of document: SourceDocument, as kind: TaggedKind) throws(Diagnostic) -> [Converted] {
        guard BundleDispensing.isPrescription(document) else {
            let extraction = try HandbookExtraction(document, as: kind)
            let findings = details.unused + extraction.findings
            return [.bytes(extraction.bytes, reports ? extraction.report() : nil, findings)]
        }
        return try BundleDispensing.all(
            of: document, as: kind, on: details.day, by: details.pharmacy, dispenser: details.dispenser
        ).map { dispensing in
            .bytes(
                dispensing.bytes, reports ? dispensing.report() : nil,
                dispensing.findings.map(DispensingDetails.hinted))
        }
    }

    private func convert(
        _ file: PrescriptionFile, _ portions: inout DispensedPortions
    ) throws(Diagnostic) -> Converted {
        guard let kind else {
            let conversion = PrescriptionConversion(file, dialect: dialect)
            return try fhir(conversion.bundle, reports ? conversion.report() : nil, conversion.findings)
        }
        if kind.format == .handbook {
            let dispensing = PrescriptionDispensing(
                file, on: details.day, by: details.pharmacy, dispenser: details.dispenser)
            var findings = [portions.add(dispensing.dispensed)].compactMap { $0 }
            let bytes = dispensing.bytes(as: kind, report: &findings)
            return .bytes(bytes, reports ? dispensing.report() : nil, findings.map(DispensingDetails.hinted))
        }
        let copy = PrescriptionTranscription(file, as: kind.orNewer(file.text.kind))
        return .bytes(copy.bytes, reports ? copy.report() : nil, copy.findings)
    }

    private func convert(_ file: HandbookFile) throws(Diagnostic) -> Converted {
        guard let kind else {
            let conversion = HandbookConversion(file)
            return try fhir(conversion.bundle, reports ? conversion.report() : nil)
        }
        guard kind.format == .handbook else { throw .noPrescription }
        let copy = HandbookTranscription(file, as: kind.orNewer(file.text.kind))
        return .bytes(copy.bytes, reports ? copy.report() : nil, details.unused + copy.findings)
    }

    private func convert(_ file: DispensingRecordFile) throws(Diagnostic) -> Converted {
        guard kind == nil else { throw .onlyFHIR }
        let conversion = DispensingRecordConversion(file)
        return try fhir(conversion.bundle, reports ? conversion.report() : nil)
    }

    private func fhir(
        _ bundle: FHIRLiteral, _ report: MappingReport?, _ findings: [Diagnostic] = []
    ) throws(Diagnostic) -> Converted {
        if isNDJSON { return .bytes(bundle.line(), report, findings) }
        return .document(try SourceDocument(json: bundle.source()), report, findings)
    }
}

extension [Diagnostic] {
    /// What reading a file lost, of which something was read.
    ///
    /// - Throws: `JHS-0112`: what was read of another encoding are other characters, which nobody wrote.
    func ofReadable() throws(Diagnostic) -> [Diagnostic] {
        guard var foreign = first(where: { $0.code == "JHS-0112" }) else { return self }
        foreign.severity = .fatal
        throw foreign
    }
}

extension TaggedKind {
    /// The version of a file that is newer than this one: no record is stepped down.
    fileprivate func orNewer(_ kind: TaggedKind) -> TaggedKind {
        kind.format == format && kind.version > version ? kind : self
    }
}

extension Diagnostic {
    /// `CMD-0109`.
    fileprivate static let noPrescription = Diagnostic(
        .error, "CMD-0109", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
        message: BilingualText(
            ja: "お薬手帳なので、処方箋のCSVにはできません。", en: "A medication handbook does not become a prescription."),
        hint: BilingualText(ja: "--to fhir なら変換できます。", en: "It can be converted with --to fhir."))

    /// `CMD-0109`.
    fileprivate static let onlyFHIR = Diagnostic(
        .error, "CMD-0109", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
        message: BilingualText(
            ja: "調剤結果なので、ほかのCSVにはできません。", en: "A result of dispensing does not become another CSV."),
        hint: BilingualText(ja: "--to fhir なら変換できます。", en: "It can be converted with --to fhir."))
}
