import Diagnostics
import FHIRTree

extension MappingReport {
    /// Writes the entries as the items of an array: where a value stood (`source`, `line`, `column`), where it went
    /// (`target`), what became of it (`outcome`: `carried`, `defaulted` or `not-carried`), and the `reason` in both
    /// languages.
    public func write(into items: inout FHIRWriter) {
        for entry in entries { items.object { entry.write(into: &$0) } }
    }
}

extension MappingEntry {
    fileprivate func write(into object: inout FHIRWriter) {
        object.text("source", source)
        object.number("line", position?.line)
        object.number("column", position?.column)
        object.text("target", place.resource, place.path)
        switch outcome {
        case .carried: object.text("outcome", "carried")
        case .defaulted(let reason): Self.write("defaulted", reason, into: &object)
        case .notCarried(let reason): Self.write("not-carried", reason, into: &object)
        }
    }

    private static func write(_ outcome: String, _ reason: BilingualText, into object: inout FHIRWriter) {
        object.text("outcome", outcome)
        object.object("reason") { texts in
            texts.text("ja", reason.ja)
            texts.text("en", reason.en)
        }
    }
}
