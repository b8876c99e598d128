import Diagnostics
import FHIRTree

/// A resource that does not count for a record, and why.
struct LeftOutResource: Sendable {
    enum Reason: Hashable, Sendable {
        /// It is of somebody else than the record.
        case otherPatient
        /// It is of another prescription than the first order.
        case otherPrescription
        /// It, or a part of it, has an extension that changes its meaning.
        case modifierExtension
        /// An element says that it does not hold, with the code if FHIR knows it.
        case notInForce(element: String, code: String?)
    }

    let resource: BorrowedNode
    let reason: Reason
    /// The element that says so.
    let place: BorrowedNode

    /// `CNV-0201`, `CNV-0202`, `CNV-0203` or `CNV-0214`.
    var finding: Diagnostic {
        Diagnostic(.error, code, at: place, message(of: resource[.resourceType]?.text ?? ""), hint: hint)
    }

    private var code: String {
        switch reason {
        case .otherPatient: "CNV-0201"
        case .otherPrescription: "CNV-0214"
        case .notInForce: "CNV-0202"
        case .modifierExtension: "CNV-0203"
        }
    }

    private func message(of type: String) -> BilingualText {
        switch reason {
        case .otherPatient:
            BilingualText(
                ja: "この \(type) は、記録の患者のものではないか、誰のものかわからないため、変換に含めません。",
                en: "This \(type) is not of the record's patient, or it is not known whose it is: it is left out.")
        case .otherPrescription:
            BilingualText(
                ja: "この \(type) は、1つ目とは交付日、処方医、医療機関または処方の識別子が違う、別の処方箋のものです。変換に含めません。",
                en: "By its day, prescriber, institution or group this \(type) is of another prescription than the "
                    + "first: it is left out.")
        case .notInForce(let element, let code):
            BilingualText(
                ja: "この \(type) は \(element)\(code.map { "（\($0)）" } ?? "")により有効ではないため、変換に含めません。",
                en: "By its \(element)\(code.map { " (\($0))" } ?? "") this \(type) is not in force: it is left out.")
        case .modifierExtension:
            BilingualText(
                ja: "この \(type) には意味を変える拡張（modifierExtension）があり、その意味がわからないため、変換に含めません。",
                en: "This \(type) has an extension that changes its meaning (modifierExtension) in a way that is "
                    + "not known: it is left out.")
        }
    }

    private var hint: BilingualText {
        switch reason {
        case .otherPatient:
            BilingualText(
                ja: "患者ごとに Bundle を分け、subject などの参照を確かめてください。",
                en: "Give a Bundle for each patient, and look at references such as subject.")
        case .otherPrescription:
            BilingualText(
                ja: "処方箋ごとに Bundle を分けてください。", en: "Give a Bundle for each prescription.")
        case .notInForce:
            BilingualText(
                ja: "有効なものであれば、もとのシステムで状態を直してください。",
                en: "If it is in force, mend its status in the system that it is from.")
        case .modifierExtension:
            BilingualText(
                ja: "その拡張が何を表すかを確かめ、なくても意味が変わらなければ除いてください。",
                en: "Find out what the extension says; if the meaning does not change without it, take it out.")
        }
    }
}

extension LeftOutResource.Reason {
    /// What the report says of the values of such a resource.
    var inReport: BilingualText {
        switch self {
        case .otherPatient:
            BilingualText(ja: "記録の患者のものではありません。", en: "It is not of the record's patient.")
        case .otherPrescription:
            BilingualText(ja: "別の処方箋のものです。", en: "It is of another prescription.")
        case .notInForce(let element, _):
            BilingualText(
                ja: "\(element) により、有効なものではありません。", en: "By its \(element) it is not in force.")
        case .modifierExtension:
            BilingualText(
                ja: "意味を変える拡張があり、その意味がわかりません。", en: "An extension changes its meaning in an unknown way.")
        }
    }
}
