import Diagnostics
import FHIRPrimitives

extension TaggedText {
    /// What is wrong with the file, in its order: lines, records, fields, and how they fit together.
    ///
    /// No text of a finding holds a value of the file.
    /// - Parameter today: the day that dispensings are held to; `nil` takes any.
    public func validate(today: FHIRDate? = nil) -> [Diagnostic] {
        var report = TaggedReport()
        if kind.format == .dispensing {
            UnconfirmedFormRule().check(self, &report)
            report.removeConsequences(in: self)
            return report.sorted()
        }
        for rule in Self.rules { rule.check(self, &report) }
        let structure = TaggedStructure(self)
        for rule in Self.structureRules + [HandbookDateRule(today: today)] { rule.check(structure, &report) }
        report.removeConsequences(in: self)
        return report.sorted()
    }

    private static let rules: [any TaggedRule] = [
        HeaderRule(), EncodingRule(), LineRule(), KnownRecordRule(), FieldPresenceRule(), FieldFormRule(), CodeRule(),
        CodeFormRule(), CharacterRule(), DateSpellingRule(), NumberFormRule(), DrugIdentityRule(), NameBlankRule(),
    ]

    private static let structureRules: [any StructureRule] = [
        RequiredRecordRule(), RepeatedRecordRule(), RecordOrderRule(), OrphanRule(), NumberingRule(), CheckDigitRule(),
        SplitDispensingRule(), DoseRule(), PublicExpenseRule(), PrescriptionDateRule(), PatientPaymentRule(),
        InsurerRule(), FormNameRule(), UsageAgreementRule(), SiteCodeRule(), UsageGapRule(), HandbookInstitutionRule(),
        HandbookUsageRule(), HandbookOriginRule(), SplitControlRule(), ReceiptKindRule(), DepartmentCodeRule(),
        WeekdayCodeRule(),
    ]
}
