/// A code: text from a value set, of which the type knows the codes as constants. Another code is kept.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#code.
public protocol FHIRCode: FHIRText {}
