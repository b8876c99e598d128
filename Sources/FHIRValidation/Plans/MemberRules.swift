import FHIRDefinitions
import FHIRTree

/// What the type and the profiles say together about one element: the strictest bound wins and keeps its author.
struct MemberRules: Sendable {
    var min: Int
    /// `nil` is `*`.
    var max: Int?
    /// Who set `min` and `max` when it was not the type: the name of a profile.
    var minOrigin: String?, maxOrigin: String?
    var fixed: [ValueConstraint] = []
    var patterns: [ValueConstraint] = []
    var maxLength: Int?
    var bindings: [BindingPlan] = []

    /// The rules of the type's own element.
    init(_ element: ElementDefinition, from structure: StructureDefinition, store: PlanStore) {
        (min, max) = (element.min, element.max)
        add(element, from: structure, origin: nil, store: store)
    }

    var concernValues: Bool { !(fixed.isEmpty && patterns.isEmpty && bindings.isEmpty) || maxLength != nil }

    /// Adds what one more definition says.
    mutating func add(
        _ element: ElementDefinition, from structure: StructureDefinition, origin: String?, store: PlanStore
    ) {
        if element.min > min { (min, minOrigin) = (element.min, origin) }
        if let limit = element.max, limit < max ?? .max { (max, maxOrigin) = (limit, origin) }
        if let length = element.maxLength { maxLength = Swift.min(length, maxLength ?? length) }
        if let value = ValueConstraint(element.fixed, origin: origin) { fixed.append(value) }
        if let value = ValueConstraint(element.pattern, origin: origin) { patterns.append(value) }
        addBinding(of: element, from: structure, origin: origin, store: store)
    }
}

/// A fixed or pattern value, and who asks for it.
struct ValueConstraint: Sendable {
    var value: SourceDocument
    /// The profile's name; `nil` for the type itself.
    var origin: String?

    /// `nil` if there is no such value in the definition, or its JSON cannot be read.
    init?(_ value: ElementValue?, origin: String?) {
        guard let value, let document = try? SourceDocument(json: SourceBytes(value.json)) else { return nil }
        (self.value, self.origin) = (document, origin)
    }
}
