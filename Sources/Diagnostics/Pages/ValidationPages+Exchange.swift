/// Bundles that are sent and answered — requests, responses, results of searches, messages: `VAL-1131` to `VAL-1155`,
/// `VAL-12xx`.
let validationExchangePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1131", .error,
        title: BilingualText(ja: "送るリソースがありません", en: "Nothing is sent"),
        meaning: BilingualText(
            ja: "POST、PUT、PATCH の要求には、エントリーに送るリソースが必要です。",
            en: "A POST, PUT or PATCH has a resource in its entry."),
        example: #"{"request": {"method": "PUT", "url": "Patient/1"}}"#,
        fix: BilingualText(ja: "resource を加えるか、method を直してください。", en: "Add the resource, or correct the method."),
        source: "FHIR R4 (4.0.1), http.html#transaction"),
    DiagnosticPage(
        "VAL-1132", .error,
        title: BilingualText(ja: "要求の url が method と合いません", en: "The url does not fit the method"),
        meaning: BilingualText(
            ja: "POST（作成）の url は型だけ、PUT・PATCH・DELETE の url は「型/id」か「型?条件」です。",
            en: "The url of a POST (create) is a type; that of PUT, PATCH and DELETE is Type/id or 'Type?…'."),
        example: #"{"request": {"method": "POST", "url": "Patient/1"}}"#,
        fix: BilingualText(ja: "url か method を直してください。", en: "Correct the url or the method."),
        source: "FHIR R4 (4.0.1), http.html#create, #update, #patch, #delete"),
    DiagnosticPage(
        "VAL-1133", .error,
        title: BilingualText(ja: "要求の url とリソースが合いません", en: "The url disagrees with the resource"),
        meaning: BilingualText(
            ja: "url の型はリソースの型と、PUT の url の id はリソースの id と同じでなければなりません。",
            en: "The type in the url is that of the resource, and the id in the url of a PUT is the resource's."),
        example:
            #"{"request": {"method": "PUT", "url": "Patient/1"}, "resource": {"resourceType": "Patient", "id": "2"}}"#,
        fix: BilingualText(ja: "どちらかを直してください。", en: "Correct one of them."),
        source: "FHIR R4 (4.0.1), http.html#create, #update"),
    DiagnosticPage(
        "VAL-1134", .error,
        title: BilingualText(ja: "同じリソースを二度変える要求です", en: "Two changes of one resource"),
        meaning: BilingualText(
            ja: "transaction の中で同じリソースを変える（PUT、PATCH、DELETE）要求が重なると、全体が失敗します。",
            en: "A transaction fails as a whole if two of its requests (PUT, PATCH, DELETE) change the same resource."),
        example: BilingualText(
            ja: "「PUT Patient/1」と「DELETE Patient/1」を持つ transaction。",
            en: "A transaction with 'PUT Patient/1' and 'DELETE Patient/1'."),
        fix: BilingualText(
            ja: "一つにまとめるか、別の transaction に分けてください。", en: "Join the two, or send two transactions."),
        source: "FHIR R4 (4.0.1), http.html#trules"),
    DiagnosticPage(
        "VAL-1135", .warning,
        title: BilingualText(ja: "要求に要らないリソースがあります", en: "A resource where none belongs"),
        meaning: BilingualText(
            ja: "GET、HEAD、DELETE の要求はリソースを送りません。", en: "A GET, HEAD or DELETE sends no resource."),
        example: #"{"request": {"method": "DELETE", "url": "Patient/1"}, "resource": {"resourceType": "Patient"}}"#,
        fix: BilingualText(ja: "resource を取り除いてください。", en: "Remove the resource."),
        source: "FHIR R4 (4.0.1), http.html#transaction"),
    DiagnosticPage(
        "VAL-1136", .warning,
        title: BilingualText(ja: "働かない条件があります", en: "A condition that means nothing"),
        meaning: BilingualText(
            ja: "ifNoneExist は POST、ifMatch は PUT・PATCH・DELETE、ifModifiedSince は GET・HEAD の条件です。",
            en: "ifNoneExist is for POST, ifMatch for PUT, PATCH and DELETE, ifModifiedSince for GET and HEAD."),
        example: #"{"request": {"method": "GET", "url": "Patient/1", "ifNoneExist": "identifier=1"}}"#,
        fix: BilingualText(ja: "取り除くか、method を確かめてください。", en: "Remove it, or check the method."),
        source: "FHIR R4 (4.0.1), http.html#ccreate, #concurrency, #cread"),
    DiagnosticPage(
        "VAL-1141", .error,
        title: BilingualText(ja: "応答の status がHTTPの番号ではありません", en: "The status is not an HTTP status code"),
        meaning: BilingualText(
            ja: "Bundle.entry.response.status は3桁のHTTP状態番号で始め、説明を続けられます。",
            en: "Bundle.entry.response.status starts with a three-digit HTTP status, and may go on with its text."),
        example: #"{"response": {"status": "Created"}}"#,
        fix: BilingualText(ja: "「201 Created」のように書いてください。", en: "Write it like '201 Created'."),
        source: "FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.response.status"),
    DiagnosticPage(
        "VAL-1151", .warning,
        title: BilingualText(ja: "検索結果に search.mode がありません", en: "Search results without search.mode"),
        meaning: BilingualText(
            ja: "型の違う結果が混ざるとき、search.mode がないと、該当したものか付随するものか分かりません。",
            en:
                "Where results of several types stand together, only search.mode says which are matches and which included."
        ),
        example: BilingualText(
            ja: "Patient と Organization の結果のどちらにも search のない searchset。",
            en: "A searchset with a Patient and an Organization, and no search in either entry."),
        fix: BilingualText(ja: "match、include、outcome を書いてください。", en: "Write match, include or outcome."),
        source: "FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.search.mode"),
    DiagnosticPage(
        "VAL-1152", .error,
        title: BilingualText(ja: "検索結果にリソースがありません", en: "A search result without a resource"),
        meaning: BilingualText(ja: "検索結果のエントリーは、どれもリソースを持ちます。", en: "Every entry of a search result holds a resource."),
        example: #""type": "searchset", "entry": [{"fullUrl": "…"}]"#,
        fix: BilingualText(ja: "エントリーにリソースを入れるか、除いてください。", en: "Add the resource, or remove the entry."),
        source: "FHIR R4 (4.0.1), search.html"),
    DiagnosticPage(
        "VAL-1153", .error,
        title: BilingualText(ja: "検索結果のリソースに id がありません", en: "A search result without an id"),
        meaning: BilingualText(
            ja: "該当（match）と付随（include）のリソースはサーバーにあり、id を持ちます。",
            en: "Matches and included resources are on the server, and so have an id."),
        example: #""resource": {"resourceType": "Patient"}, "search": {"mode": "match"}"#,
        fix: BilingualText(ja: "サーバーでの id を書いてください。", en: "Give the id on the server."),
        source: "FHIR R4 (4.0.1), search.html; resource.html#id"),
    DiagnosticPage(
        "VAL-1154", .error,
        title: BilingualText(ja: "求めていない型の検索結果", en: "A match of another type"),
        meaning: BilingualText(
            ja: "該当（match）は、self の link が求める型のリソースです。",
            en: "A match is a resource of the type that the self link asks for."),
        example:
            #""link": [{"relation": "self", "url": "…/Patient?name=a"}], "entry": [{"resource": {"resourceType": "Group"}, "search": {"mode": "match"}}]"#,
        fix: BilingualText(
            ja: "付随するリソースの mode は include にしてください。", en: "The mode of what only comes with a match is 'include'."),
        source: "FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.search.mode"),
    DiagnosticPage(
        "VAL-1155", .error,
        title: BilingualText(
            ja: "outcome が OperationOutcome ではありません", en: "An outcome that is not an OperationOutcome"),
        meaning: BilingualText(
            ja: "mode が outcome のエントリーは、検索についての OperationOutcome です。",
            en: "An entry with the mode 'outcome' is an OperationOutcome about the search."),
        example: #""resource": {"resourceType": "Patient"}, "search": {"mode": "outcome"}"#,
        fix: BilingualText(ja: "mode を match か include にしてください。", en: "Use the mode match or include."),
        source: "FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.search.mode"),
    DiagnosticPage(
        "VAL-1201", .error,
        title: BilingualText(
            ja: "Composition の参照の相手が文書にありません", en: "What the Composition refers to is not in the document"),
        meaning: BilingualText(
            ja: """
                Composition が直接参照するもの（subject、encounter、author、attester.party、custodian、event.detail、section の author・focus・\
                entry）は、文書の Bundle に入っていなければなりません。参照は fullUrl で辿ります。
                """,
            en: """
                What the Composition refers to directly (subject, encounter, author, attester.party, custodian, event.detail, \
                and author, focus and entry of sections) is in the Bundle of the document, found by its fullUrl.
                """),
        example: BilingualText(
            ja: "どのエントリーの fullUrl とも合わない section.entry。", en: "A section.entry that no fullUrl matches."),
        fix: BilingualText(
            ja: "相手をエントリーに加え、その fullUrl で参照してください。",
            en: "Add the resource as an entry, and refer to it by its fullUrl."),
        source: "FHIR R4 (4.0.1), documents.html#bundle; bundle.html#references"),
    DiagnosticPage(
        "VAL-1202", .error,
        title: BilingualText(ja: "メッセージの対象が Bundle にありません", en: "The focus is not in the message"),
        meaning: BilingualText(
            ja: "MessageHeader.focus のリソースは、いつもメッセージの Bundle に入っています。",
            en: "The resources of MessageHeader.focus are always in the Bundle of the message."),
        example: BilingualText(
            ja: "どのエントリーの fullUrl とも合わない focus。", en: "A focus that no fullUrl matches."),
        fix: BilingualText(ja: "対象をエントリーに加えてください。", en: "Add the resource as an entry."),
        source: "FHIR R4 (4.0.1), messageheader-definitions.html#MessageHeader.focus"),
]
