/// The pages of the NDJSON reader's codes. What a line holds is reported with the codes of JSON and of the validator.
let ndjsonPages: [DiagnosticPage] = [
    DiagnosticPage(
        "NDJ-0101", .fatal,
        title: BilingualText(ja: "行が長すぎます", en: "The line is too long"),
        meaning: BilingualText(
            ja: "NDJSONの1行が上限の大きさを超えました。上限は既定で64 MiBです。この行は読み飛ばし、次の行から読み続けます。上限があるため、どれほど大きな入力でも使用メモリは一定です。",
            en: """
                One line of NDJSON is larger than the limit, 64 MiB unless the caller chose otherwise. The line is skipped \
                and reading goes on with the next. Because of the limit, memory stays flat whatever the size of the input.
                """),
        example: BilingualText(
            ja: "{\"resourceType\": \"Binary\", \"data\": \"…（1行に100 MB）…\"}",
            en: "{\"resourceType\": \"Binary\", \"data\": \"… 100 MB on one line …\"}"),
        fix: BilingualText(
            ja: "添付データを外に出すか、Bundleをエントリーごとの行に分けてください。ライブラリでは NDJSONReader の lineLimit を上げられます。",
            en: """
                Move attachments out, or write a Bundle's entries as lines of their own. In the library, raise lineLimit of \
                NDJSONReader.
                """),
        source: "FHIR R4 (4.0.1), nd-json.html; ndjson specification 1.0, section 3 (the limit is this software's)")
]
