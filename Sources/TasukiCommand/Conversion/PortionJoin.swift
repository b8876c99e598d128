import Tasuki

/// The portions of a split prescription (分割処方箋) in CSV, as a run reads them, and the document that they become.
struct PortionJoin {
    /// What came of all portions together.
    struct Outcome {
        /// `nil` if nothing is to be written.
        var document: SourceDocument?
        /// By the inputs, in the order in which they came; no input for what is of none.
        var findings: [(input: String?, finding: Diagnostic)] = []
        /// What became of the fields, by the order of the portions.
        var reports: [(portion: Int, part: Part, report: MappingReport)] = []
    }

    /// One record of the inputs.
    struct Part {
        var input: Input
        var record: Record
        /// `nil` if it is none, or cannot be read.
        fileprivate(set) var file: PrescriptionFile?
        fileprivate(set) var findings: [Diagnostic] = []
    }

    private var parts: [Part] = []
    private var lacksInput = false

    /// After whose input a document in a folder is named.
    var first: Part? { parts.first }

    /// No number of portions has three digits (63-1): so many are enough to tell that some are too many.
    var isFull: Bool { parts.count > 99 }

    /// Takes a record.
    mutating func add(_ record: Record, of input: Input) {
        var part = Part(input: input, record: record)
        do throws(Diagnostic) {
            let file = try Self.file(of: record)
            part.findings = try file.losses.ofReadable().map(record.placed)
            part.file = file
        } catch {
            part.findings = [record.text == nil ? error : record.placed(error)]
        }
        parts.append(part)
    }

    /// An input could not be read, or not to its end.
    mutating func addUnread() { lacksInput = true }

    private static func file(of record: Record) throws(Diagnostic) -> PrescriptionFile {
        guard let text = record.text else {
            _ = try record.document.get()
            throw .noPortion
        }
        guard PrescriptionFile.holds(text.kind) else { throw .noPortion }
        return try PrescriptionFile(text)
    }

    /// - Parameter reports: whether it is followed what became of the fields.
    func joined(reports: Bool) -> Outcome {
        var findings = parts.map(\.findings), outcome = Outcome(), own: [Diagnostic] = []
        let files = parts.compactMap(\.file)
        if lacksInput || files.count < parts.count {
            own.append(.lacksPortion)
        } else {
            do throws(Diagnostic) {
                let conversion = try SplitPrescriptionConversion(files)
                outcome.document = try SourceDocument(json: conversion.bundle.source())
                for (place, told) in zip(conversion.places, conversion.findings) {
                    findings[place] += told.map(parts[place].record.placed)
                }
                if reports {
                    outcome.reports = zip(conversion.places, conversion.reports()).enumerated().map { number, of in
                        (number + 1, parts[of.0], of.1)
                    }
                }
            } catch {
                let (place, finding) = error.ofPart
                if error.expression.isEmpty {
                    own.append(error)
                } else {
                    findings[place].append(parts[place].record.placed(finding))
                }
            }
        }
        for (part, told) in zip(parts, findings) { outcome.findings += told.map { (part.input.name, $0) } }
        outcome.findings += own.map { (nil, $0) }
        return outcome
    }
}

extension Diagnostic {
    /// `CMD-0109`.
    fileprivate static let noPortion = Diagnostic(
        .error, "CMD-0109", at: "", position: SourcePosition(byteOffset: 0, line: 1, column: 1),
        message: BilingualText(
            ja: "処方箋のCSVではないので、分割処方箋の分割にはできません。",
            en: "This is no prescription in CSV: it cannot be a portion of a split prescription."),
        hint: BilingualText(
            ja: "--join-portions には、すべての分割のCSV（JAHIS… か SJ1）だけを渡してください。",
            en: "Give --join-portions the CSV files (JAHIS… or SJ1) of all portions, and nothing else."))

    /// `CMD-0114`.
    fileprivate static let lacksPortion = Diagnostic(
        .error, "CMD-0114", at: "",
        message: BilingualText(
            ja: "分割として読めない入力があるため、分割処方箋の文書は書き出していません。",
            en: "An input cannot be read as a portion: the document of the split prescription was not written."),
        hint: BilingualText(
            ja: "入力の診断を見て、すべての分割を読める形で渡してください。",
            en: "See the findings of the inputs, and give all portions so that they can be read."))
}
