import FHIRTree
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表13 dosageInstruction, 表14 doseAndRate, 補足用法.
    func dosage(of drug: Prescription.Drug, in rp: Prescription.RP) -> FHIRLiteral {
        let isDaily = rp.form?.amountMeaning == .daily
        let skipsDays = rp.supplements.contains { $0.skipsDays }
        let texts = [rp.usage.text].compactMap { $0 } + rp.supplements.compactMap(\.text)
        return [
            "extension": [
                isDaily && skipsDays && rp.dispensed != nil
                    ? [
                        "url": .text(ExtensionName.usageDuration[dialect]), "valueDuration": .days(rp.dispensed),
                    ] : .absent
            ],
            "text": texts.isEmpty ? .absent : .text(texts.joined(separator: "　")),
            "additionalInstruction": .array(additionalInstructions(of: drug, in: rp)),
            "timing": [
                "repeat": frequency(rp.usage).adding([
                    "boundsDuration": isDaily && !skipsDays ? .days(rp.dispensed) : .absent
                ]),
                "code": usageCode(rp.usage),
            ],
            "asNeededBoolean": rp.form == .asNeeded ? true : .absent,
            "site": site(of: rp),
            "method": method(of: rp),
            "doseAndRate": [doseAndRate(of: drug, in: rp)],
        ]
    }

    /// How often a day; the guide of prescriptions forbids it.
    private func frequency(_ usage: Prescription.Usage) -> FHIRLiteral {
        guard !isDocument, let times = usage.timesADay, times > 0 else { return [:] }
        return ["frequency": FHIRLiteral(times), "period": FHIRLiteral(1), "periodUnit": "d"]
    }

    /// A usage without a code gets the dummy of the service's list, for the guide asks for a coding.
    private func usageCode(_ usage: Prescription.Usage) -> FHIRLiteral {
        guard usage.code != nil || usage.text != nil else { return .absent }
        return [
            "coding": [
                .coding(SystemName.usage[dialect], usage.code ?? Prescription.Usage.dummyCode, usage.text)
            ]
        ]
    }

    private func site(of rp: Prescription.RP) -> FHIRLiteral {
        guard let site = rp.supplements.first(where: { $0.kind == .site || $0.kind == .jamiSite }) else {
            return .absent
        }
        let coding: FHIRLiteral =
            site.siteCode.map { .coding(SystemName.bodySite[dialect], $0, site.text) } ?? .absent
        return ["coding": [coding], "text": FHIRLiteral(site.text)]
    }

    /// Forms without a code of their own say their name.
    private func method(of rp: Prescription.RP) -> FHIRLiteral {
        switch rp.form {
        case .oral, .asNeeded, .infusedHerbs, .decoction: .concept(SystemName.method[dialect], "1", "内服")
        case .external: .concept(SystemName.method[dialect], "2", "外用")
        case .injection: .concept(SystemName.method[dialect], "3", "注射")
        case .oralDrops: ["text": .text(FormText.oralDrops)]
        case .material: ["text": .text(FormText.material)]
        case .other: ["text": .text(rp.formName ?? FormText.other)]
        case nil: .absent
        }
    }

    private func doseAndRate(of drug: Prescription.Drug, in rp: Prescription.RP) -> FHIRLiteral {
        let strength: FHIRLiteral =
            switch drug.strength {
            case .product: .concept(SystemName.strength[dialect], "1", "製剤量")
            case .ingredient: .concept(SystemName.strength[dialect], "2", "原薬量")
            case nil: .absent
            }
        let meaning = rp.form?.amountMeaning ?? .handedOut
        let single = drug.singleDose?.amount.flatMap { FHIRDecimal($0) }
        let rate: FHIRLiteral =
            meaning == .daily && drug.amount != nil
            ? ["numerator": .amount(drug.amount, unit: drug.unit, dialect), "denominator": .days(1)] : .absent
        return [
            "type": strength,
            "doseQuantity": .amount(meaning == .single ? drug.amount : single, unit: drug.unit, dialect),
            "rateRatio": rate,
        ]
    }

    /// What has a code of its own: of the RP first, then of the drug. The guide asks for a coding here; words without
    /// one stand in the dosage's text.
    private func additionalInstructions(of drug: Prescription.Drug, in rp: Prescription.RP) -> [FHIRLiteral] {
        func instruction(_ code: String?, _ text: String?) -> FHIRLiteral {
            guard let code else { return .absent }
            return ["coding": [.coding(SystemName.usageSupplement[dialect], code, text)], "text": FHIRLiteral(text)]
        }
        let ofRP = rp.supplements.filter { $0.isInstruction }.map { instruction($0.code, $0.text) }
        let ofDrug = drug.supplements.filter { $0.kind == .jamiSupplement }.map { instruction($0.code, $0.text) }
        let intakes = drug.unevenIntakes.enumerated().map { place, intake in
            instruction(intake.writtenCode(place: place + 1), intake.text(place: place + 1, unit: drug.unit))
        }
        return ofRP + intakes + ofDrug
    }
}

