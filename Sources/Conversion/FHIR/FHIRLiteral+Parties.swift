import FHIRTree
import JapaneseRecords

extension FHIRLiteral {
    /// Names in kanji (`IDE`) and in kana (`SYL`), family and given name apart if a blank parts them.
    ///
    /// - Source: JP Core 1.1.2, JP_Patient, 氏名; iso21090-EN-representation.
    static func names(_ name: PersonName, use: String?) -> FHIRLiteral {
        func literal(_ text: String?, _ representation: String) -> FHIRLiteral {
            guard let text else { return .absent }
            let parts = text.split(separator: "　", maxSplits: 1).map(String.init)
            return [
                "extension": [
                    ["url": .text(ExtensionName.nameRepresentation.jpCore), "valueCode": .text(representation)]
                ],
                "use": FHIRLiteral(use), "text": .text(text), "family": FHIRLiteral(parts.first),
                "given": parts.count > 1 ? [.text(parts[1])] : .absent,
            ]
        }
        let kanji = name.kanji.map { $0.replacingBlanks() }
        return [literal(kanji, "IDE"), literal(name.kana.map(KanaWidth.full), "SYL")]
    }

    /// The members of an `Organization` that is a hospital, clinic or pharmacy.
    ///
    /// - Parameter number: its ten digits.
    /// - Source: ePrescriptionData 1.0, 表8–9 Organization; JP Core 1.1.2, JP_Organization.
    static func institution(
        _ institution: MedicalInstitution, feeTable: FeeTable?, number: String?, type: FHIRLiteral,
        _ dialect: FHIRDialect
    ) -> FHIRLiteral {
        func part(_ name: ExtensionName, _ system: SystemName, _ value: String?, isCode: Bool) -> FHIRLiteral {
            guard let value else { return .absent }
            // The guide of prescriptions writes identifiers throughout; the definition of the extensions, which its
            // profiles use, has codes (JP Core 1.1.2).
            return isCode
                ? ["url": .text(name[dialect]), "valueCoding": .coding(system.jpCore, value)]
                : ["url": .text(name[dialect]), "valueIdentifier": .identifier(system[dialect], value)]
        }
        let address: FHIRLiteral = [
            "text": FHIRLiteral(institution.address), "postalCode": FHIRLiteral(institution.postalCode),
        ]
        return [
            "extension": [
                part(.prefecture, .prefecture, institution.prefecture, isCode: true),
                part(.feeTable, .feeTable, feeTable?.digit, isCode: true),
                part(.institutionCode, .institutionCode, institution.code, isCode: false),
            ],
            "identifier": [.identifier(SystemName.institution[dialect], number)],
            "type": [type],
            "name": FHIRLiteral(institution.name),
            "telecom": [
                contact("phone", institution.telephone), contact("fax", institution.fax),
                contact("other", institution.otherContact),
            ],
            "address": [address.isAbsent ? .absent : address.adding(["country": "JP"])],
        ]
    }

    /// A `ContactPoint`.
    static func contact(_ system: String, _ value: String?) -> FHIRLiteral {
        value == nil ? .absent : ["system": .text(system), "value": FHIRLiteral(value)]
    }
}

extension String {
    /// Half-width blanks full-width, as names in FHIR have them.
    func replacingBlanks() -> String {
        guard utf8.contains(UInt8(ascii: " ")) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0 == " " ? "　" : $0 }))
    }
}
