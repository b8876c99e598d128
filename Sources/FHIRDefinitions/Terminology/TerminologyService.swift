/// Answers what a validation asks of codes: an app's own terminology, beside the definitions that are loaded.
///
/// ``Definitions`` is the service that every validation has. Another one that is given to a `Validator` is asked first;
/// where it cannot decide, the definitions are asked. Answers must not change while a validator lives, for they may be
/// kept, and they come from any thread.
///
/// - Source: FHIR R4 (4.0.1), terminology-service.html.
public protocol TerminologyService: Sendable {
    /// Whether a code is in a value set.
    ///
    /// - Parameters:
    ///   - valueSet: the canonical, with or without `|version`.
    ///   - package: the package that names the value set, whose own definitions win; `nil` for none.
    func membership(
        of code: CodeReference, inValueSet valueSet: String, from package: PackageID?
    ) -> ValueSetDefinition.Membership

    /// What a code system says of a code; the reference has a system.
    func lookUp(_ code: CodeReference) -> CodeLookup

    /// Whether a code is the other or above it in their code system; `nil` if that cannot be decided.
    func subsumes(system: String, _ code: String, _ other: String) -> Bool?
}

/// A code as a record writes it.
public struct CodeReference: Hashable, Sendable {
    /// `nil` for an element of type `code`, whose binding gives the system, and for a coding without one.
    public var system: String?
    /// `Coding.version`.
    public var version: String?
    public var code: String
    public var display: String?

    public init(system: String? = nil, version: String? = nil, code: String, display: String? = nil) {
        (self.system, self.version, self.code, self.display) = (system, version, code, display)
    }
}

/// What is known of a code in its code system.
public enum CodeLookup: Hashable, Sendable {
    /// The code exists. No displays means that they are not known.
    case known(displays: [ConceptDisplay])
    /// The code system is wholly known, and the code is not in it.
    case unknown
    /// The system is a supplement, which adds to the codes of another one and has none of its own.
    case supplement
    /// The system is the URL of a value set.
    case valueSet
    /// The code system, or this part of it, is not known here.
    case undecidable(UndecidableReason)
}

/// A text that stands for a code: its display, or a designation in some language.
public struct ConceptDisplay: Hashable, Sendable {
    public var text: String
    /// `ja`, `en-US`; `nil` for the display of a code system that names no language.
    public var language: String?

    public init(_ text: String, language: String? = nil) { (self.text, self.language) = (text, language) }
}