extension Prescription.UnevenIntake {
    /// The code that it has, or that its amount gives; `nil` if the amount has too many digits.
    func writtenCode(place: Int) -> String? {
        code ?? UnevenIntakeCode.code(place: place, amount: amount?.text ?? "")
    }

    private static let word = "不均等・"

    func text(place: Int, unit: String?) -> String { "\(Self.word)\(place)回目・\(amount?.text ?? "")\(unit ?? "")" }

    /// The place and the amount of such a text without its unit; `nil` for any other.
    static func parts(of text: String) -> (place: Int, amount: FHIRDecimal)? {
        let parts = text.split(separator: "・")
        guard text.hasPrefix(word), parts.count == 3, parts[1].hasSuffix("回目"), let place = Int(parts[1].dropLast(2)),
            let amount = FHIRDecimal(String(parts[2]))
        else { return nil }
        return (place, amount)
    }
}

extension Prescription.Drug {
    /// Amounts of intakes that only words can say: fractions, and those of too many digits.
    var amountNotes: [String] {
        var notes: [String] = []
        if let amount = singleDose?.amount, FHIRDecimal(amount) == nil {
            notes.append(SingleDoseText.prefix + amount + (unit ?? ""))
        }
        for (place, intake) in unevenIntakes.enumerated() where intake.writtenCode(place: place + 1) == nil {
            notes.append(intake.text(place: place + 1, unit: unit))
        }
        return notes
    }
}

/// The names of forms that FHIR has no code for.
enum FormText {
    static let oralDrops = "内服滴剤"
    static let material = "医療材料"
    static let other = "不明"
}

/// A single dose that is no decimal number, in words.
enum SingleDoseText {
    static let prefix = "１回量 "
}

/// `V`, the place of an intake and its amount, filled with `N` to eight characters.
///
/// - Source: JAMI 内服薬処方オーダ用法マスタ 補足用法 (urn:oid:1.2.392.200250.2.2.20.22).
enum UnevenIntakeCode {
    /// `nil` if the amount has too many digits.
    static func code(place: Int, amount: String) -> String? {
        let text = "V\(place)\(amount)"
        guard (1...9).contains(place), !amount.isEmpty, text.utf8.count <= 8 else { return nil }
        return text + String(repeating: "N", count: 8 - text.utf8.count)
    }

    /// The place and the amount of a code; `nil` for any other code.
    static func parts(of code: String) -> (place: Int, amount: FHIRDecimal)? {
        let text = Array(code)
        guard text.count == 8, text[0] == "V", let place = text[1].wholeNumberValue, place > 0,
            let amount = FHIRDecimal(String(text[2...].prefix { $0 != "N" }))
        else { return nil }
        return (place, amount)
    }
}

extension Prescription.UsageSupplement {
    /// Whether it says that drugs are not taken on all days.
    var skipsDays: Bool {
        kind == .everyOtherDay || code.map { $0.hasPrefix("I") || $0.hasPrefix("W") } ?? false
    }

    /// Whether no other element of a dosage says it.
    var isInstruction: Bool {
        switch kind {
        case .onePackage, .crush, .site, .jamiSite: false
        default: true
        }
    }
}
