import Diagnostics
import FHIRTree
import JapaneseFormats

/// Holds a file that a conversion wrote against its own format, so that none is refused elsewhere that was told to be
/// good here.
enum WrittenCheck {
    /// The errors of a written file, one for each code and field. They say in words on which line of it they are: they
    /// have no position in the source.
    ///
    /// - Parameters:
    ///   - known: the errors that the writer told already: a field is told once.
    ///   - source: what was wrong before, and is no fault of the conversion.
    ///   - warnings: those that are told as errors are, each by its code and field: of what stands in no source.
    static func errors(
        of bytes: [UInt8], as kind: TaggedKind, besides known: [Diagnostic], in source: [Diagnostic] = [],
        warnings: Set<[String]> = []
    ) -> [Diagnostic] {
        let encoding: TextEncoding = kind.format == .servicePrescription ? .utf8 : .cp932
        guard let text = try? TaggedText(SourceBytes(bytes), encoding: encoding) else { return [] }
        let told = Set(known.filter(\.isError).map(\.expression))
        var seen = Set(source.map { [$0.code, $0.expression] })
        return text.validate().compactMap { finding in
            guard finding.isError || warnings.contains([finding.code, finding.expression]),
                !told.contains(finding.expression),
                seen.insert([finding.code, finding.expression]).inserted
            else { return nil }
            var placeless = finding
            if let line = finding.position?.line {
                placeless.message = BilingualText(
                    ja: "書き出すファイルの\(line)行目：\(finding.message.ja)",
                    en: "Line \(line) of the file that is written: \(finding.message.en)")
            }
            placeless.position = nil
            return placeless
        }
    }
}
