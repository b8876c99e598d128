/// The words and signs of units as people type them: full width or half, as one sign (`㎎`) or spelt out.
///
/// - Source: Unicode 15.0, UAX #15 (normalization form KC): ASCII in full width, the letter-like signs, the signs of
///   units (U+3371–U+33DF), superscripts and subscripts.
enum UnitText {
    /// The text in form KC.
    static func compatible(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x3000: result.append(" ")
            case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { result.unicodeScalars.append($0) }
            case ..<0x80: result.unicodeScalars.append(scalar)
            default:
                if let spelt = signs[scalar] { result += spelt } else { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// What signs stand for.
    private static let signs: [Unicode.Scalar: String] = {
        let pairs = table.split(separator: " ").compactMap { entry in
            entry.unicodeScalars.first.map { ($0, String(entry.unicodeScalars.dropFirst())) }
        }
        return Dictionary(pairs) { first, _ in first }
    }()

    /// Each sign with what it stands for behind it.
    private static let table = """
        ²2 ³3 µμ ¹1 ºo ¼1⁄4 ½1⁄2 ¾3⁄4 ⁰0 ⁱi ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁺+ ⁻− ⁼= ⁽( ⁾) ⁿn ₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 \
        ₈8 ₉9 ₊+ ₋− ₌= ₍( ₎) ₐa ₑe ₒo ₓx ₔə ₕh ₖk ₗl ₘm ₙn ₚp ₛs ₜt ℀a/c ℁a/s ℂC ℃°C ℅c/o ℆c/u ℇƐ ℉°F ℊg \
        ℋH ℌH ℍH ℎh ℏħ ℐI ℑI ℒL ℓl ℕN №No ℙP ℚQ ℛR ℜR ℝR ℠SM ℡TEL ™TM ℤZ ΩΩ ℨZ KK ÅÅ ℬB ℭC ℯe ℰE ℱF ℳM \
        ℴo ㍱hPa ㍲da ㍳AU ㍴bar ㍵oV ㍶pc ㍷dm ㍸dm2 ㍹dm3 ㍺IU ㎀pA ㎁nA ㎂μA ㎃mA ㎄kA \
        ㎅KB ㎆MB ㎇GB ㎈cal ㎉kcal ㎊pF ㎋nF ㎌μF ㎍μg ㎎mg ㎏kg ㎐Hz ㎑kHz ㎒MHz ㎓GHz ㎔THz ㎕μl ㎖ml \
        ㎗dl ㎘kl ㎙fm ㎚nm ㎛μm ㎜mm ㎝cm ㎞km ㎟mm2 ㎠cm2 ㎡m2 ㎢km2 ㎣mm3 ㎤cm3 ㎥m3 ㎦km3 ㎧m∕s \
        ㎨m∕s2 ㎩Pa ㎪kPa ㎫MPa ㎬GPa ㎭rad ㎮rad∕s ㎯rad∕s2 ㎰ps ㎱ns ㎲μs ㎳ms ㎴pV ㎵nV ㎶μV ㎷mV \
        ㎸kV ㎹MV ㎺pW ㎻nW ㎼μW ㎽mW ㎾kW ㎿MW ㏀kΩ ㏁MΩ ㏂a.m. ㏃Bq ㏄cc ㏅cd ㏆C∕kg ㏇Co. ㏈dB ㏉Gy \
        ㏊ha ㏋HP ㏌in ㏍KK ㏎KM ㏏kt ㏐lm ㏑ln ㏒log ㏓lx ㏔mb ㏕mil ㏖mol ㏗PH ㏘p.m. ㏙PPM ㏚PR ㏛sr \
        ㏜Sv ㏝Wb ㏞V∕m ㏟A∕m ﹩$ ﹪% ﹫@ ￠¢ ￡£ ￢¬ ￤¦ ￥¥ ￦₩
        """
}
