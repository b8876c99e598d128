import FHIRTree

extension Walk {
    /// Checks one object: its names, then each element of its plan; its own objects are put to `work`.
    mutating func check(_ object: Int, against plan: ObjectPlan) {
        let end = tape[object].next
        if end == object + 1 {
            EmptyRule.emptyObject(walk: &self)
            return
        }
        found.removeAll(keepingCapacity: true)
        found.append(contentsOf: repeatElement(Found(), count: plan.members.count))
        var index = object + 1
        var known = 0
        while index < end, !report.isFull {
            let entry = tape[index]
            if let variant = plan.variant(named: entry.name.element) {
                note(index, variant: variant, isCompanion: entry.name.isCompanion, of: plan)
                known += 1
            } else if !(plan.isResource && entry.name == Self.resourceType) {
                UnknownElementRule.check(index, of: plan, walk: &self)
            }
            index = entry.next
        }
        EmptyRule.onlyID(known: known, of: plan, walk: &self)
        for member in plan.members.indices where !report.isFull { check(member, of: plan) }
    }

    static let resourceType = ElementName("resourceType"), contained = ElementName("contained")

    /// Keeps the entry of a member, and reports a second type of the same choice.
    private mutating func note(_ index: Int, variant: Int, isCompanion: Bool, of plan: ObjectPlan) {
        let member = plan.variants[variant].member
        if found[member].variant >= 0, found[member].variant != variant {
            ChoiceRule.second(index, variant: variant, of: plan, walk: &self)
            return
        }
        found[member].variant = variant
        if isCompanion { found[member].companion = index } else { found[member].value = index }
    }

    /// Checks one element of the current object: its occurrences, and each of its values.
    private mutating func check(_ memberIndex: Int, of plan: ObjectPlan) {
        let found = found[memberIndex]
        guard found.variant >= 0 else {
            if plan.members[memberIndex].rules.min > 0 {
                CardinalityRule.check(0, of: plan.members[memberIndex], walk: &self)
            }
            return
        }
        let member = plan.members[memberIndex], variant = plan.variants[found.variant]
        var spot = Spot(
            entry: found.value >= 0 ? found.value : found.companion, member: 0, variant: found.variant)
        spot.member = spot.entry
        if variant.excludedBy != nil { ChoiceRule.excluded(variant, of: plan, at: spot, walk: &self) }
        if found.companion >= 0 {
            let count = CompanionRule.check(found, of: member, variant: variant, walk: &self)
            CardinalityRule.check(count, of: member, walk: &self)
            return
        }
        let entry = tape[found.value]
        guard entry.kind == .array else {
            if member.isList { ShapeRule.notAnArray(spot, of: member, walk: &self) }
            check(spot, as: variant, of: member)
            CardinalityRule.check(1, of: member, walk: &self)
            return
        }
        // XML has no arrays: there the element is repeated, and its cardinality says so.
        let isRepeated = document.format == .xml
        if !member.isList, !isRepeated { ShapeRule.anArray(spot, of: member, walk: &self) }
        if entry.next == found.value + 1 { EmptyRule.emptyArray(spot, walk: &self) }
        var count = 0
        spot.entry = found.value + 1
        while spot.entry < entry.next, !report.isFull {
            spot.item = count
            check(spot, as: variant, of: member)
            count += 1
            spot.entry = tape[spot.entry].next
        }
        if member.isList || isRepeated, count > 0 { CardinalityRule.check(count, of: member, walk: &self) }
    }

    /// Checks one value of an element.
    mutating func check(_ spot: Spot, as variant: VariantPlan, of member: MemberPlan) {
        switch variant.content {
        case .primitive(let type):
            guard PrimitiveRule.check(spot, type, walk: &self) else { return }
            if type == .canonical { CanonicalReferenceRule.check(spot, targets: variant.targets, walk: &self) }
        case .xhtml:
            NarrativeRule.check(spot, walk: &self)
        case .complex(let plan):
            guard ShapeRule.isObject(spot, type: variant.type, walk: &self) else { return }
            if variant.isReference { ReferenceRule.check(spot, targets: variant.targets, walk: &self) }
            push(spot, plan: plan, resource: nil)
        case .extension(let plan):
            guard ShapeRule.isObject(spot, type: variant.type, walk: &self) else { return }
            push(spot, plan: extensionPlan(of: spot.entry) ?? plan, resource: nil)
        case .resource(let profiles):
            guard ShapeRule.isObject(spot, type: "Resource", walk: &self) else { return }
            guard options.checksContained || tape[spot.member].name != Self.contained else { return }
            push(spot, plan: -1, resource: profiles)
        }
        if member.hasValueRules { checkValue(spot, as: variant, of: member) }
    }

    /// Puts an object to the work that is left.
    mutating func push(_ spot: Spot, plan: Int, resource: [ProfileElement]?, hasValue: Bool = false) {
        let place = Place(
            entry: spot.entry, member: spot.member, item: spot.item, plan: plan, variant: spot.variant,
            hasValue: hasValue)
        work.append(WorkItem(place: place, depth: places.count, resource: resource))
    }

    /// Applies what is said about the value itself, beside its type.
    private mutating func checkValue(_ spot: Spot, as variant: VariantPlan, of member: MemberPlan) {
        for fixed in member.rules.fixed { FixedValueRule.check(spot, fixed, walk: &self) }
        for pattern in member.rules.patterns { PatternValueRule.check(spot, pattern, walk: &self) }
        if let length = member.rules.maxLength { MaxLengthRule.check(spot, length, walk: &self) }
        for binding in member.rules.bindings {
            RequiredBindingRule.check(spot, binding, type: variant.type, walk: &self)
        }
    }
}
