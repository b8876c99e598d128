/// The namespace of the types of FHIR R4 (4.0.1): `R4.Patient`, `R4.HumanName`, `R4.AdministrativeGender`.
///
/// Resources, data types and backbone elements are plain structs: a property is optional or a list, whatever its
/// cardinality, for checking that is the validator's business. Elements that a type does not know are kept in
/// ``FHIRElement/unknownElements`` and written back.
public enum R4 {}
