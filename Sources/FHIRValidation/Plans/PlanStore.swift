import Diagnostics
import FHIRDefinitions
import FHIRTree
import UCUM

/// The plans of one validator: shared by its threads, compiled from the definitions on demand.
final class PlanStore: Sendable {
    /// Names a value set: the canonical of a binding, and the package that binds it.
    struct ValueSetKey: Hashable, Sendable {
        var url: String
        var package: PackageID?
    }

    /// `nil` inside is a value set that no package defines.
    final class ValueSetEntry: Sendable {
        /// The canonical by which it is bound.
        let url: String
        let valueSet: ValueSetDefinition?
        /// Its known codes, to be asked by bytes.
        let table: CodeTable?
        /// The package that binds it.
        let package: PackageID?

        init(_ key: ValueSetKey, _ valueSet: ValueSetDefinition?) {
            (url, package) = (key.url, key.package)
            (self.valueSet, table) = (valueSet, valueSet.map(CodeTable.init))
        }
    }

    let definitions: Definitions
    let plans = LazyTable<PlanKey, ObjectPlan>()
    let valueSets = LazyTable<ValueSetKey, ValueSetEntry>()
    private let structures: Locked<[String: StructureIndex?]> = Locked([:])
    /// A canonical as a package's definitions write it.
    struct CanonicalKey: Hashable, Sendable { var canonical: String, package: PackageID }
    let canonicals: Locked<[CanonicalKey: String]> = Locked([:])

    private let forms: Locked<[String: QuestionnaireForm]> = Locked([:])
    /// Names an element of a profile before it has a number.
    private struct ElementKey: Hashable, Sendable { var profile: String, id: String }
    private let sharedLab: Locked<SharedLabItems?> = Locked(nil)
    private let elements: Locked<[ElementKey: ProfileElement]> = Locked([:])
    private let declared: Locked<[DeclaredProfile: ProfileElement]> = Locked([:])
    private let stated: Locked<[String: Set<String>]> = Locked([:])
    private let extensionElements: Locked<[String: ProfileElement]> = Locked([:])
    private let nearestProfiles: Locked<[String: String?]> = Locked([:])
    /// A code as a record has it.
    struct CodeName: Hashable, Sendable { var system: String, code: String }
    let meantCodes: Locked<[CodeName: String?]> = Locked([:])
    /// Whether a profile, by package and canonical, loosens its base.
    let loosenings: Locked<[String: Bool]> = Locked([:])

    /// An app's own terminology, which is asked before the definitions.
    let terminology: (any TerminologyService)?
    let hasTerminology: Bool
    let codeSystems: Locked<[String: CodeSystemInfo]> = Locked([:])
    let units: Locked<[String: UCUMError?]> = Locked([:])
    private let constraintCount = Locked(0)
    /// The caches that no walk has at the moment.
    let caches: Locked<[WalkCache]> = Locked([])

    init(definitions: Definitions, terminology: (any TerminologyService)? = nil) {
        (self.definitions, self.terminology, hasTerminology) = (definitions, terminology, terminology != nil)
    }

    /// So many plans are kept; records that combine profiles in ever new ways would otherwise fill the memory.
    static let planLimit = 8192

    /// Whether a new store should take the place of this one before the next document.
    var isFull: Bool { plans.count > Self.planLimit }

    func plan(_ number: Int) -> ObjectPlan {
        plans.item(number) { PlanCompiler(store: self).compile($0) }
    }

    func valueSet(_ number: Int) -> ValueSetEntry {
        valueSets.item(number) { key in
            ValueSetEntry(key, definitions.valueSet(key.url, from: key.package))
        }
    }

    /// A value set as a definition of a package names it.
    func valueSet(_ url: String, from package: PackageID?) -> ValueSetEntry {
        valueSet(valueSets.number(of: ValueSetKey(url: url, package: package)))
    }

    /// Whether R4 has a concrete resource type of this name.
    ///
    /// Asked of the table of shapes, so that no definition is decoded for the answer.
    func isResourceType(_ name: String) -> Bool {
        guard name != "Resource", name != "DomainResource" else { return false }
        return TypeShapes.r4.shape(named: name)?.kind == .resource
    }

