import FHIRTree

/// The URLs of one extension in the guides.
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI); JP Core 1.1.2, Extensions. The guide's text has
///   `…/core/StructureDefinition/` where its tables and examples have `…/core/Extension/StructureDefinition/`.
struct ExtensionName: Sendable {
    let ePrescription: String
    let jpCore: String
    /// The name of the e-prescription guide as its text has it.
    private let published: String?

    private init(_ ePrescription: String, _ jpCore: String? = nil) {
        (self.ePrescription, self.jpCore) = (Self.base + ePrescription, Self.base + (jpCore ?? ePrescription))
        published = "http://jpfhir.jp/fhir/core/StructureDefinition/" + ePrescription
    }

    private init(whole url: String) { (ePrescription, jpCore, published) = (url, url, nil) }

    private static let base = "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/"

    subscript(dialect: FHIRDialect) -> String { dialect == .ePrescription ? ePrescription : jpCore }

    /// The first extension of this name among those of an element.
    func first(in node: BorrowedNode) -> BorrowedNode? { node.items(of: .extension).first(where: isName) }

    func all(in node: BorrowedNode) -> [BorrowedNode] { node.items(of: .extension).filter(isName) }

    /// Whether an extension has this name.
    private func isName(of item: BorrowedNode) -> Bool {
        guard let url = item[.url] else { return false }
        return url.isString(ePrescription) || url.isString(jpCore) || published.map(url.isString) ?? false
    }

    static let prefecture = ExtensionName("JP_Organization_PrefectureNo")
    static let feeTable = ExtensionName("JP_Organization_InsuranceOrganizationCategory")
    static let institutionCode = ExtensionName("JP_Organization_InsuranceOrganizationNo")
    static let insuredSymbol = ExtensionName("JP_Coverage_InsuredPersonSymbol")
    static let insuredNumber = ExtensionName("JP_Coverage_InsuredPersonNumber")
    static let insuredSubNumber = ExtensionName("JP_Coverage_InsuredPersonSubNumber")
    static let usageDuration = ExtensionName(
        "JP_MedicationRequest_DosageInstruction_UsageDuration", "JP_MedicationDosage_UsageDuration")
    static let periodOfUse = ExtensionName(
        "JP_MedicationRequest_DosageInstruction_PeriodOfUse", "JP_MedicationDosage_PeriodOfUse")
    static let dispenseInstruction = ExtensionName("JP_MedicationRequest_DispenseRequest_InstructionForDispense")
    static let preparation = ExtensionName("JP_MedicationDispense_Preparation")
    static let repeatCount = ExtensionName("JP_MedicationRequest_DispenseRequest_ExpectedRepeatCount")
    static let communicationContent = ExtensionName(
        whole: "http://jpfhir.jp/fhir/ePrescription/Extension/StructureDefinition/JP_Communication_CommunicationContent"
    )
    static let nameRepresentation = ExtensionName(
        whole: "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation")
}
