import Diagnostics
import FHIRTree

extension Diagnostic {
    /// `CNV-0207`: a drug of which neither a name nor a code is known.
    static func isNameless(_ resource: BorrowedNode) -> Diagnostic {
        let place = resource[.medicationReference] ?? resource[.medicationCodeableConcept] ?? resource
        return Diagnostic(
            .error, "CNV-0207", at: place,
            BilingualText(
                ja: "薬品の名称もコードもわかりません。", en: "Neither a name nor a code of the drug is known."),
            hint: BilingualText(
                ja: "medicationCodeableConcept に名称とコードを書くか、参照する Medication を Bundle に入れてください。",
                en: "Write name and code as medicationCodeableConcept, or put the Medication that is referred to into "
                    + "the Bundle."))
    }
}
