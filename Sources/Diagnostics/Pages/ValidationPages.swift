/// The pages of the validator's codes.
let validationPages: [DiagnosticPage] = [
    validationResourcePages, validationShapePages, validationCompanionPages, validationNumberPages, validationDatePages,
    validationTextPages, validationNarrativePages, validationValuePages, validationProfilePages,
    validationReferencePages, validationBundlePages,
].flatMap { $0 }
