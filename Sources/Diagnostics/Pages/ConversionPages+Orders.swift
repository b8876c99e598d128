/// What conversions of FHIR tell of orders and insurances that do not go together: `CNV-0213` to `CNV-0216`.
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
]
