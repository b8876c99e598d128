import Diagnostics
import FHIRTree
import JapaneseRecords

/// What a dosage, and what is handed out by it, say of a drug's form, quantity and amount: one reading for what is
/// prescribed and what is dispensed.
///
/// What follows from other values has its reason; a value that only a guess could give stays empty.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0), 表13 dosageInstruction, 表14 doseAndRate;
///   JAMI 標準用法マスタ, 基本用法; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 剤形区分, 調剤数量, 用量.
struct DosageReading {
    /// A value, and why it is that if the source does not say it itself.
    struct Reading<Value> {
        var value: Value?
        var reason: BilingualText?

        init(_ value: Value?, _ reason: BilingualText? = nil) {
            (self.value, self.reason) = (value, value == nil ? nil : reason)
        }
    }

    private let dosage: SourceNode?
    /// The code of the usage.
    private let usage: String?
    /// All that is handed out.
    private let total: SourceNode?
    /// For how many days it is, for how many intakes, and how often it is handed out, where the resource says it.
    private let days: Int?, intakes: Int?, times: Int?

    init(_ dosage: SourceNode?, total: SourceNode?, days: SourceNode?, intakes: Int?, times: Int?) {
        (self.dosage, self.total, self.intakes, self.times) = (dosage, total, intakes, times)
        usage = dosage?.at("timing", "code")?.coding(of: .usage)?["code"]?.text
        let bounds = dosage?.at("timing", "repeat", "boundsDuration", "value")
        self.days = (days ?? bounds)?.decimal?.integerValue
    }

    // MARK: Form

    /// The form, and its name where it has no code. What is not for the mouth has its form whether it is taken as
    /// needed or not.
    func form() -> (DosageForm?, String?) {
        let method = dosage?["method"]
        let digit =
            method?.coding(of: .method)?["code"]?.text.flatMap(\.first)
            ?? method?.coding(of: .methodDetail)?["code"]?.text.flatMap(\.first)
        let isAsNeeded = dosage?["asNeededBoolean"]?.boolean == true
        if let form = form(digit, isAsNeeded || UsageCode.isAsNeeded(usage)) { return (form, nil) }
        switch method?["text"]?.text {
        case FormText.oralDrops?: return (.oralDrops, nil)
        case FormText.material?: return (.material, nil)
        case .some where isAsNeeded: return (.asNeeded, nil)
        case FormText.other?: return (.other, nil)
        case let name?: return (.other, name)
        case nil: break
        }
        let known = form(usage?.first, isAsNeeded || UsageCode.isAsNeeded(usage))
        return (known ?? (isAsNeeded ? .asNeeded : digit == nil ? nil : .other), nil)
    }

    /// The form of a 基本用法.
    private func form(_ digit: Character?, _ isAsNeeded: Bool) -> DosageForm? {
        switch digit {
        case "1": isAsNeeded ? .asNeeded : .oral
        case "2": .external
        case "3", "4": .injection
        default: nil
        }
    }

    // MARK: Quantity and amount

    /// Days, intakes or times, as the form counts them.
    func quantity(of form: DosageForm?) -> Reading<Int> {
        switch form?.amountMeaning {
        case .daily?: days == nil ? Reading(count(of: daily.value), .daysOfTotal) : Reading(days)
        case .single?: intakes == nil ? Reading(count(of: single), .intakesOfTotal) : Reading(intakes)
        case .handedOut?: times == nil ? Reading(totalValue == nil ? nil : 1, .once) : Reading(times)
        case nil: Reading(days)
        }
    }

    /// The amount of a day, of an intake, or of what is handed out once.
    ///
    /// - Parameter quantity: how many of them are handed out.
    func amount(of form: DosageForm?, quantity: Int?) -> Reading<FHIRDecimal> {
        switch form?.amountMeaning ?? .handedOut {
        case .daily: daily.value == nil ? Reading(part(quantity), .amountOfTotal) : daily
        case .single: single == nil ? Reading(part(quantity), .amountOfTotal) : Reading(single)
        case .handedOut: Reading(part(quantity ?? 1))
        }
    }

    /// The unit in words: that of the amount, or of all that is handed out.
    func unit(of form: DosageForm?) -> String? {
        let daily = dailyNode, single = dosage?.at("doseAndRate", "doseQuantity")
        let given: SourceNode? =
            switch form?.amountMeaning {
            case .daily?: daily ?? single ?? total
            case .single?: single ?? total
            case .handedOut?, nil: total ?? daily ?? single
            }
        return given?["unit"]?.text ?? given?["code"]?.text.flatMap(MedicationUnit.name(of:))
    }

    /// The amount of one intake, as the dosage says it.
    var single: FHIRDecimal? { dosage?.at("doseAndRate", "doseQuantity", "value")?.decimal }

    private var dailyNode: SourceNode? { dosage?.at("doseAndRate", "rateRatio", "numerator") }

    /// The amount of a day: as it is said, or from one intake and how many a day has.
    private var daily: Reading<FHIRDecimal> {
        if let said = dailyNode?["value"]?.decimal { return Reading(said) }
        guard let single, let timesADay else { return Reading(nil) }
        return Reading(single.multiplied(by: FHIRDecimal(timesADay))?.plain, .amountOfIntakes)
    }

    /// How often a day it is taken, by the usage's code or by the timing.
    var timesADay: Int? { usage.flatMap(UsageCode.timesADay) ?? dosage?["timing"]?.timesADay }

    private var totalValue: FHIRDecimal? { total?["value"]?.decimal }

    /// How many parts of a size all that is handed out has; `nil` if that is no whole number.
    private func count(of size: FHIRDecimal?) -> Int? {
        guard let totalValue, let size, let count = totalValue.divided(by: size, scale: 5)?.plain.integerValue,
            count > 0, size.multiplied(by: FHIRDecimal(count))?.isEqual(to: totalValue) == true
        else { return nil }
        return count
    }

    /// All that is handed out, cut into equal parts; `nil` if that does not come out even with the five decimals that
    /// the formats have.
    private func part(_ count: Int?) -> FHIRDecimal? {
        guard let totalValue, let count, count > 0 else { return nil }
        guard count > 1 else { return totalValue }
        let part = totalValue.divided(by: FHIRDecimal(count), scale: 5)?.plain
        return part?.multiplied(by: FHIRDecimal(count))?.isEqual(to: totalValue) == true ? part : nil
    }
}

extension SourceNode {
    /// How often a day a `Timing` repeats; `nil` if it does not say it of each day.
    fileprivate var timesADay: Int? {
        guard let rule = at("repeat"), rule["frequencyMax"] == nil, rule["periodMax"] == nil,
            rule["periodUnit"]?.text == "d", rule["period"]?.decimal?.integerValue == 1
        else { return nil }
        return rule["frequency"]?.integer
    }
}

extension BilingualText {
    fileprivate static let daysOfTotal = BilingualText(
        ja: "総量を1日量で割った日数です。", en: "The days follow from the total and the amount of a day.")
    fileprivate static let intakesOfTotal = BilingualText(
        ja: "総量を1回量で割った回数です。", en: "The intakes follow from the total and the amount of one.")
    fileprivate static let once = BilingualText(
        ja: "調剤数量がなく、総量を1回に調剤するものとしています。", en: "No quantity is said: the total is dispensed once.")
    fileprivate static let amountOfIntakes = BilingualText(
        ja: "1回量に1日の回数を掛けた1日量です。",
        en: "The amount of a day follows from that of one intake and how many a day has.")
    fileprivate static let amountOfTotal = BilingualText(
        ja: "総量を日数または回数で割った量です。", en: "The amount follows from the total and the days or intakes.")
}
