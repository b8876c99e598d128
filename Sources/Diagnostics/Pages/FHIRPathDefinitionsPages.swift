/// `PTH-0201` to `PTH-0209`: an expression against the definitions.
let fhirPathDefinitionsPages: [DiagnosticPage] = [
    DiagnosticPage(
        "PTH-0201", .error,
        title: BilingualText(ja: "関数がありません", en: "No such function"),
        meaning: BilingualText(
            ja: "FHIRPathにもFHIRにも、呼び出し側が加えたものにもない関数です。",
            en: "Neither FHIRPath nor FHIR nor the caller defines the function."),
        example: #"tasuki path "name.frist()" patient.json"#,
        fix: BilingualText(
            ja: "名前の綴りを確かめてください。",
            en: "Check the spelling."),
        source: "FHIRPath 2.0.0, section 5"),
    DiagnosticPage(
        "PTH-0202", .error,
        title: BilingualText(ja: "型がありません", en: "No such type"),
        meaning: BilingualText(
            ja: "FHIR R4にもFHIRPathにもない型です。",
            en: "Neither FHIR R4 nor FHIRPath has the type."),
        example: #"tasuki path "value.ofType(Quantitiy)" observation.json"#,
        fix: BilingualText(
            ja: "名前の綴りと大文字・小文字を確かめてください。",
            en: "Check the spelling, capitals included."),
        source: "FHIR R4 (4.0.1), datatypes.html"),
    DiagnosticPage(
        "PTH-0203", .error,
        title: BilingualText(ja: "要素がありません", en: "No such element"),
        meaning: BilingualText(
            ja: "その型に、この名前の要素はありません。結果はいつも空になります。",
            en: "The type has no element of this name: the result could only be empty."),
        example: #"tasuki path "Patient.name.givn" patient.json"#,
        fix: BilingualText(
            ja: "名前の綴りを確かめてください。",
            en: "Check the spelling."),
        source: "FHIR R4 (4.0.1), fhirpath.html"),
    DiagnosticPage(
        "PTH-0204", .error,
        title: BilingualText(ja: "式の対象と違う型で始まります", en: "Starts at another type"),
        meaning: BilingualText(
            ja: "式は、評価する対象とは別の型の名前で始まっています。",
            en: "The expression starts at the name of a type other than that of its focus."),
        example: #"tasuki path "Encounter.status" patient.json"#,
        fix: BilingualText(
            ja: "対象の型で始めるか、型の名前を省いてください。",
            en: "Start at the type of the focus, or leave the type out."),
        source: "FHIR R4 (4.0.1), fhirpath.html"),
    DiagnosticPage(
        "PTH-0205", .error,
        title: BilingualText(ja: "JSONでの名前です", en: "A name in JSON"),
        meaning: BilingualText(
            ja: "value[x] のような選択要素は、FHIRPathでは型を付けずに呼びます。",
            en: "FHIRPath calls a choice such as value[x] without its type."),
        example: #"tasuki path "Observation.valueQuantity" observation.json"#,
        fix: BilingualText(
            ja: "value.ofType(Quantity) のように書いてください。",
            en: "Write value.ofType(Quantity)."),
        source: "FHIR R4 (4.0.1), fhirpath.html#polymorphism"),
    DiagnosticPage(
        "PTH-0206", .error,
        title: BilingualText(ja: "引数の数が違います", en: "Wrong number of arguments"),
        meaning: BilingualText(
            ja: "関数がとる引数の数と合いません。",
            en: "The function takes another number of arguments."),
        example: #"tasuki path "name.take()" patient.json"#,
        fix: BilingualText(
            ja: "関数の引数を確かめてください。",
            en: "Check the arguments of the function."),
        source: "FHIRPath 2.0.0, section 5"),
    DiagnosticPage(
        "PTH-0207", .error,
        title: BilingualText(ja: "引数が型の名前ではありません", en: "The argument does not name a type"),
        meaning: BilingualText(
            ja: "is、as、ofType の引数は型の名前です。",
            en: "The argument of is, as and ofType names a type."),
        example: #"tasuki path "value.ofType('Quantity')" observation.json"#,
        fix: BilingualText(
            ja: "引用符を付けずに型の名前を書いてください。",
            en: "Write the name of a type without quotes."),
        source: "FHIRPath 2.0.0, section 6.3"),
    DiagnosticPage(
        "PTH-0208", .error,
        title: BilingualText(ja: "順序がありません", en: "No order"),
        meaning: BilingualText(
            ja: "children() などの結果には順序がなく、何番目かは決まりません。FHIRPathOptions.ordered を求めたときだけ調べます。",
            en: """
                The result of children() and the like has no order, so that no item is the first. Checked only where \
                FHIRPathOptions.ordered asks for it.
                """),
        example: #"FHIRPathExpression("children().skip(1)", on: "Patient", options: .ordered)"#,
        fix: BilingualText(
            ja: "where() で絞ってください。",
            en: "Narrow with where()."),
        source: "FHIRPath 2.0.0, section 5.8"),
    DiagnosticPage(
        "PTH-0209", .error,
        title: BilingualText(ja: "引数の中で記録の型から始まっています", en: "Starts at the record's type inside an argument"),
        meaning: BilingualText(
            ja: "where(…) などの引数は、その前の要素それぞれについて評価します。記録の型の名前で始めても、記録には戻りません。",
            en: """
                The argument of where(…) and the like is asked of each element in front of it. The name of the record's type \
                does not lead back to the record.
                """),
        example: #"tasuki path "name.where(Patient.active)" patient.json"#,
        fix: BilingualText(
            ja: "記録は %resource で指してください：name.where(%resource.active)。",
            en: "Write %resource for the record: name.where(%resource.active)."),
        source: "FHIR R4 (4.0.1), fhirpath.html#variables"),
]
