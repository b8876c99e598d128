/// The formats of FHIR in which a document can be written.
public enum SourceFormat: String, CaseIterable, Sendable { case json, xml }
