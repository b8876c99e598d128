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
    /// The half-width forms of the full-width letters from U+3000 on as UTF-8, with the marks that they have apart:
    /// up to six bytes, the first lowest; 0 for a letter that has none.
    private static let halfForms: [UInt64] = {
        let plain = Dictionary(uniqueKeysWithValues: zip(full, half).map { ($0, String($1)) })
        let forms =
            plain.map { ($0, $1) } + voiced.compactMap { letter, form in plain[letter].map { (form, $0 + "ﾞ") } }
            + plosive.compactMap { letter, form in plain[letter].map { (form, $0 + "ﾟ") } }
        var table = Array(repeating: UInt64(0), count: 0x100)
        for (letter, form) in forms + [("　", " ")] {
            table[Int(letter.value) - 0x3000] = form.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        return table
    }()

    private static func pairs(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars))
    }

    private static func isHalf(_ scalar: Unicode.Scalar) -> Bool { (0xFF61...0xFF9F).contains(scalar.value) }

    /// Full-width katakana and blanks; other characters stay.
    static func full(_ text: String) -> String {
        var bytes: [UInt8] = [], last: Unicode.Scalar?
        bytes.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            var form: Unicode.Scalar = scalar == " " ? "　" : isHalf(scalar) ? full[Int(scalar.value) - 0xFF61] : scalar
            if let letter = last, let mended = marked(letter, by: scalar) {
                bytes.removeLast(UTF8.width(letter))
                form = mended
            }
            bytes.append(contentsOf: UTF8.encode(form) ?? .init())
            last = form
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What a half-width mark makes of the letter in front of it; `nil` if that stays as it is.
    private static func marked(_ letter: Unicode.Scalar, by mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch mark {
        case "ﾞ": voiced[letter]
        case "ﾟ": plosive[letter]
        default: nil
        }
    }

    /// Half-width katakana and blanks, marks apart; characters without a half-width form stay.
    static func half(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 2)
        for scalar in text.unicodeScalars {
            let place = Int(scalar.value) - 0x3000
            var form = halfForms.indices.contains(place) ? halfForms[place] : 0
            if form == 0 { bytes.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
            while form != 0 {
                bytes.append(UInt8(truncatingIfNeeded: form))
                form >>= 8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
