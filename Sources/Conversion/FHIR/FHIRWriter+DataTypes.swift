import FHIRPrimitives
import FHIRTree

extension FHIRWriter {
    /// A `Coding`, as an item.
    mutating func coding(in system: String, _ code: String, _ display: String? = nil) {
        object { $0.writeCoding(system, code, display) }
    }

    /// A member that is a `Coding`.
    mutating func coding(_ name: StaticString, in system: String, _ code: String, _ display: String? = nil) {
        object(name) { $0.writeCoding(system, code, display) }
    }

    private mutating func writeCoding(_ system: String, _ code: String, _ display: String?) {
        text("system", system)
        text("code", code)
        text("display", display)
    }

    /// A `CodeableConcept` of one coding, as an item.
    mutating func concept(in system: String, _ code: String, _ display: String? = nil, text: String? = nil) {
        object { $0.writeConcept(system, code, display, text) }
    }

    /// A member that is a `CodeableConcept` of one coding.
    mutating func concept(
        _ name: StaticString, in system: String, _ code: String, _ display: String? = nil, text: String? = nil
    ) {
        object(name) { $0.writeConcept(system, code, display, text) }
    }

    private mutating func writeConcept(_ system: String, _ code: String, _ display: String?, _ text: String?) {
        array("coding") { $0.coding(in: system, code, display) }
        self.text("text", text)
    }

    /// An `Identifier`, as an item; nothing without a value.
    mutating func identifier(in system: String?, _ value: String?) {
        guard value != nil else { return }
        object { $0.writeIdentifier(system, value) }
    }

    /// A member that is an `Identifier`; nothing without a value.
    mutating func identifier(_ name: StaticString, in system: String?, _ value: String?) {
        guard value != nil else { return }
        object(name) { $0.writeIdentifier(system, value) }
    }

    private mutating func writeIdentifier(_ system: String?, _ value: String?) {
        text("system", system)
        text("value", value)
    }

    /// A `Reference`, as an item.
    mutating func reference(to url: String) { object { $0.text("reference", url) } }

    /// A member that is a `Reference`.
    mutating func reference(_ name: StaticString, to url: String) { object(name) { $0.text("reference", url) } }

    /// A member that is a `Duration` of days.
    mutating func days(_ name: StaticString, _ count: Int?) {
        guard let count else { return }
        object(name) { duration in
            duration.number("value", count)
            duration.text("unit", "日")
            duration.text("system", SystemName.ucum.jpCore)
            duration.text("code", "d")
        }
    }

    /// A member that is a `Quantity` in a unit that the source writes in words; the code is there if the list of units
    /// has it.
    mutating func amount(_ name: StaticString, _ value: FHIRDecimal?, unit: String?, _ dialect: FHIRDialect) {
        guard let value else { return }
        let code = unit.flatMap(MedicationUnit.code(of:))
        object(name) { quantity in
            quantity.number("value", value)
            quantity.text("unit", unit)
            if code != nil { quantity.text("system", SystemName.unit[dialect]) }
            quantity.text("code", code)
        }
    }
}
