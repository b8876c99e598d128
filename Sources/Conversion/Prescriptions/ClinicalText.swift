import JapaneseRecords

/// Clinical information and test results of the service's form in words, as forms say them that have no records for
/// them: behind a word that says what they are.
///
/// - Source: 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, レコード301・302 (コメント and 検査値データ等 must be there). The
///   words are ours.
enum ClinicalText: CaseIterable {
    case information, testResult

    /// What such a text begins with.
    private var word: String {
        switch self {
        case .information: "【提供診療情報】"
        case .testResult: "【検査値】"
        }
    }

    /// What each part of one after the first begins with, where it is larger than a field.
    var continued: String {
        switch self {
        case .information: "【提供診療情報の続き】"
        case .testResult: "【検査値の続き】"
        }
    }

    /// `nil` for a text that does not begin with such a word.
    init?(of text: String) {
        guard let kind = Self.allCases.first(where: { text.hasPrefix($0.word) }) else { return nil }
        self = kind
    }

    static func text(of information: Prescription.ClinicalInformation) -> String {
        let drug = information.drugName.map { "〔\($0)〕" } ?? ""
        return Self.information.word + drug + (information.comment ?? "")
    }

    static func text(ofResult result: String) -> String { testResult.word + result }

    /// Such a text at the beginning of some, joined with the parts that follow it.
    ///
    /// - Returns: `nil` if the first is none, or has nothing behind its word that a record would need.
    static func first(of texts: ArraySlice<String?>) -> (record: Record, count: Int)? {
        guard var whole = texts.first ?? nil, let kind = Self(of: whole) else { return nil }
        whole.removeFirst(kind.word.count)
        let parts = texts.dropFirst().prefix { $0?.hasPrefix(kind.continued) == true }.compactMap { $0 }
        for part in parts { whole += part.dropFirst(kind.continued.count) }
        switch kind {
        case .testResult: return whole.isEmpty ? nil : (.testResult(whole), parts.count + 1)
        case .information: return information(of: whole).map { (.information($0), parts.count + 1) }
        }
    }

    /// What a text is.
    enum Record: Hashable {
        case information(Prescription.ClinicalInformation)
        case testResult(String)
    }

    private static func information(of text: String) -> Prescription.ClinicalInformation? {
        var drug: String?, comment = text[...]
        if text.hasPrefix("〔"), let end = text.firstIndex(of: "〕") {
            drug = String(text[text.index(after: text.startIndex)..<end])
            comment = text[text.index(after: end)...]
        }
        return comment.isEmpty ? nil : Prescription.ClinicalInformation(drugName: drug, comment: String(comment))
    }
}
