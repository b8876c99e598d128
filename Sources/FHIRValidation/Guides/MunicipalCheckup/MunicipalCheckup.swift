import FHIRTree

/// The draft guide of municipal screenings (自治体検診結果報告書, JP eMunicipalCheckup): the rules of its text and of its
/// item table.
///
/// No package of the guide was published: what its profiles say is only known from their source, so that the rules here
/// are all that a report is held to beside R4. They apply to a Bundle that claims one of its profiles, whether or not
/// the entries claim theirs, and to a resource that stands alone and claims one.
///
/// - Source: JP eMunicipalCheckup, draft of 2022-01.
enum MunicipalCheckup: ResourceRule {
    static let types: Set<String>? = ["Bundle", "Composition", "Observation", "Patient", "Organization", "Coverage"]
    static let base = "http://jpfhir.jp/fhir/eMunicipalCheckup/StructureDefinition/"

    // Code systems
    private static let eCheckup = "http://jpfhir.jp/fhir/eCheckup/CodeSystem/"
    static let itemCode = eCheckup + "jlac10"
    static let groupCode = eCheckup + "observationGroup-codes"
    /// The codes 51 to 58 of report categories, which the draft adds to those of the health checkup.
    static let reportCategories = Set((51...58).map(String.init))

    /// Whether a code is one that the draft adds to a code system of another guide.
    static func adds(_ code: String, to system: String) -> Bool {
        system == eCheckup + "checkup-report-category" && reportCategories.contains(code)
    }

    static let answerBase = "urn:oid:1.2.392.100495.100."
    static let providerNumber = "urn:oid:1.2.392.200119.6.102"
    static let insurerNumber = "urn:oid:1.2.392.100495.20.3.61"
    static let branch = "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_InsuredPersonSubNumber"

    private static let rules: [any MunicipalRule.Type] = [
        ScreeningCategoryRule.self, ScreeningStageRule.self, ScreeningSectionRule.self, ScreeningStatusRule.self,
        ScreeningUnitRule.self, ScreeningReasonRule.self, ScreeningNotPerformedRule.self, ScreeningGroupRule.self,
        ScreeningAnswerListRule.self, ScreeningAnswerRule.self, ScreeningDisplayRule.self,
        ScreeningItemCategoryRule.self, ScreeningOrganizationRule.self, ScreeningPatientRule.self,
        ScreeningItemsRule.self, ScreeningBranchRule.self,
    ]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        // Entries are looked at with their Bundle.
        guard walk.places.count == 1, resource.node.claimedProfiles.contains(where: { $0.hasPrefix(base) }) else {
            return
        }
        let report = MunicipalReport(resource)
        for rule in rules { rule.check(report, walk: &walk) }
    }
}

/// A rule of the guide, which looks at the report as a whole.
protocol MunicipalRule: Sendable {
    static func check(_ report: MunicipalReport, walk: inout Walk)
}
