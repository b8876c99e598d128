import Diagnostics

/// Checks that the fields that must have a value have one.
///
/// - Codes: `JHS-0301`.
/// - Example: `201` with a kind of drug code other than 1 and no drug code.
/// - Source: as `FormatLayout`, 必須項目.
struct FieldPresenceRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        for record in file.records {
            guard let layout = record.layout else { continue }
            let missing = record.missingFields(of: layout)
            for field in missing where field.presence != .anyOf || field.number == missing[0].number {
                report.add(
                    field.presence == .expectedFromProvider ? .warning : .error, "JHS-0301", record,
                    field: field.number, Self.message(field, layout),
                    hint: Self.hint(field, layout))
            }
        }
    }

    private static func message(_ field: FieldLayout, _ layout: RecordLayout) -> BilingualText {
        BilingualText(
            ja: "「\(field.name.ja)」（レコード\(field.record)の\(field.number)番目の項目）がありません。",
            en: "The \(field.name.en) (field \(field.number) of record \(field.record)) is missing.")
    }

    private static func hint(_ field: FieldLayout, _ layout: RecordLayout) -> BilingualText? {
        func name(_ number: Int) -> BilingualText? { layout.fields.first { $0.number == number }?.name }
        switch field.presence {
        case .anyOf:
            let names = layout.fields.filter { $0.presence == .anyOf }.map(\.name)
            return BilingualText(
                ja: names.map { "「\($0.ja)」" }.joined(separator: "、") + "のどれかを書いてください。",
                en: "Write at least one of: " + names.map(\.en).joined(separator: ", ") + ".")
        case .ifField(let other, let codes):
            return name(other).map {
                BilingualText(
                    ja: "「\($0.ja)」が \(codes.joined(separator: "、")) のときは必須です。",
                    en: "It is required when the \($0.en) is \(codes.joined(separator: " or ")).")
            }
        case .unlessField(let other, let codes):
            return name(other).map {
                BilingualText(
                    ja: "省けるのは「\($0.ja)」が \(codes.joined(separator: "、")) のときだけです。",
                    en: "It may be left out only when the \($0.en) is \(codes.joined(separator: " or ")).")
            }
        case .fromProvider, .expectedFromProvider:
            return BilingualText(
                ja: "医療機関・薬局が出力するとき（出力区分 1）は必須です。",
                en: "It is required in what a provider writes (output category 1).")
        case .optional, .required: return nil
        }
    }
}

extension TaggedRecord {
    /// The fields that must have a value and have none.
    func missingFields(of layout: RecordLayout) -> [FieldLayout] {
        layout.demanded.filter { field in
            guard isEmpty(field.number) else { return false }
            return switch field.presence {
            case .optional: false
            case .required: true
            case .anyOf: !layout.demanded.contains { $0.presence == .anyOf && !isEmpty($0.number) }
            case .fromProvider, .expectedFromProvider: text.isFromProvider
            case .ifField(let other, let codes): codes.contains(self[other])
            case .unlessField(let other, let codes): !isEmpty(other) && !codes.contains(self[other])
            }
        }
    }
}
