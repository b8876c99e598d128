/// What conversions of FHIR tell of what does not go together, or is missing: `CNV-0213` to `CNV-0222`.
let conversionOrderPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CNV-0213", .error,
        title: BilingualText(
            ja: "リフィルの回数が薬品によって違います",
            en: "Refills that differ by drug"),
        meaning: BilingualText(
            ja: "リフィルの記録（64）は処方箋全体に1つで、すべての薬品に当てはまります。numberOfRepeatsAllowed がすべての MedicationRequest で"
                + "同じでなければ、繰り返せない薬品まで繰り返すことになるため、書きません。",
            en:
                "The record of refills (64) stands once and is of the whole prescription. Unless numberOfRepeatsAllowed "
                + "is the same in all MedicationRequests it is not written, for it would repeat drugs that may not be."),
        example: BilingualText(
            ja: "numberOfRepeatsAllowed が 2 の MedicationRequest と、0 の MedicationRequest。",
            en: "MedicationRequests with a numberOfRepeatsAllowed of 2 and of 0."),
        fix: BilingualText(
            ja: "リフィル処方箋にできる薬品とできない薬品を、別の処方箋に分けてください。",
            en: "Prescribe the drugs that may be refilled, and those that may not, apart."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード64; ePrescriptionData 1.0, 表15 dispenseRequest"),
    DiagnosticPage(
        "CNV-0214", .error,
        title: BilingualText(
            ja: "別の処方箋のものです",
            en: "An order of another prescription"),
        meaning: BilingualText(
            ja: "書き出すファイルは1枚の処方箋のものです。Composition のない Bundle に、1つ目とは交付日（authoredOn）、処方医（requester）、医療機関、"
                + "または groupIdentifier が違う MedicationRequest があれば、変換に含めません。",
            en: "The file that is written is of one prescription. In a Bundle without a Composition, a "
                + "MedicationRequest whose day (authoredOn), requester, institution or groupIdentifier is not that of "
                + "the first is left out."),
        example: BilingualText(
            ja: "authoredOn が 2025-01-10 と 2026-11-02 の、2つの MedicationRequest。",
            en: "Two MedicationRequests, authored on 2025-01-10 and on 2026-11-02."),
        fix: BilingualText(
            ja: "処方箋ごとに Bundle を分けてください。",
            en: "Give a Bundle for each prescription."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード1・5・51; FHIR R4 (4.0.1), "
            + "MedicationRequest.groupIdentifier"),
    DiagnosticPage(
        "CNV-0215", .error,
        title: BilingualText(
            ja: "書かない保険があります",
            en: "An insurance that is not written"),
        meaning: BilingualText(
            ja: "保険のレコード（22・23）は1つだけです。2つ目以降の保険の Coverage と、交付日より前に期間（period）が終わった Coverage は書きません。"
                + "期間が終わったもののほかに有効な保険があるときは警告です。",
            en: "There is one insurance in the records (22, 23). A Coverage of an insurance after the first is not "
                + "written, nor is one whose period ended before the day of issue; the latter is a warning where "
                + "another insurance is in force."),
        example: BilingualText(
            ja: "period.end が 2020-03-31 の Coverage がある、2026-11-02 交付の処方。",
            en: "A prescription of 2026-11-02 with a Coverage whose period.end is 2020-03-31."),
        fix: BilingualText(
            ja: "この処方で使う保険の Coverage だけを Bundle に入れ、期間を確かめてください。",
            en: "Put into the Bundle the Coverage that this prescription is paid by, and look at its period."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード21〜23; FHIR R4 (4.0.1), Coverage.period"),
    DiagnosticPage(
        "CNV-0216", .error,
        title: BilingualText(
            ja: "総量が用量と日数に合いません",
            en: "A quantity that contradicts amount and days"),
        meaning: BilingualText(
            ja: "記録は用量と日数（頓服では回数）を書き、総量はその積です。Bundle の総量（quantity）はそれと違うのに、書くことができません。"
                + "服用しない日がある用法では比べません。",
            en: "Records have the amount and the days, or the intakes of what is taken as needed; the total is their "
                + "product. The quantity of the Bundle is another, and cannot be written. Where days are left out "
                + "they are not compared."),
        example: BilingualText(
            ja: "1日2錠、14日分で、quantity が 14錠。",
            en: "2 tablets a day for 14 days, with a quantity of 14 tablets."),
        fix: BilingualText(
            ja: "用量、日数、総量のどれが正しいかを確かめてください。",
            en: "Find out which of amount, days and quantity is right."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 用量・調剤数量"),
    DiagnosticPage(
        "CNV-0217", .warning,
        title: BilingualText(
            ja: "すべての分割にはない RP です",
            en: "An RP that not all portions have"),
        meaning: BilingualText(
            ja: "分割処方箋の総調剤数量は、すべての分割で同じ RP の数量の合計です。薬、剤形、用法、用量が同じ RP を1つの RP とみなします。"
                + "この RP と同じものがない分割があります。合計は、ある分割だけのものです。",
            en: "The total of an RP in a split prescription is the sum of its quantities in all portions. RPs of the "
                + "same drugs, form, usage and amounts are taken for one. A portion has no RP like this one: the total "
                + "is that of the portions that have it."),
        example: BilingualText(
            ja: "3回目の分割だけ、1日量が2錠から1錠になる。",
            en: "In the third portion alone, the amount of a day is 1 tablet and no longer 2."),
        fix: BilingualText(
            ja: "その分割で薬が終わるのであれば、直す必要はありません。そうでなければ、薬、用法、用量の示し方を揃えてください。",
            en: "Nothing is to be mended if the drug ends there. If not, say the drug, its usage and amount alike."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード101 調剤数量・レコード102 総調剤数量"),
    DiagnosticPage(
        "CNV-0218", .error,
        title: BilingualText(
            ja: "総調剤数量がわかりません",
            en: "The total of all portions is not known"),
        meaning: BilingualText(
            ja: "分割処方箋の分割のうち、Bundle にないもの、別の患者のもの、読めないもの、または数量を示さないものがあります。"
                + "調剤数量（101）と総調剤数量（102）は、すべての分割の合計なので、空のままにします。中止された分割は、数量が読めれば合計に入れます。",
            en: "A portion of the split prescription is not in the Bundle, is of another patient, cannot be read, or "
                + "does not say its quantity. The quantities of 101 and 102 are those of all portions together: they "
                + "are left empty. A portion that was cancelled counts, if its quantity can be read."),
        example: BilingualText(
            ja: "分割処方箋セクションが3つの Bundle を示し、2つしかない document。",
            en: "A document whose section of portions names three Bundles, two of which are there."),
        fix: BilingualText(
            ja: "すべての分割を、数量とともに渡してください。",
            en: "Give all portions, each with its quantity."),
        source: "JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード63・101・102"),
    DiagnosticPage(
        "CNV-0219", .warning,
        title: BilingualText(
            ja: "仕様書の求める要素が、もとの記録にありません",
            en: "The record does not say what the guide asks for"),
        meaning: BilingualText(
            ja: "FHIR の仕様書は、もとの形式では省ける項目や、もとの形式にない項目も求めます。"
                + "その値は記録からわからないため、要素を書きません。できた FHIR は、その要素について仕様書に合いません。",
            en:
                "The guides of FHIR ask for elements that the format may leave out, or has no field for. The record does "
                + "not say their values: they are not written, and for them the FHIR does not meet the guide."),
        example: BilingualText(
            ja: "患者コード（11-1）のない処方箋では、Patient.identifier が欠けます。",
            en: "Without the number of the patient (11-1), Patient.identifier is missing."),
        fix: BilingualText(
            ja: "もとの記録にその項目を書くか、変換した FHIR に要素を足してください。",
            en: "Write the field in the record, or add the element to the FHIR that is written."),
        source: "処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0); JP Core 1.1.2"),
    DiagnosticPage(
        "CNV-0220", .warning,
        title: BilingualText(
            ja: "単位の名称とコードが別の単位です",
            en: "A unit in words and its code are not the same"),
        meaning: BilingualText(
            ja: "数量の unit が表す単位と、code（医薬品単位略号）が表す単位が違います。CSV には名称を書くので、unit の名称を書きます。",
            en:
                "The unit of a quantity in words and its code are different units. CSV has units in words: that of "
                + "`unit` is written."),
        example: #"{"value": 2, "unit": "カプセル", "system": "urn:oid:1.2.392.100495.20.2.101", "code": "TAB"}"#,
        fix: BilingualText(
            ja: "正しい単位を確かめ、unit と code を揃えてください。",
            en: "Find out which unit is meant, and let unit and code say it."),
        source: "MERIT-9 処方オーダ 単位略号 (urn:oid:1.2.392.100495.20.2.101)"),
    DiagnosticPage(
        "CNV-0221", .warning,
        title: BilingualText(
            ja: "文書の Composition が示さないリソースです",
            en: "The document's Composition does not name this"),
        meaning: BilingualText(
            ja: "document の Bundle には Composition が1つあり、そのセクションが処方の内容を参照します。2つ目以降の Composition は読みません。"
                + "どのセクションも参照しない MedicationRequest と Communication は、処方の一部として書きます。",
            en:
                "A document has one Composition, whose sections refer to what is prescribed. A Composition after the first "
                + "is not read. A MedicationRequest or Communication that no section refers to is written as a part of "
                + "the prescription."),
        example: BilingualText(
            ja: "3つの MedicationRequest のうち、セクションが2つだけを参照する document。",
            en: "A document with three MedicationRequests, two of which its section refers to."),
        fix: BilingualText(
            ja: "処方の一部ならセクションから参照し、そうでなければ Bundle から除いてください。",
            en: "Refer to it in the section, or take it out of the Bundle."),
        source: "FHIR R4 (4.0.1), documents.html#content; ePrescriptionData 1.0, 表2 Composition"),
    DiagnosticPage(
        "CNV-0222", .warning,
        title: BilingualText(
            ja: "薬品のない List は書きません",
            en: "A List without drugs is not written"),
        meaning: BilingualText(
            ja: "お薬手帳は、薬品のない入院・退院の記録も1回分として持てます。Tasuki が書いた List なら区別できますが、ほかのシステムの List は、"
                + "薬品がなければお薬手帳の1回分かどうかがわからないため、書きません。",
            en:
                "A handbook may have the record of a stay in hospital without drugs. A List that Tasuki wrote says that it is "
                + "one; of a List of another system that is not known without drugs, and it is not written."),
        example: BilingualText(
            ja: "退院時の連絡（Communication）だけを並べた List。",
            en: "A List of messages about a discharge (Communication) alone."),
        fix: BilingualText(
            ja: "お薬手帳に書くべき内容なら、調剤された薬品とともに示してください。",
            en: "If a handbook should say it, give it with the drugs that were dispensed."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード5・411・421"),
]
