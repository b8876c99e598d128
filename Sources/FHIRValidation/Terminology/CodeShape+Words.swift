import Diagnostics

extension CodeShape {
    /// The form in words: `####***@` is 数字4桁、英数字3桁、英大文字1字.
    ///
    /// Letters are always capitals; forms that differ in their first character alone are told together.
    var words: BilingualText {
        let texts = joined.map { form in form.map(Self.words) }
        let ja = texts.map { $0.map(\.ja).joined(separator: "、") }
        let en = texts.map { $0.map(\.en).joined(separator: ", then ") }
        return BilingualText(ja: ja.joined(separator: "。または、"), en: en.joined(separator: "; or "))
    }

    /// A run of one kind of character, or one of several characters.
    private enum Run: Equatable {
        case digits(Int, Int), capitals(Int, Int), either(Int, Int), eitherOrPoint(Int, Int)
        case oneOf([UInt8])
        case text([UInt8])
    }

    /// The alternatives as runs; those with the same end stand together.
    private var joined: [[Run]] {
        var forms: [[Run]] = []
        for parts in alternatives {
            let runs = Self.runs(of: parts)
            if case .text(let own)? = runs.first, own.count == 1,
                let place = forms.firstIndex(where: { Self.first(of: $0) != nil && $0.dropFirst() == runs.dropFirst() })
            {
                forms[place][0] = .oneOf((Self.first(of: forms[place]) ?? []) + own)
            } else {
                forms.append(runs)
            }
        }
        return forms
    }

    /// The characters of which a form begins with one.
    private static func first(of form: [Run]) -> [UInt8]? {
        switch form.first {
        case .oneOf(let bytes): bytes
        case .text(let bytes) where bytes.count == 1: bytes
        default: nil
        }
    }

    private static func runs(of parts: [Part]) -> [Run] {
        var runs: [Run] = []
        for part in parts {
            switch (part.symbol, runs.last) {
            case (UInt8(ascii: "#"), .digits(let low, let high)?):
                runs[runs.count - 1] = .digits(low + part.min, high + part.max)
            case (UInt8(ascii: "#"), _): runs.append(.digits(part.min, part.max))
            case (UInt8(ascii: "@"), .capitals(let low, let high)?):
                runs[runs.count - 1] = .capitals(low + part.min, high + part.max)
            case (UInt8(ascii: "@"), _): runs.append(.capitals(part.min, part.max))
            case (UInt8(ascii: "*"), .either(let low, let high)?):
                runs[runs.count - 1] = .either(low + part.min, high + part.max)
            case (UInt8(ascii: "*"), _): runs.append(.either(part.min, part.max))
            case (UInt8(ascii: "&"), _): runs.append(.eitherOrPoint(part.min, part.max))
            case (let byte, .text(let known)?):
                runs[runs.count - 1] = .text(known + Array(repeating: byte, count: part.max))
            case (let byte, _): runs.append(.text(Array(repeating: byte, count: part.max)))
            }
        }
        return runs
    }

    private static func words(_ run: Run) -> BilingualText {
        func count(_ low: Int, _ high: Int, _ ja: String, _ unit: String, _ one: String, _ many: String)
            -> BilingualText
        {
            if low == high {
                return BilingualText(ja: "\(ja)\(low)\(unit)", en: low == 1 ? "1 \(one)" : "\(low) \(many)")
            }
            return low == 0
                ? BilingualText(ja: "\(ja)\(high)\(unit)まで", en: "up to \(high) \(many)")
                : BilingualText(ja: "\(ja)\(low)〜\(high)\(unit)", en: "\(low) to \(high) \(many)")
        }
        switch run {
        case .digits(let low, let high): return count(low, high, "数字", "桁", "digit", "digits")
        case .capitals(let low, let high): return count(low, high, "英大文字", "字", "capital letter", "capital letters")
        case .either(let low, let high):
            return count(low, high, "数字または英大文字", "字", "digit or capital letter", "digits or capital letters")
        case .eitherOrPoint(let low, let high):
            return count(
                low, high, "数字、英大文字または「.」", "字", "digit, capital letter or point", "digits, capital letters or points")
        case .text(let bytes):
            let text = String(decoding: bytes, as: UTF8.self)
            return BilingualText(ja: "「\(text)」", en: "'\(text)'")
        case .oneOf(let bytes):
            let all = bytes.sorted()
            func text(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }
            guard let first = all.first, let last = all.last, Int(last - first) == all.count - 1, all.count > 2 else {
                return BilingualText(
                    ja: "「\(all.map(text).joined(separator: "」「"))」のどれか",
                    en: "one of '" + all.map(text).joined(separator: "', '") + "'")
            }
            return BilingualText(ja: "\(text(first))〜\(text(last))の1字", en: "one of \(text(first)) to \(text(last))")
        }
    }
}
