/// Single data types, options and reports of measures: `VAL-15xx`.
let validationDataTypePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1511", .error,
        title: BilingualText(ja: "size が data の大きさと違います", en: #""size" is not that of the data"#),
        meaning: BilingualText(
            ja: "Attachment.size は、base64にする前のバイト数です。",
            en: "Attachment.size counts the bytes before base 64."),
        example: #"{"data": "SGVsbG8=", "size": 100}"#,
        fix: BilingualText(ja: "size を直すか、省いてください。", en: #"Correct "size", or leave it out."#),
        source: "FHIR R4 (4.0.1), datatypes-definitions.html#Attachment.size"),
    DiagnosticPage(
        "VAL-1512", .error,
        title: BilingualText(ja: "識別子の値がURIではありません", en: "The value of an identifier is not a URI"),
        meaning: BilingualText(
            ja: "system が urn:ietf:rfc:3986 なら、値はスキームで始まるURIです。",
            en: "With the system urn:ietf:rfc:3986 the value is a URI with its scheme."),
        example: #"{"system": "urn:ietf:rfc:3986", "value": "2.16.840.1"}"#,
        fix: BilingualText(ja: "urn:oid: や urn:uuid: を付けてください。", en: "Write urn:oid: or urn:uuid: before it."),
        source: "FHIR R4 (4.0.1), datatypes.html#Identifier"),
    DiagnosticPage(
        "VAL-1513", .error,
        title: BilingualText(ja: "リソースの id に拡張があります", en: "Extensions on the id of a resource"),
        meaning: BilingualText(
            ja: "リソースの id は文字だけで、拡張を持ちません。",
            en: "The id of a resource is text alone and has no extensions."),
        example: #""_id": {"extension": [{…}]}"#,
        fix: BilingualText(ja: "拡張を取り除いてください。", en: "Remove the extensions."),
        source: "FHIR R4 (4.0.1), resource.html#id"),
    DiagnosticPage(
        "VAL-1514", .error,
        title: BilingualText(ja: "文字列にHTMLのタグがあります", en: "HTML in a text"),
        meaning: BilingualText(
            ja: "呼び出し側の設定で、HTMLのタグのような文字列は認められていません。",
            en: "The caller does not allow texts that look like HTML tags."),
        example: #""text": "A <script>b</script>""#,
        fix: BilingualText(ja: "タグを取り除いてください。", en: "Remove the tags."),
        source: "FHIR R4 (4.0.1), security.html#narrative"),
    DiagnosticPage(
        "VAL-1515", .error,
        title: BilingualText(ja: "例示用のURLです", en: "URL of an example"),
        meaning: BilingualText(
            ja: "呼び出し側の設定で、example.org などのURLは認められていません。",
            en: "The caller does not allow URLs such as those of example.org."),
        example: #""system": "http://example.org/a""#,
        fix: BilingualText(ja: "実際のURLにしてください。", en: "Use the real URL."),
        source: "RFC 2606, section 3"),
    DiagnosticPage(
        "VAL-1516", .error,
        title: BilingualText(ja: "文字列が短すぎます", en: "The text is too short"),
        meaning: BilingualText(
            ja: "プロファイルが拡張 minLength で文字数の下限を定めています。",
            en: "A profile sets the least number of characters with the extension minLength."),
        example: BilingualText(
            ja: #"20文字以上の id が "8"。"#,
            en: #"The id "8" where 20 characters are required."#),
        fix: BilingualText(ja: "文字数を合わせてください。", en: "Write a longer text."),
        source: "FHIR R4 (4.0.1), extension-minlength.html"),
    DiagnosticPage(
        "VAL-1517", .error,
        title: BilingualText(ja: "値がありません", en: "No value"),
        meaning: BilingualText(
            ja: "プロファイルが、拡張だけでなく値を求めています（mustHaveValue）。",
            en: "A profile asks for a value, not only extensions (mustHaveValue)."),
        example: #""_active": {"extension": [{…}]}"#,
        fix: BilingualText(ja: "値を書いてください。", en: "Give the value."),
        source: "FHIR R5, elementdefinition-definitions.html#ElementDefinition.mustHaveValue"),
    DiagnosticPage(
        "VAL-1521", .warning,
        title: BilingualText(ja: "Measure がここにありません", en: "The Measure is not known here"),
        meaning: BilingualText(
            ja: "もとの Measure がないため、報告を照合していません。",
            en: "The Measure is not known here, so the report was not compared with it."),
        example: #""measure": "http://example.org/Measure/other""#,
        fix: BilingualText(ja: "Measure を定義として指定してください。", en: "Give the Measure with the definitions."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.measure"),
    DiagnosticPage(
        "VAL-1522", .error,
        title: BilingualText(ja: "Measure にない部分です", en: "Not in the Measure"),
        meaning: BilingualText(
            ja: "報告の group、population、stratifier は、code で Measure のものに対応します。",
            en: "A group, population or stratifier of a report belongs to one of the Measure by its code."),
        example: BilingualText(
            ja: #"Measure にない population "numerator"。"#,
            en: #"A population "numerator" that the Measure does not have."#),
        fix: BilingualText(ja: "code を Measure のものにしてください。", en: "Use a code of the Measure."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.group"),
    DiagnosticPage(
        "VAL-1523", .error,
        title: BilingualText(ja: "Measure にある部分が報告にありません", en: "A part of the Measure is missing"),
        meaning: BilingualText(
            ja: "Measure の population と stratifier は、報告にもなければなりません。",
            en: "The populations and stratifiers of the Measure are in the report too."),
        example: BilingualText(
            ja: "Measure の stratifier が報告にない。",
            en: "A stratifier of the Measure is not in the report."),
        fix: BilingualText(ja: "その部分を加えてください。", en: "Add the part."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.group"),
    DiagnosticPage(
        "VAL-1524", .error,
        title: BilingualText(ja: "どの部分かを示す code がありません", en: "No code to match"),
        meaning: BilingualText(
            ja: "報告の部分が Measure のどれに当たるかは、code で決まります。",
            en: "The code tells which part of the Measure is meant."),
        example: #""stratifier": [{"stratum": […]}]"#,
        fix: BilingualText(ja: "code を加えてください。", en: "Add the code."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.group.code"),
    DiagnosticPage(
        "VAL-1525", .error,
        title: BilingualText(ja: "count と対象者の数が違います", en: "Count and subjects differ"),
        meaning: BilingualText(
            ja: "対象者の一覧（subject-list）では、count は対象者の数です。",
            en: "In a subject list the count is the number of subjects."),
        example: #""count": 500, "subjectResults": {"reference": "Patient/1"}"#,
        fix: BilingualText(
            ja: "count を直すか、対象者の List を参照してください。", en: "Correct the count, or refer to the List of subjects."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.group.population.count"),
    DiagnosticPage(
        "VAL-1518", .error,
        title: BilingualText(ja: "識別子の system が絶対URIではありません", en: "The system of an identifier is not absolute"),
        meaning: BilingualText(
            ja: "Identifier.system は、値がどこで一意かを示す絶対URIです。",
            en: "Identifier.system is an absolute URI that tells where the value is unique."),
        example: #"{"system": "patients", "value": "1"}"#,
        fix: BilingualText(ja: "http: や urn: で始まるURIにしてください。", en: "Write a URI with its scheme."),
        source: "FHIR R4 (4.0.1), datatypes-definitions.html#Identifier.system"),
    DiagnosticPage(
        "VAL-1526", .error,
        title: BilingualText(ja: "採点がありません", en: "A score is missing"),
        meaning: BilingualText(
            ja: "割合、比、連続量、複合の Measure の完了した報告には、measureScore が必要です。",
            en: "A complete report of a proportion, ratio, continuous-variable or composite Measure has a measureScore."
        ),
        example: BilingualText(
            ja: "scoring が proportion の Measure の報告に measureScore がない。",
            en: "A report of a proportion Measure without measureScore."),
        fix: BilingualText(ja: "measureScore を加えてください。", en: "Add the measureScore."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.group.measureScore"),
    DiagnosticPage(
        "VAL-1527", .error,
        title: BilingualText(ja: "採点のない報告に採点があります", en: "A score where there is none"),
        meaning: BilingualText(
            ja: "データ収集の報告（data-collection）とコホートの Measure に採点はありません。",
            en: "A data-collection report, and one of a cohort Measure, has no score."),
        example: #""type": "data-collection", … "measureScore": {"value": 1}"#,
        fix: BilingualText(ja: "measureScore を取り除いてください。", en: "Remove the measureScore."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.type"),
    DiagnosticPage(
        "VAL-1528", .error,
        title: BilingualText(ja: "割合が0から1までではありません", en: "A proportion outside 0 to 1"),
        meaning: BilingualText(
            ja: "scoring が proportion の採点は、0から1までの数です。",
            en: "A score of a proportion Measure is a number from 0 to 1."),
        example: #""measureScore": {"value": 75}"#,
        fix: BilingualText(ja: "百分率ではなく割合で書いてください。", en: "Write the proportion, not a percentage."),
        source: "FHIR R4 (4.0.1), measure-definitions.html#Measure.scoring"),
    DiagnosticPage(
        "VAL-1531", .warning,
        title: BilingualText(ja: "Observation に subject がありません", en: "An Observation without subject"),
        meaning: BilingualText(
            ja: "誰（何）についての観察かを示すべきです。厳しさは設定（bestPractice）によります。",
            en: "An Observation should say what it is about. The level is that of the option bestPractice."),
        example: #"{"resourceType": "Observation", "status": "final", "code": {…}}"#,
        fix: BilingualText(ja: "subject を加えてください。", en: "Add the subject."),
        source: "FHIR R4 (4.0.1), observation-definitions.html#Observation.subject"),
    DiagnosticPage(
        "VAL-1532", .warning,
        title: BilingualText(ja: "Observation に日時がありません", en: "An Observation without a time"),
        meaning: BilingualText(
            ja: "いつの観察かを示すべきです。厳しさは設定（bestPractice）によります。",
            en: "An Observation should say when it was true. The level is that of the option bestPractice."),
        example: #"{"resourceType": "Observation", "status": "final", "code": {…}}"#,
        fix: BilingualText(
            ja: "effectiveDateTime か effectivePeriod を加えてください。", en: "Add effectiveDateTime or effectivePeriod."),
        source: "FHIR R4 (4.0.1), observation-definitions.html#Observation.effective_x_"),
    DiagnosticPage(
        "VAL-1533", .warning,
        title: BilingualText(ja: "Observation に performer がありません", en: "An Observation without performer"),
        meaning: BilingualText(
            ja: "誰が観察したかを示すべきです。厳しさは設定（bestPractice）によります。",
            en: "An Observation should say who made it. The level is that of the option bestPractice."),
        example: #"{"resourceType": "Observation", "status": "final", "code": {…}}"#,
        fix: BilingualText(ja: "performer を加えてください。", en: "Add the performer."),
        source: "FHIR R4 (4.0.1), observation-definitions.html#Observation.performer"),
    DiagnosticPage(
        "VAL-1519", .error,
        title: BilingualText(ja: "hash が data と違います", en: "The hash is not that of the data"),
        meaning: BilingualText(
            ja: "hash は、base64にする前の data のSHA-1です。", en: "The hash is the SHA-1 digest of the data before base 64."),
        example: #""data": "SGVsbG8=", "hash": "AAAA""#,
        fix: BilingualText(ja: "data から計算し直してください。", en: "Compute it anew from the data."),
        source: "FHIR R4 (4.0.1), datatypes-definitions.html#Attachment.hash"),
    DiagnosticPage(
        "VAL-1529", .error,
        title: BilingualText(ja: "同じ部分が二度あります", en: "The same part twice"),
        meaning: BilingualText(
            ja: "Measure のグループ、集団、層は、報告に一度だけ現れます。",
            en: "Each group, population and stratifier of a Measure appears once in a report."),
        example: BilingualText(ja: "同じ code の population が二つある報告。", en: "A report with two populations of one code."),
        fix: BilingualText(ja: "一つを残して取り除いてください。", en: "Keep one of them."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.group"),
    DiagnosticPage(
        "VAL-1530", .error,
        title: BilingualText(ja: "割合に単位があります", en: "A proportion with a unit"),
        meaning: BilingualText(
            ja: "採点の方法が proportion の measureScore は、0から1までの単位のない数です。",
            en: "The score of a proportion is a number from 0 to 1 without a unit."),
        example: #""measureScore": {"value": 0.5, "unit": "%"}"#,
        fix: BilingualText(ja: "unit、system、code を除いてください。", en: "Remove unit, system and code."),
        source: "FHIR R4 (4.0.1), measure-definitions.html#Measure.scoring"),
    DiagnosticPage(
        "VAL-1534", .error,
        title: BilingualText(ja: "対象者を挙げない報告の対象者", en: "Subjects in a report that lists none"),
        meaning: BilingualText(
            ja: "subjectResults は、種類が subject-list の報告だけにあります。",
            en: "Only reports of the type 'subject-list' have subjectResults."),
        example: #""type": "summary", … "subjectResults": {"reference": "List/1"}"#,
        fix: BilingualText(ja: "type か subjectResults を直してください。", en: "Correct the type, or remove subjectResults."),
        source: "FHIR R4 (4.0.1), measurereport-definitions.html#MeasureReport.type"),
    DiagnosticPage(
        "VAL-1535", .error,
        title: BilingualText(ja: "CQLのライブラリーがありません", en: "No library with the CQL"),
        meaning: BilingualText(
            ja: "呼び出し側の設定で、基準が参照するCQLのライブラリーを求めています。",
            en: "The caller asks for the libraries to whose CQL the criteria refer."),
        example: #""criteria": {"language": "text/cql", "expression": "Numerator"}"#,
        fix: BilingualText(
            ja: "Measure.library のライブラリーを定義として指定してください。",
            en: "Give the libraries of Measure.library with the definitions."),
        source: "FHIR R4 (4.0.1), measure-definitions.html#Measure.library"),
    DiagnosticPage(
        "VAL-1541", .error,
        title: BilingualText(ja: "セキュリティラベルの重複", en: "A security label twice"),
        meaning: BilingualText(
            ja: "meta.security は集合で、同じ system と code のラベルは一つです。",
            en: "meta.security is a set: one label for each system and code."),
        example: #""security": [{"code": "N"}, {"code": "N"}]"#,
        fix: BilingualText(ja: "一つを残して取り除いてください。", en: "Keep one of them."),
        source: "FHIR R4 (4.0.1), resource.html#Meta"),
]
