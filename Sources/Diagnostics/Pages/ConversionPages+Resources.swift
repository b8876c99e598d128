/// What conversions of FHIR tell of resources that do not count, or with a doubt: `CNV-0103`, `CNV-02xx`.
let conversionResourcePages: [DiagnosticPage] = [
    DiagnosticPage(
        "CNV-0103", .fatal,
        title: BilingualText(
            ja: "変換できる処方や調剤がありません",
            en: "No drug that could be converted"),
        meaning: BilingualText(
            ja: "MedicationRequest や MedicationDispense はありますが、すべて、患者のものでないか、状態により有効ではないか、意味のわからない "
                + "modifierExtension があります。文書（Composition）や Patient がそうである場合も同じです。",
            en: "There are MedicationRequests or MedicationDispenses, but all are of another patient, are not in force "
                + "by their status, or have a modifierExtension whose meaning is not known; or the document itself "
                + "(Composition) or the Patient is so."),
        example: BilingualText(
            ja: "status が entered-in-error の Composition を持つ処方情報。",
            en: "A prescription document whose Composition is entered-in-error."),
        fix: BilingualText(
            ja: "有効な、ひとりの患者の記録を渡してください。",
            en: "Give a record of one patient that is in force."),
        source: "FHIR R4 (4.0.1), MedicationRequest.status, Composition.status"),
    DiagnosticPage(
        "CNV-0201", .error,
        title: BilingualText(
            ja: "ほかの患者のリソースです",
            en: "A resource of another patient"),
        meaning: BilingualText(
            ja: "1つのファイルはひとりの患者のものです。患者は、Composition.subject、なければ最初の MedicationRequest や MedicationDispense の "
                + "subject が参照する Patient です。それ以外を参照するリソースと、ほかの Patient は変換に含めません。",
            en: "A file is of one patient: the one that Composition.subject refers to or, without it, the subject "
                + "of the "
                + "first MedicationRequest or MedicationDispense. What refers to another, and other Patients, are "
                + "left out."),
        example: BilingualText(
            ja: "Patient が2つあり、MedicationRequest の1つがもうひとりを参照する Bundle。",
            en: "A Bundle with two Patients, where one MedicationRequest refers to the other."),
        fix: BilingualText(
            ja: "患者ごとに Bundle を分け、subject、patient、beneficiary の参照を確かめてください。",
            en: "Give a Bundle for each patient, and look at subject, patient and beneficiary."),
        source: "FHIR R4 (4.0.1), MedicationRequest.subject; ePrescriptionData 1.0, 表2 Composition"),
    DiagnosticPage(
        "CNV-0202", .error,
        title: BilingualText(
            ja: "有効でないリソースです",
            en: "A resource that is not in force"),
        meaning: BilingualText(
            ja: "JAHIS などのファイルには、取り消し・中止・下書き・誤り・提案を書く項目がありません。status、intent、doNotPerform、clinicalStatus、"
                + "verificationStatus が、処方や調剤として有効なことを示すものだけを変換します。",
            en: "The tagged files cannot say that something was cancelled, stopped, drafted, an error or a "
                + "proposal. Only "
                + "what its status, intent, doNotPerform, clinicalStatus and verificationStatus show to be in force "
                + "is converted."),
        example: BilingualText(
            ja: "status が cancelled の MedicationRequest。",
            en: "A MedicationRequest whose status is cancelled."),
        fix: BilingualText(
            ja: "有効なものであれば、もとのシステムで状態を直してください。",
            en: "If it is in force, mend its status in the system that it is from."),
        source: "FHIR R4 (4.0.1), medicationrequest-status, medicationrequest-intent, medicationdispense-status"),
    DiagnosticPage(
        "CNV-0203", .error,
        title: BilingualText(
            ja: "意味を変える拡張があります",
            en: "An extension that changes the meaning"),
        meaning: BilingualText(
            ja: "modifierExtension は、それがあるリソースや要素の意味を変えます。意味のわからない modifierExtension を持つリソースは変換に含めません。",
            en: "A modifierExtension changes the meaning of what it stands in. A resource with one whose meaning is "
                + "not "
                + "known is left out."),
        example: BilingualText(
            ja: "modifierExtension を持つ MedicationRequest。",
            en: "A MedicationRequest with a modifierExtension."),
        fix: BilingualText(
            ja: "その拡張が何を表すかを確かめ、なくても意味が変わらなければ除いてください。",
            en: "Find out what it says; if the meaning does not change without it, take it out."),
        source: "FHIR R4 (4.0.1), extensibility.html#modifierExtension"),
    DiagnosticPage(
        "CNV-0204", .warning,
        title: BilingualText(
            ja: "参照先がありません",
            en: "A reference that leads nowhere"),
        meaning: BilingualText(
            ja: "文書の参照と、urn: や # の参照は、同じ Bundle の中のリソースを指します。その参照先がないので、参照が表すことは変換されません。",
            en: "The references of a document, and those that begin with urn: or #, mean resources of the same Bundle. "
                + "This one is not there, so what the reference says is not converted."),
        example: BilingualText(
            ja: "author が、どの entry の fullUrl とも合わない処方情報。",
            en: "A prescription document whose author is the fullUrl of no entry."),
        fix: BilingualText(
            ja: "参照先のリソースを Bundle に入れ、fullUrl と参照を合わせてください。",
            en: "Put the resource into the Bundle, with a fullUrl that the reference repeats."),
        source: "FHIR R4 (4.0.1), documents.html#content, bundle.html#references"),
    DiagnosticPage(
        "CNV-0205", .warning,
        title: BilingualText(
            ja: "患者の参照先がありません",
            en: "The patient who is referred to is not there"),
        meaning: BilingualText(
            ja: "subject が参照する患者は Bundle にありません。すべての subject が同じで、Patient がひとりだけなので、そのひとりの記録とします。",
            en: "The patient that subject refers to is not in the Bundle. All subjects are the same and there is only "
                + "one Patient, who is taken for the one that is meant."),
        example: BilingualText(
            ja: "subject が Patient/x で、Patient の fullUrl が urn:uuid:… の Bundle。",
            en: "A Bundle with the subject Patient/x, and a Patient whose fullUrl is urn:uuid:…."),
        fix: BilingualText(
            ja: "同じ患者であることを確かめ、参照を Patient の fullUrl に合わせてください。",
            en: "Make sure that they are the same, and let the reference repeat the fullUrl of the Patient."),
        source: "FHIR R4 (4.0.1), bundle.html#references"),
    DiagnosticPage(
        "CNV-0206", .warning,
        title: BilingualText(
            ja: "完了した処方です",
            en: "A prescription that is completed"),
        meaning: BilingualText(
            ja: "MedicationRequest の status が completed です。処方として書き出しますが、JAHIS などのファイルは完了したことを言えません。"
                + "お薬手帳には、調剤されたものとして書きます。",
            en: "The MedicationRequest is completed. It is written as a prescription, but the tagged files cannot say "
                + "that all of it was done. A handbook has it as dispensed."),
        example: BilingualText(
            ja: "status が completed の MedicationRequest。",
            en: "A MedicationRequest whose status is completed."),
        fix: BilingualText(
            ja: "もう一度調剤されないよう、記録の使い道に気をつけてください。お薬手帳では、示した薬局が調剤した薬品かどうかを確かめてください。",
            en: "Take care that nobody dispenses it again. In a handbook, make sure that the pharmacy dispensed it."),
        source: "FHIR R4 (4.0.1), medicationrequest-status"),
    DiagnosticPage(
        "CNV-0207", .error,
        title: BilingualText(
            ja: "薬品がわかりません",
            en: "It is not known what the drug is"),
        meaning: BilingualText(
            ja: "medicationCodeableConcept がないか、medicationReference が参照する Medication が見つからないため、薬品の名称もコードもわかりません。",
            en: "There is no medicationCodeableConcept, or the Medication that medicationReference refers to was not "
                + "found, so neither a name nor a code of the drug is known."),
        example: BilingualText(
            ja: "Bundle にない Medication を参照する MedicationRequest。",
            en: "A MedicationRequest that refers to a Medication which is not in the Bundle."),
        fix: BilingualText(
            ja: "medicationCodeableConcept に名称とコードを書くか、参照する Medication を Bundle に入れてください。",
            en: "Write name and code as medicationCodeableConcept, or put the Medication into the Bundle."),
        source: "FHIR R4 (4.0.1), MedicationRequest.medication[x]"),
    DiagnosticPage(
        "CNV-0208", .warning,
        title: BilingualText(
            ja: "公費の位置が示されたものと違います",
            en: "A public programme in another place than it says"),
        meaning: BilingualText(
            ja: "公費負担者番号（8桁）や受給者番号の形でないものは特殊公費（レコード30）に書き、同じ順番のものは空いている位置に書きます。位置が残っていなければ書きません。そのときはエラーです。",
            en: "Numbers that do not have the form of a public payer (8 digits) are those of a special programme "
                + "(record 30); of two with the same order one takes a free place. If no place is left it is not "
                + "written, which is an error."),
        example: BilingualText(
            ja: "order が 1 の公費の Coverage が2つある Bundle。",
            en: "A Bundle with two Coverages of public programmes whose order is 1."),
        fix: BilingualText(
            ja: "公費の順番（order）と番号を確かめてください。",
            en: "Look at order and the numbers of the programmes."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード27〜30"),
    DiagnosticPage(
        "CNV-0209", .error,
        title: BilingualText(
            ja: "日の単位で言えない量や期間です",
            en: "An amount or a time that is not said in days"),
        meaning: BilingualText(
            ja:
                "内服薬の記録は1日量と日数を書きます。1日ではない期間の量（rateRatio）は、そのうち1日だけに服用する薬かもしれないため、日数で割らず、書かずにエラーにします。日数に直せない期間も、比較記号（comparator）のある量も書きません。",
            en: "Records of drugs for the mouth have the amount of a day and the days. An amount of another time "
                + "(rateRatio) is not divided, for the drug may be taken on one day of it: it is not written, which is "
                + "an error. Nor is a time that is no number of days, or an amount with a comparator."),
        example: BilingualText(
            ja: "rateRatio の分母が 1 wk（1週）で、分子が 2 錠。",
            en: "A rateRatio of 2 tablets per 1 wk."),
        fix: BilingualText(
            ja: "1日量と、服用する日（補足用法コードなど）を示してください。",
            en: "Say the amount of a day, and the days on which it is taken by a supplementary code."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 用量; FHIR R4 (4.0.1), Dosage.doseAndRate"),
    DiagnosticPage(
        "CNV-0210", .error,
        title: BilingualText(
            ja: "2つ目以降の用法があります",
            en: "A dosage after the first"),
        meaning: BilingualText(
            ja: "dosageInstruction が複数あり、それぞれの RP に分けられません（1日量と日数がそろわない、調剤量と合わない、1日量を使わない剤形など）。"
                + "2つ目以降は文章だけを用法の続きとして書きます。用量が総量でないときは1つ目の用法の量だけになるのでエラー、総量のときは警告です。"
                + "1つの用法の2つ目以降の量（doseAndRate）は書きません。製剤量と原薬量のように別のものを数えていれば警告、そうでなければエラーです。",
            en: ""
                + "There are several dosageInstructions that cannot be RPs of their own: they lack the amount of a day or "
                + "the days, do not make the quantity that is handed out, or are of a form without amounts of a day. "
                + "The fields say the first; of the others only the words are written, as a supplement. Where the "
                + "amount is not that of all that is handed out it is that of the first dosage alone, which is an "
                + "error; else a warning. Amounts (doseAndRate) after the first of one dosage are not written: a "
                + "warning if they count something else, such as the active ingredient, else an error."),
        example: BilingualText(
            ja: "朝夕食後2錠と就寝前1錠の、2つの dosageInstruction。",
            en: "Two dosageInstructions: 2 tablets after meals, and 1 at bedtime."),
        fix: BilingualText(
            ja: "用法ごとに MedicationRequest を分けてください。",
            en: "Make a MedicationRequest of each dosage."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101・111; FHIR R4 (4.0.1), Dosage.sequence"),
    DiagnosticPage(
        "CNV-0211", .warning,
        title: BilingualText(
            ja: "RP の番号を付け直しました",
            en: "The RPs are numbered anew"),
        meaning: BilingualText(
            ja: "記録の RP番号と RP内連番は1からの連番です。Bundle の番号に抜けがあるか、同じ番号の MedicationRequest の用法が違うか、"
                + "1つの MedicationRequest が用法ごとの RP になるため、番号が変わります。",
            en: "The numbers of RPs, and of drugs in them, run from 1 in the records. Those of the Bundle have a gap, "
                + "or MedicationRequests of one number are taken differently, or one becomes several RPs by its "
                + "dosages: so numbers change."),
        example: BilingualText(
            ja: "RP番号が 1 と 3 だけの Bundle。",
            en: "A Bundle with the RPs 1 and 3 alone."),
        fix: BilingualText(
            ja: "RP の順と番号を確かめてください。",
            en: "Look at the order of the RPs and their numbers."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, RP番号・RP内連番"),
    DiagnosticPage(
        "CNV-0212", .information,
        title: BilingualText(
            ja: "提供診療情報と検査値データを別のレコードに書きました",
            en: "Clinical information and test results in other records"),
        meaning: BilingualText(
            ja: "提供診療情報（301）と検査値データ等（302）のレコードは、電子処方箋管理サービスの形式だけにあります。"
                + "2次元シンボルでは、何かを表す言葉を前に付けて備考（81）に書き、戻すときは備考から移します。"
                + "1つの備考に収まらない文は分け、続きにもその言葉を付けて、戻すときにつなぎます。",
            en: "Only the form of the e-prescription service has records for clinical information (301) and test "
                + "results (302). In symbols they stand among the remarks (81), with a word in front that says what "
                + "they are; on the way back they leave the remarks. A text that one remark cannot hold is parted: its "
                + "further parts have such a word too, and are joined on the way back."),
        example: BilingualText(
            ja: "302 のある SJ1 を JAHIS10 にする変換。",
            en: "A conversion of an SJ1 file with 302 to JAHIS10."),
        fix: BilingualText(
            ja: "直す必要はありません。備考として読まれることを確かめてください。",
            en: "Nothing is to be mended; make sure that the reader looks at the remarks."),
        source: "電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, レコード301・302"),
]
