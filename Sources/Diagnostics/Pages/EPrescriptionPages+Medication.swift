/// The rules of the guide of prescriptions in FHIR (ePrescriptionData)
/// about drugs and their usage: `ERX-xxxx`.
let ePrescriptionMedicationPages: [DiagnosticPage] = [
    DiagnosticPage(
        "ERX-0038", .error,
        title: BilingualText(
            ja: "RP番号またはRP内連番がないか、書き方が違います",
            en: "No RP number or order, or another form"),
        meaning: BilingualText(
            ja: "薬剤にはRP番号とRP内連番が必要です。どちらも先頭に0を付けない1以上の数字で書きます。",
            en: "A drug has an RP number and an order in the RP, numbers from 1 without leading zeros."),
        example: BilingualText(
            ja: "RP番号が「01」。",
            en: "The RP number 01."),
        fix: BilingualText(
            ja: "identifier にRP番号とRP内連番を、先頭に0を付けずに書いてください。",
            en: "Add both identifiers, without leading zeros."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (identifier)"),
    DiagnosticPage(
        "ERX-0039", .error,
        title: BilingualText(
            ja: "処方日時に時刻がありません",
            en: "authoredOn without a time"),
        meaning: BilingualText(
            ja: "authoredOn に秒までの時刻とタイムゾーンがありません。",
            en: "authoredOn has no time to the second with a zone."),
        example: BilingualText(
            ja: "\"authoredOn\": \"2026-01-31\"",
            en: "\"authoredOn\": \"2026-01-31\""),
        fix: BilingualText(
            ja: "「2026-01-31T10:00:00+09:00」のように書いてください。",
            en: "Write it like 2026-01-31T10:00:00+09:00."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (authoredOn)"),
    DiagnosticPage(
        "ERX-0040", .error,
        title: BilingualText(
            ja: "薬品の標準コードがありません",
            en: "No standard code of the drug"),
        meaning: BilingualText(
            ja: "薬品に標準コード（YJ、HOT、レセ電、一般名など）がありません。施設のコードだけでは書けません。",
            en: """
                The drug has none of the national codes (YJ, HOT, claims, general name); a code of the \
                house does not do alone.
                """),
        example: BilingualText(
            ja: "text だけの薬品。",
            en: "A drug with a text alone."),
        fix: BilingualText(
            ja: "標準コードの coding を加えてください。",
            en: "Add a coding with a national code."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (medicationCodeableConcept)"),
    DiagnosticPage(
        "ERX-0041", .information,
        title: BilingualText(
            ja: "後発品への変更の可否がありません",
            en: "Nothing about substitution"),
        meaning: BilingualText(
            ja: "後発品への変更の可否がありません。変更できる場合も 0（変更可）を書くことが求められています。",
            en: "Nothing is said about substitution; the guide wants 0 (allowed) written, too."),
        example: BilingualText(
            ja: "substitution のない MedicationRequest。",
            en: "A drug without substitution."),
        fix: BilingualText(
            ja: "substitution に 0 から 3 を書いてください。",
            en: "Write 0 to 3 in substitution."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (substitution)"),
    DiagnosticPage(
        "ERX-0042", .error,
        title: BilingualText(
            ja: "用法のテキストがありません",
            en: "A dosage without text"),
        meaning: BilingualText(
            ja: "dosageInstruction.text がありません。",
            en: "dosageInstruction.text is missing."),
        example: BilingualText(
            ja: "text のない dosageInstruction。",
            en: "A dosage without text."),
        fix: BilingualText(
            ja: "処方箋に印字する用法を書いてください。",
            en: "Write the usage as printed on the prescription."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (text)"),
    DiagnosticPage(
        "ERX-0043", .error,
        title: BilingualText(
            ja: "投与期間に終了日があります",
            en: "The period of use has an end"),
        meaning: BilingualText(
            ja: "投与期間の拡張には開始日だけを書きます。",
            en: "The period of use has a start only."),
        example: BilingualText(
            ja: "end のある PeriodOfUse。",
            en: "A valuePeriod with an end."),
        fix: BilingualText(
            ja: "end を取り除き、start を書いてください。",
            en: "Remove end, and give start."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (PeriodOfUse)"),
    DiagnosticPage(
        "ERX-0044", .warning,
        title: BilingualText(
            ja: "実投与日数が合いません",
            en: "The days really taken"),
        meaning: BilingualText(
            ja: "実投与日数は日（d）で書き、投与期間（boundsDuration）を超えません。",
            en: "The days really taken are in d, and no more than boundsDuration."),
        example: BilingualText(
            ja: "13日間に対して14日の実投与日数。",
            en: "14 days in a span of 13 give ERX-0044 at the extension."),
        fix: BilingualText(
            ja: "日数と単位を確かめてください。",
            en: "Check the days and the unit."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (UsageDuration, boundsDuration)"),
    DiagnosticPage(
        "ERX-0045", .warning,
        title: BilingualText(
            ja: "用法コードの形が違います",
            en: "A usage code of another form"),
        meaning: BilingualText(
            ja: "用法コードは英数字16文字、補足用法コードは V・I・W で始まる8文字です。",
            en: "A usage code has 16 characters, a supplement 8, from V, I or W on."),
        example: BilingualText(
            ja: "用法コードが「1013」。",
            en: "The code 1013."),
        fix: BilingualText(
            ja: "コードの桁数を確かめてください。",
            en: "Check the length of the code."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (timing.code, additionalInstruction); JAMI 標準用法マスタ"),
    DiagnosticPage(
        "ERX-0046", .warning,
        title: BilingualText(
            ja: "頓用の書き方が合いません",
            en: "As needed in one way only"),
        meaning: BilingualText(
            ja: "頓用は、用法コードの3文字目が5で、asNeededBoolean が true です。",
            en: "For use as needed, the third character of the usage code is 5 and asNeededBoolean is true."),
        example: BilingualText(
            ja: "asNeededBoolean のない用法コード 1050…。",
            en: "The usage code 1050… without asNeededBoolean."),
        fix: BilingualText(
            ja: "用法コードと asNeededBoolean を合わせてください。",
            en: "Make the usage code and asNeededBoolean agree."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (asNeededBoolean); JAMI 標準用法マスタ"),
    DiagnosticPage(
        "ERX-0047", .warning,
        title: BilingualText(
            ja: "頓用でない薬に頓用回数があります",
            en: "A number of uses of a drug that is taken regularly"),
        meaning: BilingualText(
            ja: "頓用回数（ExpectedRepeatCount）は頓用の薬にだけ書きます。",
            en: "A number of uses (ExpectedRepeatCount) is for drugs that are taken as needed."),
        example: BilingualText(
            ja: "頓用でない薬の ExpectedRepeatCount。",
            en: "The extension without asNeededBoolean."),
        fix: BilingualText(
            ja: "頓用でなければ取り除いてください。",
            en: "Remove it if the drug is taken regularly."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表15 (ExpectedRepeatCount)"),
    DiagnosticPage(
        "ERX-0048", .warning,
        title: BilingualText(
            ja: "不均等投与の量が合いません",
            en: "Uneven doses do not add up"),
        meaning: BilingualText(
            ja: "不均等投与は2回以上で、各回の量の合計が1日量と同じでなければならず、1回量は書きません。",
            en: """
                Uneven doses have at least two intakes, whose sum is the amount of the day; there is no \
                single dose.
                """),
        example: BilingualText(
            ja: "V14・V22・V31 に対して1日量8錠。",
            en: "V14, V22 and V31 with 8 tablets a day give ERX-0048 at the dosage."),
        fix: BilingualText(
            ja: "各回の量と1日量を確かめてください。",
            en: "Check the amounts."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (additionalInstruction); 記録条件仕様 (不均等)"),
    DiagnosticPage(
        "ERX-0049", .error,
        title: BilingualText(
            ja: "用量の種別がないか、違います",
            en: "No kind of the amount, or another one"),
        meaning: BilingualText(
            ja: "用量には種別「1」（製剤量）か「2」（原薬量）が必要です。",
            en: "An amount says 1 (preparation) or 2 (ingredient)."),
        example: BilingualText(
            ja: "type のない doseAndRate。",
            en: "A dose without type."),
        fix: BilingualText(
            ja: "doseAndRate.type に 1 か 2 を書いてください。",
            en: "Write 1 or 2 in doseAndRate.type."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (doseAndRate.type)"),
    DiagnosticPage(
        "ERX-0050", .warning,
        title: BilingualText(
            ja: "指示が複数あるか、区分が違います",
            en: "Several instructions, or another kind"),
        meaning: BilingualText(
            ja: "指示は1つの Communication に1つずつ書き、区分は 1（備考）、2（調剤者への指示）、3（残薬確認指示）です。",
            en: """
                Each instruction has a Communication of its own, of the kind 1 (remark), 2 \
                (instruction) or 3 (leftover drugs).
                """),
        example: BilingualText(
            ja: "内容が2つある Communication。",
            en: "A Communication with two contents."),
        fix: BilingualText(
            ja: "指示ごとに Communication を分けてください。",
            en: "Use a Communication for each instruction."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表18"),
    DiagnosticPage(
        "ERX-0052", .error,
        title: BilingualText(
            ja: "有効な処方ではありません",
            en: "Not an order in force"),
        meaning: BilingualText(
            ja: "処方情報の MedicationRequest は、status が active、intent が order です。",
            en: "A MedicationRequest of a prescription has the status active and the intent order."),
        example: BilingualText(
            ja: "intent が proposal の薬。",
            en: "A drug with the intent proposal."),
        fix: BilingualText(
            ja: "active と order を書いてください。取り消した薬は含めません。",
            en: "Write active and order; leave out a drug that was cancelled."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13 (status, intent)"),
    DiagnosticPage(
        "ERX-0053", .error,
        title: BilingualText(
            ja: "用量・調剤量・日数が0以下です",
            en: "An amount that is not greater than 0"),
        meaning: BilingualText(
            ja: "用量、調剤量、日数は0より大きい数値です。",
            en: "Doses, amounts and days are numbers greater than 0."),
        example: BilingualText(
            ja: "調剤量が -21。",
            en: "An amount of -21."),
        fix: BilingualText(
            ja: "数値を確かめてください。",
            en: "Check the number."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14, 表15; 記録条件仕様 (用量、調剤数量)"),
    DiagnosticPage(
        "ERX-0054", .warning,
        title: BilingualText(
            ja: "薬剤の量の単位のコード体系が違います",
            en: "A unit of another system than MERIT-9"),
        meaning: BilingualText(
            ja: "1回量、1日量、調剤総量の単位は、医薬品単位略号（MERIT-9、urn:oid:1.2.392.100495.20.2.101）で書きます。",
            en: "Doses and totals have units of MERIT-9 (urn:oid:1.2.392.100495.20.2.101)."),
        example: BilingualText(
            ja: "UCUM の mL で書いた調剤総量。",
            en: "A total in mL of UCUM."),
        fix: BilingualText(
            ja: "system と code を医薬品単位略号にしてください。",
            en: "Use the system and the code of MERIT-9."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14, 表15"),
    DiagnosticPage(
        "ERX-0055", .error,
        title: BilingualText(
            ja: "備考や指示の状態が completed ではありません",
            en: "A remark that is not completed"),
        meaning: BilingualText(
            ja: "処方情報の Communication は、status が completed です。",
            en: "A Communication of a prescription has the status completed."),
        example: BilingualText(
            ja: "status が preparation の Communication。",
            en: "A Communication with the status preparation."),
        fix: BilingualText(
            ja: "completed と書いてください。",
            en: "Write completed."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表18 (status)"),
]
