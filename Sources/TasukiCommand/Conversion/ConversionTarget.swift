import Tasuki

/// What `convert` writes: a format of FHIR, or a tagged file of prescriptions or handbooks.
struct ConversionTarget: Equatable {
    var format: RecordFormat
    /// The kind of tagged file; `nil` for FHIR.
    var kind: TaggedKind?

    /// The names on the command line.
    static let names = ["json", "xml", "ndjson", "fhir", "jahis", "sj1", "handbook"]

    init?(_ name: String) {
        switch name {
        case "fhir": format = .json
        case "jahis": (format, kind) = (.tagged, .prescription)
        case "sj1": (format, kind) = (.tagged, .servicePrescription)
        case "handbook": (format, kind) = (.tagged, .handbook)
        default:
            guard let format = RecordFormat(rawValue: name), format != .tagged else { return nil }
            self.format = format
        }
    }
}
