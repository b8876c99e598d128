import Diagnostics
import FHIRTree

/// Checks that names say how they are written (IDE or SYL), and have no full-width space.
///
/// No package here defines the profile.
///
/// - Codes: `CKP-0017` (error).
/// - Example: a name with a full-width space gives `CKP-0017` at `Patient.name[0].text`.
/// - Source: JP eCheckupReport 1.5.0, JP_Patient_eCheckupGeneral (name).
enum CheckupNameRule: ResourceRule {
    static let types: Set<String>? = ["Patient"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.node.claims(HealthCheckup.sharedPatient) || resource.node.claims(HealthCheckup.freePatient)
        else { return }
        for name in resource.node.all("name") {
            let kinds = name.extensions(ChartSharing.nameRepresentation).compactMap { $0.text("valueCode") }
            if !kinds.contains("IDE"), !kinds.contains("SYL") { report(name, walk: &walk) }
            if let text = name["text"], text.string?.contains("\u{3000}") == true { report(text, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0017", node: node,
            message: BilingualText(
                ja: "氏名には表記の種別（IDE または SYL）を付け、text に全角空白を入れません。",
                en: "A name says IDE or SYL, and its text has no full-width space."),
            hint: BilingualText(
                ja: "拡張 iso21090-EN-representation を付け、空白は半角にしてください。",
                en: "Add the extension iso21090-EN-representation, and use half-width spaces."))
    }
}
