import Diagnostics

/// The numbers of Japan's health insurance that identifiers carry: their form and check digit, by URL and OID.
///
/// - Source: JP Core 1.1.2 and 1.2.0, guide-urlmap; 保険者番号等の設定要領 (昭和51年保発第45号), check digits by
///   modulus 10 with the weights 2 and 1.
enum JapaneseNumbers {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    enum Fault: Sendable { case form, checkDigit }

    final class Number: Sendable {
        let name: BilingualText
        let shape: CodeShape
        let hasCheckDigit: Bool

        init(name: BilingualText, shape: CodeShape, hasCheckDigit: Bool = false) {
            (self.name, self.shape, self.hasCheckDigit) = (name, shape, hasCheckDigit)
        }

        func fault(_ value: Bytes) -> Fault? {
            guard shape.matches(value) else { return .form }
            return hasCheckDigit && !JapaneseNumbers.hasValidCheckDigit(value) ? .checkDigit : nil
        }
    }

    static func number(for system: String) -> Number? { table[system] }

    /// From the last digit to the left the weights are 1, 2, 1, 2 …; a product of two digits counts as their sum.
    static func hasValidCheckDigit(_ number: Bytes) -> Bool {
        var sum = 0, weight = 1
        for byte in number.reversed() {
            guard byte >= 0x30, byte <= 0x39 else { return true }
            let product = Int(byte - 0x30) * weight
            sum += product / 10 + product % 10
            weight = 3 - weight
        }
        return sum % 10 == 0
    }

    private static let table: [String: Number] = {
        let mhlw = "http://jpfhir.jp/fhir/core/mhlw/IdSystem/", oid = "urn:oid:1.2.392.100495.20.3."
        let insurer = Number(
            // That of a national health insurance has six digits, with or without zeros in front.
            name: BilingualText(ja: "保険者番号", en: "an insurer's number"), shape: CodeShape("#{6}|#{8}"),
            hasCheckDigit: true)
        let payer = Number(
            name: BilingualText(ja: "公費負担者番号", en: "a public payer's number"), shape: CodeShape("#{8}"),
            hasCheckDigit: true)
        let beneficiary = Number(
            name: BilingualText(ja: "公費受給者番号", en: "a public beneficiary's number"), shape: CodeShape("#{7}"),
            hasCheckDigit: true)
        let institution = Number(
            name: BilingualText(ja: "保険医療機関番号（10桁）", en: "an institution's ten-digit number"),
            shape: CodeShape("0#{9}|1#{9}|2#{9}|3#{9}|4#{9}"))
        let code = Number(
            name: BilingualText(ja: "医療機関コード（7桁）", en: "an institution's seven-digit code"), shape: CodeShape("#{7}"))
        let group = Number(
            name: BilingualText(ja: "RP番号・薬剤順", en: "the number of a prescription group or drug"),
            shape: CodeShape("1#{0,5}|2#{0,5}|3#{0,5}|4#{0,5}|5#{0,5}|6#{0,5}|7#{0,5}|8#{0,5}|9#{0,5}"))
        return [
            mhlw + "InsurerNumber": insurer, oid + "61": insurer,
            mhlw + "PublicPayerNumber": payer, oid + "71": payer,
            mhlw + "PublicInsuredPersonNumber": beneficiary, oid + "72": beneficiary,
            "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no": institution,
            mhlw + "MedicalOrganizationID": code, oid + "23": code,
            mhlw + "Medication-RPGroupNumber": group, oid + "81": group,
            mhlw + "MedicationAdministrationIndex": group, oid + "82": group,
        ]
    }()
}
