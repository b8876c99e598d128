import FHIRTree

/// What a type, and the profiles that apply with it, allow in one object: compiled once, then looked up by interned names.
final class ObjectPlan: Sendable {
    /// `HumanName`, `Patient`, `Patient.contact`.
    let type: String
    let isResource: Bool
    /// In the order of the definition.
    let members: [MemberPlan]
    /// Every name that the object may have: one for each member, one for each type of a choice.
    let variants: [VariantPlan]
    /// Open addressing: index + 1 into `variants` at the slot of a name.
    private let slots: [UInt16]

    init(type: String, isResource: Bool, members: [MemberPlan], variants: [VariantPlan]) {
        (self.type, self.isResource, self.members, self.variants) = (type, isResource, members, variants)
        var size = 16
        while size < variants.count * 2 { size *= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        for (index, variant) in variants.enumerated() where variant.name != .unknown && index < Int(UInt16.max) {
            var slot = Self.slot(of: variant.name, in: size)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(index + 1)
        }
        self.slots = slots
    }

    /// The variant with a name; `nil` if the object may not have it.
    @inline(__always)
    func variant(named name: ElementName) -> Int? {
        guard name != .unknown else { return nil }
        var slot = Self.slot(of: name, in: slots.count)
        while true {
            let index = Int(slots[slot])
            if index == 0 { return nil }
            if variants[index - 1].name == name { return index - 1 }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    @inline(__always)
    private static func slot(of name: ElementName, in size: Int) -> Int {
        Int(truncatingIfNeeded: UInt32(name.rawValue) &* 0x9E37_79B1 >> 16) & (size - 1)
    }
}

/// One element of an object; a choice of types is one element.
struct MemberPlan: Sendable {
    /// `birthDate`, `value[x]`.
    var name: String
    /// Whether JSON writes it as an array: whether the base element may repeat.
    var isList: Bool
    var min: Int
    /// `nil` is `*`.
    var max: Int?
    /// Who set `min` and `max` when it was not the type: the name of a profile.
    var minOrigin: String?, maxOrigin: String?
    /// The variants of this element in `ObjectPlan.variants`.
    var variants: Range<Int>
    var fixed: [ValueConstraint] = []
    var patterns: [ValueConstraint] = []
    var maxLength: Int?
    /// Numbers of value sets in the `ValueSetTable` from which the codes must come.
    var bindings: [RequiredBinding] = []

    var isChoice: Bool { name.hasSuffix("[x]") }
    /// Whether anything is said about the value itself beside its type.
    var hasValueRules = false
}

/// One of the names under which an element is written.
struct VariantPlan: Sendable {
    /// What stands below the name.
    enum Content: Sendable {
        case primitive(PrimitiveType)
        case xhtml
        /// A data type or backbone element: the number of its plan.
        case complex(Int)
        /// A resource of the type that it names itself; profiles of those types to apply with it.
        case resource([ProfileElement])
    }

    var name: ElementName
    /// `valueQuantity`.
    var text: String
    /// The index in `ObjectPlan.members`.
    var member: Int
    /// The type of a choice, `Quantity`; `nil` for an element of one type.
    var choiceType: String?
    /// The data type, for the binding rules.
    var type: String
    var content: Content
    /// The profile that excludes this type of the choice.
    var excludedBy: String?
}

/// A fixed or pattern value, and who asks for it.
struct ValueConstraint: Sendable {
    var value: SourceDocument
    /// The profile's name; `nil` for the type itself.
    var origin: String?
}

/// A binding that allows only the codes of its value set.
struct RequiredBinding: Sendable {
    /// A number of the plan table's value sets.
    var valueSet: Int
    var url: String
    var origin: String?
}
