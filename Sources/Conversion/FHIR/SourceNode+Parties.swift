import FHIRTree
import JapaneseRecords

extension MedicalInstitution {
    /// What an `Organization` says of a hospital, clinic or pharmacy.
    init(organization issuer: SourceNode) {
        func part(_ name: ExtensionName) -> String? {
            let value = name.first(in: issuer)
            return value?.at("valueIdentifier", "value")?.text ?? value?.at("valueCoding", "code")?.text
        }
        self =
            issuer.identifier(of: .institution).flatMap { MedicalInstitution(tenDigits: $0) }
            ?? MedicalInstitution(code: part(.institutionCode), prefecture: part(.prefecture))
        if feeTable == nil {
            feeTable = part(.feeTable).flatMap { digit in FeeTable.allCases.first { $0.digit == digit } }
        }
        name = issuer["name"]?.text
        postalCode = issuer.at("address", "postalCode")?.text
        address = issuer.at("address", "text")?.text
        func contact(_ system: String) -> String? {
            issuer.items(of: "telecom").first { $0["system"]?.text == system }?["value"]?.text
        }
        (telephone, fax) = (contact("phone"), contact("fax"))
        otherContact = contact("other")
    }
}

extension SourceNode {
    /// The names of a person: kanji (`IDE`, or without a mark) and kana (`SYL`, half-width).
    var personName: PersonName {
        var name = PersonName()
        for item in items(of: "name") {
            let given = item.items(of: "given").compactMap(\.text)
            let parts = [item["family"]?.text].compactMap { $0 } + given
            guard let text = item["text"]?.text ?? (parts.isEmpty ? nil : parts.joined(separator: "　")) else {
                continue
            }
            if ExtensionName.nameRepresentation.first(in: item)?["valueCode"]?.text == "SYL" {
                name.kana = name.kana ?? KanaWidth.half(text)
            } else {
                name.kanji = name.kanji ?? text
            }
        }
        return name
    }
}
