import FHIRPrimitives

/// Any resource of FHIR R4.
///
/// A place that takes any resource is an `any FHIRResource`: `entry.resource as? R4.Patient` tells which it is.
///
/// - Source: FHIR R4 (4.0.1), resource.html.
public protocol FHIRResource: FHIRElement {
    /// What `resourceType` says: the name of the type, or for an ``R4/UnknownResource`` whatever was read.
    var resourceType: String { get }
    /// The logical id.
    var id: FHIRID? { get set }
    /// Version, profiles, security labels and tags.
    var meta: R4.Meta? { get set }
    /// Rules under which the content was made and must be understood.
    var implicitRules: FHIRURI? { get set }
    /// The language of the content (BCP 47).
    var language: String? { get set }
}

extension FHIRResource {
    public var resourceType: String { Self.typeName }
}

/// A resource with narrative, contained resources and extensions: all but `Bundle`, `Binary` and `Parameters`.
///
/// - Source: FHIR R4 (4.0.1), domainresource.html.
public protocol FHIRDomainResource: FHIRResource {
    /// A summary of the resource for people.
    var text: R4.Narrative? { get set }
    /// Resources that live inside this one only.
    var contained: [any FHIRResource] { get set }
    var `extension`: [R4.Extension] { get set }
    var modifierExtension: [R4.Extension] { get set }
}
