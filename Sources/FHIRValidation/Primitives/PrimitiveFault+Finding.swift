import Diagnostics

/// How a fault is reported. No sentence quotes the value, which may be a patient's.
extension PrimitiveFault {
    func code(for type: PrimitiveType) -> String {
        switch self {
        case .missingSeconds where type == .time, .hour24 where type == .time: "VAL-0306"
        case .missingSeconds where type == .instant, .hour24 where type == .instant, .zone where type == .instant:
            "VAL-0305"
        case .empty: "VAL-0301"
        case .integer, .integerRange: "VAL-0302"
        case .date, .timeInDate: "VAL-0303"
        case .dateTime, .missingSeconds, .hour24, .zone: "VAL-0304"
        case .instant: "VAL-0305"
        case .time: "VAL-0306"
        case .noSuchDay: "VAL-0307"
        case .missingZone: "VAL-0308"
        case .id, .idTooLong: "VAL-0310"
        case .elementID: "VAL-0311"
        case .oid, .urnOID: "VAL-0312"
        case .uuid, .urnUUID: "VAL-0313"
        case .uriSpace: "VAL-0314"
        case .uriFullWidth: "VAL-0323"
        case .urnCapitals: "VAL-0324"
        case .canonicalRelative: "VAL-0315"
        case .code: "VAL-0316"
        case .base64: "VAL-0317"
        case .boolean: "VAL-0318"
        case .decimal: "VAL-0319"
        case .controlCharacter: "VAL-0320"
        case .outerWhiteSpace, .blank: "VAL-0321"
        case .tooLong: "VAL-0322"
        }
    }

    /// What R4 says with SHOULD, and beside a type's form, is a warning.
    var severity: Diagnostic.Severity {
        switch self {
        case .outerWhiteSpace, .blank, .uriFullWidth, .urnCapitals: .warning
        default: .error
        }
    }

    func message(for type: PrimitiveType) -> BilingualText {
        switch self {
        case .empty: BilingualText(ja: "値が空の文字列です。", en: "The value is an empty string.")
        case .integer:
            form(type, ja: "先頭の0、小数点、指数のない整数", en: "a whole number without leading zeros, point or exponent")
        case .integerRange:
            BilingualText(
                ja: "値が \(type.name) 型の範囲（\(Self.range(of: type))）にありません。",
                en: "The value is outside the range of \(type.name) (\(Self.range(of: type))).")
        case .decimal: form(type, ja: "十進数", en: "a decimal number")
        case .boolean: form(type, ja: "true または false", en: "true or false")
        case .date: form(type, ja: "YYYY、YYYY-MM または YYYY-MM-DD", en: "YYYY, YYYY-MM or YYYY-MM-DD")
        case .timeInDate:
            BilingualText(ja: "date 型の値に時刻が付いています。", en: "A value of type date carries a time.")
        case .dateTime:
            form(type, ja: "YYYY から YYYY-MM-DDThh:mm:ss+09:00 まで", en: "YYYY up to YYYY-MM-DDThh:mm:ss+09:00")
        case .instant:
            form(type, ja: "秒と時差までの YYYY-MM-DDThh:mm:ss+09:00", en: "YYYY-MM-DDThh:mm:ss+09:00, down to the zone")
        case .time: form(type, ja: "時差のない hh:mm:ss", en: "hh:mm:ss without a zone")
        case .noSuchDay: BilingualText(ja: "暦にない日付です。", en: "The calendar has no such date.")
        case .missingZone: BilingualText(ja: "時刻に時差がありません。", en: "The time has no zone.")
        case .missingSeconds: BilingualText(ja: "時刻に秒がありません。", en: "The time has no seconds.")
        case .hour24: BilingualText(ja: "24時は使えません。", en: "Hour 24 is not allowed.")
        case .zone: BilingualText(ja: "時差の書き方が正しくありません。", en: "The zone of the time is malformed.")
        case .id: form(type, ja: "半角英数字、「-」、「.」だけの64文字まで", en: "up to 64 letters, digits, '-' and '.'")
        case .idTooLong: BilingualText(ja: "id が64文字を超えています。", en: "The id is longer than 64 characters.")
        case .elementID: BilingualText(ja: "要素の id に空白があります。", en: "The id of an element holds white space.")
        case .oid: form(type, ja: "urn:oid: に続く数字と「.」", en: "urn:oid: followed by numbers and '.'")
        case .uuid: form(type, ja: "urn:uuid: に続く小文字のUUID", en: "urn:uuid: followed by a UUID in lower case")
        case .urnOID:
            BilingualText(
                ja: "OIDのURNの形式（urn:oid: に続く、0・1・2のいずれかで始まり「.」で区切った数字）に合っていません。",
                en: "The URN of an OID is 'urn:oid:' followed by numbers with '.' between them, the first 0, 1 or 2.")
        case .urnUUID:
            BilingualText(
                ja: "UUIDのURNの形式（urn:uuid: に続く小文字のUUID）に合っていません。",
                en: "The URN of a UUID is 'urn:uuid:' followed by a UUID in lower case.")
        case .urnCapitals:
            BilingualText(
                ja: "UUIDのURNに大文字があります。", en: "The URN of a UUID holds capital letters.")
        case .uriSpace:
            BilingualText(ja: "\(type.name) 型の値に空白があります。", en: "A value of type \(type.name) holds white space.")
        case .uriFullWidth:
            BilingualText(
                ja: "\(type.name) 型の値に全角の英数字または記号があります。",
                en: "A value of type \(type.name) holds full-width characters.")
        case .canonicalRelative:
            BilingualText(
                ja: "canonical 型の値が絶対URIでも「#」で始まる参照でもありません。",
                en: "A value of type canonical is neither an absolute URI nor a fragment.")
        case .code:
            BilingualText(
                ja: "code 型の値の前後に空白があるか、空白が続いています。",
                en: "A value of type code has white space at an end, or twice in a row.")
        case .base64: form(type, ja: "base64", en: "base64")
        case .controlCharacter: BilingualText(ja: "値に制御文字があります。", en: "The value holds a control character.")
        case .outerWhiteSpace:
            BilingualText(ja: "値の前後に空白があります。", en: "The value starts or ends with white space.")
        case .blank: BilingualText(ja: "値が空白だけです。", en: "The value is only white space.")
        case .tooLong: BilingualText(ja: "値が1,048,576文字を超えています。", en: "The value is longer than 1,048,576 characters.")
        }
    }