    /// Whether a type is another one or derives from it.
    func isType(_ name: String, _ other: String) -> Bool {
        var current: String? = name
        for _ in 0..<8 {
            guard let type = current else { return false }
            if type == other { return true }
            current = self.type(named: type)?.structure.baseDefinition.flatMap { url in
                url.lastIndex(of: "/").map { String(url[url.index(after: $0)...]) }
            }
        }
        return false
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

    /// The shared items of laboratory results, looked up when a rule first asks.
    var sharedLabItems: SharedLabItems {
        if let known = sharedLab.withLock(\.self) { return known }
        let made = SharedLabItems(self)
        return sharedLab.withLock { items in
            let kept = items ?? made
            items = kept
            return kept
        }
    }

    func nextConstraintNumber() -> Int {
        constraintCount.withLock { count in
            count += 1
            return count
        }
    }

    /// An element of a profile, with its number.
    func element(_ profile: String, id: String, type: String) -> ProfileElement {
        let key = ElementKey(profile: profile, id: id)
        return elements.withLock { elements in
            if let known = elements[key] { return known }
            let made = ProfileElement(number: elements.count, profile: profile, id: id, type: type)
            elements[key] = made
            return made
        }
    }

    /// A profile that resources of a type name and that applies without a word.
    struct DeclaredProfile: Hashable, Sendable { var canonical: String, type: String }

    func declaredElement(_ profile: DeclaredProfile) -> ProfileElement? { declared.withLock { $0[profile] } }

    func keep(_ element: ProfileElement, as profile: DeclaredProfile) { declared.withLock { $0[profile] = element } }

    /// The keys of the invariants that the types of an element state, or the plan of its backbone element does.
    func statedInvariants(of element: ElementDefinition) -> Set<String> {
        var names = element.types.map(\.fhirType)
        if element.types.isEmpty || names.contains("BackboneElement") || names.contains("Element") {
            names.append(element.basePath)
        }
        var keys: Set<String> = []
        for name in names {
            keys.formUnion(
                stated.value(for: name) {
                    let root = String(name.prefix { $0 != "." })
                    return Set(type(named: root)?.element(name)?.constraints.map(\.key) ?? [])
                })
        }
        return keys
    }

    /// The number of a plan with more profile elements beside its own.
    func plan(_ number: Int, adding elements: [ProfileElement]) -> Int {
        var key = plans.key(number)
        for element in elements where !key.profiles.contains(element) { key.profiles.append(element) }
        return plans.number(of: key)
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

    /// The known extension that an unknown URL probably means; kept like the profiles.
    func nearestExtension(to url: String) -> String? {
        if let known = nearestProfiles.withLock({ $0[url] }) { return known }
        let nearest = EditDistance.nearestURL(to: url, among: definitions.profiles.map(\.url))
        let isExtension = nearest.flatMap { definitions.structureHead($0) }?.isExtension ?? false
        let answer = isExtension ? nearest : nil
        nearestProfiles.withLock { answers in
            if answers.count < 256 { answers[url] = answer }
        }
        return answer
    }

    /// The URL whose last part is a name, or most like it.
    private static func url(named name: String, among urls: [String]) -> String? {
        if let url = urls.first(where: { $0.hasSuffix("/" + name) }) { return url }
        let names = urls.map { url in url.lastIndex(of: "/").map { String(url[url.index(after: $0)...]) } ?? url }
        guard let near = EditDistance.nearest(to: name, among: names) else { return nil }
        return names.firstIndex(of: near).map { urls[$0] }
    }

    /// The root element of an extension's definition; `nil` for an unknown URL, which is not kept.
    func extensionElement(_ url: String) -> ProfileElement? {
        // A version does not belong into the url of an extension; the fixed value of the definition says so.
        if let known = extensionElements.withLock({ $0[url] }) { return known }
        let canonical = String(url.prefix { $0 != "|" })
        guard canonical.utf8.contains(UInt8(ascii: ":")) else { return nil }
        if let known = extensionElements.withLock({ $0[canonical] }) { return known }
        guard let definition = definitions.structure(canonical), definition.isExtension,
            let root = definition.elements.first
        else { return nil }
        let element = element(canonical, id: root.id, type: "Extension")
        extensionElements.withLock { $0[canonical] = element }
        return element
    }
}
