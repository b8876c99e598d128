import Diagnostics
import FHIRTree

/// Checks uneven doses: at least two intakes, whose sum is the amount of the day, and no single dose beside them.
///
/// A warning: the grammar of the codes (`V`, intake, amount) is known from examples.
///
/// - Codes: `ERX-0048` (warning).
/// - Example: V14, V22 and V31 with 8 tablets a day give `ERX-0048` at the dosage.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 表14 (additionalInstruction); 記録条件仕様 (不均等).
enum UnevenDoseRule: ResourceRule {
    static let types: Set<String>? = ["MedicationRequest"]
    static let profiles: Set<String>? = [EPrescription.medicationRequest]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for dosage in resource.node.all("dosageInstruction") {
            let codes = dosage.all("additionalInstruction").flatMap { $0.all("coding") }
                .filter { $0.text("system").map(EPrescription.usageSupplement.contains) ?? false }
                .compactMap { $0.text("code") }.filter { $0.hasPrefix("V") && $0.utf8.count == 8 }
            guard !codes.isEmpty else { continue }
            let amounts = codes.compactMap { Double($0.dropFirst(2).prefix { $0 != "N" }) }
            guard amounts.count == codes.count else { continue }
            let sum = amounts.reduce(0, +)
            for dose in dosage.all("doseAndRate") {
                let day = EPrescription.value(dose["rateRatio"]?["numerator"]) ?? sum
                let isRight = amounts.count > 1 && abs(day - sum) < 1e-6 && dose["doseQuantity"] == nil
                if !isRight { report(dose, walk: &walk) }
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0048", .warning, node: node,
            message: BilingualText(
                ja: "不均等投与は2回以上で、各回の量の合計が1日量と同じでなければならず、1回量は書きません。",
                en: """
                    Uneven doses have at least two intakes, whose sum is the amount of the day; there \
                    is no single dose.
                    """),
            hint: BilingualText(
                ja: "各回の量と1日量を確かめてください。",
                en: "Check the amounts."))
    }
}
