@_exported import FHIRModel

/// A resource seen through a profile: the slices and extensions that the profile names are typed properties, and the
/// resource itself is ``base``.
///
/// Whether the resource meets the profile's rules is the validator's business; a property of a slice finds what the
/// slice's discriminators say, and gives an item that is set what the profile fixes for it and it lacks.
///
/// - Source: FHIR R4 (4.0.1), profiling.html.
public protocol FHIRProfile: ProfiledElement where Base: FHIRResource {
    /// The canonical URL of the profile, with its version.
    static var profile: FHIRCanonical { get }

    /// JSON of the values that the profile fixes for every resource.
    static var fixedValues: String { get }
}

extension FHIRProfile {
    /// The resource, if its `meta.profile` names the profile, in any version.
    public init?(_ base: Base) {
        guard base.claims(profile: FHIRCanonical(Self.profile.url)) else { return nil }
        self.init(unchecked: base)
    }

    /// - Throws: what decoding ``base`` throws; `DecodingError.dataCorrupted` if its `meta.profile` does not name the
    ///   profile, in any version. To take any resource of the type, decode the type of ``base``.
    public init(from decoder: any Decoder) throws {
        guard let value = Self(try Base(from: decoder)) else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: "The resource does not name \(Self.profile.url).")
            )
        }
        self = value
    }

    /// A new resource that names the profile and has the values that it fixes: at elements that must be there, in
    /// lists that hold one item only, and in slices that leave nothing open. Such a list is not empty then.
    public init() {
        var base: Base
        do { base = try Base(json: Self.fixedValues) } catch {
            preconditionFailure("the values of a profile: \(error)")
        }
        base.claim(profile: Self.profile)
        self.init(unchecked: base)
    }
}
