/// Which guide's names a conversion writes; all of them are read.
public enum FHIRDialect: String, Hashable, Sendable, CaseIterable {
    /// The document of the guide 処方情報 HL7 FHIR記述仕様 (ePrescriptionData 1.0): code systems named by OIDs.
    case ePrescription
    /// Resources of JP Core outside a document: code systems named by URLs.
    case jpCore
}
