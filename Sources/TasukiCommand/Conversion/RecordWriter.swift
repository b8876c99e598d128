import Tasuki

/// Writes a record in the target format.
struct RecordWriter {
    /// The record's bytes, and what the readers and the writer noticed, placed in the input; no bytes if there is no
    /// document or it has no form in the target.
    struct Written {
        var bytes: [UInt8]?
        var findings: [Diagnostic]
        /// What became of its fields, if it was converted between FHIR and a tagged file.
        var mapping: MappingReport?
    }

    var target: RecordFormat
    /// `nil` for the default: as read if the format stays, indented if it changes.
    var layout: JSONWriter.Layout?
    var conversion: RecordConversion
    /// The portions of split prescriptions that became handbooks.
    private var portions = DispensedPortions()

    init(target: RecordFormat, layout: JSONWriter.Layout?, conversion: RecordConversion) {
        (self.target, self.layout, self.conversion) = (target, layout, conversion)
    }

    /// One, or one for each portion of a split prescription.
    mutating func write(_ record: Record) -> [Written] {
        do throws(Diagnostic) {
            let results = try conversion.convert(record, &portions)
            guard !results.isEmpty else { return [placed(write(try record.document.get(), isNew: false), in: record)] }
            return results.enumerated().map { place, result in
                placed(write(result, of: record), in: record, portion: results.count > 1 ? place + 1 : nil)
            }
        } catch {
            return [Written(findings: [record.document.isFailure(error) ? error : record.placed(error)])]
        }
    }

    /// The same with its findings placed in the input; those of the written file have the record's line.
    private func placed(_ written: Written, in record: Record, portion: Int? = nil) -> Written {
        var placed = written
        placed.findings = written.findings.map { finding in
            guard finding.position == nil else { return record.placed(finding) }
            var finding = finding
            finding.position = record.start
            if let portion {
                finding.message = BilingualText(
                    ja: "分割\(portion)：\(finding.message.ja)", en: "Portion \(portion): \(finding.message.en)")
            }
            return finding
        }
        return placed
    }

    private func write(_ result: RecordConversion.Converted, of record: Record) -> Written {
        switch result {
        case .bytes(let bytes, let mapping, let findings):
            return Written(bytes: bytes, findings: findings, mapping: mapping)
        case .document(let document, let mapping, let losses):
            var written = write(document, isNew: record.text != nil)
            (written.mapping, written.findings) = (mapping, losses + written.findings)
            return written
        }
    }

    /// - Parameter isNew: whether it was made, and not read.
    func write(_ document: SourceDocument, isNew: Bool) -> Written {
        let findings = document.findings
        switch target {
        case .ndjson: return Written(bytes: NDJSONWriter().line(document), findings: findings)
        case .json:
            let layout = layout ?? (document.format == .json && !isNew ? .asRead : .pretty())
            return Written(bytes: terminated(JSONWriter(layout).write(document)), findings: findings)
        case .xml: return xml(document, findings: findings)
        case .tagged: return Written(findings: findings)  // tagged files are written by the conversion
        }
    }

    private func xml(_ document: SourceDocument, findings: [Diagnostic]) -> Written {
        let layout = layout ?? (document.format == .xml ? .asRead : .pretty())
        do {
            let output = try XMLWriter(layout).write(document)
            return Written(bytes: terminated(output.bytes), findings: findings + output.findings)
        } catch {
            return Written(findings: findings + [error])
        }
    }

    /// A line of NDJSON has no line end of its own, and neither has a compact document.
    private func terminated(_ bytes: [UInt8]) -> [UInt8] {
        bytes.last == UInt8(ascii: "\n") || layout == nil ? bytes : bytes + [UInt8(ascii: "\n")]
    }
}

extension Result<SourceDocument, Diagnostic> {
    /// Whether it is this failure, which has its place already.
    fileprivate func isFailure(_ error: Diagnostic) -> Bool {
        if case .failure(let own) = self { own == error } else { false }
    }
}
