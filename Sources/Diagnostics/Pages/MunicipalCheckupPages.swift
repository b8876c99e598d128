/// The pages of the draft guide of municipal screenings (JP eMunicipalCheckup): `MUN-xxxx`.
let municipalCheckupPages: [DiagnosticPage] = [
    DiagnosticPage(
        "MUN-0001", .error,
        title: BilingualText(ja: "報告区分が1つではありません", en: "Not one report category"),
        meaning: BilingualText(
            ja: "報告区分（Composition.category）は 51～58 のうちちょうど1つです。",
            en: "The report category, Composition.category, is exactly one of 51 to 58."),
        example: BilingualText(ja: "category のコードが 42 の報告書。", en: "A report with the category 42."),
        fix: BilingualText(ja: "報告区分のコードを1つだけ書いてください。", en: "Give one code of the report category."),
        source: "JP eMunicipalCheckup (draft of 2022-01), Composition.category"),
    DiagnosticPage(
        "MUN-0002", .error,
        title: BilingualText(ja: "検診区分が1つではありません", en: "Not one stage"),
        meaning: BilingualText(
            ja: "検診区分（Composition.event.code）は 1 一次検診、2 精密検査、3 両方のうちちょうど1つです。",
            en: """
                The stage, Composition.event.code, is exactly one of 1 screening, 2 close examination and \
                3 both.
                """),
        example: BilingualText(ja: "event に code がない報告書。", en: "A report whose event has no code."),
        fix: BilingualText(ja: "1、2、3 のいずれかを書いてください。", en: "Give 1, 2 or 3."),
        source: "JP eMunicipalCheckup (draft of 2022-01), Composition.event"),
    DiagnosticPage(
        "MUN-0003", .error,
        title: BilingualText(ja: "添付書類と検査結果が混在しています", en: "Attachments beside results"),
        meaning: BilingualText(
            ja: "報告書は、添付書類セクションだけか、検査結果・問診結果のセクションか、どちらか一方を持ちます。",
            en: "A report has either the section of attachments alone, or sections of results and questions."),
        example: BilingualText(ja: "01910 と 01995 のセクションがある報告書。", en: "A report with the sections 01910 and 01995."),
        fix: BilingualText(
            ja: "CDAを添付するときは添付書類セクションだけにしてください。",
            en: "With an attached CDA document, give only the section of attachments."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-cmp-2"),
    DiagnosticPage(
        "MUN-0004", .warning,
        title: BilingualText(ja: "status が final でも cancelled でもありません", en: "Neither final nor cancelled"),
        meaning: BilingualText(
            ja: "結果の status は final か cancelled です。",
            en: "The status of a result is final or cancelled."),
        example: BilingualText(ja: "registered の結果。", en: "A result that is registered."),
        fix: BilingualText(
            ja: "結果があれば final、未実施・測定不能なら cancelled としてください。",
            en: "Write final for a result, cancelled for an item that was not done or not measured."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-obs-1"),
    DiagnosticPage(
        "MUN-0005", .warning,
        title: BilingualText(ja: "基準範囲の単位が違います", en: "The range has another unit"),
        meaning: BilingualText(
            ja: "基準範囲の単位は結果値の単位と同じです。",
            en: "The reference range has the unit of the result."),
        example: BilingualText(ja: "結果が {%YAM}、基準範囲が a の項目。", en: "A range in a for a result in {%YAM}."),
        fix: BilingualText(ja: "単位をそろえてください。", en: "Use one unit."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-obs-2"),
    DiagnosticPage(
        "MUN-0006", .warning,
        title: BilingualText(ja: "値がない理由が status と合いません", en: "Reason and status do not agree"),
        meaning: BilingualText(
            ja: "cancelled の項目は dataAbsentReason（not-performed か error）を持ち、final の項目は持ちません。",
            en: "A cancelled item has a dataAbsentReason, not-performed or error; a final one has none."),
        example: BilingualText(
            ja: "dataAbsentReason のない cancelled の項目。", en: "A cancelled item without a dataAbsentReason."),
        fix: BilingualText(ja: "status と dataAbsentReason を合わせてください。", en: "Make status and dataAbsentReason agree."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-obs-3"),
    DiagnosticPage(
        "MUN-0007", .warning,
        title: BilingualText(ja: "未実施・測定不能の項目に余分な要素があります", en: "Too much in an item that was not done"),
        meaning: BilingualText(
            ja: "未実施（not-performed）の項目は理由だけを、測定不能（error）の項目はほかに method と referenceRange だけを持ちます。",
            en: """
                An item that was not done has nothing but its reason, one that could not be measured only \
                its method and reference range beside it.
                """),
        example: BilingualText(
            ja: "not-performed と valueString を持つ項目。", en: "An item with not-performed and valueString."),
        fix: BilingualText(ja: "余分な要素を取り除いてください。", en: "Remove what is too much."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-obs-4, emc-obs-5"),
    DiagnosticPage(
        "MUN-0008", .error,
        title: BilingualText(ja: "グループの status と hasMember が合いません", en: "Status and members of a group do not agree"),
        meaning: BilingualText(
            ja: "グループは、final なら hasMember を持ち、cancelled なら持ちません。",
            en: "A final group has members, a cancelled one has none."),
        example: BilingualText(ja: "hasMember のある cancelled のグループ。", en: "A cancelled group with members."),
        fix: BilingualText(ja: "status と hasMember を合わせてください。", en: "Make status and hasMember agree."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-obs-g1"),
    DiagnosticPage(
        "MUN-0009", .error,
        title: BilingualText(ja: "回答のコード表が違います", en: "Answer from another list"),
        meaning: BilingualText(
            ja: "回答の system は、項目表がその項目に定めるコード表です。",
            en: "The system of an answer is the code list that the item table gives."),
        example: BilingualText(
            ja: "一次検診の偶発症の有無に、精密検査のコード表 2011 で答えたもの。", en: "An answer from the list 2011 to an item of the list 2010."),
        fix: BilingualText(ja: "項目表のコード表を書いてください。", en: "Give the list of the item table."),
        source: "JP eMunicipalCheckup (draft of 2022-01), item table"),
    DiagnosticPage(
        "MUN-0010", .error,
        title: BilingualText(ja: "コード表にない回答です", en: "Unknown answer"),
        meaning: BilingualText(
            ja: "回答のコードが、そのコード表にありません。",
            en: "The code list has no such code."),
        example: BilingualText(ja: "コード表 2010 の 7。", en: "The code 7 of the list 2010."),
        fix: BilingualText(ja: "結果コード表を確かめてください。", en: "Check the result code lists."),
        source: "JP eMunicipalCheckup (draft of 2022-01), result code lists"),
    DiagnosticPage(
        "MUN-0011", .warning,
        title: BilingualText(ja: "表示名が違います", en: "A different display"),
        meaning: BilingualText(
            ja: "項目や回答の display が、項目表・結果コード表の表示名と違います。",
            en: "The display of an item or answer is not that of the guide's tables."),
        example: BilingualText(
            ja: "コード表 2010 の 1 に「あり」。", en: "A display other than that of the table for the code 1 of the list 2010."),
        fix: BilingualText(ja: "表示名を直すか、コードを確かめてください。", en: "Correct the display, or check the code."),
        source: "JP eMunicipalCheckup (draft of 2022-01), item table; result code lists"),
    DiagnosticPage(
        "MUN-0012", .warning,
        title: BilingualText(ja: "項目のカテゴリが違います", en: "A different category"),
        meaning: BilingualText(
            ja: "Observation.category が、項目表のカテゴリと違います。",
            en: "Observation.category is not that of the item table."),
        example: BilingualText(ja: "exam の項目に imaging。", en: "The category imaging for an item of exam."),
        fix: BilingualText(ja: "項目表のカテゴリを書いてください。", en: "Give the category of the item table."),
        source: "JP eMunicipalCheckup (draft of 2022-01), item table"),
    DiagnosticPage(
        "MUN-0013", .warning,
        title: BilingualText(ja: "機関の番号の桁数が違います", en: "Wrong length of a number"),
        meaning: BilingualText(
            ja: "保険者番号は8桁、保険医療機関番号は10桁の数字です。",
            en: "An insurer number has 8 digits, a provider number 10."),
        example: BilingualText(ja: "9桁の保険者番号。", en: "An insurer number of 9 digits."),
        fix: BilingualText(ja: "桁数を確かめてください。", en: "Check the number of digits."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-org-i1, emc-org-p1"),
    DiagnosticPage(
        "MUN-0014", .warning,
        title: BilingualText(ja: "受診者の番号の system が違います", en: "Wrong system of the person's number"),
        meaning: BilingualText(
            ja: "受診者の番号の system は urn:oid:1.2.392.200119.6.102.1 に10桁の機関番号を続けたものです。",
            en: """
                The system of the person's number is urn:oid:1.2.392.200119.6.102.1 and the 10 digits of \
                the institution.
                """),
        example: BilingualText(ja: "機関番号のない system。", en: "A system without the institution."),
        fix: BilingualText(ja: "機関番号の桁数を確かめてください。", en: "Check the digits of the institution."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-pat-1"),
    DiagnosticPage(
        "MUN-0015", .error,
        title: BilingualText(ja: "受診者の氏名がありません", en: "No name"),
        meaning: BilingualText(
            ja: "受診者には、カナ、漢字、ローマ字のいずれかの氏名が必要です。",
            en: "The person needs a name in kana, kanji or Latin letters."),
        example: BilingualText(ja: "name のない Patient。", en: "A Patient without name."),
        fix: BilingualText(ja: "氏名を書いてください。", en: "Give a name."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-pat-3"),
    DiagnosticPage(
        "MUN-0016", .warning,
        title: BilingualText(ja: "住所が不十分です", en: "Incomplete address"),
        meaning: BilingualText(
            ja: "住所は、text か、state・city・line・postalCode と country（JP）のすべてで書きます。",
            en: "An address is a text, or has state, city, line, postalCode and the country JP."),
        example: BilingualText(ja: "都道府県と市だけの住所。", en: "An address of prefecture and city alone."),
        fix: BilingualText(ja: "text に住所を書いてください。", en: "Write the address as text."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-pat-2"),
    DiagnosticPage(
        "MUN-0017", .error,
        title: BilingualText(ja: "必須の項目がありません", en: "Required items are missing"),
        meaning: BilingualText(
            ja: "報告区分・検診区分に必須の項目がありません。検査していない項目も、未実施（cancelled）として入れます。",
            en: """
                Items that the kind and stage of the report requires are missing. Items that were not \
                done are there, too, as cancelled.
                """),
        example: BilingualText(ja: "9P504000000000011 のない肺がん一次検診。", en: "A lung screening without 9P504000000000011."),
        fix: BilingualText(ja: "項目を加えてください。", en: "Add the items."),
        source: "JP eMunicipalCheckup (draft of 2022-01), item table; category51-event1-valid-obs"),
    DiagnosticPage(
        "MUN-0018", .error,
        title: BilingualText(ja: "別の検診の項目です", en: "An item of another screening"),
        meaning: BilingualText(
            ja: "項目が、この報告区分・検診区分のものではありません。",
            en: "The item does not belong to this kind and stage of report."),
        example: BilingualText(
            ja: "一次検診の報告書に、精密検査の項目。", en: "An item of the close examination in a report of the screening."),
        fix: BilingualText(ja: "category と event.code を確かめてください。", en: "Check category and event.code."),
        source: "JP eMunicipalCheckup (draft of 2022-01), item table; category51-event1-valid-obs"),
    DiagnosticPage(
        "MUN-0019", .warning,
        title: BilingualText(ja: "枝番が2桁ではありません", en: "Branch number of another length"),
        meaning: BilingualText(
            ja: "被保険者証の枝番は2桁です。",
            en: "The branch number of the insured person has 2 digits."),
        example: BilingualText(ja: "枝番「1」。", en: "The branch number 1."),
        fix: BilingualText(ja: "1桁のときは前に0を付けてください。", en: "Put a 0 before a single digit."),
        source: "JP eMunicipalCheckup (draft of 2022-01), emc-cov-1"),
]
