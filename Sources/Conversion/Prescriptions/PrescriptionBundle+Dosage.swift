import FHIRTree
import JapaneseFormats
import JapaneseRecords

extension PrescriptionBundle {
    /// - Source: ePrescriptionData 1.0, 表13 dosageInstruction, 表14 doseAndRate, 補足用法.
    func writeDosage(of drug: Prescription.Drug, in rp: Prescription.RP, into dosage: inout FHIRWriter) {
        let days = rp.form?.amountMeaning == .daily ? rp.dispensed : nil
        let period = rp.period(ofDays: days, for: drug)
        let said = rp.supplements.lazy.compactMap(\.text)
        dosage.array("extension") { extensions in
            if let start = said.compactMap(DosageWords.start).first {
                extensions.object { part in
                    part.text("url", ExtensionName.periodOfUse[dialect])
                    part.object("valuePeriod") { $0.text("start", start.description) }
                }
            }
            guard let days, period != days else { return }
            extensions.object { part in
                part.text("url", ExtensionName.usageDuration[dialect])
                part.days("valueDuration", days)
            }
        }
        dosage.text("text", DosageText.text(usage: rp.usage.text, supplements: rp.supplements.compactMap(\.text)))
        dosage.array("additionalInstruction") { writeInstructions(for: drug, in: rp, into: &$0) }
        dosage.object("timing") { timing in
            timing.array("event") { events in
                for day in said.compactMap(DosageWords.dates).first ?? [] { events.text(day.description) }
            }
            timing.object("repeat") { rule in
                writeFrequency(rp.usage, into: &rule)
                rule.days("boundsDuration", period)
            }
            timing.object("code") { writeUsage(rp.usage, into: &$0) }
        }
        if rp.form == .asNeeded { dosage.boolean("asNeededBoolean", true) }
        writeSite(of: rp, into: &dosage)
        writeMethod(of: rp, into: &dosage)
        dosage.array("doseAndRate") { doses in
            doses.object { writeDose(of: drug, in: rp, into: &$0) }
        }
    }

    /// How often a day; the guide of prescriptions forbids it.
    private func writeFrequency(_ usage: Prescription.Usage, into rule: inout FHIRWriter) {
        guard !isDocument, let times = usage.timesADay, times > 0 else { return }
        rule.number("frequency", times)
        rule.number("period", 1)
        rule.text("periodUnit", "d")
    }

    /// A usage without a code gets the dummy of the service's list, for the guide asks for a coding.
    private func writeUsage(_ usage: Prescription.Usage, into code: inout FHIRWriter) {
        guard usage.code != nil || usage.text != nil else { return }
        code.array("coding") { codings in
            codings.coding(in: SystemName.usage[dialect], usage.code ?? Prescription.Usage.dummyCode, usage.text)
        }
    }

    /// One site with its code; several only in words, for the codings of a concept are of one thing.
    private func writeSite(of rp: Prescription.RP, into dosage: inout FHIRWriter) {
        let sites = rp.supplements.filter { $0.kind == .site || $0.kind == .jamiSite }
        guard let site = sites.first else { return }
        dosage.object("site") { concept in
            guard sites.count == 1 else {
                let names = sites.compactMap { $0.text ?? $0.siteCode }
                return concept.text("text", names.joined(separator: SiteText.separator))
            }
            concept.array("coding") { codings in
                if let code = site.siteCode { codings.coding(in: SystemName.bodySite[dialect], code, site.text) }
            }
            concept.text("text", site.text)
        }
    }

    /// Forms without a code of their own say their name.
    private func writeMethod(of rp: Prescription.RP, into dosage: inout FHIRWriter) {
        switch rp.form {
        case .oral, .asNeeded, .infusedHerbs, .decoction:
            dosage.concept("method", in: SystemName.method[dialect], "1", "内服")
        case .external: dosage.concept("method", in: SystemName.method[dialect], "2", "外用")
        case .injection: dosage.concept("method", in: SystemName.method[dialect], "3", "注射")
        case .oralDrops: dosage.object("method") { $0.text("text", FormText.oralDrops) }
        case .material: dosage.object("method") { $0.text("text", FormText.material) }
        case .other where rp.formName == FormText.instillation:
            dosage.concept("method", in: SystemName.method[dialect], "4", FormText.instillation)
        case .other: dosage.object("method") { $0.text("text", rp.formName ?? FormText.other) }
        case nil: break
        }
    }

