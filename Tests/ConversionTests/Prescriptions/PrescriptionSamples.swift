import FHIRTree
import JapaneseFormats
import Testing

/// An invented prescription, and the fields that FHIR has no place for.
struct PrescriptionSample: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let notCarried: [String]
    /// Those of them that JP Core has an element for.
    var carriedByJPCore: [String] = []
    /// What the profiles ask for and the source does not say: codes and ends of expressions.
    var lacks: [String] = []

    var testDescription: String { name }

    func file() throws -> PrescriptionFile {
        try PrescriptionFile(SourceBytes(text.replacing("\n", with: "\r\n")), encoding: .utf8)
    }
}

enum PrescriptionSamples {
    static let all = [symbols, service, narcotics, words]

    static let symbols = PrescriptionSample(
        name: "internal and external",
        text: """
            JAHIS10
            1,1,0123458,13,見本クリニック
            2,105-0004,東京都港区見本１丁目２番３号
            3,03-0000-0000,,
            4,2,01,内科
            5,,ﾐﾎﾝ ｲﾁﾛｳ,見本　一郎
            11,0000123,例示　花子,ﾚｲｼﾞ ﾊﾅｺ
            12,2
            13,19850714
            21,1
            22,06138887
            23,１２３,４５６７,1,01
            24,30,70
            51,20261102
            81,1,,次回は残薬を持参
            101,1,1,,14
            111,1,2,1012040400000000,１日２回朝夕食後　服用,2
            181,1,1,2,一包化,,
            201,1,1,1,4,2233002F1280,カルボシステイン錠２５０ｍｇ,4,1,錠
            241,1,1,2,2
            281,1,1,1,3,後発品変更不可,
            201,1,2,1,2,612170709,ノルバスク錠２．５ｍｇ,2,1,錠
            101,2,3,,1
            111,2,2,2H73000000000000,１日３回　点眼,3
            181,2,1,9,右眼,,26R
            201,2,1,1,6,102094601,チモプトール点眼薬０．２５％５ｍＬ,2,1,本
            """,
        notCarried: ["201-3", "201-3", "201-3"])

    static let service = PrescriptionSample(
        name: "the service's form: refill, uneven intakes",
        text: """
            SJ1
            1,1,0987656,11,例示総合病院
            2,330-0000,埼玉県さいたま市例示区１－１
            3,048-000-0000,,
            4,2,01,内科
            5,,ﾀﾒｼ ｼﾞﾛｳ,試　次郎
            11,98765,見本　太郎,ﾐﾎﾝ ﾀﾛｳ
            12,1
            13,19460301
            14,1
            21,7
            22,39137773
            23,,00012345,1,
            24,010,090
            27,54136015,7654320
            51,20261105
            64,3
            81,1,,湿布は他院処方
            101,1,1,,28
            111,1,3,1013044400000000,１日３回朝昼夕食後　服用,3
            201,1,1,1,7,2171014M2ZZZ,【般】ニフェジピンカプセル１０ｍｇ,4,1,カプセル
            221,1,1,2,1,1,,,V12NNNNN,V21NNNNN,V31NNNNN,,
            231,1,1,1,,,
            101,2,1,,28
            111,2,3,1011000400000000,１日１回朝食後　服用,1
            201,2,1,1,2,612170709,ノルバスク錠２．５ｍｇ,1,1,錠
            231,2,1,1,,,
            281,2,1,1,8,先発医薬品患者希望,
            301,1,,腎機能低下のため用量調整済み
            302,1,eGFR 48（2026年10月20日）
            """,
        notCarried: ["201-3", "231-1", "231-2", "231-3", "201-3", "231-1", "231-2", "231-3"])

    static let narcotics = PrescriptionSample(
        name: "narcotics in portions, as needed",
        text: """
            JAHIS10
            1,1,0555554,27,架空記念病院
            2,530-0001,大阪府大阪市例示区１－１
            3,06-0000-0000,06-0000-0001,医事課
            4,2,10,外科
            5,,,架空　三郎
            11,000456,仮名　幸子,ｶﾒｲ ｻﾁｺ
            12,2
            13,3500620
            21,2
            22,138073
            23,例１,２３４５,1,
            51,5081110
            52,5081120
            61,4-321,大阪府大阪市例示区２－２,06-0000-0002
            63,3,1
            81,1,3,分割日数14日、分割回数3回
            101,1,1,,42
            102,1,14,42
            111,1,2,1012040400000000,１日２回朝夕食後　服用,2
            201,1,1,1,4,8119003F1000,架空麻薬徐放錠１０ｍｇ,2,1,錠
            101,2,2,,15
            102,2,5,15
            111,2,2,1050110000000000,疼痛時　服用,
            201,2,1,1,4,8119003B1000,架空レスキュー散５ｍｇ,1,1,包
            """,
        notCarried: ["61-3", "81-2", "201-3", "201-3"], carriedByJPCore: ["61-3"],
        // The address of record 61 has no postal code, which the profile asks for.
        lacks: ["VAL-0101 Bundle.entry[1].resource.address[0]"])

    /// What has no code: words beside the usage, a fraction, an intake of too many digits, drops, remarks on a drug.
    static let words = PrescriptionSample(
        name: "words without codes",
        text: """
            JAHIS10
            1,1,0123458,13,見本クリニック
            2,105-0004,東京都港区見本１丁目２番３号
            3,03-0000-0000,,
            5,99,ﾐﾎﾝ ｲﾁﾛｳ,見本　一郎
            11,0000123,例示　花子,ﾚｲｼﾞ ﾊﾅｺ
            12,2
            13,19850714
            21,6
            22,
            23,,,1,
            51,20261102
            62,1
            101,1,1,,7
            111,1,1,,１日２回服用,
            181,1,1,5,朝食後と１５時,,
            181,1,2,5,多めの水で,,
            201,1,1,,4,2233002F1280,カルボシステイン錠２５０ｍｇ,1.5,2,錠
            241,1,1,2/3,
            281,1,1,1,,割線で割る,
            281,1,1,2,6,剤形・規格とも変更不可,
            201,1,2,,4,1124022F1067,架空錠１ｍｇ,1.3333,1,錠
            221,1,2,1.11111,0.22219,,,,,,,,
            101,2,4,,3
            111,2,2,1050110000000000,疼痛時　服用,
            201,2,1,,4,2259004Q1030,架空滴剤,0.25,1,ｍＬ
            """,
        notCarried: [])
}
