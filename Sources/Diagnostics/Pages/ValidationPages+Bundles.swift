/// Bundles and documents: `VAL-11xx`, `VAL-12xx`.
let validationBundlePages: [DiagnosticPage] = [
    DiagnosticPage(
        "VAL-1101", .error,
        title: BilingualText(ja: "fullUrl がありません", en: "No fullUrl"),
        meaning: BilingualText(
            ja: """
                リソースを持つエントリーには fullUrl が必要です。transaction と batch では省けますが、作成（POST）以外のエントリーに相対参照が\
                あれば必要です。
                """,
            en: """
                An entry with a resource has a fullUrl. Transactions and batches may leave it out, unless an entry that is not a \
                create (POST) holds a relative reference.
                """),
        example: #"{"type": "collection", "entry": [{"resource": {"resourceType": "Patient"}}]}"#,
        fix: BilingualText(
            ja: "リソースのURL、またはURN（urn:uuid:…）を書いてください。",
            en: "Write the URL of the resource, or a URN (urn:uuid:…)."),
        source: "FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.fullUrl"),
    DiagnosticPage(
        "VAL-1102", .error,
        title: BilingualText(ja: "fullUrl が絶対URIではありません", en: "The fullUrl is not absolute"),
        meaning: BilingualText(
            ja: "fullUrl はリソースの絶対URIです。「Patient/1」のような相対的な形は使えません。",
            en: "The fullUrl is the absolute URI of the resource; a relative one such as 'Patient/1' is not."),
        example: #"{"fullUrl": "Patient/1", "resource": {"resourceType": "Patient", "id": "1"}}"#,
        fix: BilingualText(
            ja: "サーバーのアドレスを前に付けるか、「urn:uuid:」とUUIDで書いてください。",
            en: "Put the server's address in front, or use 'urn:uuid:' and a UUID."),
        source: "FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.fullUrl"),
    DiagnosticPage(
        "VAL-1103", .error,
        title: BilingualText(ja: "fullUrl がリソースと合いません", en: "The fullUrl disagrees with the resource"),
        meaning: BilingualText(
            ja: "「http://…/型/id」の形の fullUrl は、リソースの型と id で終わらなければなりません。",
            en: "A fullUrl of the form http://…/Type/id ends with the type and the id of its resource."),
        example:
            #"{"fullUrl": "http://example.org/fhir/Patient/1", "resource": {"resourceType": "Patient", "id": "2"}}"#,
        fix: BilingualText(ja: "id を揃えるか、fullUrl をURNにしてください。", en: "Make the ids agree, or use a URN."),
        source: "FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.fullUrl; references.html#regex"),
    DiagnosticPage(
        "VAL-1104", .error,
        title: BilingualText(ja: "fullUrl が特定の版を指しています", en: "The fullUrl of one version"),
        meaning: BilingualText(
            ja: "fullUrl は版によらないアドレスです（制約 bdl-8）。", en: "A fullUrl is independent of versions (invariant bdl-8)."),
        example: #"{"fullUrl": "http://example.org/fhir/Patient/1/_history/2"}"#,
        fix: BilingualText(
            ja: "「/_history/」以下を除き、版は meta.versionId に書いてください。",
            en: "Leave out '/_history/…', and give the version in meta.versionId."),
        source: "FHIR R4 (4.0.1), bundle.html, bdl-8"),
    DiagnosticPage(
        "VAL-1105", .error,
        title: BilingualText(ja: "文書が Composition で始まっていません", en: "The document does not start with a Composition"),
        meaning: BilingualText(
            ja: "type が document の Bundle では、最初のエントリーのリソースが Composition です（制約 bdl-11）。",
            en: "The first resource of a Bundle of type document is the Composition (invariant bdl-11)."),
        example: #"{"type": "document", "entry": [{"resource": {"resourceType": "Patient"}}]}"#,
        fix: BilingualText(ja: "Composition を最初のエントリーにしてください。", en: "Put the Composition first."),
        source: "FHIR R4 (4.0.1), bundle.html, bdl-11; documents.html"),
    DiagnosticPage(
        "VAL-1106", .error,
        title: BilingualText(
            ja: "メッセージが MessageHeader で始まっていません", en: "The message does not start with a MessageHeader"),
        meaning: BilingualText(
            ja: "type が message の Bundle では、最初のエントリーのリソースが MessageHeader です（制約 bdl-12）。",
            en: "The first resource of a Bundle of type message is the MessageHeader (invariant bdl-12)."),
        example: #"{"type": "message", "entry": [{"resource": {"resourceType": "Patient"}}]}"#,
        fix: BilingualText(ja: "MessageHeader を最初のエントリーにしてください。", en: "Put the MessageHeader first."),
        source: "FHIR R4 (4.0.1), bundle.html, bdl-12; messaging.html"),
    DiagnosticPage(
        "VAL-1107", .error,
        title: BilingualText(ja: "fullUrl が重複しています", en: "A repeated fullUrl"),
        meaning: BilingualText(
            ja: "history 以外の Bundle では、fullUrl と meta.versionId の組が同じエントリーは一つだけです（制約 bdl-7）。",
            en: "Except in a history, no two entries have the same fullUrl and meta.versionId (invariant bdl-7)."),
        example: BilingualText(
            ja: "同じ「urn:uuid:…」の Patient が二つ入った文書。", en: "A document with two Patients of one 'urn:uuid:…'."),
        fix: BilingualText(
            ja: "重複したエントリーを除くか、別の fullUrl を付けてください。",
            en: "Remove the repeated entry, or give it a fullUrl of its own."),
        source: "FHIR R4 (4.0.1), bundle.html#bundle-unique, bdl-7"),
    DiagnosticPage(
        "VAL-1111", .error,
        title: BilingualText(ja: "文書とつながりのないエントリー", en: "An entry that does not belong to the document"),
        meaning: BilingualText(
            ja: """
                文書に入るのは、Composition と、そこから直接または間接に参照されるリソース、スタイルシート、Provenance です。参照をどちら向きに\
                辿っても Composition につながらないエントリーは入れられません。
                """,
            en: """
                A document holds the Composition, what it refers to directly or indirectly, stylesheets, and Provenance. No \
                chain of references connects this entry with the Composition.
                """),
        example: BilingualText(
            ja: "どこからも参照されず、何も参照しない Organization のエントリー。",
            en: "The entry of an Organization that nothing refers to and that refers to nothing."),
        fix: BilingualText(
            ja: "参照の書き方と fullUrl が合っているか確かめてください。関係がなければ取り除いてください。",
            en: "Check that references and fullUrls agree, or remove the entry."),
        source: "FHIR R4 (4.0.1), documents.html#bundle (3.3.1)"),
    DiagnosticPage(
        "VAL-1112", .warning,
        title: BilingualText(ja: "メッセージとつながりのないエントリー", en: "An entry that has nothing to do with the message"),
        meaning: BilingualText(
            ja: "MessageHeader から参照をどちら向きに辿っても、このエントリーに届きません。",
            en: "No chain of references, in either direction, connects the entry with the MessageHeader."),
        example: BilingualText(
            ja: "focus からも参照されない OperationOutcome のエントリー。",
            en: "The entry of an OperationOutcome that neither the header nor its focus refers to."),
        fix: BilingualText(ja: "参照の書き方と fullUrl を確かめてください。", en: "Check the references and fullUrls."),
        source: "FHIR R4 (4.0.1), messaging.html"),
    DiagnosticPage(
        "VAL-1113", .warning,
        title: BilingualText(ja: "文書の側から参照されていないエントリー", en: "An entry that the document does not refer to"),
        meaning: BilingualText(
            ja: """
                このエントリーは文書の中のものを参照していますが、Composition から参照を辿っても届きません。そのような形が許されるのは \
                Provenance だけです。
                """,
            en: """
                The entry refers to what is in the document, but no reference leads from the Composition to it. Only a \
                Provenance may stand like this.
                """),
        example: BilingualText(
            ja: "患者を参照しているが、どのセクションにも挙げられていない Observation。",
            en: "An Observation of the patient that no section lists."),
        fix: BilingualText(
            ja: "セクションの entry などから参照するか、取り除いてください。", en: "Refer to it, such as in a section, or remove it."),
        source: "FHIR R4 (4.0.1), documents.html#bundle (3.3.1)"),
    DiagnosticPage(
        "VAL-1115", .error,
        title: BilingualText(ja: "同じ種類のリンクが二つあります", en: "Two links of one kind"),
        meaning: BilingualText(
            ja: "self、first、last、next、previous のリンクは、それぞれ一つだけです。",
            en: "There is one link at most of each of self, first, last, next and previous."),
        example: #"{"link": [{"relation": "self", "url": "a"}, {"relation": "self", "url": "b"}]}"#,
        fix: BilingualText(ja: "一つを残してください。", en: "Keep one of them."),
        source: "FHIR R4 (4.0.1), http.html#paging; RFC 5005, section 3"),
    DiagnosticPage(
        "VAL-1116", .error,
        title: BilingualText(ja: "スタイルシートが Bundle にありません", en: "The stylesheet is not in the Bundle"),
        meaning: BilingualText(
            ja: "文書の stylesheet リンクが相対的なら、その Binary はエントリーとして Bundle に入っていなければなりません。",
            en: "A relative stylesheet link of a document leads to a Binary among its entries."),
        example: #"{"type": "document", "link": [{"relation": "stylesheet", "url": "Binary/css"}]}"#,
        fix: BilingualText(ja: "Binary を加えるか、リンクを直してください。", en: "Add the Binary, or correct the link."),
        source: "FHIR R4 (4.0.1), documents.html#presentation"),
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
    DiagnosticPage(
        "VAL-1108", .error,
        title: BilingualText(ja: "定義のURLと id が合いません", en: "The canonical of a definition under another id"),
        meaning: BilingualText(
            ja: "fullUrl が定義の url と同じなら、それは定義のあるアドレスで、「…/型/id」で終わります。",
            en:
                "A fullUrl that is the canonical of its definition is an address, and ends in the type and id of the resource."
        ),
        example:
            #""fullUrl": "http://a.jp/ValueSet/b", "resource": {"resourceType": "ValueSet", "id": "c", "url": "http://a.jp/ValueSet/b"}"#,
        fix: BilingualText(
            ja: "fullUrl をURNにするか、id を合わせてください。", en: "Use a URN as fullUrl, or give the resource that id."),
        source: "FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.fullUrl"),
    DiagnosticPage(
        "VAL-1117", .error,
        title: BilingualText(ja: "ページのない Bundle のページのリンク", en: "A link to other pages where there are none"),
        meaning: BilingualText(
            ja: "first、next、previous、last の link は、検索結果と履歴の Bundle だけにあります。",
            en: "Links such as first, next, previous and last belong to search results and histories."),
        example: #""type": "collection", "link": [{"relation": "next", "url": "…"}]"#,
        fix: BilingualText(ja: "link を除いてください。", en: "Remove the link."),
        source: "FHIR R4 (4.0.1), http.html#paging"),
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
]
