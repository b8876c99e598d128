import Diagnostics

/// Places where a published guide contradicts itself, so that no record can meet all of it.
///
/// What breaks one side of a contradiction is not the author's fault: it is told at information level, with the reason.
struct GuideContradiction: Sendable {
    /// The value set whose required binding cannot be met.
    var valueSet: String
    /// The codes that the guide asks for in spite of it.
    var codes: Set<String>
    var reason: BilingualText

    /// The contradiction about a code of a value set, by its canonical with or without a version.
    static func about(_ code: String, in canonical: String) -> GuideContradiction? {
        let url = canonical.prefix { $0 != "|" }
        return all.first { $0.valueSet == url && $0.codes.contains(code) }
    }

    static let all: [GuideContradiction] = [
        // JP-CLINS 1.5.2: ValueSet-jp-valueSet-eDischargeSummary-document-section composes the descendants of REF and
        // COMMON, and leaves out those of DIS, which JP_Composition_eDischargeSummary asks for section by section.
        GuideContradiction(
            valueSet: "http://jpfhir.jp/fhir/eDischargeSummary/ValueSet/document-section",
            codes: [
                "312", "322", "324", "333", "342", "344", "352", "362", "372", "424", "432", "444", "552", "612", "614",
                "623", "642", "713",
            ],
            reason: BilingualText(
                ja: "JP-CLINS 1.5.2 の値セットは診療情報提供書のセクションを列挙しており、退院時サマリーのコードを含みません",
                en:
                    "the value set of JP-CLINS 1.5.2 lists the sections of referrals and leaves out those of discharge summaries"
            ))
    ]
}
