/// The pages of the guide of checkup reports (JP eCheckupReport): `CKP-xxxx`.
let healthCheckupPages: [DiagnosticPage] = [
    healthCheckupBundlePages, healthCheckupCompositionPages, healthCheckupPersonPages, healthCheckupObservationPages,
].flatMap { $0 }
