import FHIRTree

/// What a dosage says that the fields of a record have no place for, in words.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI), 表13 dosageInstruction: PeriodOfUse, UsageDuration, timing.event;
///   FHIR R4 (4.0.1), datatypes.html#Timing and #Dosage.
struct DosageWords {
    /// A text for each thing that is said.
    private(set) var texts: [String] = []

    /// - Parameters:
    ///   - days: the days of intake that a field says; of what is not for the mouth, how often it is handed out.
    ///   - timesADay: how often a day, as the fields or the usage's code say it.
    init(_ dosage: BorrowedNode, days: Int?, timesADay: Int?) {
        add(Self.start, ExtensionName.periodOfUse.first(in: dosage)?.at(.valuePeriod, .start)?.text)
        if let usage = dosage.usageDuration, days == nil || usage.wholeDays != days {
            add("使用日数", usage.words(counting: "日"))
        }
        let timing = dosage[.timing]
        addPeriod(of: dosage, days: days)
        add(Self.dates, timing?.items(of: .event).compactMap(\.text))
        if let rule = timing?[.repeat] {
            let times = timing?.timesADay
            add(rule, isFrequencySaid: times != nil && times == timesADay)
        }
        add("使用する条件", dosage[.asNeededCodeableConcept]?.words)
        addAmounts(of: dosage)
    }

    private static let start = "使用開始日", dates = "指定日", period = "投与期間"

    /// The day in a text of this form from which a drug is taken; `nil` for any other.
    static func start(in text: String) -> FHIRDate? {
        text.hasPrefix(start + "：") ? FHIRDate(String(text.dropFirst(start.count + 1))) : nil
    }

    /// The days in a text of this form on which a drug is taken; `nil` for any other.
    static func dates(in text: String) -> [FHIRDate]? {
        guard text.hasPrefix(dates + "：") else { return nil }
        let days = text.dropFirst(dates.count + 1).split(separator: "、").map { FHIRDate(String($0)) }
        return days.contains(nil) || days.isEmpty ? nil : days.compactMap { $0 }
    }

    /// The days from the first to the last of a text of this form, days without intake among them; `nil` for any other.
    static func period(in text: String) -> Int? {
        let start = period + "：", end = "日"
        guard text.hasPrefix(start), text.hasSuffix(end) else { return nil }
        return Int(text.dropFirst(start.count).dropLast(end.count))
    }

    /// From the first day to the last, if that is not what the days of intake are, or follows from them.
    private mutating func addPeriod(of dosage: BorrowedNode, days: Int?) {
        let rule = dosage.at(.timing, .repeat)
        if let bounds = rule?[.boundsDuration] {
            let whole = bounds.wholeDays
            let isOfEveryOtherDay = whole == days.map(UsageCode.periodOfEveryOtherDay)
            if whole == nil || whole != days && !(isOfEveryOtherDay && dosage.isEveryOtherDay) {
                add(Self.period, whole.map { "\($0)日" } ?? bounds.words(counting: "日"))
            }
        }
        if let range = rule?[.boundsRange] { add(Self.period, range.range(counting: "日")) }
    }

    /// Amounts that are no single number, and the most that may be taken.
    private mutating func addAmounts(of dosage: BorrowedNode) {
        let dose = dosage.at(.doseAndRate)
        if let range = dose?[.doseRange] { add("１回量", range.range(counting: "")) }
        add("速度", dose?[.rateQuantity]?.words(counting: "") ?? dose?[.rateRange]?.range(counting: ""))
        if let most = dosage[.maxDosePerPeriod], let amount = most[.numerator]?.words(counting: "") {
            add("最大量", [amount, most[.denominator]?.words(counting: "日")].compactMap { $0 }, separator: "／")
        }
        add("１回最大量", dosage[.maxDosePerAdministration]?.words(counting: ""))
        add("生涯最大量", dosage[.maxDosePerLifetime]?.words(counting: ""))
    }

    private static let frequency: [ElementName] = [.frequency, .period, .periodUnit]