    private func writeDose(of drug: Prescription.Drug, in rp: Prescription.RP, into dose: inout FHIRWriter) {
        switch drug.strength {
        case .product: dose.concept("type", in: SystemName.strength[dialect], "1", "製剤量")
        case .ingredient: dose.concept("type", in: SystemName.strength[dialect], "2", "原薬量")
        case nil: break
        }
        let meaning = rp.form?.amountMeaning ?? .handedOut
        let single = drug.singleDose?.amount.flatMap { FHIRDecimal($0) }
        dose.amount("doseQuantity", meaning == .single ? drug.amount : single, unit: drug.unit, dialect)
        guard meaning == .daily, drug.amount != nil else { return }
        dose.object("rateRatio") { rate in
            rate.amount("numerator", drug.amount, unit: drug.unit, dialect)
            rate.days("denominator", 1)
        }
    }

    /// What has a code of its own: of the RP first, then of the drug. The guide asks for a coding here; words without
    /// one stand in the dosage's text.
    private func writeInstructions(
        for drug: Prescription.Drug, in rp: Prescription.RP, into instructions: inout FHIRWriter
    ) {
        let system = SystemName.usageSupplement[dialect]
        func write(_ code: String?, _ text: String?, into instructions: inout FHIRWriter) {
            guard let code else { return }
            instructions.concept(in: system, code, text, text: text)
        }
        for supplement in rp.supplements where supplement.isInstruction {
            write(supplement.code, supplement.text, into: &instructions)
        }
        for (place, intake) in drug.unevenIntakes.enumerated() {
            write(
                intake.writtenCode(place: place + 1), intake.text(place: place + 1, unit: drug.unit),
                into: &instructions)
        }
        for supplement in drug.supplements where supplement.kind == .jamiSupplement {
            write(supplement.code, supplement.text, into: &instructions)
        }
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

/// The words of several sites, which one element says.
enum SiteText {
    static let separator = "、"

    static func parts(of text: String?) -> [String] {
        text?.split(separator: separator).map(String.init) ?? []
    }
}

/// The names of forms that FHIR, or a prescription, has no code for.
enum FormText {
    static let oralDrops = "内服滴剤"
    static let material = "医療材料"
    static let other = "不明"
    static let instillation = "注入"
}

/// A single dose that is no decimal number, in words.
enum SingleDoseText {
    static let prefix = "１回量 "
}

extension Prescription.RP {
    /// How many days it is from the first of intake to the last; `nil` if days are left out and nothing says how many.
    ///
    /// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI), 表13 boundsDuration (days off are in it), 隔日投与.
    fileprivate func period(ofDays days: Int?, for drug: Prescription.Drug) -> Int? {
        let said = supplements.lazy.compactMap(\.text).compactMap(DosageWords.period).first
        if let said, said >= days ?? 0 { return said }
        guard let days else { return nil }
        let codes =
            supplements.compactMap { $0.kind == .everyOtherDay ? UsageCode.everyOtherDay : $0.code }
            + drug.supplements.compactMap { $0.kind == .jamiSupplement ? $0.code : nil }
        let skipping = codes.filter(UsageCode.skipsDays)
        guard !skipping.isEmpty else { return days }
        return skipping.allSatisfy { $0 == UsageCode.everyOtherDay } ? UsageCode.periodOfEveryOtherDay(days) : nil
    }
}

extension Prescription.UsageSupplement {
    /// Whether no other element of a dosage says it.
    var isInstruction: Bool {
        switch kind {
        case .onePackage, .crush, .site, .jamiSite: false
        default: true
        }
    }
}
