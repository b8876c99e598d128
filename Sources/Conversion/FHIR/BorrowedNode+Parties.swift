import FHIRTree
import JapaneseRecords

extension MedicalInstitution {
    /// What an `Organization` says of a hospital, clinic or pharmacy.
    init(organization issuer: BorrowedNode) {
        func part(_ name: ExtensionName) -> String? {
            let value = name.first(in: issuer)
            return value?.at(.valueIdentifier, .value)?.text ?? value?.at(.valueCoding, .code)?.text
        }
        self =
            issuer.identifier(of: .institution).flatMap { MedicalInstitution(tenDigits: $0) }
            ?? MedicalInstitution(code: part(.institutionCode), prefecture: part(.prefecture))
        if feeTable == nil {
            feeTable = part(.feeTable).flatMap { digit in FeeTable.allCases.first { $0.digit == digit } }
        }
        name = issuer[.name]?.text
        let place = issuer.current(.address).first
        postalCode = place?[.postalCode]?.text
        address = place?[.text]?.text
        (telephone, fax) = (issuer.contact("phone"), issuer.contact("fax"))
        otherContact = issuer.contact("other")
    }
}

extension BorrowedNode {
    /// The names, contacts or addresses of somebody that are in use: the official ones first. Former ones, those for a
    /// time and those that hide who it is count only where there is nothing else.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes-definitions.html#HumanName.use, #ContactPoint.use and #Address.use
    ///   (modifier elements).
    func current(_ name: ElementName) -> [BorrowedNode] {
        let all = Array(items(of: name))
        guard all.count > 1 else { return all }
        let inUse = all.filter { item in
            guard let use = item[.use] else { return true }
            return !["old", "maiden", "temp", "anonymous"].contains(where: use.isString)
        }
        func isOfficial(_ item: BorrowedNode) -> Bool { item[.use]?.isString("official") == true }
        guard inUse.contains(where: isOfficial) else { return inUse.isEmpty ? all : inUse }
        return inUse.filter(isOfficial) + inUse.filter { !isOfficial($0) }
    }

    /// The first contact of a system such as `phone` that is in use.
    func contact(_ system: String) -> String? {
        current(.telecom).first { $0[.system]?.isString(system) == true }?[.value]?.text
    }

    /// The names of a person: kanji (`IDE`, or without a mark) and kana (`SYL`, half-width).
    var personName: PersonName {
        var name = PersonName()
        for item in current(.name) {
            let given = item.items(of: .given).compactMap(\.text)
            let parts = [item[.family]?.text].compactMap { $0 } + given
            guard let text = item[.text]?.text ?? (parts.isEmpty ? nil : parts.joined(separator: "　")) else {
                continue
            }
            if ExtensionName.nameRepresentation.first(in: item)?[.valueCode]?.text == "SYL" {
                name.kana = name.kana ?? KanaWidth.half(text)
            } else {
                name.kanji = name.kanji ?? text
            }
        }
        return name
    }
}
