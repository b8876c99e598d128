import Diagnostics
import FHIRTree

/// Places where a published guide contradicts itself, or a profile contradicts the text that it belongs to, so that no
/// record can meet all of it.
///
/// What breaks one side of a contradiction is not the author's fault: it is told at information level, with the reason.
/// A rule that finds something asks here first: `about(_:in:)` for a code of a value set, `about(profile:element:)` for
/// cardinality, types, fixed values, patterns, bindings and slices, `about(invariant:in:)` for invariants.
struct GuideContradiction: Sendable {
    /// What cannot be met.
    enum Subject: Sendable {
        /// The required binding to a value set, for codes that the guide asks for in spite of it.
        case codes(valueSet: String, Set<String>)
        /// What a profile says of an element or slice, by the element's id; `Extension` for an extension of the guide
        /// that has no definition any more.
        case element(profile: String, id: String)
        /// An invariant of a profile, by its key.
        case invariant(profile: String, key: String)
    }

    var subject: Subject
    var reason: BilingualText
    /// Whether a record is one of those that the contradiction concerns; `nil` if all are. It is given the resource.
    var concerns: (@Sendable (SourceNode) -> Bool)?

    init(_ subject: Subject, concerns: (@Sendable (SourceNode) -> Bool)? = nil, ja: String, en: String) {
        (self.subject, self.concerns, reason) = (subject, concerns, BilingualText(ja: ja, en: en))
    }

    /// The contradiction about a code of a value set, by its canonical with or without a version.
    static func about(_ code: String, in canonical: String) -> GuideContradiction? {
        (byValueSet[url(of: canonical)] ?? []).first { contradiction in
            guard case .codes(_, let codes) = contradiction.subject else { return false }
            return codes.contains(code)
        }
    }

    /// The contradiction about an element or slice of a profile.
    ///
    /// - Parameters:
    ///   - profile: The canonical with or without a version, or the name of the profile, which is its last part.
    ///   - element: The id in the profile, `Organization.identifier:publicPayer.system`.
    ///   - resource: The resource that is checked. Without it, only contradictions that concern all records are found.
    static func about(profile: String, element: String, in resource: SourceNode? = nil) -> GuideContradiction? {
        find(element, profile, resource)
    }

    /// The contradiction about an invariant of a profile.
    ///
    /// - Parameters:
    ///   - invariant: Its key.
    ///   - profile: The canonical with or without a version, or the name of the profile, which is its last part.
    ///   - resource: The resource that is checked. Without it, only contradictions that concern all records are found.
    static func about(
        invariant: String, in profile: String, of resource: SourceNode? = nil
    ) -> GuideContradiction? {
        find(invariant, profile, resource)
    }

    static let all: [GuideContradiction] = chartSharing + ePrescription + healthCheckup

    /// Those about codes, by the value set.
    private static let byValueSet = Dictionary(grouping: all) { contradiction -> Substring in
        if case .codes(let valueSet, _) = contradiction.subject { valueSet[...] } else { "" }
    }

    /// Those about a profile, by its name and by what they are about. A name finds them as a canonical does.
    private static let byProfile: [Substring: [String: [GuideContradiction]]] = {
        var found: [Substring: [String: [GuideContradiction]]] = [:]
        for contradiction in all {
            switch contradiction.subject {
            case .codes: break
            case .element(let profile, let part), .invariant(let profile, let part):
                found[name(of: profile[...]), default: [:]][part, default: []].append(contradiction)
            }
        }
        return found
    }()

    /// Whether there is any contradiction about a profile of this name: of most profiles there is none.
    static func isKnown(about profile: String) -> Bool { byProfile[name(of: url(of: profile))] != nil }

    /// A canonical without its version.
    private static func url(of canonical: String) -> Substring {
        canonical.utf8.firstIndex(of: UInt8(ascii: "|")).map { canonical[..<$0] } ?? canonical[...]
    }

    private static func name(of url: Substring) -> Substring {
        url.utf8.lastIndex(of: UInt8(ascii: "/")).map { url[url.utf8.index(after: $0)...] } ?? url
    }

    private static func find(_ part: String, _ profile: String, _ resource: SourceNode?) -> GuideContradiction? {
        let url = url(of: profile), name = name(of: url)
        return byProfile[name]?[part]?.first { contradiction in
            guard url == name || contradiction.profile.map({ $0 == url }) ?? false else { return false }
            guard let concerns = contradiction.concerns else { return true }
            return resource.map(concerns) ?? false
        }
    }

    private var profile: String? {
        switch subject {
        case .codes: nil
        case .element(let profile, _), .invariant(let profile, _): profile
        }
    }
}
