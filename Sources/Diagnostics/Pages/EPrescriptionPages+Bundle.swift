/// The rules of the guide of prescriptions in FHIR (ePrescriptionData)
/// about the document: `ERX-xxxx`.
let ePrescriptionBundlePages: [DiagnosticPage] = [
    DiagnosticPage(
        "ERX-0001", .warning,
        title: BilingualText(
            ja: "timestamp にミリ秒がありません",
            en: "The timestamp has no milliseconds"),
        meaning: BilingualText(
            ja: "Bundle.timestamp にミリ秒がありません。",
            en: "Bundle.timestamp has no milliseconds."),
        example: BilingualText(
            ja: "\"timestamp\": \"2026-01-31T10:00:00+09:00\"",
            en: "\"timestamp\": \"2026-01-31T10:00:00+09:00\""),
        fix: BilingualText(
            ja: "「2026-01-31T10:00:00.000+09:00」のように書いてください。",
            en: "Write it like 2026-01-31T10:00:00.000+09:00."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.1; 表1"),
    DiagnosticPage(
        "ERX-0002", .information,
        title: BilingualText(
            ja: "urn:uuid ではない参照です",
            en: "A reference that is not a urn:uuid"),
        meaning: BilingualText(
            ja: "参照は、エントリーの fullUrl と同じ「urn:uuid:…」で書きます。論理idでの参照は読み取れますが、推奨されません。",
            en: "References are the \"urn:uuid:…\" of an entry; logical ids are read, but not asked for."),
        example: BilingualText(
            ja: "\"reference\": \"Patient/1\"",
            en: "\"reference\": \"Patient/1\""),
        fix: BilingualText(
            ja: "参照先のエントリーの fullUrl を書いてください。",
            en: "Write the fullUrl of the entry that is meant."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.1"),
    DiagnosticPage(
        "ERX-0003", .error,
        title: BilingualText(
            ja: "処方された薬がありません",
            en: "A prescription without drugs"),
        meaning: BilingualText(
            ja: "処方箋に MedicationRequest がありません。",
            en: "The prescription has no MedicationRequest."),
        example: BilingualText(
            ja: "MedicationRequest のない処方箋。",
            en: "A prescription of category 01 without MedicationRequest."),
        fix: BilingualText(
            ja: "薬ごとに MedicationRequest を入れてください。",
            en: "Add a MedicationRequest for each drug."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表1"),
    DiagnosticPage(
        "ERX-0004", .warning,
        title: BilingualText(
            ja: "ガイドのプロファイルを宣言していません",
            en: "An entry that claims no profile of the guide"),
        meaning: BilingualText(
            ja: "処方情報のエントリーは、処方情報のプロファイルを meta.profile で宣言します。",
            en: "Each entry claims a profile of the guide in meta.profile."),
        example: BilingualText(
            ja: "meta のない PractitionerRole。",
            en: "A PractitionerRole without meta."),
        fix: BilingualText(
            ja: "meta.profile に処方情報のプロファイルのURLを書いてください。",
            en: "Name the profile of the guide in meta.profile."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表1–18 (meta.profile 1..1)"),
    DiagnosticPage(
        "ERX-0005", .warning,
        title: BilingualText(
            ja: "保険の Coverage がありません",
            en: "No coverage of an insurance"),
        meaning: BilingualText(
            ja: "保険の Coverage がありません。自費の場合も、保険種別6で必要です。",
            en: "There is no Coverage of an insurance; a patient who pays alone has one of type 6."),
        example: BilingualText(
            ja: "Coverage のない処方箋。",
            en: "A prescription without Coverage."),
        fix: BilingualText(
            ja: "保険の Coverage を入れてください。",
            en: "Add it."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5"),
    DiagnosticPage(
        "ERX-0006", .warning,
        title: BilingualText(
            ja: "RP番号とRP内連番が重複しています",
            en: "RP number and order appear twice"),
        meaning: BilingualText(
            ja: "ほかの薬と同じRP番号・RP内連番です。",
            en: "Another drug has the same RP number and order."),
        example: BilingualText(
            ja: "2つの薬がどちらもRP番号1、RP内連番1。",
            en: "Two drugs with RP 1, order 1 give ERX-0006 at the second."),
        fix: BilingualText(
            ja: "RPごと、RPの中の薬ごとに番号を付けてください。",
            en: "Number the RPs, and the drugs in each."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13"),
    DiagnosticPage(
        "ERX-0007", .warning,
        title: BilingualText(
            ja: "RP番号に抜けがあります",
            en: "A gap in the RP numbers"),
        meaning: BilingualText(
            ja: "RP番号またはRP内連番が1からの連番ではありません。",
            en: "The RP numbers, or the orders in an RP, are not 1 to n."),
        example: BilingualText(
            ja: "RP番号が1と3の薬。",
            en: "Drugs with the RP numbers 1 and 3 give ERX-0007 at Bundle."),
        fix: BilingualText(
            ja: "1から順に番号を付けてください。",
            en: "Number them from 1."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表13; 記録条件仕様 (RP番号)"),
    DiagnosticPage(
        "ERX-0008", .warning,
        title: BilingualText(
            ja: "同じRPの薬で用法が違います",
            en: "Drugs of one RP with different usage"),
        meaning: BilingualText(
            ja: "同じRPの薬は用法コードが同じでなければなりません。",
            en: "The drugs of one RP must have the same usage code."),
        example: BilingualText(
            ja: "用法コードの違う、RP番号1の2つの薬。",
            en: "Two drugs of RP 1 with different usage codes give ERX-0008 at the second."),
        fix: BilingualText(
            ja: "用法の違う薬は別のRPにしてください。",
            en: "Give drugs of another usage an RP of their own."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.9; 表13"),
    DiagnosticPage(
        "ERX-0009", .error,
        title: BilingualText(
            ja: "麻薬処方箋に患者の住所がありません",
            en: "A narcotic prescription without the address"),
        meaning: BilingualText(
            ja: "麻薬処方箋には患者の住所が必要です。",
            en: "The prescription of a narcotic needs the address of the patient."),
        example: BilingualText(
            ja: "住所のない患者の麻薬処方箋（02）。",
            en: "A prescription of category 02 whose Patient has no address."),
        fix: BilingualText(
            ja: "Patient.address を書いてください。",
            en: "Add Patient.address."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表3"),
    DiagnosticPage(
        "ERX-0010", .warning,
        title: BilingualText(
            ja: "麻薬施用者免許番号がありません",
            en: "No licence for narcotics"),
        meaning: BilingualText(
            ja: "麻薬処方箋の処方医に、麻薬施用者免許番号（NarcoticsPractitioner）がありません。",
            en: "The prescriber of a narcotic has no qualification NarcoticsPractitioner."),
        example: BilingualText(
            ja: "免許番号のない処方医の麻薬処方箋（02）。",
            en: "A prescription of category 02 whose Practitioner has no such qualification."),
        fix: BilingualText(
            ja: "qualification に免許番号を書いてください。",
            en: "Add the number of the licence to qualification."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表11"),
    DiagnosticPage(
        "ERX-0011", .warning,
        title: BilingualText(
            ja: "分割処方箋のセクションが合いません",
            en: "Sections of a split prescription"),
        meaning: BilingualText(
            ja: "分割処方箋（03）にはセクション 11 と 12 があり、ほかの処方箋にはありません。",
            en: "A split prescription (03) has the sections 11 and 12, and no other prescription has them."),
        example: BilingualText(
            ja: "セクション 11 のない分割処方箋（03）。",
            en: "A Composition of category 03 without section 11."),
        fix: BilingualText(
            ja: "文書の種別とセクションを合わせてください。",
            en: "Make category and sections agree."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.13 (参考)"),
    DiagnosticPage(
        "ERX-0012", .warning,
        title: BilingualText(
            ja: "処方箋の作成者が違います",
            en: "The authors of the prescription"),
        meaning: BilingualText(
            ja: "Composition.author は2つで、1つ目が PractitionerRole、2つ目が Organization です。",
            en: "There are two Composition.author: a PractitionerRole and then an Organization."),
        example: BilingualText(
            ja: "author が1つだけの Composition。",
            en: "One author alone."),
        fix: BilingualText(
            ja: "処方医の PractitionerRole、作成機関の Organization の順に書いてください。",
            en: "Refer to the PractitionerRole of the prescriber, then to the Organization."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2"),
    DiagnosticPage(
        "ERX-0013", .error,
        title: BilingualText(
            ja: "生年月日が交付年月日より後です",
            en: "Born after the day of issue"),
        meaning: BilingualText(
            ja: "患者の生年月日が処方箋の交付年月日より後です。",
            en: "The patient was born after the day of issue."),
        example: BilingualText(
            ja: "交付年月日より後の birthDate。",
            en: "A birthDate after event.period.start."),
        fix: BilingualText(
            ja: "日付を確かめてください。",
            en: "Check the dates."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表2, 表3; 記録条件仕様 (日付)"),
    DiagnosticPage(
        "ERX-0014", .warning,
        title: BilingualText(
            ja: "保険種別と保険者番号が合いません",
            en: "Kind of insurance and number of the insurer"),
        meaning: BilingualText(
            ja: "保険種別と保険者番号が合いません。39で始まる番号は後期高齢者（7）、6桁の番号は国保（2）です。",
            en: "The kind of insurance does not fit the number of the insurer: 39… is 7, six digits are 2."),
        example: BilingualText(
            ja: "保険者番号が39で始まる、保険種別1の Coverage。",
            en: "Type 1 with an insurer 39…."),
        fix: BilingualText(
            ja: "保険種別か保険者番号を確かめてください。",
            en: "Check the kind and the number."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5; 記録条件仕様 (保険種別)"),
    DiagnosticPage(
        "ERX-0015", .warning,
        title: BilingualText(
            ja: "保険者が保険種別と合いません",
            en: "The payer does not fit the kind of insurance"),
        meaning: BilingualText(
            ja: "payor は、自費（6）なら Patient、それ以外は Organization です。",
            en: "payor is the Patient where there is no insurance (6), else an Organization."),
        example: BilingualText(
            ja: "payor が Organization の、自費（6）の Coverage。",
            en: "Type 6 with an organization as payor."),
        fix: BilingualText(
            ja: "参照先を確かめてください。",
            en: "Check what payor refers to."),
        source: "JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表5"),
]
