/// Half-width and full-width katakana: the tagged formats write the one, FHIR the other.
///
/// - Source: JIS X 0201 and JIS X 0208; Unicode 15, Halfwidth and Fullwidth Forms.
enum KanaWidth {
    /// U+FF61 to U+FF9F.
    private static let half = Array(
        "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ".unicodeScalars)
    private static let full = Array(
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜".unicodeScalars)
    /// Kana that a mark changes, with what they become.
    private static let voiced: [Unicode.Scalar: Unicode.Scalar] = pairs(
        "カキクケコサシスセソタチツテトハヒフヘホウワヲ", "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヺ")
    private static let plosive: [Unicode.Scalar: Unicode.Scalar] = pairs("ハヒフヘホ", "パピプペポ")
    private static let halfForms = Dictionary(uniqueKeysWithValues: zip(full, half))
    private static let unvoiced = Dictionary(uniqueKeysWithValues: voiced.map { ($1, $0) })
    private static let unplosive = Dictionary(uniqueKeysWithValues: plosive.map { ($1, $0) })

    private static func pairs(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars))
    }

    private static func isHalf(_ scalar: Unicode.Scalar) -> Bool { (0xFF61...0xFF9F).contains(scalar.value) }

    /// Full-width katakana and blanks; other characters stay.
    static func full(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "ﾞ", let last = scalars.last, let mended = voiced[last] {
                scalars.removeLast()
                scalars.append(mended)
            } else if scalar == "ﾟ", let last = scalars.last, let mended = plosive[last] {
                scalars.removeLast()
                scalars.append(mended)
            } else {
                scalars.append(scalar == " " ? "　" : isHalf(scalar) ? full[Int(scalar.value) - 0xFF61] : scalar)
            }
        }
        return String(scalars)
    }

    /// Half-width katakana and blanks, marks apart; characters without a half-width form stay.
    static func half(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let plain = unvoiced[scalar], let form = halfForms[plain] {
                scalars.append(form)
                scalars.append("ﾞ")
            } else if let plain = unplosive[scalar], let form = halfForms[plain] {
                scalars.append(form)
                scalars.append("ﾟ")
            } else {
                scalars.append(scalar == "　" ? " " : halfForms[scalar] ?? scalar)
            }
        }
        return String(scalars)
    }
}