    /// The hint for a value: by what the writer probably did, or else by the fault alone.
    func hint(for type: PrimitiveType, text: String) -> BilingualText? {
        let mayBeSlip: Bool =
            switch self {
            case .date, .dateTime, .instant, .time, .integer, .decimal, .boolean: true
            case .id, .oid, .uuid, .urnOID, .urnUUID, .uriSpace, .canonicalRelative, .base64: true
            default: false
            }
        guard mayBeSlip, let slip = PrimitiveSlip(in: text, of: type) else { return hint(for: type) }
        return slip.hint(for: type, text: text)
    }

    func hint(for type: PrimitiveType) -> BilingualText? {
        switch self {
        case .missingSeconds where type == .time || type == .instant:
            BilingualText(ja: "秒まで書いてください。", en: "Write the seconds, too.")
        case .hour24 where type == .time: BilingualText(ja: "00:00:00 と書いてください。", en: "Write 00:00:00.")
        case .empty, .blank:
            BilingualText(ja: "値がなければ要素ごと取り除いてください。", en: "Remove the element if it has no value.")
        case .missingZone:
            BilingualText(ja: "「+09:00」または「Z」を付けてください。", en: "Add '+09:00' or 'Z'.")
        case .missingSeconds:
            BilingualText(
                ja: "秒まで書くか、日付だけにしてください。", en: "Write the seconds, or only the date.")
        case .hour24: BilingualText(ja: "翌日の 00:00:00 と書いてください。", en: "Write 00:00:00 of the next day.")
        case .zone:
            BilingualText(
                ja: "「+09:00」のように、時と分を2桁ずつ「:」で区切って書いてください。", en: "Write it like '+09:00', or 'Z'.")
        case .noSuchDay where type == .instant:
            BilingualText(ja: "月は01から12まで、日はその月の日数までです。", en: "Months go from 01 to 12, days to the end of the month.")
        case .noSuchDay:
            BilingualText(
                ja: "月は01から12まで、日はその月の日数までです。分からなければ年または年月だけにしてください。",
                en: "Months go from 01 to 12, days to the end of the month. Leave out what is unknown.")
        case .uriFullWidth:
            BilingualText(ja: "半角で書いてください。", en: "Write it in half-width (ASCII) characters.")
        case .timeInDate: BilingualText(ja: "日付だけにしてください。", en: "Keep only the date.")
        case .outerWhiteSpace, .code: BilingualText(ja: "余分な空白を取り除いてください。", en: "Remove the extra white space.")
        case .uuid, .urnUUID, .urnCapitals:
            BilingualText(
                ja: "「urn:uuid:」に続けて、8-4-4-4-12桁の16進数を小文字で書いてください。",
                en: "Write 'urn:uuid:' and then 8-4-4-4-12 hexadecimal digits in lower case.")
        case .oid, .urnOID:
            BilingualText(
                ja: "「urn:oid:1.2.392…」のように、先頭に0の付かない数字を「.」で区切って書いてください。",
                en: "Write it like 'urn:oid:1.2.392…': numbers without leading zeros, with '.' between them.")
        case .id:
            BilingualText(
                ja: "id は半角の英数字、「-」、「.」だけで付け直してください。番号や名称は identifier や display に書きます。",
                en: """
                    Make the id of letters, digits, '-' and '.' alone; numbers and names of other forms belong in identifier \
                    or display.
                    """)
        case .idTooLong:
            BilingualText(
                ja: "64文字までの id にし、長い番号は identifier に書いてください。",
                en: "Use an id of up to 64 characters, and put a longer number in identifier.")
        case .elementID:
            BilingualText(ja: "空白を取り除いてください。", en: "Remove the white space.")
        case .uriSpace:
            BilingualText(
                ja: "空白と改行を取り除いてください。URLの中の空白は「%20」と書きます。",
                en: "Remove spaces and line breaks; a space inside a URL is written as '%20'.")
        case .canonicalRelative:
            BilingualText(
                ja: "「http://…」で始まる定義の url を書いてください。リソースの中の定義なら「#id」です。",
                en: "Write the url of the definition, as 'http://…', or '#id' for one inside the resource.")
        default: nil
        }
    }

    private func form(_ type: PrimitiveType, ja: String, en: String) -> BilingualText {
        BilingualText(ja: "\(type.name) 型の値の形式（\(ja)）に合っていません。", en: "The value is not of type \(type.name): \(en).")
    }

    private static func range(of type: PrimitiveType) -> String {
        switch type {
        case .positiveInt: "1…2147483647"
        case .unsignedInt: "0…2147483647"
        default: "-2147483648…2147483647"
        }
    }
}
