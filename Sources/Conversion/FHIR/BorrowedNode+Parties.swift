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
        let contacts = issuer.current(.telecom)
        (telephone, fax) = (contacts.contact("phone"), contacts.contact("fax"))
        otherContact = contacts.contact("other")
    }
}

extension BorrowedNode {
    /// The names, contacts or addresses of somebody that are in use: the official ones first. Former ones, those for a
    /// time and those that hide who it is count only where there is nothing else.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes-definitions.html#HumanName.use, #ContactPoint.use and #Address.use
    ///   (modifier elements).
    func current(_ name: ElementName) -> [BorrowedNode] {
        let all = items(of: name).all
        guard all.count > 1, all.contains(where: { $0[.use] != nil }) else { return all }
        func isOfficial(_ item: BorrowedNode) -> Bool { item[.use]?.isString("official") == true }
        if all.allSatisfy(isOfficial) { return all }
        let inUse = all.filter { item in
            guard let use = item[.use] else { return true }
            return !["old", "maiden", "temp", "anonymous"].contains(where: use.isString)
        }
        guard inUse.contains(where: isOfficial) else { return inUse.isEmpty ? all : inUse }
        return inUse.filter(isOfficial) + inUse.filter { !isOfficial($0) }
    }

    /// The first contact of a system such as `phone` that is in use.
    func contact(_ system: String) -> String? { current(.telecom).contact(system) }

    /// The names of a person: kanji (`IDE`, or without a mark) and kana (`SYL`, half-width).
    var personName: PersonName {
        var name = PersonName()
        for item in current(.name) {
            guard let text = item[.text]?.text ?? item.nameParts else { continue }
            if ExtensionName.nameRepresentation.first(in: item)?[.valueCode]?.isString("SYL") == true {
                name.kana = name.kana ?? KanaWidth.half(text)
            } else {
                name.kanji = name.kanji ?? text
            }
        }
        return name
    }

    /// Family and given names of a `HumanName`, if it has any.
    var nameParts: String? {
        let parts = [self[.family]?.text].compactMap { $0 } + items(of: .given).compactMap(\.text)
        return parts.isEmpty ? nil : parts.joined(separator: "　")
    }
}

extension [BorrowedNode] {
    /// The first of some contacts with a system such as `phone`.
    fileprivate func contact(_ system: String) -> String? {
        first { $0[.system]?.isString(system) == true }?[.value]?.text
    }
}
