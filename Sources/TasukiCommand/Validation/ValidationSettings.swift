import Tasuki

/// The options of `validate` that say what is checked and how severely it is told.
enum ValidationSettings {
    /// What the help calls the levels.
    private static let levels = ["ignore", "information", "warning", "error"]

    /// How severely something is told.
    static let severities = OptionGroup(
        title: BilingualText(
            ja: "厳しさ（LEVEL：ignore、information、warning、error）：",
            en: "How severely it is reported (LEVEL: ignore, information, warning, error):"),
        options: [
            level(
                "--unknown-extensions", ja: "どのパッケージにもない拡張（既定は error）",
                en: "extensions that no package defines (default error)"),
            level(
                "--wrong-displays", ja: "コードの表示名と違う display（既定は warning）",
                en: "a display that is not one of the code's own (default warning)"),
            level(
                "--invalid-units", ja: "UCUMとしながらUCUMにない単位（既定は warning）",
                en: "units that say that they are UCUM's and are not (default warning)"),
            level(
                "--best-practice", ja: "推奨される書き方に従わない記録（既定は ignore）",
                en: "best practices that a record does not follow (default ignore)"),
            OptionSpecification(
                name: "--must-support", value: "LEVEL", choices: Array(levels.dropLast()),
                help: BilingualText(
                    ja: "mustSupport の要素がないこと（error は不可、既定は ignore）",
                    en: "absent elements with mustSupport (not error; default ignore)")),
        ])

    /// What is checked beside that.
    static let scope = OptionGroup(
        title: BilingualText(ja: "検証の範囲：", en: "What is checked:"),
        options: [
            OptionSpecification(
                name: "--references", value: "within-document|must-resolve",
                choices: ["within-document", "must-resolve"],
                help: BilingualText(
                    ja: "must-resolve では、Bundle内の相対参照がその中に行き先を持つこと",
                    en: "must-resolve: relative references in a Bundle lead to a resource of it")),
            OptionSpecification(
                name: "--trust-reference-types",
                help: BilingualText(
                    ja: "参照のURLにある型が認められないものなら、警告でなくエラーにします",
                    en: "a wrong type in the URL of a reference is an error, not a warning")),
            OptionSpecification(
                name: "--check-preferred",
                help: BilingualText(
                    ja: "preferred の値セットにないコードも情報として示します",
                    en: "tell codes outside of preferred value sets, as information")),
            OptionSpecification(
                name: "--skip-contained",
                help: BilingualText(
                    ja: "contained のリソースを検証しません", en: "do not check contained resources and their use")),
            OptionSpecification(
                name: "--skip-vital-signs",
                help: BilingualText(
                    ja: "プロファイルを宣言しないバイタルサインに、R4のその定めを当てません",
                    en: "hold vital signs to R4's profiles only where they name them")),
            OptionSpecification(
                name: "--skip-aggregation",
                help: BilingualText(
                    ja: "単独のリソースでは、Bundleの中にあることを求める定め（bundled）を問いません",
                    en: "do not ask of a resource alone what a profile says of the Bundle around it")),
            OptionSpecification(
                name: "--refuse-html",
                help: BilingualText(
                    ja: "HTMLのタグに見える文字列をエラーにします", en: "texts that look like HTML tags are errors")),
            OptionSpecification(
                name: "--refuse-example-urls",
                help: BilingualText(
                    ja: "example.org などの例示用のURLをエラーにします", en: "example.org and the like may not stand for addresses")),
            OptionSpecification(
                name: "--refuse-experimental",
                help: BilingualText(
                    ja: "experimental の定義を認めません", en: "definitions may not be marked experimental")),
            OptionSpecification(
                name: "--for-publication",
                help: BilingualText(
                    ja: "HL7が公表する定義に求める項目も検証します", en: "definitions must have what HL7 asks before publication")),
            OptionSpecification(
                name: "--require-libraries",
                help: BilingualText(
                    ja: "Measureの参照するライブラリが分からなければ示します",
                    en: "tell of libraries of a Measure that are unknown")),
            OptionSpecification(
                name: "--finding-limit", value: "N",
                help: BilingualText(
                    ja: "一つの記録で示すエラーの数、警告などの数（既定は1000）",
                    en: "errors and others that are listed of a record (default 1000)")),
            OptionSpecification(
                name: "--repeat-causes",
                help: BilingualText(
                    ja: "ほかの指摘の結果や繰り返しにすぎないものも、エラーや警告のまま示します",
                    en: "keep as severe what follows from or repeats another finding")),
            OptionSpecification(
                name: "--invariant-steps", value: "N",
                help: BilingualText(
                    ja: "一つの記録の制約式の手順の上限（既定は5000000）",
                    en: "steps that the invariants of a record may take (default 5000000)")),
        ])

    private static func level(_ name: String, ja: String, en: String) -> OptionSpecification {
        OptionSpecification(name: name, value: "LEVEL", choices: levels, help: BilingualText(ja: ja, en: en))
    }

    /// The options of the library that a command line asks for.
    static func options(_ arguments: Arguments) throws(UsageError) -> ValidationOptions {
        var options = ValidationOptions(profiles: arguments.values("--profile"))
        if let limit = try arguments.number("--finding-limit") { options.findingLimit = limit }
        set(&options.unknownExtensions, arguments.value("--unknown-extensions"))
        set(&options.wrongDisplays, arguments.value("--wrong-displays"))
        set(&options.invalidUnits, arguments.value("--invalid-units"))
        set(&options.bestPractice, arguments.value("--best-practice"))
        set(&options.mustSupport, arguments.value("--must-support"))
        if arguments.value("--references") == "must-resolve" { options.references = .mustResolve }
        options.checksPreferredBindings = arguments.has("--check-preferred")
        options.checksContained = !arguments.has("--skip-contained")
        options.enforcesAggregationOutsideBundles = !arguments.has("--skip-aggregation")
        options.refusesHTMLInText = arguments.has("--refuse-html")
        options.acceptsExampleURLs = !arguments.has("--refuse-example-urls")
        options.allowsExperimental = !arguments.has("--refuse-experimental")
        options.isForPublication = arguments.has("--for-publication")
        options.trustsReferenceTypes = arguments.has("--trust-reference-types")
        options.appliesVitalSigns = !arguments.has("--skip-vital-signs")
        options.requiresMeasureLibraries = arguments.has("--require-libraries")
        options.repeatsCauses = arguments.has("--repeat-causes")
        if let steps = try arguments.number("--invariant-steps") { options.invariantSteps = steps }
        return options
    }

    /// Sets a level by the word of the command line, which is checked already.
    private static func set<Level: RawRepresentable<String>>(_ level: inout Level, _ word: String?) {
        guard let word, let chosen = Level(rawValue: word == "ignore" ? "ignored" : word) else { return }
        level = chosen
    }
}
