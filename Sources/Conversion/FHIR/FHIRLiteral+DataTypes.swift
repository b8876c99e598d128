import FHIRTree

extension FHIRLiteral {
    static func coding(_ system: String, _ code: String, _ display: String? = nil) -> FHIRLiteral {
        ["system": .text(system), "code": .text(code), "display": FHIRLiteral(display)]
    }

    /// A `CodeableConcept` of one coding.
    static func concept(_ system: String, _ code: String, _ display: String? = nil, text: String? = nil) -> FHIRLiteral
    {
        ["coding": [.coding(system, code, display)], "text": FHIRLiteral(text)]
    }

    static func identifier(_ system: String?, _ value: String?) -> FHIRLiteral {
        value == nil ? .absent : ["system": FHIRLiteral(system), "value": FHIRLiteral(value)]
    }

    static func reference(_ url: String?) -> FHIRLiteral {
        url == nil ? .absent : ["reference": FHIRLiteral(url)]
    }

    static func days(_ count: Int?) -> FHIRLiteral {
        guard let count else { return .absent }
        return [
            "value": .number(String(count)), "unit": "日", "system": .text(SystemName.ucum.jpCore), "code": "d",
        ]
    }

    /// A `Quantity` in a unit that the source writes in words; the code is there if the list of units has it.
    static func amount(_ value: FHIRDecimal?, unit: String?, _ dialect: FHIRDialect) -> FHIRLiteral {
        guard let value else { return .absent }
        let code = unit.flatMap(MedicationUnit.code(of:))
        return [
            "value": FHIRLiteral(value), "unit": FHIRLiteral(unit),
            "system": code == nil ? .absent : .text(SystemName.unit[dialect]), "code": FHIRLiteral(code),
        ]
    }
}
