import Diagnostics
import JapaneseFormats
import JapaneseRecords

extension Prescription {
    /// Puts clinical information and test results where a form has them: the service's form in records of their own,
    /// symbols among the remarks, with a word in front that says what they are, as far as there is room.
    ///
    /// - Returns: whether something was moved.
    /// - Source: 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, レコード301・302; JAHIS 院外処方箋2次元シンボル記録条件規約
    ///   Ver.1.10, レコード81 (備考連番 1 to 999).
    mutating func moveClinicalRecords(to kind: TaggedKind) -> Bool {
        let hadRemarks = remarks.count
        if kind.layout.record(301) == nil {
            let information = clinicalInformation.map(ClinicalText.text(of:))
            let results = testResults.map(ClinicalText.text(ofResult:))
            let room = max(999 - remarks.count, 0)
            remarks += (information + results).prefix(room).map { Remark($0) }
            clinicalInformation.removeFirst(min(room, clinicalInformation.count))
            testResults.removeFirst(min(max(room - information.count, 0), testResults.count))
        } else {
            takeClinicalRemarks(Set(remarks.indices.filter { remarks[$0].kind == nil }))
        }
        return remarks.count != hadRemarks
    }

    /// Makes records of their own of remarks that say such things; of a text in parts one record.
    ///
    /// - Parameter places: which remarks may be such.
    mutating func takeClinicalRemarks(_ places: Set<Int>) {
        let texts = remarks.enumerated().map { places.contains($0) ? $1.text : nil }
        var kept: [Remark] = [], place = 0
        while place < texts.count {
            let found = ClinicalText.first(of: texts[place...])
            switch found?.record {
            case .information(let information): clinicalInformation.append(information)
            case .testResult(let result): testResults.append(result)
            case nil: kept.append(remarks[place])
            }
            place += found?.count ?? 1
        }
        remarks = kept
    }
}

extension Diagnostic {
    /// `CNV-0212`: texts that stand in records of another kind.
    static func clinicalRecords(_ isOfService: Bool) -> Diagnostic {
        Diagnostic(
            .information, "CNV-0212", at: isOfService ? "81" : "301",
            message: isOfService
                ? BilingualText(
                    ja: "提供診療情報（301）と検査値データ等（302）は、このレコードのない形式なので、備考（81）に書きました。",
                    en: "Clinical information (301) and test results (302) are written as remarks (81), for the format "
                        + "has no records for them.")
                : BilingualText(
                    ja: "【提供診療情報】・【検査値】で始まる備考（81）は、提供診療情報（301）・検査値データ等（302）に書きました。",
                    en: "Remarks (81) that begin with 【提供診療情報】 or 【検査値】 are written as clinical information (301) "
                        + "or test results (302)."))
    }
}
