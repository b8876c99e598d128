/// What conversions of prescriptions to handbooks tell of what was dispensed, and when: `CNV-0223` to `CNV-0225`,
/// `CNV-0229`.
let conversionDispensingPages: [DiagnosticPage] = [
    DiagnosticPage(
        "CNV-0223", .warning,
        title: BilingualText(
            ja: "調剤年月日が交付年月日より前です",
            en: "Dispensed before it was issued"),
        meaning: BilingualText(
            ja: "処方箋からお薬手帳を作るときに示された調剤年月日が、処方箋の交付年月日より前です。示されたとおりに書きます。",
            en:
                "The day of dispensing that was told for the handbook of a prescription is before the day on which the "
                + "prescription was issued. It is written as it was told."),
        example: BilingualText(
            ja: "2026-11-02 交付の処方箋に、調剤年月日 2020-01-01。",
            en: "2020-01-01 as the day of dispensing of a prescription of 2026-11-02."),
        fix: BilingualText(
            ja: "調剤年月日と交付年月日のどちらが正しいかを確かめてください。",
            en: "Find out which of the two days is right."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード5; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, "
            + "レコード51"),
    DiagnosticPage(
        "CNV-0224", .warning,
        title: BilingualText(
            ja: "分割の調剤年月日が同じです",
            en: "Portions are dispensed on one day"),
        meaning: BilingualText(
            ja: "分割処方箋は、分割ごとに別の日に調剤されます。調剤年月日が1つ示されたので、文書のすべての分割、または続けて変換する"
                + "同じ処方箋の分割のCSVのお薬手帳に、その日を書きます。"
                + "示さなければ、それぞれの分割の交付年月日です。",
            en:
                "The portions of a split prescription are dispensed on days of their own. One day was told, and the "
                + "handbooks of all portions of a document have it, or of those whose CSV files are converted in one "
                + "run. Without it, each has the day on which the portion was issued."),
        example: BilingualText(
            ja: "7日分ずつ3回に分けた処方箋から、すべて 2026-11-03 に調剤した3つのお薬手帳。",
            en: "Three handbooks, all of 2026-11-03, of a prescription in three portions of 7 days."),
        fix: BilingualText(
            ja: "その日に調剤した分割のお薬手帳だけを使うか、調剤年月日を示さずに変換してください。",
            en: "Use the handbook of the portion that was dispensed on that day alone, or convert without a day."),
        source: "JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード5; ePrescriptionData 1.0, 分割処方箋"),
    DiagnosticPage(
        "CNV-0225", .warning,
        title: BilingualText(
            ja: "処方された薬品を、お薬手帳に書きません",
            en: "Prescribed drugs that are not written to the handbook"),
        meaning: BilingualText(
            ja: "調剤（MedicationDispense）や服薬（MedicationStatement）のある Bundle からは、それらだけをお薬手帳に書きます。"
                + "どの調剤も参照していない MedicationRequest の薬品は、調剤されたかどうかがわからないため、書きません。",
            en:
                "Of a Bundle with drugs that were dispensed (MedicationDispense) or are taken (MedicationStatement), "
                + "the "
                + "handbook has those alone. Whether a MedicationRequest that none of them refers to was dispensed is "
                + "not known, and its drug is not written."),
        example: BilingualText(
            ja: "MedicationRequest が3つ、MedicationDispense が1つで、どれも参照していない Bundle。",
            en: "A Bundle with three MedicationRequests, and a MedicationDispense that refers to none of them."),
        fix: BilingualText(
            ja: "調剤した薬品なら、MedicationDispense で示し、authorizingPrescription で処方を参照してください。"
                + "処方だけをお薬手帳にするなら、別の Bundle にしてください。",
            en: "Give a MedicationDispense for what was dispensed, with authorizingPrescription. Put a prescription "
                + "that is to become a handbook into a Bundle of its own."),
        source: "JP Core 1.1.2, JP_MedicationDispense authorizingPrescription"),
    DiagnosticPage(
        "CNV-0229", .warning,
        title: BilingualText(
            ja: "処方箋ではない文書の処方を、調剤されたものとして書きます",
            en: "Requests of a document that is no prescription, as dispensed"),
        meaning: BilingualText(
            ja: "MedicationRequest だけがある Bundle からは、そのとおりに調剤した内容のお薬手帳を作ります。この Bundle の Composition は処方箋ではない文書"
                + "（診療情報提供書、退院時サマリーなど）で、その処方が調剤されたかどうかは示されていません。",
            en:
                "Of a Bundle that has MedicationRequests alone a handbook is made of what is dispensed as they ask. "
                + "The Composition of this Bundle is of another document (a referral, a discharge summary), which does "
                + "not say whether its requests were dispensed."),
        example: BilingualText(
            ja: "投薬セクションに status が active の MedicationRequest がある診療情報提供書。",
            en: "A referral with a MedicationRequest in its section of medication whose status is active."),
        fix: BilingualText(
            ja: "示した薬局がその日に調剤した薬品かどうかを確かめてください。調剤した薬品は、MedicationDispense で示せます。",
            en: "Make sure that the pharmacy dispensed these drugs, and on that day. MedicationDispense says what was "
                + "dispensed."),
        source: "FHIR R4 (4.0.1), MedicationRequest; LOINC 57833-6 (処方箋)"),
]