    private mutating func add(_ rule: BorrowedNode, isFrequencySaid: Bool) {
        let isSaid = rule.members.allSatisfy {
            $0.elementName == .boundsDuration || isFrequencySaid && Self.frequency.contains($0.elementName)
        }
        if isSaid { return }
        let period = rule[.boundsPeriod]
        add("期間", [period?[.start]?.text, period?[.end]?.text].compactMap { $0 }, separator: "〜")
        add("曜日", rule.items(of: .dayOfWeek).compactMap { $0.text.map { Self.weekdays[$0] ?? $0 } })
        add("時刻", rule.items(of: .timeOfDay).compactMap(\.text))
        add("時期", rule.items(of: .when).compactMap { $0.text.map { Self.events[$0] ?? $0 } })
        if let minutes = rule[.offset]?.text { add("食事などとの間隔", minutes + "分") }
        if let duration = rule[.duration]?.text {
            let parts = [duration, rule[.durationMax]?.text].compactMap { $0 }, unit = rule[.durationUnit]?.text ?? ""
            add("所要時間", parts.joined(separator: "〜") + (Self.units[unit] ?? unit))
        }
        if let count = rule[.count]?.text {
            add("回数", [count, rule[.countMax]?.text].compactMap { $0 }.joined(separator: "〜") + "回")
        }
        let times = [rule[.frequency]?.text, rule[.frequencyMax]?.text].compactMap { $0 }
        let each = [rule[.period]?.text, rule[.periodMax]?.text].compactMap { $0 }
        guard !isFrequencySaid, !times.isEmpty || !each.isEmpty else { return }
        let unit = rule[.periodUnit]?.text ?? ""
        let length = each.isEmpty ? "" : each.joined(separator: "〜") + (Self.units[unit] ?? unit) + "に"
        add("頻度", length + (times.isEmpty ? "1" : times.joined(separator: "〜")) + "回")
    }

    private mutating func add(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { texts.append("\(name)：\(text)") }
    }

    private mutating func add(_ name: String, _ parts: [String]?, separator: String = "、") {
        if let parts, !parts.isEmpty { add(name, parts.joined(separator: separator)) }
    }

    private static let weekdays = [
        "mon": "月", "tue": "火", "wed": "水", "thu": "木", "fri": "金", "sat": "土", "sun": "日",
    ]

    private static let units = [
        "s": "秒", "min": "分", "h": "時間", "d": "日", "wk": "週", "mo": "か月", "a": "年",
    ]

    /// - Source: FHIR R4 (4.0.1), valueset-event-timing.html.
    private static let events = [
        "MORN": "朝", "MORN.early": "早朝", "MORN.late": "午前遅く", "NOON": "昼", "AFT": "午後", "AFT.early": "午後早く",
        "AFT.late": "午後遅く", "EVE": "夕", "EVE.early": "夕方早く", "EVE.late": "夕方遅く", "NIGHT": "夜",
        "PHS": "就寝後", "HS": "就寝前", "WAKE": "起床時", "C": "食事時", "CM": "朝食時", "CD": "昼食時", "CV": "夕食時",
        "AC": "食前", "ACM": "朝食前", "ACD": "昼食前", "ACV": "夕食前",
        "PC": "食後", "PCM": "朝食後", "PCD": "昼食後", "PCV": "夕食後",
    ]
}

extension BorrowedNode {
    /// The words of a dosage: its text, or what its usage is called.
    var dosageText: String? {
        let usage = at(.timing, .code)
        return self[.text]?.text ?? usage?.words
    }

    /// The ends of a range, each with its unit.
    fileprivate func range(counting unit: String) -> String {
        [self[.low], self[.high]].map { $0?.words(counting: unit) ?? "" }.joined(separator: "〜")
    }

    /// Value and unit of a quantity.
    ///
    /// - Parameter unit: what a value without a unit counts.
    fileprivate func words(counting unit: String) -> String? {
        guard let value = self[.value]?.text ?? self[.value]?.decimal?.text else { return nil }
        let code = self[.code]?.text
        let sign = self[.comparator]?.text ?? ""
        return sign + value + (unitName ?? code ?? unit)
    }
}
