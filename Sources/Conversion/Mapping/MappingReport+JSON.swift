import Diagnostics
import FHIRTree

extension MappingReport {
    /// Writes the entries as the items of an array: where a value stood (`source`, `line`, `column`), where it went
    /// (`target`), what became of it (`outcome`: `carried`, `defaulted` or `not-carried`), and the `reason` in both
    /// languages.
    public func write(into items: inout FHIRWriter) {
        for place in entries.indices { entries[place].write(into: &items) }  // in place: a copy would count its texts
    }
}

extension MappingEntry {
    /// In pieces, for a report has a hundred entries with the same few members. The outcome is always there, and stands
    /// behind the others.
    fileprivate func write(into items: inout FHIRWriter) {
        items.beginItem()
        items.piece("{")
        if !source.isEmpty { items.piece(#""source":""#, source, then: "\",") }
        if let position {
            items.piece(#""line":"#, position.line)
            items.piece(#","column":"#, position.column)
            items.piece(",")
        }
        if !place.isEmpty { items.piece(#""target":""#, place.resource, place.path, then: "\",") }
        switch outcome {
        case .carried: items.piece(#""outcome":"carried""#)
        case .defaulted(let reason):
            items.piece(#""outcome":"defaulted""#)
            Self.write(reason, into: &items)
        case .notCarried(let reason):
            items.piece(#""outcome":"not-carried""#)
            Self.write(reason, into: &items)
        }
        items.piece("}")
    }

    private static func write(_ reason: BilingualText, into entry: inout FHIRWriter) {
        guard !reason.ja.isEmpty, !reason.en.isEmpty else {
            return entry.object("reason") { texts in
                texts.text("ja", reason.ja)
                texts.text("en", reason.en)
            }
        }
        entry.piece(#","reason":{"ja":""#, reason.ja, then: "\"")
        entry.piece(#","en":""#, reason.en, then: "\"}")
    }
}
