import FHIRDefinitions

/// Invariants of R4 that rules of this library check: in linear time, with a hint, and where FHIRPath falls short.
enum NativeInvariants {
    /// The code that is reported in place of each key.
    static let codes: [String: String] = [
        "dom-2": "VAL-0006", "dom-3": "VAL-1021", "dom-4": "VAL-1022", "dom-5": "VAL-1023", "ref-1": "VAL-1006",
        "bdl-7": "VAL-1107", "bdl-8": "VAL-1104", "bdl-11": "VAL-1105", "bdl-12": "VAL-1106",
    ]

    /// Whether a rule checks an invariant; a guide may use the same key for one of its own.
    static func covers(_ constraint: ElementConstraint) -> Bool {
        codes[constraint.key] != nil
            && constraint.source?.hasPrefix("http://hl7.org/fhir/StructureDefinition/") ?? true
    }
}
