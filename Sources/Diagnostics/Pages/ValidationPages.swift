/// The pages of the validator's codes.
let validationPages: [DiagnosticPage] = [
    validationResourcePages, validationShapePages, validationCompanionPages, validationNumberPages, validationDatePages,
    validationTextPages, validationNarrativePages, validationValuePages, validationProfilePages,
    validationLimitPages, validationSlicePages, validationInvariantPages, validationExtensionPages,
    validationReferencePages, validationBundlePages,
].flatMap { $0 }
