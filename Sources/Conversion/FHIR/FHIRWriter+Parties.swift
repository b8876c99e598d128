import FHIRTree
import JapaneseRecords

extension FHIRWriter {
    /// Names in kanji (`IDE`) and in kana (`SYL`), family and given name apart if a blank parts them.
    ///
    /// - Source: JP Core 1.1.2, JP_Patient, 氏名; iso21090-EN-representation.
    mutating func names(_ name: PersonName, use: String?) {
        array("name") { names in
            names.name(name.kanji.map { $0.replacingBlanks() }, "IDE", use: use)
            names.name(name.kana.map(KanaWidth.full), "SYL", use: use)
        }
    }

    private mutating func name(_ text: String?, _ representation: String, use: String?) {
        guard let text else { return }
        let blank = text.firstPlace(of: "　")
        object { name in
            name.array("extension") { extensions in
                extensions.object { part in
                    part.text("url", ExtensionName.nameRepresentation.jpCore)
                    part.text("valueCode", representation)
                }
            }
            name.text("use", use)
            name.text("text", text)
            name.text("family", blank.map { String(text[..<$0.lowerBound]) } ?? text)
            if let blank { name.array("given") { $0.text(String(text[blank.upperBound...])) } }
        }
    }

    /// The members of an `Organization` that is a hospital, clinic or pharmacy.
    ///
    /// - Parameters:
    ///   - number: its ten digits.
    ///   - type: the code of what it is, and its words.
    /// - Source: ePrescriptionData 1.0, 表8–9 Organization; JP Core 1.1.2, JP_Organization.
    mutating func institution(
        _ institution: MedicalInstitution, feeTable: FeeTable?, number: String?, type: String,
        typeText: String? = nil, _ dialect: FHIRDialect
    ) {
        array("extension") { extensions in
            extensions.part(.prefecture, .prefecture, institution.prefecture, isCode: true, dialect)
            extensions.part(.feeTable, .feeTable, feeTable?.digit, isCode: true, dialect)
            extensions.part(.institutionCode, .institutionCode, institution.code, isCode: false, dialect)
        }
        array("identifier") { $0.identifier(in: SystemName.institution[dialect], number) }
        array("type") { $0.concept(in: SystemName.organizationType[dialect], type, text: typeText) }
        text("name", institution.name)
        array("telecom") { contacts in
            contacts.contact("phone", institution.telephone)
            contacts.contact("fax", institution.fax)
            contacts.contact("other", institution.otherContact)
        }
        guard institution.address != nil || institution.postalCode != nil else { return }
        array("address") { addresses in
            addresses.object { address in
                address.text("text", institution.address)
                address.text("postalCode", institution.postalCode)
                address.text("country", "JP")
            }
        }
    }

    /// A part of an institution's number. The guide of prescriptions writes identifiers throughout; the definition of
    /// the extensions, which its profiles use, has codes (JP Core 1.1.2).
    private mutating func part(
        _ name: ExtensionName, _ system: SystemName, _ value: String?, isCode: Bool, _ dialect: FHIRDialect
    ) {
        guard let value else { return }
        object { part in
            part.text("url", name[dialect])
            if isCode {
                part.coding("valueCoding", in: system.jpCore, value)
            } else {
                part.identifier("valueIdentifier", in: system[dialect], value)
            }
        }
    }

    /// A `ContactPoint`; nothing without a value.
    mutating func contact(_ system: String, _ value: String?) {
        guard value != nil else { return }
        object { contact in
            contact.text("system", system)
            contact.text("value", value)
        }
    }
}
