/// The pages of the validator's codes.
let validationPages: [DiagnosticPage] = [
    validationResourcePages, validationShapePages, validationCompanionPages, validationNumberPages, validationDatePages,
    validationTextPages, validationNarrativePages, validationValuePages, validationProfilePages,
    validationBindingPages, validationCodePages, validationCodeListPages,
    validationLimitPages, validationSlicePages, validationInvariantPages, validationExtensionPages,
    validationNarrativeLinkPages, validationResponsePages, validationAnswerPages, validationFormPages,
    validationDefinitionPages, validationStructurePages, validationTerminologyPages,
    validationDataTypePages,
    validationReferencePages, validationBundlePages, validationExchangePages,
].flatMap { $0 }
