import FHIRTree

extension Walk {
    /// Checks one object: its names, then each element of its plan; its own objects are put to `work`.
    mutating func check(_ object: Int, against plan: ObjectPlan) {
        let end = tape[object].next
        // A primitive value stands for the id and extensions that it does not have.
        if end == object + 1, tape[object].kind == .object {
            EmptyRule.emptyObject(walk: &self)
            return
        }
        found.removeAll(keepingCapacity: true)
        found.append(contentsOf: plan.blank)
        if options.mustSupport == .ignored { present.become(plan.needed) } else { present.become(plan.all) }
        var index = object + 1
        var known = 0
        while index < end, !report.isFull {
            let entry = tape[index]
            if let place = plan.place(named: entry.name.element) {
                note(index, at: place, isCompanion: entry.name.isCompanion, of: plan)
                known += 1
            } else if !(plan.isResource && entry.name == Self.resourceType) {
                UnknownElementRule.check(index, of: plan, walk: &self)
            }
            index = entry.next
        }
        plan.dataTypeRule?.check(document.node(at: object), walk: &self)
        EmptyRule.onlyID(known: known, of: plan, walk: &self)
        if let coded = plan.coded { CodingRule.check(coded, walk: &self) }
        var next = present.next(from: 0)
        while let member = next, !report.isFull {
            plan.members.with(member) { check($0, found: found[member], of: plan) }
            next = present.next(from: member + 1)
        }
        InvariantRule.check(object, of: plan, walk: &self)
    }

    static let resourceType = ElementName("resourceType"), contained = ElementName("contained")

    /// Keeps the entry of a member, and reports a second type of the same choice.
    private mutating func note(
        _ index: Int, at place: (variant: Int, member: Int), isCompanion: Bool, of plan: ObjectPlan
    ) {
        let (variant, member) = place
        if found[member].variant >= 0, found[member].variant != variant {
            ChoiceRule.second(index, variant: variant, of: plan, walk: &self)
            return
        }
        found[member].variant = variant
        present.insert(member)
        if isCompanion { found[member].companion = index } else { found[member].value = index }
    }

    /// Checks one element of the current object: its occurrences, and each of its values.
    private mutating func check(_ member: MemberPlan, found: Found, of plan: ObjectPlan) {
        let isSliced = !member.slicings.isEmpty && (found.variant >= 0 || member.needsSlice)
        if isSliced { startSlices(of: member) }
        var isToldMissing = false
        defer { if isSliced, !isToldMissing { finishSlices(of: member) } }
        guard found.variant >= 0 else {
            if member.rules.min > 0 { isToldMissing = CardinalityRule.check(0, of: member, walk: &self) }
            if options.mustSupport != .ignored { MustSupportRule.missing(member, walk: &self) }
            return
        }
        plan.variants.with(found.variant) { check($0, found: found, of: member, of: plan) }
    }

    /// Checks the values of an element under the name by which they are written.
    private mutating func check(_ variant: VariantPlan, found: Found, of member: MemberPlan, of plan: ObjectPlan) {
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
    ///
    /// - Parameter companion: where the id and extensions of a primitive stand.
    mutating func check(_ spot: Spot, as variant: VariantPlan, of member: MemberPlan, companion: Spot? = nil) {
        let slices = member.slicings.isEmpty ? [] : slices(at: spot, type: variant.type, of: member)
        switch variant.content {
        case .primitive(let type):
            if companion != nil || variant.asksPrimitives || !slices.isEmpty {
                PrimitiveContentRule.check(spot, companion: companion, as: variant, slices, walk: &self)
            }
            guard PrimitiveRule.check(spot, type, walk: &self) else { return }
            if type == .canonical { CanonicalReferenceRule.check(spot, targets: variant.targets, walk: &self) }
        case .xhtml:
            NarrativeRule.check(spot, walk: &self)
        case .complex(let number):
            guard ShapeRule.isObject(spot, type: variant.type, walk: &self) else { return }
            if variant.isReference {
                let targets = slices.isEmpty ? variant.targets : variant.targets + slices.flatMap(\.targets)
                ReferenceRule.check(spot, targets: targets, walk: &self)
            }
            if let binding = variant.binding { BindingRule.check(spot, binding, type: variant.type, walk: &self) }
            let chosen = TypeRules.profiles(at: spot, variant, slices, walk: &self)
            push(spot, plan: plan(number, adding: chosen), resource: nil)
        case .extension(let number):
            guard ShapeRule.isObject(spot, type: variant.type, walk: &self) else { return }
            let chosen = TypeRules.profiles(at: spot, variant, slices, walk: &self)
            push(spot, plan: plan(extensionPlan(of: spot.entry, beside: number), adding: chosen), resource: nil)
            ExtensionRule.check(spot, isModifier: member.name == "modifierExtension", walk: &self)
        case .resource:
            guard ShapeRule.isObject(spot, type: "Resource", walk: &self) else { return }
            guard options.checksContained || tape[spot.member].name != Self.contained else { return }
            push(spot, plan: -1, resource: TypeRules.profiles(at: spot, variant, slices, walk: &self))
        }
        if member.hasValueRules { checkValue(spot, as: variant, against: member.rules) }
        for slice in slices where slice.rules.concernValues { checkValue(spot, as: variant, against: slice.rules) }
    }

    /// Puts an object to the work that is left.
    mutating func push(_ spot: Spot, plan: Int, resource: [ProfileElement]?, hasValue: Bool = false) {
        let place = Place(
            entry: spot.entry, member: spot.member, item: spot.item, plan: plan, variant: spot.variant,
            hasValue: hasValue)
        work.append(WorkItem(place: place, depth: places.count, resource: resource))
    }

    /// Applies what is said about the value itself, beside its type.
    mutating func checkValue(_ spot: Spot, as variant: VariantPlan, against rules: MemberRules) {
        rules.fixed.forEachPlace { _, fixed in FixedValueRule.check(spot, fixed, walk: &self) }
        rules.patterns.forEachPlace { _, pattern in PatternValueRule.check(spot, pattern, walk: &self) }
        if let length = rules.maxLength {
            MaxLengthRule.check(spot, length, origin: rules.maxLengthOrigin, walk: &self)
        }
        for (more, origin) in rules.additions { AdditionRule.check(spot, more, origin: origin, walk: &self) }
        for limit in rules.limits { ValueLimitRule.check(spot, limit, type: variant.type, walk: &self) }
        for unknown in rules.unknownProfiles {
            UnknownTypeProfileRule.check(spot, unknown, type: variant.type, walk: &self)
        }
        rules.bindings.forEachPlace { _, binding in
            BindingRule.check(spot, binding, type: variant.type, walk: &self)
        }
        InvariantRule.check(spot, type: variant.type, against: rules, walk: &self)
    }
}
