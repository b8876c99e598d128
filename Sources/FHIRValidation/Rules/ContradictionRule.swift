import Diagnostics
import FHIRTree

/// Tells that a guide contradicts itself, in place of an error that no author can avoid.
///
/// - Codes: `VAL-0511` (information, once a document and place).
/// - Example: a slice of a JP-CLINS profile that its own fixed values exclude.
/// - Source: the guides; each contradiction with its reason stands in `GuideContradiction`.
enum ContradictionRule {
    /// Tells a contradiction about an element of the current object; `false` if there is none.
    ///
    /// - Parameters:
    ///   - origin: The name of the profile that asks for what is not met.
    ///   - element: The element's name, with the slice: `identifier:rpNumber`.
    ///   - spot: The value; `nil` for the object.
    static func tell(_ origin: String?, element: String, at spot: Spot? = nil, walk: inout Walk) -> Bool {
        guard let origin, let place = walk.places.last, place.plan >= 0 else { return false }
        for profile in walk.plan(place.plan).contradicted where profile.origin == origin {
            guard
                let found = GuideContradiction.about(
                    profile: profile.element.profile, element: "\(profile.element.id).\(element)",
                    in: walk.currentResource)
            else { continue }
            report(found, at: spot, walk: &walk)
            return true
        }
        return false
    }

    /// Tells a contradiction about an invariant; `false` if there is none.
    static func tell(_ plan: InvariantPlan, at spot: Spot? = nil, walk: inout Walk) -> Bool {
        guard let profile = plan.profile,
            let found = GuideContradiction.about(invariant: plan.key, in: profile, of: walk.currentResource)
        else { return false }
        report(found, at: spot, walk: &walk)
        return true
    }

    /// Tells a contradiction about an extension that its guide does not define any more; `false` if there is none.
    static func tell(extension url: String, at spot: Spot, walk: inout Walk) -> Bool {
        guard let found = GuideContradiction.about(profile: url, element: "Extension", in: walk.currentResource) else {
            return false
        }
        report(found, at: spot, walk: &walk)
        return true
    }

    private static func report(_ contradiction: GuideContradiction, at spot: Spot?, walk: inout Walk) {
        let message = BilingualText(
            ja: "ガイドの矛盾により満たせない決まりです：\(contradiction.reason.ja)。",
            en: "The guide contradicts itself, so this cannot be met: \(contradiction.reason.en).")
        if let spot {
            walk.report("VAL-0511", .information, at: spot, message: message)
        } else {
            walk.report("VAL-0511", .information, message: message)
        }
    }
}

extension Walk {
    /// The resource that holds the current object.
    var currentResource: SourceNode? { surroundings.resource.map { document.node(at: $0) } }

    /// The name of the element whose value stands at a place: `value[x]`.
    mutating func memberName(of spot: Spot) -> String {
        guard spot.variant >= 0, let place = places.last, place.plan >= 0 else { return "" }
        let plan = plan(place.plan)
        return plan.members[plan.variants[spot.variant].member].name
    }
}
