/// The units of drugs with their codes (医薬品単位略号).
///
/// - Source: MERIT-9 処方オーダ 単位略号 (urn:oid:1.2.392.100495.20.2.101).
enum MedicationUnit {
    private static let units: [(code: String, name: String)] = [
        ("PART", "分"), ("TIME", "回"), ("KIND", "種"), ("BOX", "箱"), ("ROLL", "巻"), ("SHT", "枚"),
        ("HON", "本"), ("PAIR", "組"), ("SET", "セット"), ("KO", "個"), ("TEAR", "裂"),
        ("DIR", "方向"), ("TROC", "トローチ"), ("AMP", "アンプル"), ("CAP", "カプセル"), ("TAB", "錠"),
        ("PILL", "丸"), ("PCK", "包"), ("BTL", "瓶"), ("BAG", "袋"), ("BTLB", "瓶（袋）"),
        ("TUBE", "管"), ("SYRG", "シリンジ"), ("DOSE", "回分"), ("TEST", "テスト分"),
        ("GCYL", "ガラス筒"), ("RODT", "桿錠"), ("UNT", "単位"), ("TTUN", "万単位"),
        ("FEET", "フィート"), ("DROP", "滴"), ("MG", "ｍｇ"), ("G", "ｇ"), ("KG", "ｋｇ"),
        ("CC", "ｃｃ"), ("ML", "ｍＬ"), ("L", "Ｌ"), ("MLV", "ｍＬＶ"), ("VIL", "バイアル"),
        ("CM", "ｃｍ"), ("CM2", "ｃｍ２"), ("M", "ｍ"), ("MCCI", "μＣｉ"), ("MCI", "ｍＣｉ"),
        ("MCG", "μｇ"), ("BKR", "管（瓶）"), ("PIPE", "筒"), ("GBQ", "ＧＢｑ"), ("MGBQ", "ＭＢｑ"),
        ("KIT", "キット"), ("IUNT", "国際単位"), ("PAT", "患者当り"), ("ATM", "気圧"), ("CAN", "缶"),
        ("OPE", "手術当り"), ("VSL", "容器"), ("MLG", "ｍＬ（ｇ）"), ("BLST", "ブリスター"),
        ("SHET", "シート"), ("CST", "カセット"), ("TUNT", "千単位"), ("TTIU", "万国際単位"),
        ("MEQ", "ｍEｑ"), ("MCL", "μＬ"),
    ]

    /// Half-width and lower-case, katakana full-width: `ＭＬ`, `mL` and `ｍＬ` are one unit, as are `ｶﾌﾟｾﾙ` and
    /// `カプセル`.
    private static func key(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                KanaWidth.full(name).unicodeScalars.map { scalar in
                    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
                })
        ).lowercased()
    }

    /// What is written for a unit besides its name.
    private static let others = [("Ｃ", "CAP")]
    private static let codes = Dictionary((units.map { ($0.name, $0.code) } + others).map { (key($0), $1) }) { a, _ in a
    }
    private static let names = Dictionary(uniqueKeysWithValues: units.map { ($0.code, $0.name) })

    /// The code of a unit in words; `nil` if the list has none.
    static func code(of name: String) -> String? { codes[name] ?? codes[key(name)] }

    /// Whether two names are of one unit: they have one code, or differ only in width and case.
    static func isSame(_ name: String, _ other: String) -> Bool {
        guard let code = code(of: name), let otherCode = self.code(of: other) else { return key(name) == key(other) }
        return code == otherCode
    }

    /// The unit of a code in words.
    static func name(of code: String) -> String? { names[code] }
}
