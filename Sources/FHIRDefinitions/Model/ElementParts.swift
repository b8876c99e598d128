/// One of the types that an element may have, with the profiles that it must meet.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.type.
public struct ElementType: Hashable, Sendable {
    /// http://hl7.org/fhir/resource-aggregation-mode: where the target of a reference stands.
    public enum Aggregation: String, CaseIterable, Sendable {
        /// In the resource that holds the reference.
        case contained
        /// Elsewhere, at its own address.
        case referenced
        /// In the same Bundle.
        case bundled
    }

    /// http://hl7.org/fhir/reference-version-rules: whether a reference names a version of its target. A definition
    /// that says `either` says nothing.
    public enum Versioning: String, CaseIterable, Sendable { case independent, specific }

    /// `Quantity`, `Reference`, or `http://hl7.org/fhirpath/System.String` for the values of primitives and for `id`.
    public var code: String
    /// The FHIR type: `code`, or what a definition names beside a System type, `string` or `uri`.
    public var fhirType: String
    /// Profiles of which the value must meet one; `#id` behind one means that element of it.
    public var profiles: [String]
    /// For a reference: profiles of which the target must meet one.
    public var targetProfiles: [String]
    /// For a reference: where the target may stand; empty for anywhere.
    public var aggregation: [Aggregation]
    /// For a reference: whether it names a version of the target; `nil` where it may or not.
    public var versioning: Versioning?

    public init(
        _ code: String, fhirType: String? = nil, profiles: [String] = [], targetProfiles: [String] = [],
        aggregation: [Aggregation] = [], versioning: Versioning? = nil
    ) {
        self.fhirType = fhirType ?? Self.systemDefault(code) ?? code
        (self.code, self.profiles, self.targetProfiles) = (code, profiles, targetProfiles)
        (self.aggregation, self.versioning) = (aggregation, versioning)
    }

    static let systemPrefix = "http://hl7.org/fhirpath/System."

    /// `string` for `http://hl7.org/fhirpath/System.String`.
    static func systemDefault(_ code: String) -> String? {
        guard code.hasPrefix(systemPrefix) else { return nil }
        let name = code.dropFirst(systemPrefix.count)
        return name.prefix(1).lowercased() + name.dropFirst()
    }
}

/// The value set from which an element takes its codes, and how strictly.
///
/// - Source: FHIR R4 (4.0.1), terminologies.html#binding.
public struct ElementBinding: Hashable, Sendable {
    /// http://hl7.org/fhir/binding-strength.
    public enum Strength: String, CaseIterable, Sendable { case required, extensible, preferred, example }

    public var strength: Strength
    /// The canonical, with `|version` if the definition gives one; `nil` if it names no value set.
    public var valueSet: String?
    /// The value set that no code may leave, however weak the binding is: the extension elementdefinition-maxValueSet.
    public var maxValueSet: String?
    /// Value sets beside the one above, with what binds to them wherever the element is used: the extension
    /// additional-binding.
    public var additional: [Additional] = []

    /// One binding beside another one.
    public struct Additional: Hashable, Sendable {
        public var strength: Strength
        public var valueSet: String

        public init(_ strength: Strength, valueSet: String) { (self.strength, self.valueSet) = (strength, valueSet) }
    }

    public init(_ strength: Strength, valueSet: String? = nil, maxValueSet: String? = nil) {
        (self.strength, self.valueSet, self.maxValueSet) = (strength, valueSet, maxValueSet)
    }
}

/// A value that a definition gives, as JSON text with its type: `fixedCode` `"final"`.
///
/// Read `json` with `SourceDocument(json:)` to compare; a decimal keeps its digits.
public struct ElementValue: Hashable, Sendable {
    /// The type's code: `code`, `CodeableConcept`.
    public var type: String
    /// Compact JSON: a string in its quotes, an object.
    public var json: String

    public init(type: String, json: String) { (self.type, self.json) = (type, json) }
}

/// A rule on an element, in FHIRPath.
///
/// - Source: FHIR R4 (4.0.1), conformance-rules.html#constraints.
public struct ElementConstraint: Hashable, Sendable {
    /// `ElementDefinition.constraint.severity`.
    public enum Severity: String, CaseIterable, Sendable { case error, warning }

    public var key: String
    public var severity: Severity
    /// `nil` where the definition gives only words or XPath.
    public var expression: String?
    /// The definition that states the rule first.
    public var source: String?
    /// Whether it is good practice to follow the rule, and no fault not to (extension elementdefinition-bestpractice).
    public var isBestPractice: Bool
    /// The rule in words, as the definition gives them; of the embedded definitions those of R4 have them, in English.
    ///
    /// No part of what is demanded: constraints that differ in it alone are equal.
    public var human: String?

    public init(
        key: String, severity: Severity, expression: String? = nil, source: String? = nil, isBestPractice: Bool = false,
        human: String? = nil
    ) {
        (self.key, self.severity, self.expression, self.source) = (key, severity, expression, source)
        (self.isBestPractice, self.human) = (isBestPractice, human)
    }

    public static func == (a: ElementConstraint, b: ElementConstraint) -> Bool {
        a.key == b.key && a.severity == b.severity && a.expression == b.expression && a.source == b.source
            && a.isBestPractice == b.isBestPractice
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(severity)
        hasher.combine(expression)
        hasher.combine(source)
        hasher.combine(isBestPractice)
    }

    static let bestPracticeURL = "http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice"
}

/// How the occurrences of an element are told apart.
///
/// - Source: FHIR R4 (4.0.1), profiling.html#slicing.
public struct ElementSlicing: Hashable, Sendable {
    /// http://hl7.org/fhir/resource-slicing-rules.
    public enum Rules: String, CaseIterable, Sendable { case open, closed, openAtEnd }

    /// What tells a slice: a path from the element, and what is compared there.
    public struct Discriminator: Hashable, Sendable {
        /// http://hl7.org/fhir/discriminator-type.
        public enum Kind: String, CaseIterable, Sendable { case value, exists, pattern, type, profile }

        public var type: Kind
        public var path: String

        public init(_ type: Kind, path: String) { (self.type, self.path) = (type, path) }
    }

    public var discriminators: [Discriminator]
    public var isOrdered: Bool
    public var rules: Rules
    /// Whether the definition says something here that cannot be asked, so that nothing is known of the slices.
    package var isBroken = false

    public init(discriminators: [Discriminator] = [], isOrdered: Bool = false, rules: Rules = .open) {
        (self.discriminators, self.isOrdered, self.rules) = (discriminators, isOrdered, rules)
    }
}
