import Diagnostics
import FHIRDefinitions
import FHIRTree
import UCUM

/// What is known of a code system that a record names: looked up once, then asked for each code.
final class CodeSystemInfo: Sendable {
    enum Kind: Sendable {
        /// A relative reference, which names nothing.
        case relative
        /// Almost the URI of a well-known system: the right one.
        case misspelt(String)
        case valueSet
        case supplement
        /// Some package has codes of it; whether these are all says the table.
        case listed(CodeSystemTable)
        /// UCUM.
        case units
        /// Another grammar.
        case grammar
        /// Nobody here knows it.
        case unknown
    }

    let url: String
    let kind: Kind
    let shape: JapaneseCodeShapes.Entry?

    init(_ url: String, definitions: Definitions) {
        self.url = url
        shape = JapaneseCodeShapes.entry(for: url)
        kind = Self.kind(of: url, definitions: definitions)
    }

    private static func kind(of url: String, definitions: Definitions) -> Kind {
        if url == "http://unitsofmeasure.org" { return .units }
        if CodeGrammar.isValid("", in: url) != nil { return .grammar }
        guard AbsoluteURI.isWellFormed(url) else { return .relative }
        if let table = definitions.codeSystemTable(url) { return table.isSupplement ? .supplement : .listed(table) }
        if definitions.valueSet(url) != nil { return .valueSet }
        return wellKnown(near: url, definitions: definitions).map(Kind.misspelt) ?? .unknown
    }

    /// The systems whose URI records most often get wrong, which have no other URIs below them.
    ///
    /// - Source: FHIR R4 (4.0.1), terminologies-systems.html.
    private static let wellKnown = [
        "http://snomed.info/sct", "http://loinc.org", "http://unitsofmeasure.org",
        "http://www.nlm.nih.gov/research/umls/rxnorm",
    ]

    private static func wellKnown(near url: String, definitions: Definitions) -> String? {
        guard !wellKnown.contains(url) else { return nil }
        let plain = url.hasPrefix("https:") ? "http:" + url.dropFirst(6) : url
        if let known = wellKnown.first(where: { plain.hasPrefix($0) }) { return known }
        return plain != url && definitions.codeSystemTable(plain) != nil ? plain : nil
    }
}

extension PlanStore {
    /// So many systems are kept; a record may name any number.
    private static let systemLimit = 4096

    func codeSystem(_ url: String) -> CodeSystemInfo {
        if let known = codeSystems.withLock({ $0[url] }) { return known }
        let made = CodeSystemInfo(url, definitions: definitions)
        codeSystems.withLock { systems in
            if systems.count >= Self.systemLimit { systems.removeAll() }
            systems[url] = made
        }
        return made
    }

    /// Whether a code system has just this code; `nil` if it is not known here, or not all of it.
    func hasCode(_ code: String, system: String) -> Bool? {
        switch codeSystem(system).kind {
        case .listed(let table): table.has(code)
        case .unknown, .misspelt, .valueSet: nil
        case .relative, .supplement, .units, .grammar: definitions.hasCode(code, system: system)
        }
    }

    /// So many codes are looked at for one that is similar; in more, any word has neighbours.
    private static let comparedCodes = 2_000

    /// So many unknown codes are kept with what they probably mean: a batch repeats its mistakes.
    private static let meantLimit = 256

    /// The code of a system that an unknown one probably means: in other letters, or the most similar word.
    func meantCode(by code: String, in system: String) -> String? {
        let key = CodeName(system: system, code: code)
        if let known = meantCodes.withLock({ $0[key] }) { return known }
        let other = code == code.lowercased() ? code.uppercased() : code.lowercased()
        let meant: String?
        if case .known = definitions.lookUp(CodeReference(system: system, code: other)) {
            meant = other
        } else {
            meant = nearestCode(to: code, in: system)
        }
        meantCodes.withLock { codes in
            if codes.count < Self.meantLimit { codes[key] = .some(meant) }
        }
        return meant
    }

    /// The code of a system that a word probably means. A number or a classification code is as close to a wrong
    /// neighbour as to the right one.
    private func nearestCode(to code: String, in system: String) -> String? {
        func isWord(_ code: String) -> Bool { !code.utf8.contains(where: PrimitiveText.isDigit) }
        guard isWord(code), let codes = definitions.codes(ofSystem: system), codes.count <= Self.comparedCodes else {
            return nil
        }
        return EditDistance.nearest(to: code, among: codes.filter(isWord).sorted())
    }

    /// What is wrong with a unit of UCUM; `nil` for a good one.
    func unitFault(_ unit: String) -> UCUMError? {
        if let known = units.withLock({ $0[unit] }) { return known }
        var fault: UCUMError?
        do { _ = try UCUMUnit(parsing: unit) } catch { fault = error }
        units.withLock { [fault] units in
            if units.count >= Self.systemLimit { units.removeAll() }
            units[unit] = .some(fault)
        }
        return fault
    }
}
