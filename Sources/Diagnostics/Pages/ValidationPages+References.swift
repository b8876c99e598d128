/// References and contained resources: `VAL-10xx`.
let validationReferencePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1001", .error,
        title: BilingualText(ja: "参照が「型/id」の形ではありません", en: "Not a reference of the form Type/id"),
        meaning: BilingualText(
            ja: "相対参照は「Patient/123」のように型と id を「/」でつなぎます。id だけ、名称だけでは相手が決まりません。",
            en:
                "A relative reference joins type and id with '/', as in 'Patient/123'. An id or a name alone says nothing."
        ),
        example: #"{"subject": {"reference": "12345"}}"#,
        fix: BilingualText(
            ja: "「型/id」、URL、「urn:uuid:…」、「#id」のいずれかで書いてください。番号しかなければ identifier に入れてください。",
            en: "Write Type/id, a URL, 'urn:uuid:…' or '#id'. A number of another kind belongs in 'identifier'."),
        source: "FHIR R4 (4.0.1), references.html#literal"),
    DiagnosticPage(
        "VAL-1002", .warning,
        title: BilingualText(ja: "参照の形が疑わしい", en: "A suspicious reference"),
        meaning: BilingualText(
            ja: "相対参照ですが、FHIR R4のリソース型と正しい id（64文字までの英数字・「-」・「.」）の組になっていません。",
            en:
                "The relative reference is not a resource type of R4 with a valid id (up to 64 letters, digits, '-', '.')."
        ),
        example: #"{"subject": {"reference": "Pateint/1"}}"#,
        fix: BilingualText(ja: "型の綴りと id を確かめてください。", en: "Check the name of the type and the id."),
        source: "FHIR R4 (4.0.1), references.html#regex"),
    DiagnosticPage(
        "VAL-1003", .error,
        title: BilingualText(ja: "参照がURIではありません", en: "The reference is not a URI"),
        meaning: BilingualText(
            ja: "参照に空白または制御文字があり、URIとして読めません。",
            en: "The reference holds white space or control characters, so it is not a URI."),
        example: #"{"subject": {"reference": "Patient/ 1"}}"#,
        fix: BilingualText(ja: "空白を取り除いてください。", en: "Remove the white space."),
        source: "FHIR R4 (4.0.1), references.html#literal; RFC 3986"),
    DiagnosticPage(
        "VAL-1004", .warning,
        title: BilingualText(ja: "参照のURNの形が正しくありません", en: "A reference with a malformed URN"),
        meaning: BilingualText(
            ja: "「urn:uuid:」の後は小文字のUUID、「urn:oid:」の後はOIDですが、その形でなく、その fullUrl のエントリーもないため、相手が決まりません。",
            en: """
                After 'urn:uuid:' comes a UUID in lower case, after 'urn:oid:' an OID. This is neither, and no entry has it as \
                its fullUrl, so it leads nowhere.
                """),
        example: #"{"subject": {"reference": "urn:uuid:1234"}}"#,
        fix: BilingualText(
            ja: "相手のエントリーの fullUrl を、そのまま参照に書いてください。", en: "Write the fullUrl of the entry as the reference."),
        source: "FHIR R4 (4.0.1), references.html#literal; datatypes.html#uuid and #oid"),
    DiagnosticPage(
        "VAL-1005", .error,
        title: BilingualText(ja: "検索条件による参照はここでは使えません", en: "A conditional reference outside a transaction"),
        meaning: BilingualText(
            ja: "「Patient?identifier=…」のような参照は、transaction の Bundle の中でサーバーが置き換えるためのものです。",
            en: "A reference such as 'Patient?identifier=…' is for a server to replace, in the Bundle of a transaction."
        ),
        example: #"{"subject": {"reference": "Patient?identifier=http://example.org|1"}}"#,
        fix: BilingualText(
            ja: "「型/id」で参照するか、identifier だけの論理参照にしてください。",
            en: "Refer to Type/id, or use a logical reference with only an identifier."),
        source: "FHIR R4 (4.0.1), http.html#trules"),
    DiagnosticPage(
        "VAL-1006", .error,
        title: BilingualText(ja: "contained に相手がありません", en: "No such contained resource"),
        meaning: BilingualText(
            ja: "「#id」は同じリソースの contained を指しますが、その id のリソースがありません（制約 ref-1）。",
            en: "'#id' means a contained resource of the same resource, but none has that id (invariant ref-1)."),
        example: ##"{"resourceType": "Observation", "subject": {"reference": "#p"}}"##,
        fix: BilingualText(
            ja: "相手を contained に入れるか、id を揃えてください。", en: "Add it to 'contained', or make the two ids agree."),
        source: "FHIR R4 (4.0.1), references.html#contained, ref-1"),
    DiagnosticPage(
        "VAL-1007", .error,
        title: BilingualText(ja: "参照の type が相手と違います", en: "Reference.type disagrees with the target"),
        meaning: BilingualText(
            ja: "Reference.type は相手の型を示しますが、アドレスまたは相手のリソースの型と違います。",
            en:
                "Reference.type gives the type of the target, but the address, or the resource itself, is of another type."
        ),
        example: #"{"reference": "Patient/1", "type": "Practitioner"}"#,
        fix: BilingualText(ja: "正しい型にするか、type を取り除いてください。", en: "Correct the type, or remove it."),
        source: "FHIR R4 (4.0.1), references-definitions.html#Reference.type"),
    DiagnosticPage(
        "VAL-1008", .warning,
        title: BilingualText(ja: "参照の type がリソース型ではありません", en: "Reference.type is not a resource type"),
        meaning: BilingualText(
            ja: "Reference.type には「Patient」のようなリソース型の名前か、論理モデルの絶対URLを書きます。",
            en: "Reference.type is the name of a resource type, such as 'Patient', or the URL of a logical model."),
        example: #"{"reference": "Patient/1", "type": "Pateint"}"#,
        fix: BilingualText(ja: "型の綴りを確かめてください。", en: "Check the name of the type."),
        source: "FHIR R4 (4.0.1), references-definitions.html#Reference.type"),
    DiagnosticPage(
        "VAL-1009", .error,
        title: BilingualText(ja: "参照の型と相手の型が違います", en: "The address names a type other than the target's"),
        meaning: BilingualText(
            ja: "参照のアドレスは文書の中のリソースを指しますが、アドレスに書かれた型がそのリソースの型ではありません。",
            en: "The address leads to a resource of the document, but names a type other than that resource has."),
        example: BilingualText(
            ja: "「Practitioner/…」という参照の相手が Organization のエントリー。",
            en: "A reference 'Practitioner/…' that leads to the entry of an Organization."),
        fix: BilingualText(
            ja: "参照の型と id、相手の fullUrl を確かめてください。",
            en: "Check type and id of the reference, and the fullUrl of the entry."),
        source: "FHIR R4 (4.0.1), references.html#literal; bundle.html#references"),
    DiagnosticPage(
        "VAL-1010", .error,
        title: BilingualText(ja: "参照できない型のリソースです", en: "A target of a type that is not allowed"),
        meaning: BilingualText(
            ja: "文書の中の相手のリソースが、型またはプロファイルの許す型ではありません。",
            en: "The resource in the document is of a type that the element, or the profile, does not allow."),
        example: BilingualText(
            ja: "Immunization.patient が、contained の Organization を指している。",
            en: "Immunization.patient refers to a contained Organization."),
        fix: BilingualText(ja: "許される型のリソースを参照してください。", en: "Refer to a resource of an allowed type."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.targetProfile"),
    DiagnosticPage(
        "VAL-1011", .error,
        title: BilingualText(ja: "参照がプロファイルの許さない型を指しています", en: "The address names a type that the profile excludes"),
        meaning: BilingualText(
            ja: "相手は文書の外ですが、アドレスまたは type に書かれた型が、プロファイルの許す型ではありません。",
            en:
                "The target is outside the document, but the profile does not allow the type in its address (or in 'type')."
        ),
        example: BilingualText(
            ja: "subject に Patient だけを許すプロファイルでの「Group/1」。",
            en: "'Group/1' where the profile allows only a Patient as subject."),
        fix: BilingualText(ja: "許される型のリソースを参照してください。", en: "Refer to a resource of an allowed type."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.targetProfile"),
    DiagnosticPage(
        "VAL-1012", .error,
        title: BilingualText(ja: "参照の相手がプロファイルに合いません", en: "The target does not meet the profile"),
        meaning: BilingualText(
            ja: """
                プロファイルは相手のリソースが満たすべきプロファイルを決めていますが、文書の中の相手はどれにも合いません。情報のときは、\
                原因が別の指摘として出ています。ヒントの示すその一つを直せば、この指摘もなくなります。
                """,
            en: """
                The profile says which profiles the target must meet, and the target in the document meets none of them. As \
                information: the cause is told by another finding, which the hint names; mend that one.
                """),
        example: BilingualText(
            ja: "著者として JP_Practitioner を求める文書で、必須項目のない Practitioner を参照している。",
            en: "An author that must be a JP_Practitioner, and a Practitioner without the elements that it asks for."),
        fix: BilingualText(
            ja: "相手のリソースをそのプロファイルで検証し、出た指摘を直してください。",
            en: "Validate the target against the profile, and fix what is found."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.targetProfile"),
    DiagnosticPage(
        "VAL-1013", .error,
        title: BilingualText(ja: "相手の置き場所が許されていません", en: "The target stands where it may not"),
        meaning: BilingualText(
            ja: "プロファイルの aggregation は、相手を contained に置くか、同じ Bundle に置くか、外に置くかを決めています。",
            en: "The profile's aggregation says whether the target is contained, in the same Bundle, or outside."),
        example: BilingualText(
            ja: "bundled だけが許される所の、Bundle にないリソースへの参照。",
            en: "A reference to a resource outside, where only 'bundled' is allowed."),
        fix: BilingualText(
            ja: "相手のリソースを許された場所に置いてください。", en: "Put the resource where the profile asks for it."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.aggregation"),
    DiagnosticPage(
        "VAL-1014", .error,
        title: BilingualText(ja: "参照の相手が複数あります", en: "Several targets"),
        meaning: BilingualText(
            ja: "同じ fullUrl のエントリー（版違いなど）が Bundle に複数あり、版のない参照では相手が決まりません。",
            en: """
                Several entries of the Bundle have the fullUrl, such as versions of one resource, so nothing says which is \
                meant.
                """),
        example: BilingualText(
            ja: "版1と版2の Observation を持つ文書での「Observation/a」。",
            en: "'Observation/a' in a document with versions 1 and 2 of that Observation."),
        fix: BilingualText(
            ja: "版付きの参照（/_history/…）にするか、エントリーを一つにしてください。",
            en: "Refer to a version (/_history/…), or keep one entry."),
        source: "FHIR R4 (4.0.1), bundle.html#references"),
    DiagnosticPage(
        "VAL-1015", .warning,
        title: BilingualText(ja: "URNの相手が Bundle にありません", en: "No entry has the URN"),
        meaning: BilingualText(
            ja: "「urn:uuid:…」は同じ Bundle のエントリーの fullUrl として辿るものですが、そのエントリーがありません。",
            en: "A 'urn:uuid:…' is found as the fullUrl of an entry of the same Bundle, and no entry has it."),
        example: BilingualText(
            ja: "Bundle にない「urn:uuid:…」を指す Observation.subject。",
            en: "An Observation.subject with a 'urn:uuid:…' that no entry has."),
        fix: BilingualText(ja: "エントリーを加えるか、参照を直してください。", en: "Add the entry, or correct the reference."),
        source: "FHIR R4 (4.0.1), bundle.html#references"),
    DiagnosticPage(
        "VAL-1016", .warning,
        title: BilingualText(
            ja: "同じ型と id のエントリーの fullUrl か版が違います", en: "The entry of that id has another fullUrl or version"),
        meaning: BilingualText(
            ja: """
                Bundle の中の参照は fullUrl で辿ります。型と id が同じでも、fullUrl から作られるアドレスが違えば別のリソースです。参照に\
                版（/_history/…）があれば、meta.versionId も同じでなければなりません。
                """,
            en: """
                References in a Bundle are followed by fullUrl: an entry of the same type and id, but under another address, \
                is another resource. A reference with a version (/_history/…) also needs an entry of that meta.versionId.
                """),
        example: BilingualText(
            ja: "fullUrl が「urn:uuid:…」の Patient（id は 1）を「Patient/1」で参照している。",
            en: "'Patient/1' for a Patient of id 1 whose fullUrl is 'urn:uuid:…'."),
        fix: BilingualText(
            ja: "fullUrl をそのまま参照に書いてください。版は meta.versionId に合わせるか、除いてください。",
            en: "Write that fullUrl as the reference; leave out the version, or make it the meta.versionId."),
        source: "FHIR R4 (4.0.1), bundle.html#references"),
    DiagnosticPage(
        "VAL-1017", .error,
        title: BilingualText(ja: "fullUrl のないエントリーの相対参照です", en: "A relative reference in an entry without fullUrl"),
        meaning: BilingualText(
            ja: "Bundle の中の相対参照は、そのエントリーの fullUrl を基に辿ります。fullUrl がなければ相手が決まりません。",
            en: "A relative reference in a Bundle starts from the fullUrl of its entry; without one it has no meaning."),
        example: #"{"resource": {"resourceType": "Observation", "subject": {"reference": "Patient/1"}}}"#,
        fix: BilingualText(ja: "エントリーに fullUrl を付けてください。", en: "Give the entry a fullUrl."),
        source: "FHIR R4 (4.0.1), bundle.html#references"),
    DiagnosticPage(
        "VAL-1018", .warning,
        title: BilingualText(ja: "参照に中身がありません", en: "The reference says nothing"),
        meaning: BilingualText(
            ja: "reference、identifier、display のどれもなく、人にも機械にも相手が分かりません。",
            en: "There is no reference, identifier or display, so neither a person nor a program knows what is meant."),
        example: #"{"subject": {"type": "Patient"}}"#,
        fix: BilingualText(
            ja: "reference か identifier、少なくとも display を書いてください。",
            en: "Write a reference or an identifier, or at least a display."),
        source: "FHIR R4 (4.0.1), references.html#Reference"),
    DiagnosticPage(
        "VAL-1019", .error,
        title: BilingualText(ja: "参照の相手が文書にありません", en: "The target is not in the document"),
        meaning: BilingualText(
            ja: "相対参照の相手がすべて文書の中にあることを求める設定で検証しましたが、相手がありません。",
            en: "The options ask that all relative references lead to resources of the document, and this one does not."
        ),
        example: BilingualText(
            ja: "Parameters の中の Coverage が、Parameters にない「Patient/2」を参照している。",
            en: "A Coverage in Parameters refers to 'Patient/2', which the Parameters do not hold."),
        fix: BilingualText(
            ja: "相手を加えるか、参照を直してください。外部への参照を許すなら設定を変えてください。",
            en: "Add the resource or correct the reference; or change the option if it may be elsewhere."),
        source: "Tasuki, ValidationOptions.references"),
    DiagnosticPage(
        "VAL-1021", .error,
        title: BilingualText(ja: "使われていない contained のリソース", en: "A contained resource that nothing uses"),
        meaning: BilingualText(
            ja: "contained のリソースは、親のどこかから「#id」で参照されるか、自分から「#」で親を参照しなければなりません（制約 dom-3）。",
            en: """
                A contained resource is referred to as '#id' from somewhere in its container, or refers to the container by \
                '#' (invariant dom-3).
                """),
        example: #"{"resourceType": "Condition", "contained": [{"resourceType": "Practitioner", "id": "a"}]}"#,
        fix: BilingualText(ja: "「#id」で参照するか、取り除いてください。", en: "Refer to it as '#id', or remove it."),
        source: "FHIR R4 (4.0.1), domainresource.html, dom-3"),
    DiagnosticPage(
        "VAL-1022", .error,
        title: BilingualText(ja: "contained のリソースに版があります", en: "A contained resource with a version"),
        meaning: BilingualText(
            ja: "contained のリソースは単独では存在しないため、meta.versionId と meta.lastUpdated を持てません（制約 dom-4）。",
            en:
                "A contained resource has no life of its own, and so no meta.versionId or meta.lastUpdated (invariant dom-4)."
        ),
        example: #"{"contained": [{"resourceType": "Patient", "id": "a", "meta": {"versionId": "1"}}]}"#,
        fix: BilingualText(ja: "取り除いてください。", en: "Remove them."),
        source: "FHIR R4 (4.0.1), domainresource.html, dom-4"),
    DiagnosticPage(
        "VAL-1023", .error,
        title: BilingualText(ja: "contained のリソースにセキュリティラベルがあります", en: "A contained resource with a security label"),
        meaning: BilingualText(
            ja: "セキュリティラベルは親のリソースに付けます。contained の meta.security は使えません（制約 dom-5）。",
            en: "Security labels belong to the container: a contained resource has no meta.security (invariant dom-5)."),
        example: #"{"contained": [{"resourceType": "Patient", "id": "a", "meta": {"security": [{"code": "R"}]}}]}"#,
        fix: BilingualText(ja: "親の meta.security に移してください。", en: "Move it to meta.security of the container."),
        source: "FHIR R4 (4.0.1), domainresource.html, dom-5"),
    DiagnosticPage(
        "VAL-1024", .error,
        title: BilingualText(ja: "contained の id が重複しています", en: "Two contained resources of one id"),
        meaning: BilingualText(
            ja: "「#id」で一つのリソースを指せるよう、contained の id は親の中で一つだけにします。",
            en: "The ids of contained resources are unique within their container, so that '#id' means one of them."),
        example: #"{"contained": [{"resourceType": "Patient", "id": "a"}, {"resourceType": "Group", "id": "a"}]}"#,
        fix: BilingualText(ja: "別の id を付け、参照も直してください。", en: "Give one another id, and correct the references."),
        source: "FHIR R4 (4.0.1), references.html#contained"),
    DiagnosticPage(
        "VAL-1025", .error,
        title: BilingualText(ja: "要素の id が重複しています", en: "Two elements of one id"),
        meaning: BilingualText(
            ja: "要素の id はリソースの中で一つだけです。重複していると、本文などからの参照の相手が決まりません。",
            en: "The id of an element is unique within its resource; otherwise nothing can refer to it."),
        example: #"{"name": [{"id": "a", "text": "A"}, {"id": "a", "text": "B"}]}"#,
        fix: BilingualText(ja: "別の id を付けてください。", en: "Give one of them another id."),
        source: "FHIR R4 (4.0.1), element-definitions.html#Element.id"),
    DiagnosticPage(
        "VAL-1026", .warning,
        title: BilingualText(ja: "参照がFHIR R4にない型を指しています", en: "The address names a type that R4 does not foresee"),
        meaning: BilingualText(
            ja: """
                相手は文書の外ですが、アドレスまたは type に書かれた型は、FHIR R4がこの要素に定めた型ではありません。相手が文書の中にあれば\
                エラー（VAL-1010）です。
                """,
            en: """
                The target is outside the document, but the type in its address (or in 'type') is none that R4 defines for \
                the element. Of a target in the document this is an error (VAL-1010).
                """),
        example: #"{"resourceType": "Immunization", "patient": {"reference": "Practitioner/1"}}"#,
        fix: BilingualText(ja: "許される型のリソースを参照してください。", en: "Refer to a resource of an allowed type."),
        source: "FHIR R4 (4.0.1), references.html#Reference"),
    DiagnosticPage(
        "VAL-1027", .error,
        title: BilingualText(ja: "URLが別の種類の定義のものです", en: "The URL of a definition of another kind"),
        meaning: BilingualText(
            ja: "canonical の相手の型は決まっていますが、そのURLは別の型の定義のものです。",
            en: "The element takes the canonical URL of one type of definition, and this is that of another."),
        example: BilingualText(
            ja: "QuestionnaireResponse.questionnaire に書かれた ValueSet のURL。",
            en: "The URL of a ValueSet in QuestionnaireResponse.questionnaire."),
        fix: BilingualText(ja: "正しい定義の url を書いてください。", en: "Write the url of the right definition."),
        source: "FHIR R4 (4.0.1), references.html#canonical"),
    DiagnosticPage(
        "VAL-1028", .error,
        title: BilingualText(ja: "contained に定義がありません", en: "No such contained definition"),
        meaning: BilingualText(
            ja: "canonical の「#id」は contained の定義を指しますが、その id のリソースがありません。",
            en: "A canonical '#id' means a contained definition, but no contained resource has that id."),
        example: ##"{"resourceType": "QuestionnaireResponse", "questionnaire": "#q"}"##,
        fix: BilingualText(
            ja: "定義を contained に入れるか、id を揃えてください。", en: "Add it to 'contained', or make the two ids agree."),
        source: "FHIR R4 (4.0.1), references.html#canonical"),
    DiagnosticPage(
        "VAL-1029", .error,
        title: BilingualText(ja: "参照の版の指定が違います", en: "A reference with or without a version"),
        meaning: BilingualText(
            ja: "プロファイルの versioning が、参照で相手の版を指定するか（specific）、指定しないか（independent）を決めています。",
            en:
                "The profile's versioning says that references name a version of the target (specific), or none (independent)."
        ),
        example: BilingualText(
            ja: "specific とされた要素の参照「Patient/1」。",
            en: "The reference Patient/1 of an element for which versioning is specific."),
        fix: BilingualText(
            ja: "「Patient/1/_history/2」のように版を加えるか、取り除いてください。",
            en: "Add the version, as in Patient/1/_history/2, or remove it."),
        source: "FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.versioning"),
]
