import Diagnostics
import FHIRTree

/// Checks that the days really taken are days, and no more than the span from the first day to the last.
///
/// - Codes: `ERX-0044` (warning).
/// - Example: 14 days in a span of 13 give `ERX-0044` at the extension.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (UsageDuration, boundsDuration).
enum UsageDurationRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dosage in resource.node.all("dosageInstruction") {
            let span = EPrescription.value(dosage["timing"]?["repeat"]?["boundsDuration"])
            for element in EPrescription.extensions(EPrescription.usageDuration, of: dosage) {
                guard let duration = element["valueDuration"], let days = EPrescription.value(duration) else {
                    continue
                }
                let isDays = duration["code"] == nil || duration.text("code") == "d"
                if !isDays || days > span ?? days { report(duration, walk: &walk) }
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0044", .warning, node: node,
            message: BilingualText(
                ja: "実投与日数は日（d）で書き、投与期間（boundsDuration）を超えません。",
                en: "The days really taken are in d, and no more than boundsDuration."),
            hint: BilingualText(
                ja: "日数と単位を確かめてください。",
                en: "Check the days and the unit."))
    }
}
