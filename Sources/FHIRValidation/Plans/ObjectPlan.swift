import FHIRTree

/// What a type, and the profiles that apply with it, allow in one object: compiled once, then looked up by interned
/// names.
final class ObjectPlan: Sendable {
    /// `HumanName`, `Patient`, `Patient.contact`.
    let type: String
    let isResource: Bool
    /// The canonicals of the profiles that apply beside the type, without versions.
    let profiles: [String]
    /// The profile elements that apply.
    let elements: [ProfileElement]
    /// Those of profiles that their guide contradicts somewhere, with the names of the profiles.
    let contradicted: [(origin: String, element: ProfileElement)]
    /// In the order of the definition.
    let members: PlanList<MemberPlan>
    /// What an object without members has of each.
    let blank: [Walk.Found]
    /// The members that are looked at even where the object does not have them.
    let needed: MemberSet
    /// All members.
    let all: MemberSet
    /// Every name that the object may have: one for each member, one for each type of a choice.
    let variants: PlanList<VariantPlan>
    /// Where the parts of a code stand, if the type is one.
    let coded: CodedMembers?
    /// What is checked of the values of this data type as a whole.
    let dataTypeRule: (any DataTypeRule.Type)?
    /// What is checked of the resource as a whole, if it is one.
    let resourceRules: [any ResourceRule.Type]
    /// Rules in FHIRPath about the object, each once.
    let invariants: PlanList<ObjectInvariant>
    /// The type, for FHIRPath.
    let shape: TypeShape?
    /// Open addressing: what is looked up of a variant stands together at the slot of its name.
    private let slots: [Slot]

    private struct Slot {
        var name = ElementName.unknown
        /// Indices into `variants` and `members`.
        var variant: UInt16 = 0, member: UInt16 = 0
    }

    init(
        type: String, isResource: Bool, profiles: [String] = [], elements: [ProfileElement] = [],
        contradicted: [(origin: String, element: ProfileElement)] = [], members: [MemberPlan],
        variants: [VariantPlan], invariants: [InvariantPlan] = []
    ) {
        (self.type, self.isResource, self.profiles, self.contradicted) = (type, isResource, profiles, contradicted)
        (self.elements, self.members, self.variants) = (elements, PlanList(members), PlanList(variants))
        blank = Array(repeating: Walk.Found(), count: members.count)
        var needed = MemberSet(count: members.count)
        for (index, member) in members.enumerated() where member.rules.min > 0 || member.needsSlice {
            needed.insert(index)
        }
        self.needed = needed
        var all = MemberSet(count: members.count)
        for index in members.indices { all.insert(index) }
        self.all = all
        coded = CodedMembers(type: type, members: members)
        dataTypeRule = DataTypeRules.rule(for: type)
        resourceRules = isResource ? ResourceRules.rules(for: type, profiles: profiles) : []
        shape = TypeShapes.r4.shape(named: type)
        self.invariants = PlanList(invariants.map { ObjectInvariant($0, members: members) })
        var size = 16
        while size < variants.count * 2 { size *= 2 }
        var slots = [Slot](repeating: Slot(), count: size)
        for (index, variant) in variants.enumerated() where variant.name != .unknown && index < Int(UInt16.max) {
            var slot = Self.slot(of: variant.name, in: size)
            while slots[slot].name != .unknown { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(name: variant.name, variant: UInt16(index), member: UInt16(variant.member))
        }
        self.slots = slots
    }

    /// The variant with a name, and the member that it is one of; `nil` if the object may not have it.
    @inline(__always)
    func place(named name: ElementName) -> (variant: Int, member: Int)? {
        guard name != .unknown else { return nil }
        var number = Self.slot(of: name, in: slots.count)
        while true {
            let slot = slots[number]
            if slot.name == name { return (Int(slot.variant), Int(slot.member)) }
            if slot.name == .unknown { return nil }
            number = (number + 1) & (slots.count - 1)
        }
    }

    @inline(__always)
    private static func slot(of name: ElementName, in size: Int) -> Int {
        Int(truncatingIfNeeded: UInt32(name.rawValue) &* 0x9E37_79B1 >> 16) & (size - 1)
    }
}

/// One element of an object; a choice of types is one element. A class, so that the walk copies references only.
final class MemberPlan: Sendable {
    /// `birthDate`, `value[x]`.
    let name: String
    /// Whether JSON writes it as an array: whether the base element may repeat.
    let isList: Bool
    let rules: MemberRules
    /// The variants of this element in `ObjectPlan.variants`.
    let variants: Range<Int>
    /// How profiles tell its occurrences apart.
    let slicings: PlanList<SlicingPlan>
    /// Whether a slice must occur.
    let needsSlice: Bool
    /// Whether anything is said about the value itself beside its type.
    let hasValueRules: Bool

    init(
        name: String, isList: Bool, rules: MemberRules, variants: Range<Int>, slicings: [SlicingPlan] = []
    ) {
        (self.name, self.isList, self.rules, self.variants) = (name, isList, rules, variants)
        self.slicings = PlanList(slicings)
        needsSlice = slicings.contains { $0.slices.contains { $0.min > 0 } }
        hasValueRules = rules.concernValues
    }

    var isChoice: Bool { name.hasSuffix("[x]") }
}

/// One of the names under which an element is written.
final class VariantPlan: Sendable {
    /// What stands below the name.
    enum Content: Sendable {
        case primitive(PrimitiveType)
        case xhtml
        /// A data type or backbone element: the number of its plan.
        case complex(Int)
        /// An extension: the number of the plan for one without a known definition.
        case `extension`(Int)
        /// A resource of the type that it names itself.
        case resource
    }

    let name: ElementName
    /// `valueQuantity`.
    let text: String
    /// The index in `ObjectPlan.members`.
    let member: Int
    /// The type of a choice, `Quantity`; `nil` for an element of one type.
    let choiceType: String?
    /// The data type, for the binding rules.
    let type: String
    let content: Content
    /// The profile that excludes this type of the choice.
    let excludedBy: String?
    /// What profiles say of the type where it depends on the value: of a resource always, else where a profile leaves
    /// a choice between several.
    let typeChoices: [TypeChoice]
    /// For a reference or canonical: what it may lead to, by the type and by each profile.
    let targets: [TargetConstraint]
    let isReference: Bool
    /// What profiles say of a primitive beside its type; `nil` for nothing.
    let primitive: PrimitivePlan?
    /// To what the type itself binds its values where nothing binds the element: the units of `Age` and its like.
    let binding: BindingPlan?
    /// Whether that is to be asked of values that have neither id nor extensions.
    let asksPrimitives: Bool

    init(
        text: String, member: Int, choiceType: String? = nil, type: String, content: Content, excludedBy: String? = nil,
        typeChoices: [TypeChoice] = [], targets: [TargetConstraint] = [], primitive: PrimitivePlan? = nil,
        binding: BindingPlan? = nil
    ) {
        name = ElementName(text)
        (self.text, self.member, self.choiceType, self.type) = (text, member, choiceType, type)
        (self.content, self.excludedBy, self.typeChoices) = (content, excludedBy, typeChoices)
        (self.targets, isReference) = (targets, type == "Reference")
        (self.primitive, asksPrimitives) = (primitive, primitive?.concernsValues ?? false)
        self.binding = binding
    }
}
