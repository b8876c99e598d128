import FHIRTree

extension FHIRWriter {
    /// A member without the value that FHIR asks for and the source does not have.
    ///
    /// - Source: FHIR R4 (4.0.1), extension-data-absent-reason.html.
    mutating func dataAbsent(_ name: StaticString, _ reason: String) {
        object(name) { member in
            member.array("extension") { extensions in
                extensions.object { part in
                    part.text("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
                    part.text("valueCode", reason)
                }
            }
        }
    }

    /// A telephone number, or words that tell how to reach somebody.
    mutating func anyContact(_ text: String?) { contact(text?.isTelephone == true ? "phone" : "other", text) }

    /// An extension that says which record a part is made of.
    mutating func entry(_ entry: HandbookEntry) {
        object { part in
            part.text("url", OwnName.entry)
            part.array("extension") { parts in
                parts.object {
                    $0.text("url", "number")
                    $0.number("valueInteger", entry.record)
                }
                if let creator = entry.creator.flatMap(HandbookCode.creators.code) {
                    parts.object {
                        $0.text("url", "creator")
                        $0.text("valueCode", creator)
                    }
                }
                if let code = entry.code {
                    parts.object {
                        $0.text("url", "code")
                        $0.text("valueString", code)
                    }
                }
            }
        }
    }

    /// An `Annotation`, or another part with a text, and the record that it is made of.
    mutating func note(_ text: String?, _ entry: HandbookEntry) {
        guard let text else { return }
        object { note in
            note.array("extension") { $0.entry(entry) }
            note.text("text", text)
        }
    }

    /// The drug as a `CodeableConcept`, which FHIR asks for even where the source has none.
    mutating func medication(_ codings: [(system: String, code: String, display: String?)], text: String?) {
        let name: StaticString = "medicationCodeableConcept"
        guard !codings.isEmpty || text?.isEmpty == false else { return dataAbsent(name, "unknown") }
        object(name) { concept in
            concept.array("coding") { items in
                for coding in codings { items.coding(in: coding.system, coding.code, coding.display) }
            }
            concept.text("text", text)
        }
    }

    /// A member that is a `Quantity` where JP Core asks for a value and a code of the unit: what is not known, or not
    /// among the codes, says so.
    ///
    /// - Source: JP Core 1.1.2, JP_MedicationSimpleQuantity, JP_MedicationRatio_DosePerDay.
    mutating func simpleQuantity(_ name: StaticString, _ value: FHIRDecimal?, unit: String?, _ dialect: FHIRDialect) {
        let code = unit.flatMap(MedicationUnit.code(of:))
        object(name) { quantity in
            quantity.number("value", value)
            if value == nil { quantity.dataAbsent("_value", "unknown") }
            quantity.text("unit", unit)
            quantity.text("system", SystemName.unit[dialect])
            quantity.text("code", code)
            if code == nil { quantity.dataAbsent("_code", unit == nil ? "unknown" : "as-text") }
        }
    }
}
