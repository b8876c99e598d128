import FHIRTree

/// A rule about a resource as a whole, beside what its definitions say of each element.
protocol ResourceRule: Sendable {
    /// The resource types that it looks at; `nil` for all.
    static var types: Set<String>? { get }
    /// The profiles of which one must apply to the resource, without versions; `nil` if it asks for none.
    static var profiles: Set<String>? { get }
    /// Checks a resource, whose own place is the last of `walk.places`; what it holds is checked later.
    static func check(_ resource: ResourceContext, walk: inout Walk)
}

extension ResourceRule {
    static var profiles: Set<String>? { nil }
}

/// A resource in the document that is being checked.
struct ResourceContext {
    /// `Patient`.
    var type: String
    var node: SourceNode
    /// The canonicals of the known profiles that apply to it, without versions.
    var profiles: [String]
}

/// The rules about whole resources, in the order in which their findings appear at one place.
enum ResourceRules {
    static let all: [any ResourceRule.Type] =
        [
            ContainedUseRule.self, ElementIDRule.self, BundleRule.self, ResourceIDRule.self, CanonicalResourceRule.self,
            CodeSystemRule.self, ValueSetRule.self,
            SearchParameterRule.self, StructureDefinitionRule.self, QuestionnaireRule.self,
            QuestionnaireResponseRule.self,
            MeasureReportRule.self, MeasureRule.self, OperationDefinitionRule.self, MetaRule.self,
            NarrativeLinkExtensionRule.self, ConceptMapRule.self, CapabilityStatementRule.self,
            ObservationPracticeRule.self,
        ] + GuideRules.all

    /// The rules for the types that rules name.
    private static let byType: [String: [any ResourceRule.Type]] = {
        let named = Set(all.flatMap { $0.types ?? [] })
        return Dictionary(
            uniqueKeysWithValues: named.map { name in (name, all.filter { $0.types?.contains(name) ?? true }) })
    }()

    /// The rules for all other types.
    private static let forAll = all.filter { $0.types == nil }

    /// The rules for resources of a type to which profiles apply.
    static func rules(for type: String, profiles: [String]) -> [any ResourceRule.Type] {
        (byType[type] ?? forAll).filter { $0.profiles.map { profiles.contains(where: $0.contains) } ?? true }
    }

    /// Applies the rules to the resource at an entry, which has its plan.
    static func check(_ entry: Int, against plan: ObjectPlan, walk: inout Walk) {
        guard !plan.resourceRules.isEmpty else { return }
        let context = ResourceContext(
            type: plan.type, node: walk.document.node(at: entry), profiles: plan.profiles)
        for rule in plan.resourceRules where !walk.report.isFull { rule.check(context, walk: &walk) }
    }
}
