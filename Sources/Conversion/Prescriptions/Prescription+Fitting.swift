import JapaneseFormats
import JapaneseRecords

extension Prescription {
    /// Parts the texts that are larger than their field and whose record may stand several times; of a usage, what is
    /// left goes on in supplements (用法の続き).
    ///
    /// A code stays with the first part. What stands once is not parted: the writer tells what is too large there
    /// (`JHS-0703`).
    ///
    /// - Returns: the texts that were parted, as they were.
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, records 81, 111, 181, 281; 電子処方箋管理サービス
    ///   記録条件仕様（処方編）Ver.2.4, records 301, 302.
    mutating func fit(to layout: FormatLayout) -> PartedTexts {
        var fitting = TextFitting(layout)
        remarks = fitting.parts(of: remarks, \.text, record: 81, field: 3, word: { ClinicalText(of: $0)?.continued })
        for place in rps.indices {
            let rest = fitting.cut(&rps[place].usage.text, record: 111, field: 4)
            rps[place].supplements.insert(contentsOf: rest.map { UsageSupplement($0, kind: .continued) }, at: 0)
            rps[place].supplements = fitting.parts(of: rps[place].supplements, \.text, record: 181, field: 4) {
                UsageSupplement(kind: $0.code == nil && $0.siteCode == nil ? $0.kind : .continued)
            }
            for drug in rps[place].drugs.indices {
                rps[place].drugs[drug].supplements = fitting.parts(
                    of: rps[place].drugs[drug].supplements, \.text, record: 281, field: 5
                ) { _ in DrugSupplement() }
            }
        }
        clinicalInformation = fitting.parts(of: clinicalInformation, \.comment, record: 301, field: 3)
        var results = testResults.map { Optional($0) }
        results = fitting.parts(of: results, \.self, record: 302, field: 2)
        testResults = results.compactMap { $0 }
        return fitting.parted
    }
}
