import Diagnostics

/// What a finding follows from: one faulty resource makes every reference to it wrong, and every slice that asks for it
/// missing.
///
/// Each place keeps its finding; the cause is explained once, and the others name the finding that explains it.
struct FindingCause {
    /// A finding, told or not, by what stays the same wherever it is told: a second fault of its code at its place
    /// has another text.
    struct Link: Hashable {
        var code: String, expression: String
        /// Its message; `nil` for whatever the code says there.
        private var message: String?

        init(_ code: String, at expression: String) { (self.code, self.expression) = (code, expression) }

        init(_ finding: Diagnostic) {
            (code, expression, message) = (finding.code, finding.expression, finding.message.en)
        }

        /// Whether a finding of the same code at the same place says the same.
        func isSaid(by finding: Diagnostic) -> Bool {
            guard let message, message != finding.message.en else { return true }
            if code == "VAL-0101", let asked = Absence(message), let told = Absence(finding.message.en) {
                // Who gives as many as were told has what less would do for.
                return asked.element == told.element && told.min >= asked.min
            }
            return Self.said(message, code) == Self.said(finding.message.en, code)
        }

        /// What a message says but for the profile that asks: several may ask for the same; slices and invariants of
        /// one name are still those of their profile.
        private static func said(_ message: String, _ code: String) -> Substring {
            guard !code.hasPrefix("VAL-07"), !code.hasPrefix("VAL-08"),
                let origin = message.firstRange(of: " (profile "),
                let end = message[origin.upperBound...].firstIndex(of: ")")
            else { return message[...] }
            return message[..<origin.lowerBound] + message[message.index(after: end)...]
        }
    }

    /// That an element is missing, and how many there must be, from the message that says so.
    private struct Absence {
        var element: Substring, min: Int

        init?(_ message: String) {
            guard let note = message.firstRange(of: " (cardinality "),
                let min = Int(message[note.upperBound...].prefix(while: \.isNumber))
            else { return nil }
            (element, self.min) = (message[..<note.lowerBound], min)
        }
    }

    /// A value and the profiles of which it meets none: findings with the same key have the same cause.
    struct Key: Hashable {
        var entry: Int, elements: [Int]
    }

    private enum Ways {
        case links([[Link]])
        /// What speaks against a value, for each of the profiles that it might have met.
        case misfits([Misfit])
    }

    private let known: Ways
    let key: Key?
    /// What the hint says whether or not the cause is explained elsewhere.
    let lead: BilingualText?
    /// Whether the finding says the same of the same value as its cause, which may then take over the hint.
    let isRepetition: Bool

    /// The ways to mend it: all that one of them names has to be told, before the finding is a mere consequence.
    var ways: [[Link]] {
        switch known {
        case .links(let links): links
        case .misfits(let misfits): misfits.map { $0.errors.map { Link($0) } }
        }
    }

    /// What speaks against a value, for each of the profiles that it might have met.
    init(_ misfits: [Misfit], key: Key, lead: BilingualText? = nil) {
        // What is not known to its end may be mended without an end of the finding.
        self.init(.misfits(misfits.filter(\.isComplete)), key: key, lead: lead)
    }

    /// A finding that was told at a place.
    init(of code: String, at expression: String) { self.init(.links([[Link(code, at: expression)]])) }

    /// One of several findings that may have been told.
    init(ofAny links: [Link], lead: BilingualText? = nil) { self.init(.links(links.map { [$0] }), lead: lead) }

    /// Another finding, which says the same of the same value.
    init(repeating finding: Diagnostic) { self.init(.links([[Link(finding)]]), isRepetition: true) }

    private init(_ known: Ways, key: Key? = nil, lead: BilingualText? = nil, isRepetition: Bool = false) {
        (self.known, self.key, self.lead, self.isRepetition) = (known, key, lead, isRepetition)
    }
}

extension [Diagnostic] {
    /// The findings with hints that explain each cause once and count what follows from it.
    ///
    /// The cause itself explains it if all of it is among the findings; else the first finding does that has it.
    ///
    /// What follows from an error is then information, so that each cause is one error; so is a warning that follows
    /// from a warning.
    ///
    /// - Parameters:
    ///   - self: In the order of the document.
    ///   - causes: By place in the list.
    ///   - known: Findings that are not in the list, with the places of those that say the same.
    ///   - accepted: What is not in the list because somebody accepts it: what follows from it stays as it is.
    ///   - repeatsCauses: Whether what follows stays as severe as it is.
    func grouped(
        by causes: [Int: FindingCause], known: [(finding: Diagnostic, by: Int)] = [], accepted: [Diagnostic] = [],
        repeatsCauses: Bool = false
    ) -> [Diagnostic] {
        guard !causes.isEmpty else { return self }
        var roots = CauseRoots(findings: self, causes: causes, known: known, accepted: accepted)
        var followers: [Int: [Int]] = [:]
        for place in causes.keys.sorted() {
            let root = roots.root(of: place)
            if root != place { followers[root, default: []].append(place) }
        }
        var result = self
        for (anchor, others) in followers {
            let own = self[anchor].hint ?? others.first { causes[$0]?.isRepetition == true }.flatMap { self[$0].hint }
            result[anchor].hint = Self.counted(others.count, own)
            for place in others {
                result[place].hint = Self.following(self[anchor], causes[place]?.lead)
                if !repeatsCauses, self[anchor].severity.isAtLeast(self[place].severity) {
                    result[place].severity = .information
                }
            }
        }
        return result
    }

    private static func counted(_ count: Int, _ hint: BilingualText?) -> BilingualText {
        let more = BilingualText(
            ja: "同じ原因の指摘が、ほかに\(count)件あります。",
            en: count == 1 ? "One more finding has the same cause." : "\(count) more findings have the same cause.")
        guard let hint else { return more }
        let (end, gap) = ("。", " ")
        return BilingualText(
            ja: hint.ja + (hint.ja.hasSuffix(end) ? "" : end) + more.ja,
            en: hint.en + (hint.en.hasSuffix(".") || hint.en.hasSuffix("?") ? "" : ".") + gap + more.en)
    }

    private static func following(_ anchor: Diagnostic, _ lead: BilingualText?) -> BilingualText {
        BilingualText(
            ja: "\(lead?.ja ?? "")原因は \(anchor.expression) の指摘 \(anchor.code) と同じです。それを直してください。",
            en:
                "\(lead.map { $0.en + " " } ?? "")The cause is that of \(anchor.code) at \(anchor.expression): mend that."
        )
    }
}
