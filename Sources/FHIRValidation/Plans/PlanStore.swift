import Diagnostics
import FHIRDefinitions
import FHIRTree

/// The plans of one validator: shared by its threads, compiled from the definitions on demand.
final class PlanStore: Sendable {
    /// Names a value set: the canonical of a binding, and the package that binds it.
    struct ValueSetKey: Hashable, Sendable {
        var url: String
        var package: PackageID?
    }

    /// `nil` inside is a value set that no package defines.
    struct ValueSetEntry: Sendable { var valueSet: ValueSetDefinition? }

    let definitions: Definitions
    let plans = LazyTable<PlanKey, ObjectPlan>()
    let valueSets = LazyTable<ValueSetKey, ValueSetEntry>()
    private let structures: Locked<[String: StructureIndex?]> = Locked([:])

    private let forms: Locked<[String: QuestionnaireForm]> = Locked([:])
    private let extensionPlans: Locked<[String: Int]> = Locked([:])
    private let nearestProfiles: Locked<[String: String?]> = Locked([:])

    init(definitions: Definitions) { self.definitions = definitions }

    /// So many plans are kept; records that combine profiles in ever new ways would otherwise fill the memory.
    static let planLimit = 8192

    /// Whether a new store should take the place of this one before the next document.
    var isFull: Bool { plans.count > Self.planLimit }

    func plan(_ number: Int) -> ObjectPlan {
        plans.item(number) { PlanCompiler(store: self).compile($0) }
    }

    func valueSet(_ number: Int) -> ValueSetEntry {
        valueSets.item(number) { ValueSetEntry(valueSet: definitions.valueSet($0.url, from: $0.package)) }
    }

    /// Whether R4 has a concrete resource type of this name.
    ///
    /// Asked of the table of shapes, so that no definition is decoded for the answer.
    func isResourceType(_ name: String) -> Bool {
        guard name != "Resource", name != "DomainResource" else { return false }
        return TypeShapes.r4.shape(named: name)?.kind == .resource
    }

    /// A type's own definition, with its elements by parent.
    func type(named name: String) -> StructureIndex? {
        structures.value(for: "type " + name) { definitions.type(named: name).map(StructureIndex.init) }
    }

    /// A profile's definition, with its elements by parent.
    func structure(_ canonical: String) -> StructureIndex? {
        structures.value(for: canonical) { definitions.structure(canonical).map(StructureIndex.init) }
    }

    /// The Questionnaire with a canonical, prepared for the responses to it; `nil` if no package defines it.
    func form(_ canonical: String) -> QuestionnaireForm? {
        if let known = forms.withLock({ $0[canonical] }) { return known }
        guard let resource = definitions.resource("Questionnaire", canonical) else { return nil }
        let form = QuestionnaireForm(resource, container: nil, definitions: definitions)
        return forms.value(for: canonical) { form }
    }

    /// The names of all resource types, for hints.
    var resourceTypeNames: [String] {
        definitions.valueSet("http://hl7.org/fhir/ValueSet/resource-types")?.codes.values.flatMap(\.self).sorted() ?? []
    }

    /// The known profile or resource type that an unknown canonical or a bare name probably means; kept, for a batch
    /// repeats its mistakes.
    func nearestProfile(to canonical: String) -> String? {
        if let known = nearestProfiles.withLock({ $0[canonical] }) { return known }
        let types = resourceTypeNames.map { "http://hl7.org/fhir/StructureDefinition/" + $0 }
        let candidates = definitions.profiles.map(\.url) + types
        let nearest =
            canonical.contains("/")
            ? EditDistance.nearestURL(to: canonical, among: candidates) : Self.url(named: canonical, among: candidates)
        nearestProfiles.withLock { answers in
            if answers.count < 256 { answers[canonical] = nearest }
        }
        return nearest
    }

    /// The URL whose last part is a name, or most like it.
    private static func url(named name: String, among urls: [String]) -> String? {
        if let url = urls.first(where: { $0.hasSuffix("/" + name) }) { return url }
        let names = urls.map { url in url.lastIndex(of: "/").map { String(url[url.index(after: $0)...]) } ?? url }
        guard let near = EditDistance.nearest(to: name, among: names) else { return nil }
        return names.firstIndex(of: near).map { urls[$0] }
    }

    /// The number of the plan of an extension with a definition; `nil` for an unknown URL, which is not kept.
    func extensionPlan(_ url: String) -> Int? {
        // A version does not belong into the url of an extension; the fixed value of the definition says so.
        let canonical = String(url.prefix { $0 != "|" })
        if let known = extensionPlans.withLock({ $0[canonical] }) { return known }
        guard canonical.utf8.contains(UInt8(ascii: ":")), let definition = definitions.structure(canonical),
            definition.isExtension, let root = definition.elements.first
        else { return nil }
        let element = ProfileElement(profile: canonical, id: root.id)
        let number = plans.number(of: PlanKey(type: "Extension", profiles: [element]))
        extensionPlans.withLock { $0[canonical] = number }
        return number
    }
}
