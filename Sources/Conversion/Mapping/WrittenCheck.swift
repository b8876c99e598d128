import Diagnostics
import FHIRTree
import JapaneseFormats

/// Holds a file that a conversion wrote against its own format, so that none is refused elsewhere that was told to be
/// good here.
enum WrittenCheck {
    /// The errors of a written file, one for each code and field; their positions are those of no source.
    ///
    /// - Parameters:
    ///   - known: what the writer told already: a field is told once.
    ///   - source: what was wrong before, and is no fault of the conversion.
    static func errors(
        of bytes: [UInt8], as kind: TaggedKind, besides known: [Diagnostic], in source: [Diagnostic] = []
    ) -> [Diagnostic] {
        let encoding: TextEncoding = kind.format == .servicePrescription ? .utf8 : .cp932
        guard let text = try? TaggedText(SourceBytes(bytes), encoding: encoding) else { return [] }
        let told = Set(known.map(\.expression))
        var seen = Set(source.map { [$0.code, $0.expression] })
        return text.validate().compactMap { finding in
            guard finding.isError, !told.contains(finding.expression),
                seen.insert([finding.code, finding.expression]).inserted
            else { return nil }
            var finding = finding
            finding.position = nil
            return finding
        }
    }
}
